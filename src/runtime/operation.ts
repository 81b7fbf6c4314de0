import type { ParseBigints, Place } from './formats/place.ts'

/**
 * One operation of a description as plain data, the way the pipeline emits it.
 *
 * @see https://spec.openapis.org/oas/v3.1.1.html#operation-object
 */
export interface Operation {
  readonly operationId: string
  /** Upper case. */
  readonly method: string
  readonly path: string
  /** The base URL of an operation with a server of its own; relative to the client's if it begins with "/". */
  readonly server?: string
  readonly parameters: readonly Parameter[]
  readonly requestBody?: RequestBody
  /** By status code, range (`4XX`) or `default`; an empty object has no content. */
  readonly responses: Responses
  /** Alternatives; an empty list needs none, an empty alternative allows anonymous calls. */
  readonly security: readonly SecurityRequirement[]
  readonly deprecated?: boolean
  /** How its answers continue each other. */
  readonly pagination?: Pagination
  /** Parses JSON that holds bigints, instead of `JSON.parse`. */
  readonly parse?: ParseBigints
  /** The name of the header parameter that makes its calls repeatable. */
  readonly idempotencyKey?: string
  /** Makes the transport of its calls do more; read by `exchange`, which knows its type. */
  readonly around?: (transport: never) => unknown
  /** Carries the types of openapi-typescript; empty at run time. */
  readonly types: OperationTypes
}

/** How the answers of a list continue each other. The places in the answer are keys, one inside the other. */
export interface Pagination {
  /** What the position of a page is: the number of items or of pages before it, or a token. */
  readonly by: 'offset' | 'page' | 'cursor'
  /** The query parameter of the position. */
  readonly parameter: string
  /** The first page's position. @default 0 for an offset, 1 for a page */
  readonly start?: number
  /** The query parameter of the size of a page, and the largest to ask for. */
  readonly limit?: string
  readonly size?: number
  /** Where the answer has the items of the page. */
  readonly items: readonly string[]
  /** Where it has the number of all items. */
  readonly total?: readonly string[]
  /** Where it has something that is truthy while there are more. */
  readonly more?: readonly string[]
  /** Where it has the next page's token. */
  readonly next?: readonly string[]
}

export interface OperationTypes {
  readonly parameters?: unknown
  readonly requestBody?: unknown
  readonly responses?: unknown
}

export type ParameterLocation = 'path' | 'query' | 'header' | 'cookie'

/** How a value is serialized. Absent members have the defaults of OpenAPI. */
export interface Serialization {
  readonly style?: string
  readonly explode?: boolean
  readonly allowReserved?: boolean
}

export interface Parameter extends Serialization {
  readonly name: string
  readonly in: ParameterLocation
  readonly required?: boolean
  /** The media type of a parameter with `content`, if that is JSON or the style is `querystring`. */
  readonly content?: string
  /** Where its dates are. */
  readonly dates?: Place
  /** By member, for the style `querystring`. */
  readonly encoding?: Readonly<Record<string, Encoding>>
}

export interface RequestBody {
  readonly required?: boolean
  readonly content: Readonly<Record<string, RequestMediaType>>
}

export interface RequestMediaType {
  /** Where the dates of bodies are; those of items, in the items of a list. */
  readonly dates?: Place
  readonly encoding?: Readonly<Record<string, Encoding>>
  /** Of parts without names: for the first ones, and for all others. */
  readonly prefixEncoding?: readonly Encoding[]
  readonly itemEncoding?: Encoding
  /** Of events: how their data is written, by the name of the event or `*`. */
  readonly events?: Readonly<Record<string, TextData>>
}

export interface Encoding extends Serialization {
  readonly contentType?: string
  /** Headers of a part that always have the same value. */
  readonly headers?: Readonly<Record<string, string>>
}

export type Responses = Readonly<Record<string, Readonly<Record<string, ResponseMediaType>>>>

/**
 * The key that a status falls under: its own, that of its range, or `default`.
 *
 * @see https://spec.openapis.org/oas/v3.1.1.html#responses-object
 */
export function keyFor(responses: Responses, status: number): string | undefined {
  const code = `${status}`
  return [code, `${code[0]}XX`, 'default'].find((key) => responses[key])
}

/** How bodies are decoded where the media type alone doesn't say it. */
export interface ResponseMediaType {
  /** The media type that they are decoded as: JSON that is labelled `text/plain`. */
  readonly contentMediaType?: string
  /** Where bigints stand in the JSON. */
  readonly bigints?: Place
  /** Where the dates of what they are decoded to are; those of streams, in the items of a list. */
  readonly dates?: Place
  /** The name of the codec that decodes them; the other members tell it how. */
  readonly codec?: string
  /** Of events: how their data is decoded, by the name of the event or `*`. Events without a name here are left out. */
  readonly events?: Readonly<Record<string, TextData>>
  /** Of items that follow each other: what ends each of them, or begins it. */
  readonly items?: 'lines' | 'records'
  /** Of forms: how fields are decoded, by name or `*`. Of parts: by their index. */
  readonly fields?: Readonly<Record<string, Field>>
  /** Of text that may be JSON: the JSON types that it may have. */
  readonly json?: readonly string[]
}

/** How a string is decoded. */
export interface TextData {
  /** Whether it is JSON, or the types of JSON that it may be; any other string stays one. @default false */
  readonly json?: boolean | readonly string[]
  /** Strings that end the stream. */
  readonly end?: readonly string[]
}

/** How a field of a form is decoded. */
export interface Field extends Pick<TextData, 'json'> {
  /** Whether it may be repeated. */
  readonly list?: boolean
  /** Whether it holds bytes. */
  readonly file?: boolean
}

/** Names of security schemes that must all be satisfied, each with its scopes. */
export type SecurityRequirement = Readonly<Record<string, readonly string[]>>

/** A security scheme of the description. */
export interface SecurityScheme {
  readonly type: string
  readonly in?: string
  readonly name?: string
  readonly scheme?: string
}
