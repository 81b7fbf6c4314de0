import { isObject } from '../../document/objects.ts'
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
  /** The alternatives of all groups. */
  readonly variants: readonly Schema[]
  /** `oneOf` and `anyOf` of several alternatives, without `null`. */
  readonly groups: readonly Group[]
  /** Schemas that apply in addition, in order. */
  readonly rules: readonly Rule[]
  /** All other keywords. */
  readonly keywords: SchemaObject
}

/** Alternatives. */
export interface Group {
  readonly keyword: 'oneOf' | 'anyOf'
  readonly schemas: readonly Schema[]
}

/** A schema that applies under a condition, or to a part of a value. */
export interface Rule {
  readonly keyword: string
  /** The name that `dependentSchemas` has for it. */
  readonly name?: string
  readonly schema: Schema
}

const RULES = [
  ...['not', 'if', 'then', 'else', 'contains', 'propertyNames'],
  ...['unevaluatedProperties', 'unevaluatedItems'],
]

/** Whether a schema has members or alternatives to show. */
export function isCompound({ properties, variants, keywords }: FlatSchema): boolean {
  return properties.size > 0 || variants.length > 0 || patternMembers(keywords).length > 0
}

/** The schemas of the members, alternatives and entries of a schema. */
export function schemasInside({ properties, variants, rules, keywords }: FlatSchema): Schema[] {
  const { items, prefixItems, additionalProperties, contentSchema } = keywords
  const members = [...properties.values()].map(({ schema }) => schema)
  const patterns = patternMembers(keywords).map(([, schema]) => schema)
  const inside = [items, ...schemas(prefixItems), additionalProperties, contentSchema].concat(
    rules.map(({ schema }) => schema),
  )
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
  const alternatives = [groupOf('oneOf', oneOf), groupOf('anyOf', anyOf)].map((group) => ({
    ...group,
    schemas: group.schemas.filter((it) => !isNull(document, it)),
  }))
  const groups = alternatives.filter((group) => group.schemas.length > 1)
  const only = alternatives
    .filter((group) => group.schemas.length === 1)
    .map((group) => flattenOnce(document, group.schemas[0]!, path))
  const ownSchema = { ...ownPart(own), groups, variants: groups.flatMap((group) => group.schemas) }
  const merged = [base, ...parts, ...only, ownSchema].reduce(merge)
  const count = schemas(oneOf).length + schemas(anyOf).length
  return {
    ...merged,
    name: base.name ?? nameOfOnly([...parts, ...only], own, groups),
    nullable: merged.nullable || only.length + ownSchema.variants.length < count,
  }
}

function groupOf(keyword: Group['keyword'], value: unknown): Group {
  return { keyword, schemas: schemas(value) }
}

const EMPTY: FlatSchema = {
  name: undefined,
  types: [],
  nullable: false,
  properties: new Map(),
  variants: [],
  groups: [],
  rules: [],
  keywords: {},
}

function ownPart({ type, properties, required, ...others }: SchemaObject): FlatSchema {
  const types = (Array.isArray(type) ? type : type === undefined ? [] : [type]).map(String)
  const needed = new Set(Array.isArray(required) ? required : [])
  const members = Object.entries((properties ?? {}) as Record<string, Schema>)
  const rules = rulesOf(others)
  const keywords = rules.length > 0 ? withoutRules(others) : others
  return {
    ...EMPTY,
    rules,
    types: types.filter((it) => it !== 'null'),
    nullable: types.includes('null'),
    properties: new Map(
      members.map(([name, schema]) => [name, { schema, required: needed.has(name) }]),
    ),
    keywords: needed.size > 0 ? { ...keywords, required: [...needed] } : keywords,
  }
}

function rulesOf(keywords: SchemaObject): Rule[] {
  const rules = RULES.flatMap((keyword): Rule[] => {
    const schema = keywords[keyword]
    return isObject(schema) ? [{ keyword, schema }] : []
  })
  const dependent = Object.entries((keywords.dependentSchemas ?? {}) as Record<string, Schema>)
  return [
    ...rules,
    ...dependent.map(([name, schema]) => ({ keyword: 'dependentSchemas', name, schema })),
  ]
}

function withoutRules(keywords: SchemaObject): SchemaObject {
  const kept = Object.entries(keywords).filter(
    ([keyword, value]) => !RULES.includes(keyword) || !isObject(value),
  )
  return Object.fromEntries(kept.filter(([keyword]) => keyword !== 'dependentSchemas'))
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
    variants: [...a.variants, ...b.variants],
    groups: [...a.groups, ...b.groups],
    rules: [...a.rules, ...b.rules],
    keywords: { ...a.keywords, ...b.keywords, ...(needed.size > 0 && { required: [...needed] }) },
  }
}

/** The name of the component inside a wrapper that adds only annotations. */
function nameOfOnly(
  parts: readonly FlatSchema[],
  own: SchemaObject,
  groups: readonly Group[],
): string | undefined {
  const adds = groups.length > 0 || Object.keys(own).some((keyword) => !ANNOTATIONS.has(keyword))
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
