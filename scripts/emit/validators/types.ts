import type { Direction } from '../../document/schemas/direction.ts'
import type { ProblemCode } from '../../document/problem-codes.ts'

/** A schema of JSON Schema 2020-12 with well-formed assertions only; each `$ref` is the id of a unit. */
export type JsonSchema = boolean | { readonly [keyword: string]: unknown }

/** A schema of the document that references can name, in the form that applies to one direction. */
export interface Unit {
  readonly id: string
  readonly name: string
  /** The index among the component schemas, if it is one. */
  readonly component: number | undefined
  /** The schema as the document has it. */
  readonly node: object
  /** `undefined` below `not` and `if`, where both directions are the same. */
  readonly direction: Direction | undefined
  schema: JsonSchema
  /** Whether this direction makes a required member optional. */
  relaxed: boolean
  /** The units that the schema refers to. */
  readonly uses: Set<Unit>
}

/** A part of a schema that no validator can be made of, at a key path below a node of the document. */
export interface Finding {
  readonly node: object
  readonly keys: readonly string[]
  readonly code: ProblemCode
  readonly message: string
}

/** What the conversion of one unit reads from the document, and what it reports. */
export interface Conversion {
  /** The direction of the unit. */
  readonly direction: Direction | undefined
  /** The target of a reference, or `undefined` when it leads nowhere. */
  readonly find: (reference: string) => unknown
  /** A schema that applies another unit, made of this node. */
  readonly refer: (node: object, negated: boolean) => JsonSchema
  /** Called when a member is no longer required. */
  readonly relaxed: () => void
  readonly report: (finding: Finding) => void
}

/** The position of a schema while it is converted. */
export interface Place {
  readonly conversion: Conversion
  /** The number of schemas around it in the same unit. */
  readonly depth: number
  /** Below `not` or `if`, where a weaker schema would reject more. */
  readonly negated: boolean
  /** The members that schemas combined with this one make optional. */
  readonly optional: ReadonlySet<string>
}
