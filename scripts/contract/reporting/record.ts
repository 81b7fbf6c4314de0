import type { Gap } from '../cases/case.ts'

/** What a test tells the reporter: plain data, since they run in different processes. */
export interface CaseRecord {
  readonly phase: string
  readonly milliseconds: number
  /** Items that it covered. */
  readonly covers: readonly string[]
  /** How many cases it stands for, if not one. */
  readonly count?: number
  /** How many of them failed, if it stands for several. */
  readonly failed?: number
  readonly blindSpot?: string
  readonly gaps?: readonly Gap[]
  readonly failure?: {
    readonly name: string
    readonly pointer: string
    readonly problems: readonly string[]
  }
  /** Everything that can be covered. */
  readonly totals?: readonly string[]
  /** What a phase wants to say in the report, in Markdown. */
  readonly note?: string
}

declare module 'vitest' {
  interface TaskMeta {
    contract?: CaseRecord
  }
}
