import type { ParameterLocation } from '../../../src/runtime/operation.ts'

export type Phase =
  | 'answers'
  | 'accepted'
  | 'refused'
  | 'credentials'
  | 'content'
  | 'boundary'
  | 'random'
  | 'undeclared'

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
  /** Only this scheme, fine or, with `broken`, in a form that its type does not allow. */
  | { readonly kind: 'scheme'; readonly name: string; readonly broken: boolean }

/** What has to come back. */
export type Expectation =
  /** This answer, and with `example` this very body. */
  | {
      readonly kind: 'answer'
      readonly status: string
      readonly code: number
      readonly mediaType?: string
      readonly example?: unknown
    }
  /** A success. */
  | { readonly kind: 'accepted' }
  /** A refusal for what was sent: declared, of a declared media type, with a body as declared. */
  | { readonly kind: 'refused'; readonly reason: 'constraint' | 'credentials' | 'content' }
  /** The mock knows no such answer, or with `mediaType` not in that form. */
  | { readonly kind: 'unknown'; readonly code: number; readonly mediaType?: string }

/** One call and what has to come of it. Plain data: the same description gives the same cases. */
export interface Case {
  /** Unique, and readable: operation, place, keyword, what is sent. */
  readonly name: string
  readonly phase: Phase
  readonly operationId: string
  /** Where in the bundled document the thing stands that is put to the test. */
  readonly pointer: string
  readonly keyword: string
  readonly input: CaseInput
  readonly credentials: CaseCredentials
  readonly headers: Readonly<Record<string, string>>
  /** Written instead of the encoded body. */
  readonly rawBody?: string
  readonly expectation: Expectation
  /** Coverage items that a passed case covers. */
  readonly covers: readonly string[]
}

/** A thing that no case can put to the test, and why. */
export interface Gap {
  readonly item: string
  readonly reason: string
  /** There is nothing that a case could show: it doesn't count. */
  readonly inherent?: boolean
}

export interface CaseList {
  readonly cases: readonly Case[]
  readonly gaps: readonly Gap[]
}
