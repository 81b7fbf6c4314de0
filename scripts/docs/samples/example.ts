import { isObject } from '../../document/objects.ts'
import { resolve } from '../../document/references.ts'
import type { Document, MediaType, Parameter, Schema } from '../../document/openapi.ts'
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
export function namedExamples(document: Document, mediaType: MediaType): NamedExample[] {
  const named = Object.entries(mediaType.examples ?? {}).flatMap(([name, reference]) => {
    const example = resolve<{ summary?: string; value?: unknown } | undefined>(document, reference)
    return example !== undefined && 'value' in example
      ? [{ name, summary: example.summary, value: example.value }]
      : []
  })
  if (named.length > 0 || mediaType.example === undefined) return named
  return [{ name: 'example', summary: undefined, value: mediaType.example }]
}

/** A value for a parameter: the description's example, or one made up from its schema. */
export function parameterExample(document: Document, parameter: Parameter): unknown {
  const [mediaType] = Object.values(parameter.content ?? {})
  return (
    firstExample(document, parameter) ??
    (mediaType ? mediaTypeExample(document, mediaType) : undefined) ??
    schemaExample(document, parameter.schema ?? {})
  )
}

/** Whether the description itself gives a value for a parameter. */
export function hasExample(document: Document, parameter: Parameter): boolean {
  return firstExample(document, parameter) !== undefined
}

/** A value for a body: the description's first example, or one made up from its schema. */
export function mediaTypeExample(document: Document, mediaType: MediaType): unknown {
  const [example] = namedExamples(document, mediaType)
  return example ? example.value : schemaExample(document, mediaType.schema ?? {})
}

function firstExample(document: Document, parameter: Parameter & WithExamples): unknown {
  const { example, examples } = parameter
  if (example !== undefined) return example
  const [first] = Object.values(examples ?? {})
  return resolve<{ value?: unknown } | undefined>(document, first)?.value
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
    return told && isObject(example) ? { ...example, [told.member]: told.values[0] } : example
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

function list(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : []
}
