import type { Gap } from '../cases/case.ts'

/** What a case, or several alike, came to. */
export interface Result {
  readonly phase: string
  readonly name: string
  /** How many cases it stands for. */
  readonly cases: number
  readonly milliseconds: number
  /** Where the bundled document says what was judged. */
  readonly pointer?: string
  /** Why it failed; empty when it passed. */
  readonly problems: readonly string[]
  /** Items of the coverage that it showed. */
  readonly covers?: readonly string[]
  /** The known defects of the mock that explain its answers. */
  readonly blindSpots?: readonly string[]
  readonly gaps?: readonly Gap[]
  /** More about it for the report, in Markdown. */
  readonly note?: string
}
