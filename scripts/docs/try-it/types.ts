import type {
  Operation,
  ParameterLocation,
  SecurityScheme,
} from '../../../src/runtime/operation.ts'

/** What the form of an operation is made from; its page has it as JSON. */
export interface TryIt {
  /** Its descriptor. Alternatives of credentials are in order of preference. */
  readonly operation: Operation
  readonly schemes: Readonly<Record<string, SecurityScheme>>
  /** The mock, then the servers of the description; relative ones belong to the page's server. */
  readonly servers: readonly Server[]
  readonly parameters: readonly ParameterField[]
  /** One for each media type. */
  readonly bodies: readonly BodyForm[]
}

export interface Server {
  /** With the names of its variables in braces. */
  readonly url: string
  /** What it is relative to, if not the page. */
  readonly base?: string
  readonly variables: readonly Field[]
}

/** A control of the form. */
export interface Field {
  readonly name: string
  /** `lines` is a list, and `json` any value, written as JSON. */
  readonly kind: 'text' | 'lines' | 'json' | 'file' | 'files'
  readonly required: boolean
  /** The values to choose from; any without them. */
  readonly options?: readonly string[]
  /** What it contains at first. */
  readonly value: string
  /** What it could contain. */
  readonly example: string
}

export interface ParameterField extends Field {
  readonly in: ParameterLocation
}

export interface BodyForm {
  readonly mediaType: string
  readonly kind: 'json' | 'text' | 'file' | 'fields'
  readonly examples: readonly { readonly title: string; readonly text: string }[]
  /** Of `fields`. */
  readonly fields: readonly Field[]
}
