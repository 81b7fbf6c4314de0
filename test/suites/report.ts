/** How many cases of a suite have the expected outcome. */
export interface Report {
  readonly name: string
  readonly right: number
  /** The cases with another outcome. */
  readonly wrong: readonly string[]
  /** The cases that are rejected with a problem, or differ for a reason. */
  readonly others: readonly string[]
  /** Whether these are the figures of another tool, for comparison. */
  readonly isCompared?: boolean
}
