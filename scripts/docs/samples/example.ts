import { madeUpValue } from '../../document/made-up/value.ts'
import { resolve } from '../../document/references.ts'
import type {
  Document,
  Example,
  MediaType,
  Parameter,
  Response,
  Schema,
} from '../../document/openapi.ts'
import { isData, shownBody, shownValue } from '../../document/bodies/examples.ts'
import { isSequence, writeSequence } from '../../document/bodies/sequences.ts'
import { wholeSchema } from '../../document/media-types.ts'

/** An object that can have examples. */
interface WithExamples {
  readonly example?: unknown
  readonly examples?: unknown
}

/** An example with its name and summary. */
export interface NamedExample {
  readonly name: string
  readonly summary: string | undefined
  readonly value: unknown
}

/** The examples of a media type in order. */
export function namedExamples(
  document: Document,
  mediaTypeName: string,
  mediaType: MediaType,
): NamedExample[] {
  const shown = (name: string, example: Example | undefined): NamedExample[] => {
    const body = shownBody(mediaTypeName, example)
    const isItems = isSequence(mediaTypeName) && Array.isArray(body)
    const value: unknown = isItems ? writeSequence(mediaTypeName, body) : body
    return value === undefined ? [] : [{ name, summary: example?.summary, value }]
  }
  const named = Object.entries(mediaType.examples ?? {}).flatMap(([name, reference]) =>
    shown(name, resolve<Example | undefined>(document, reference)),
  )
  const { example } = mediaType
  return named.length > 0 || example === undefined ? named : shown('example', { value: example })
}

/** A value for a parameter: the description's example as far as the schema accepts it, or a made-up one. */
export function parameterExample(document: Document, parameter: Parameter): unknown {
  const [described] = Object.entries(parameter.content ?? {})
  const schema = parameter.schema ?? (described && wholeSchema(described[1])) ?? {}
  const given =
    firstExample(document, parameter) ?? (described && shownExample(document, ...described))
  return madeUpRequest(document, schema, given)
}

/** Whether the description itself gives a value for a parameter. */
export function hasExample(document: Document, parameter: Parameter): boolean {
  return firstExample(document, parameter) !== undefined
}

/**
 * A value for the body of a request: the description's first example as far as the schema accepts
 * it, or a made-up one; data for JSON, forms and sequences, else the string that is sent.
 */
export function bodyExample(document: Document, name: string, mediaType: MediaType): unknown {
  const shown = shownExample(document, name, mediaType)
  const isText = typeof shown === 'string' && !isData(name)
  return isText ? shown : madeUpRequest(document, wholeSchema(mediaType) ?? {}, shown)
}

/** A made-up body of an answer as its example; none when no value is known that fits. */
export function madeUpAnswer(
  document: Document,
  name: string,
  { content }: Response,
): NamedExample[] {
  const schema = wholeSchema(content?.[name] ?? {})
  const saysNothing = Object.keys(Object(resolve(document, schema)) as object).length === 0
  if (saysNothing || !isData(name)) return []
  const made = madeUpValue({ document, direction: 'response', members: 'all' }, schema)
  const value = isSequence(name) && Array.isArray(made) ? writeSequence(name, made) : made
  return value === undefined ? [] : [{ name: 'made-up', summary: MADE_UP, value }]
}

/** Marks an example that the description doesn't have. */
export const MADE_UP = 'Made up from the schema'

function madeUpRequest(document: Document, schema: Schema, example: unknown): unknown {
  const wanted = { document, direction: 'request', members: 'required' } as const
  const value = madeUpValue(wanted, schema, example) ?? example
  return value ?? madeUpValue({ ...wanted, isRough: true }, schema) ?? {}
}

function shownExample(document: Document, name: string, mediaType: MediaType): unknown {
  const [first] = Object.values(mediaType.examples ?? {})
  const example = resolve<Example | undefined>(document, first) ?? { value: mediaType.example }
  return shownValue(name, example)
}

function firstExample(document: Document, parameter: Parameter & WithExamples): unknown {
  const { example, examples } = parameter
  if (example !== undefined) return example
  const [first] = Object.values(examples ?? {})
  return dataOf(resolve<Example | undefined>(document, first))
}

function dataOf(example: Example | undefined): unknown {
  const { dataValue, value, serializedValue } = example ?? {}
  return dataValue ?? value ?? serializedValue
}
