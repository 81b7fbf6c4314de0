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

/** One case that shows something wrong. */
export interface Observation {
  readonly kind: FindingKind
  /** Warnings don't fail a run. */
  readonly severity: 'error' | 'warning'
  readonly phase: string
  /** The case that shows it, unique in its run. */
  readonly case: string
  readonly operationId: string | undefined
  /** Of the bundled document: what is broken. Observations of one cause have one pointer. */
  readonly pointer: string
  /** The place in the request or the answer, e.g. `body/items/*`; `*` stands for indexes of lists. */
  readonly place?: string
  /** One sentence for people, without values that differ from case to case. */
  readonly message: string
  /** What came or was sent in this case, for people. */
  readonly detail?: string
  readonly exchange?: Exchange
}

/** What a run found: all observations of one cause. */
export interface Finding extends Omit<Observation, 'case' | 'phase' | 'exchange'> {
  /** The same in every run that finds it: what a baseline holds. */
  readonly id: string
  readonly count: number
  readonly phases: readonly string[]
  /** The observation with the smallest request. */
  readonly example: Observation
}
