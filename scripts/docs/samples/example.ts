import { isObject, list } from '../../document/objects.ts'
import { resolve } from '../../document/references.ts'
import type { Document, Example, MediaType, Parameter, Schema } from '../../document/openapi.ts'
import { shownBody, shownValue } from '../../document/bodies/examples.ts'
import { isSequence, writeSequence } from '../../document/bodies/sequences.ts'
import { wholeSchema } from '../../document/media-types.ts'
import { discriminated } from '../schema/discriminator.ts'
import { flatten } from '../schema/flatten.ts'

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

/** A value for a parameter: the description's example, or one made up from its schema. */
export function parameterExample(document: Document, parameter: Parameter): unknown {
  const [described] = Object.entries(parameter.content ?? {})
  return (
    firstExample(document, parameter) ??
    (described ? mediaTypeExample(document, ...described) : undefined) ??
    schemaExample(document, parameter.schema ?? {})
  )
}

/** Whether the description itself gives a value for a parameter. */
export function hasExample(document: Document, parameter: Parameter): boolean {
  return firstExample(document, parameter) !== undefined
}

/**
 * A value for a body: the description's first example, or one made up from its schema; data for JSON,
 * forms and sequences, else the string that is sent.
 */
export function mediaTypeExample(document: Document, name: string, mediaType: MediaType): unknown {
  const [first] = Object.values(mediaType.examples ?? {})
  const example = resolve<Example | undefined>(document, first) ?? { value: mediaType.example }
  const shown = shownValue(name, example)
  return shown === undefined ? schemaExample(document, wholeSchema(mediaType) ?? {}) : shown
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

/** A value of a schema: its example, default or first enum member, else a minimal one of its type. */
export function schemaExample(document: Document, schema: Schema, depth = 0): unknown {
  const resolved = resolve<Schema | undefined>(document, schema)
  if (typeof resolved !== 'object' || depth > 6) return {}
  const { example, examples, default: byDefault, const: constant, enum: members } = resolved
  const given = [example, list(examples)[0], constant, byDefault, list(members)[0]]
  const [value] = given.filter((it) => it !== undefined && it !== null)
  if (value !== undefined) return value
  const parts = list(resolved.allOf) as Schema[]
  if (parts.length > 0) {
    const values = parts.map((part) => schemaExample(document, part, depth + 1))
    if (!values.every(isObject)) return mergedExample(document, resolved, depth)
    return Object.assign({}, ...values, objectExample(document, resolved, depth)) as unknown
  }
  const [variant] = [...list(resolved.oneOf), ...list(resolved.anyOf)] as Schema[]
  if (variant !== undefined) {
    const example = schemaExample(document, variant, depth + 1)
    const told = discriminated(document, resolved, variant)
    const value = told?.values[0]
    return value !== undefined && isObject(example)
      ? { ...example, [told!.member]: value }
      : example
  }
  return typeExample(document, resolved, depth)
}

/** An example of an `allOf` of values other than objects. */
function mergedExample(document: Document, schema: Schema, depth: number): unknown {
  const { types, keywords } = flatten(document, schema)
  return schemaExample(document, { ...keywords, type: types }, depth + 1)
}

function typeExample(
  document: Document,
  schema: { readonly [keyword: string]: unknown },
  depth: number,
): unknown {
  const type = list(schema.type)[0] ?? schema.type ?? (schema.properties ? 'object' : 'string')
  if (type === 'object') return objectExample(document, schema, depth)
  if (type === 'array') return [schemaExample(document, (schema.items ?? {}) as Schema, depth + 1)]
  if (type === 'boolean') return true
  if (type === 'integer' || type === 'number') return Number(schema.minimum ?? 1)
  return FORMATS[String(schema.format)] ?? 'text'.padEnd(Number(schema.minLength ?? 0), ' text')
}

function objectExample(
  document: Document,
  { properties, required, minProperties }: { readonly [keyword: string]: unknown },
  depth: number,
): object {
  const needed = new Set(list(required))
  const names = Object.keys((properties ?? {}) as object)
  const spare = names.filter((name) => !needed.has(name))
  const added = spare.slice(0, Math.max(0, Number(minProperties ?? 0) - needed.size))
  const members = Object.entries((properties ?? {}) as Record<string, Schema>)
    .filter(([name]) => needed.has(name) || added.includes(name))
    .map(([name, schema]) => [name, schemaExample(document, schema, depth + 1)] as const)
  return Object.fromEntries(members)
}

const FORMATS: Readonly<Record<string, string>> = {
  date: '2026-07-01',
  'date-time': '2026-07-01T09:30:00Z',
  email: 'ada@example.org',
  ipv4: '203.0.113.7',
  uri: 'https://example.org/',
  url: 'https://example.org/',
  uuid: '3f1c9a52-7e4b-4d0a-8b6f-2a5d9c7e1f30',
}
