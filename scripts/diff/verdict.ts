import semver from 'semver'
import type { Problem } from '../document/problem.ts'
import { greatestBump, type Bump, type Change } from './change.ts'
import { isAnnounced } from './changelog.ts'
import { onOneLine } from './markdown.ts'

/** A version that the changes may require to be raised. */
export interface Version {
  /** What it is the version of: `info.version` or `package.json`. */
  readonly of: string
  /** Unknown where the base is a file, or has no such version. */
  readonly before: string | undefined
  readonly now: string
}

/** A version that can be compared. */
type KnownVersion = Version & { readonly before: string }

/** Whether the versions and the changelog meet what the changes require. */
export interface Verdict {
  /** The required bump after 1.0.0. */
  readonly required: Bump
  readonly versions: readonly (KnownVersion & {
    /** The required bump of this version: before 1.0.0 a breaking change needs a minor bump. */
    readonly bump: Bump
    /** The lowest sufficient version; unknown if the old one isn't a semantic version. */
    readonly lowest: string | undefined
    readonly enough: boolean
  })[]
  readonly unannounced: readonly Change[]
  readonly passed: boolean
}

/** Judges the changes by the versions and the text of the changelog, if there must be one. */
export function judge(
  changes: readonly Change[],
  versions: readonly Version[],
  changelog: string | undefined,
): Verdict {
  const required = greatestBump(changes.map(({ bump }) => bump))
  const judged = versions.filter(isKnown).map((it) => ({ ...it, ...requirement(it, required) }))
  const breaking = changes.filter(({ bump }) => bump === 'major')
  const releases = versions.map(({ now }) => now)
  const unannounced =
    changelog === undefined
      ? []
      : breaking.filter((change) => !isAnnounced(changelog, releases, change))
  const passed = unannounced.length === 0 && judged.every(({ enough }) => enough)
  return { required, versions: judged, unannounced, passed }
}

function isKnown(version: Version): version is KnownVersion {
  return version.before !== undefined
}

/** What a required bump means for one version. Anything else than a semantic version only has to differ. */
export function requirement(
  { before, now }: Pick<KnownVersion, 'before' | 'now'>,
  required: Bump,
): Pick<Verdict['versions'][number], 'bump' | 'lowest' | 'enough'> {
  const [old, actual] = [semver.parse(before), semver.parse(now)]
  if (!old)
    return { bump: required, lowest: undefined, enough: required === 'none' || now !== before }
  const bump = required === 'major' && old.major === 0 ? 'minor' : required
  const release = `${old.major}.${old.minor}.${old.patch}`
  const lowest = bump === 'none' ? release : semver.inc(release, bump)!
  const enough = actual ? actual.compareMain(lowest) >= 0 : bump === 'none' || now !== before
  return { bump, lowest, enough }
}

/** Everything that is missing, with its fix. */
export function failures({ required, versions, unannounced }: Verdict): Problem[] {
  const tooLow = versions
    .filter(({ enough }) => !enough)
    .map(({ of, before, now, bump, lowest }): Problem => {
      const [from, to] = [before, now].map(onOneLine)
      const said = before === now ? `is still ${to}` : `went from ${from} to ${to}`
      const rule = bump === required ? '' : ' (before 1.0.0, that is enough for a breaking change)'
      return {
        code: 'version-too-low',
        severity: 'error',
        message: `the version of ${of} ${said}, but the changes need a ${bump} bump${rule}`,
        hint: lowest === undefined ? 'change the version' : `set it to ${lowest} or higher`,
      }
    })
  const silent = unannounced.map((change): Problem => {
    const names = change.names.map((name) => `\`${name}\``).join(', ')
    return {
      code: 'not-announced',
      severity: 'error',
      message: `the changelog does not announce that ${change.message}`,
      hint: `run npx specwright diff --write-changelog, or write an entry under Unreleased that contains "breaking" and ${names}`,
    }
  })
  return [...tooLow, ...silent]
}
