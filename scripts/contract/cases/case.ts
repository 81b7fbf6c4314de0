import type { ParameterLocation } from '../../../src/runtime/operation.ts'

/** What a case sends, before it is written as a request. */
export type CaseInput = {
  readonly [L in ParameterLocation]?: Readonly<Record<string, unknown>>
} & {
  readonly body?: unknown
  readonly contentType?: string | undefined
}

/** Which credentials a case sends. */
export type CaseCredentials =
  /** Those of the alternative at this index of the operation's security. */
  | { readonly kind: 'alternative'; readonly index: number }
  | { readonly kind: 'none' }
  /** Only this scheme, valid or, with `broken`, in a form that its type does not allow. */
  | { readonly kind: 'scheme'; readonly name: string; readonly broken: boolean }

/** What must come back. */
export type Expectation =
  /** This answer, and with `example` exactly this body. */
  | {
      readonly kind: 'answer'
      readonly status: string
      readonly code: number
      readonly mediaType?: string
      readonly example?: unknown
    }
  /** A success. */
  | { readonly kind: 'accepted' }
  /** A declared refusal of what was sent. */
  | { readonly kind: 'refused'; readonly reason: 'constraint' | 'credentials' | 'content' }
  /** The mock has no such answer, or with `mediaType` not in that media type. */
  | { readonly kind: 'unknown'; readonly code: number; readonly mediaType?: string }

/** One call and its expected outcome. Plain data: the same description gives the same cases. */
export interface Case {
  /** Unique and readable: operation, place, keyword, what is sent. */
  readonly name: string
  readonly operationId: string
  /** Where the bundled document says what is tested. */
  readonly pointer: string
  readonly keyword: string
  readonly input: CaseInput
  readonly credentials: CaseCredentials
  readonly headers: Readonly<Record<string, string>>
  /** Sent in place of the encoded body. */
  readonly rawBody?: string
  readonly expectation: Expectation
  /** Items of the coverage that the case shows when it passes. */
  readonly covers: readonly string[]
}

/** An item of the coverage that no case can show, and why. */
export interface Gap {
  readonly item: string
  readonly reason: string
  /** No case could ever show it: it isn't counted. */
  readonly inherent?: boolean
}

export interface CaseList {
  readonly cases: readonly Case[]
  readonly gaps: readonly Gap[]
}
