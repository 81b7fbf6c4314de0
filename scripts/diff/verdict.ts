import type { Problem } from '../document/problem.ts'
import { greatestBump, type Bump, type Change } from './change.ts'
import { isAnnounced } from './changelog.ts'
import { effectiveBump, isEnough, nextVersion } from './version.ts'

/** A version that has to be raised. */
export interface Versions {
  /** What it is the version of: `info.version` or `package.json`. */
  readonly of: string
  readonly before: string
  readonly now: string
}

/** Whether the versions and the changelog say what the changes ask for. */
export interface Verdict {
  /** What the changes need after 1.0.0. */
  readonly required: Bump
  readonly versions: readonly (Versions & {
    /** What the changes need of this version: before 1.0.0 a breaking change needs a minor bump. */
    readonly bump: Bump
    /** The lowest version that is enough; unknown for versions that are not of semver. */
    readonly lowest: string | undefined
    readonly enough: boolean
  })[]
  readonly unannounced: readonly Change[]
  readonly passed: boolean
}

/** Judges the changes by the versions and the text of the changelog. */
export function judge(
  changes: readonly Change[],
  versions: readonly Versions[],
  changelog: string,
): Verdict {
  const required = greatestBump(changes.map(({ bump }) => bump))
  const judged = versions.map((it) => ({
    ...it,
    bump: effectiveBump(it.before, required),
    lowest: nextVersion(it.before, required),
    enough: isEnough(it.before, it.now, required),
  }))
  const breaking = changes.filter(({ bump }) => bump === 'major')
  const unannounced = breaking.filter(
    (change) => !versions.some(({ now }) => isAnnounced(changelog, now, change)),
  )
  const passed = unannounced.length === 0 && judged.every(({ enough }) => enough)
  return { required, versions: judged, unannounced, passed }
}

/** What is missing, each with the edit that mends it. */
export function failings({ required, versions, unannounced }: Verdict): Problem[] {
  const tooLow = versions
    .filter(({ enough }) => !enough)
    .map(({ of, before, now, bump, lowest }): Problem => {
      const stayed = before === now ? `is still ${now}` : `went from ${before} to ${now}`
      const rule =
        bump === required ? '' : ' (before 1.0.0 a breaking change takes the minor place)'
      return {
        code: 'version-too-low',
        severity: 'error',
        message: `the version of ${of} ${stayed}, but the changes need a ${bump} bump${rule}`,
        hint: lowest === undefined ? 'give it another version' : `set it to ${lowest} or higher`,
      }
    })
  const silent = unannounced.map((change): Problem => ({
    code: 'not-announced',
    severity: 'error',
    message: `CHANGELOG.md does not announce that ${change.message}`,
    hint: `npm run diff -- --write-changelog adds it; or write an entry with the word "breaking" and ${change.names.map((name) => `\`${name}\``).join(', ')} under Unreleased`,
  }))
  return [...tooLow, ...silent]
}
