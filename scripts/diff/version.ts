import type { Bump } from './change.ts'

/** Major, minor and patch of a version; `undefined` for one that is not of semver. */
function parse(version: string): [number, number, number] | undefined {
  const [, ...parts] = /^v?(\d+)\.(\d+)\.(\d+)(?:[-+].*)?$/.exec(version) ?? []
  return parts.length === 3 ? (parts.map(Number) as [number, number, number]) : undefined
}

/** What a version has to be raised by: before 1.0.0 a breaking change takes the minor place. */
export function effectiveBump(base: string, required: Bump): Bump {
  return required === 'major' && parse(base)?.[0] === 0 ? 'minor' : required
}

/** The lowest version that is enough, `undefined` where the base is not of semver. */
export function nextVersion(base: string, required: Bump): string | undefined {
  const [major, minor, patch] = parse(base) ?? []
  if (major === undefined || minor === undefined || patch === undefined) return undefined
  switch (effectiveBump(base, required)) {
    case 'major':
      return `${major + 1}.0.0`
    case 'minor':
      return `${major}.${minor + 1}.0`
    case 'patch':
      return `${major}.${minor}.${patch + 1}`
    case 'none':
      return `${major}.${minor}.${patch}`
  }
}

/** Whether a version is raised enough; without semver, whether it differs at all. */
export function isEnough(base: string, version: string, required: Bump): boolean {
  const wanted = parse(nextVersion(base, required) ?? '')
  const actual = parse(version)
  if (!wanted || !actual) return required === 'none' || version !== base
  const place = wanted.findIndex((part, index) => part !== actual[index])
  return place < 0 || actual[place]! > wanted[place]!
}
