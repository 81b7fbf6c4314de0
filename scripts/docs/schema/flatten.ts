import { isReference, resolve, schemaName } from '../../document/references.ts'
import type { Document, Schema } from '../../document/openapi.ts'
import type { SchemaObject } from '../../document/schemas/map-schemas.ts'

/** A schema with references followed and `allOf` merged. */
export interface FlatSchema {
  /** The name of its component. */
  readonly name: string | undefined
  /** Without `null`. */
  readonly types: readonly string[]
  readonly nullable: boolean
  readonly properties: ReadonlyMap<string, { readonly schema: Schema; readonly required: boolean }>
  /** Alternatives of `oneOf` and `anyOf` other than `null`; empty unless there are several. */
  readonly variants: readonly Schema[]
  /** All other keywords. */
  readonly keywords: SchemaObject
}

/** Whether a schema has members or alternatives to show. */
export function isCompound({ properties, variants, keywords }: FlatSchema): boolean {
  return properties.size > 0 || variants.length > 0 || patternMembers(keywords).length > 0
}

/** The schemas of the members, alternatives and entries of a schema. */
export function schemasInside({ properties, variants, keywords }: FlatSchema): Schema[] {
  const { items, prefixItems, additionalProperties, contentSchema } = keywords
  const members = [...properties.values()].map(({ schema }) => schema)
  const patterns = patternMembers(keywords).map(([, schema]) => schema)
  const inside = [items, ...schemas(prefixItems), additionalProperties, contentSchema]
  return [...members, ...patterns, ...variants, ...inside].filter(
    (schema): schema is Schema => typeof schema === 'object' && schema !== null,
  )
}

/** The schemas of members by the pattern of their names. */
export function patternMembers({ patternProperties }: SchemaObject): [string, Schema][] {
  return Object.entries((patternProperties ?? {}) as Record<string, Schema>)
}

/** The flat form of a schema. Cycles of `allOf` and `$ref` are cut. */
export function flatten(document: Document, schema: Schema): FlatSchema {
  if (typeof schema !== 'object' || schema === null) return EMPTY
  const known = flattened.get(document) ?? new WeakMap<object, FlatSchema>()
  flattened.set(document, known)
  const flat = known.get(schema) ?? flattenOnce(document, schema, new Set())
  known.set(schema, flat)
  return flat
}

/** Operations share schemas. */
const flattened = new WeakMap<Document, WeakMap<object, FlatSchema>>()

function flattenOnce(document: Document, schema: Schema, seen: ReadonlySet<unknown>): FlatSchema {
  if (typeof schema !== 'object' || schema === null || seen.has(schema)) return EMPTY
  const path = new Set([...seen, schema])
  const { $ref, allOf, oneOf, anyOf, ...own } = schema as SchemaObject
  const base = isReference(schema)
    ? {
        ...flattenOnce(document, resolve<Schema>(document, schema), path),
        name: schemaName(document, String($ref)),
      }
    : EMPTY
  const parts = schemas(allOf).map((part) => flattenOnce(document, part, path))
  const alternatives = [...schemas(oneOf), ...schemas(anyOf)]
  const variants = alternatives.filter((it) => !isNull(document, it))
  const only = variants.length === 1 ? [flattenOnce(document, variants[0]!, path)] : []
  const merged = [base, ...parts, ...only, ownPart(own)].reduce(merge)
  return {
    ...merged,
    name: base.name ?? nameOfOnly([...parts, ...only], own),
    nullable: merged.nullable || variants.length < alternatives.length,
    variants: variants.length > 1 ? variants : merged.variants,
  }
}

const EMPTY: FlatSchema = {
  name: undefined,
  types: [],
  nullable: false,
  properties: new Map(),
  variants: [],
  keywords: {},
}

function ownPart({ type, properties, required, ...keywords }: SchemaObject): FlatSchema {
  const types = (Array.isArray(type) ? type : type === undefined ? [] : [type]).map(String)
  const needed = new Set(Array.isArray(required) ? required : [])
  const members = Object.entries((properties ?? {}) as Record<string, Schema>)
  return {
    ...EMPTY,
    types: types.filter((it) => it !== 'null'),
    nullable: types.includes('null'),
    properties: new Map(
      members.map(([name, schema]) => [name, { schema, required: needed.has(name) }]),
    ),
    keywords: needed.size > 0 ? { ...keywords, required: [...needed] } : keywords,
  }
}

/** Both combined; `b` wins conflicts. */
function merge(a: FlatSchema, b: FlatSchema): FlatSchema {
  const needed = new Set([
    ...schemas(a.keywords.required),
    ...schemas(b.keywords.required),
  ] as unknown[])
  const members = [...a.properties, ...b.properties].map(
    ([name, it]) =>
      [name, { schema: it.schema, required: it.required || needed.has(name) }] as const,
  )
  return {
    name: b.name ?? a.name,
    types: b.types.length > 0 ? b.types : a.types,
    nullable: a.nullable || b.nullable,
    properties: new Map(members),
    variants: b.variants.length > 0 ? b.variants : a.variants,
    keywords: { ...a.keywords, ...b.keywords, ...(needed.size > 0 && { required: [...needed] }) },
  }
}

/** The name of the component inside a wrapper that adds only annotations. */
function nameOfOnly(parts: readonly FlatSchema[], own: SchemaObject): string | undefined {
  const adds = Object.keys(own).some((keyword) => !ANNOTATIONS.has(keyword))
  return parts.length === 1 && !adds ? parts[0]!.name : undefined
}

const ANNOTATIONS = new Set([
  'title',
  'description',
  'default',
  'example',
  'examples',
  'deprecated',
])

function isNull(document: Document, schema: Schema): boolean {
  const resolved = resolve<Schema | undefined>(document, schema)
  return typeof resolved === 'object' && (resolved.type === 'null' || resolved.const === null)
}

function schemas(value: unknown): readonly Schema[] {
  return Array.isArray(value) ? (value as Schema[]) : []
}
