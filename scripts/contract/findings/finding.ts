import type { ProblemLocation } from '../../document/problem.ts'
import type { Exchange } from '../exchange.ts'

/** How an answer, a client or a description breaks what is promised. */
export type FindingKind =
  | 'status'
  | 'media type'
  | 'header'
  | 'body'
  | 'server error'
  | 'no answer'
  /** Invalid input was accepted. */
  | 'accepted'
  /** Valid input was rejected. */
  | 'rejected'
  | 'credentials'
  /** Something written was read back otherwise, or is still there after its deletion. */
  | 'state'
  | 'protocol'
  /** Something secret was in an answer. */
  | 'secret'
  /** The client differs from what went over the wire. */
  | 'client'
  /** The description can't be tested, e.g. an example that breaks its schema. */
  | 'description'

/** A way in which something breaks what is promised. */
export interface Deviation {
  readonly kind: FindingKind
  /** Warnings don't fail a run. @default 'error' */
  readonly severity?: 'error' | 'warning'
  /** Of the bundled document: what is broken. Deviations of one cause have one pointer. */
  readonly pointer: string
  /** The place in the request or the answer, e.g. `body/items/*`; `*` stands for indexes of lists. */
  readonly place?: string
  /** One sentence for people, without values that differ from case to case. */
  readonly message: string
  /** What came or was sent in this case, for people. */
  readonly detail?: string
}

/** A case that shows a deviation. */
export interface Observation extends Deviation {
  readonly severity: 'error' | 'warning'
  readonly phase: string
  /** Unique in its run. */
  readonly case: string
  readonly operationId: string | undefined
  readonly exchange?: Exchange
  /** The place outside of the description, in a file of workflows. */
  readonly location?: ProblemLocation
}

/** What a run found: all observations of one cause. */
export interface Finding extends Pick<Observation, 'kind' | 'severity' | 'pointer' | 'message'> {
  /** The same in every run that finds it: what a baseline holds. */
  readonly id: string
  readonly count: number
  readonly operations: readonly string[]
  readonly phases: readonly string[]
  readonly places: readonly string[]
  /** What came or was sent, in short: the most frequent first. */
  readonly details: readonly string[]
  /** The observation with the smallest request. */
  readonly example: Observation
}
