import type { Follow } from '../references.ts'
import { isObject } from '../objects.ts'

export type JsonType = 'string' | 'number' | 'boolean' | 'null' | 'object' | 'array'

const ALL: readonly JsonType[] = ['string', 'number', 'boolean', 'null', 'object', 'array']

/** Keywords by which a schema without a type is meant to be an object or a list. */
const SHAPES: readonly (readonly [type: JsonType, keywords: readonly string[]])[] = [
  ['object', ['properties', 'additionalProperties', 'patternProperties', 'required']],
  ['array', ['items', 'prefixItems']],
]

/** The JSON types of the values that a schema is meant for; none known where it says nothing about them. */
export function jsonTypes(schema: unknown, follow: Follow): readonly JsonType[] | undefined {
  const types = typesOf(schema, follow, new Map())
  return types.length === ALL.length ? undefined : types
}

/** `known` has the types of the schemas that were met before: of those still being looked at, all. */
function typesOf(
  schema: unknown,
  follow: Follow,
  known: Map<unknown, readonly JsonType[]>,
): readonly JsonType[] {
  if (schema === false) return []
  if (!isObject(schema)) return ALL
  const earlier = known.get(schema)
  if (earlier) return earlier
  known.set(schema, ALL)
  const part = (it: unknown) => typesOf(it, follow, known)
  const { $ref, type, nullable, enum: values, allOf, anyOf, oneOf } = schema
  const limits: (readonly JsonType[])[] = []
  if (typeof $ref === 'string') limits.push(part(follow($ref)))
  if (type !== undefined)
    limits.push([...[type].flat().map(named), ...(nullable === true ? (['null'] as const) : [])])
  if (Array.isArray(values)) limits.push(values.map(typeOf))
  if ('const' in schema) limits.push([typeOf(schema.const)])
  if (Array.isArray(allOf)) limits.push(...allOf.map(part))
  for (const variants of [anyOf, oneOf])
    if (Array.isArray(variants)) limits.push(variants.flatMap(part))
  const types = limits.length === 0 ? shapeOf(schema) : ALL
  const found = types.filter((it) => limits.every((limit) => limit.includes(it)))
  known.set(schema, found)
  return found
}

function shapeOf(schema: object): readonly JsonType[] {
  const shape = SHAPES.find(([, keywords]) => keywords.some((keyword) => keyword in schema))
  return shape ? [shape[0]] : ALL
}

function named(type: unknown): JsonType {
  return type === 'integer' ? 'number' : (type as JsonType)
}

function typeOf(value: unknown): JsonType {
  return value === null ? 'null' : Array.isArray(value) ? 'array' : named(typeof value)
}
