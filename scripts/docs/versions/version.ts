import type { Change } from '../../diff/change.ts'

/** One of the versions that a site keeps. */
export interface Version {
  readonly name: string
  /** Its folder from the root of the newest, which is in none: empty, or with a slash at its end. */
  readonly folder: string
  /** The paths of its pages that other versions may have, too, without an extension. */
  readonly paths: ReadonlySet<string>
  /** What changed since; undefined for the newest. */
  readonly changes: readonly Change[] | undefined
}
