import { isObject, mapEntries } from '../objects.ts'
import type { Parameter, Schema } from '../openapi.ts'
import { type Follow, isReference } from '../references.ts'
import type { SchemaObject } from '../schemas/map-schemas.ts'
import { SCHEMA_KEYWORDS } from '../schemas/schema-keywords.ts'

/** What can be written in a place: anything that is an object of objects, or of lists, or only scalars. */
type Depth = 'deep' | 'flat' | 'scalar'

/**
 * The schema of a parameter without the values that its style can't write: lists and objects inside
 * others, except objects for `deepObject`. The same schema if there are none, `false` if nothing is
 * left.
 *
 * @see https://spec.openapis.org/oas/v3.1.1.html#style-values
 */
export function writableSchema({ schema = {}, style, content }: Parameter, follow: Follow): Schema {
  if (content !== undefined) return schema
  return restricted(schema, style === 'deepObject' ? 'deep' : 'flat', follow, new Set())
}

function restricted(
  schema: Schema,
  depth: Depth,
  follow: Follow,
  outer: ReadonlySet<unknown>,
): Schema {
  if (!isObject(schema) || outer.has(schema)) return schema
  const seen = new Set([...outer, schema])
  if (isReference(schema)) {
    const target = follow(schema.$ref) as Schema
    const kept = restricted(target, depth, follow, seen)
    return kept === target ? schema : kept
  }
  const changed = mapEntries(schema, (keyword, value) => {
    const inside = depthInside(keyword, depth)
    const part = (it: unknown) => restricted(it as Schema, inside, follow, seen)
    switch (SCHEMA_KEYWORDS.get(keyword)) {
      case 'schema':
        return NESTING.has(keyword) ? part(value) : value
      case 'list':
        return Array.isArray(value) ? value.map(part) : value
      case 'map':
        return NESTING.has(keyword) && isObject(value)
          ? mapEntries(value, (_, it) => part(it))
          : value
    }
    return value
  })
  const kept = JSON.stringify(changed) === JSON.stringify(schema) ? schema : changed
  if (isImpossible(kept)) return false
  // Only the empty list is left.
  if (kept !== schema && kept.items === false && kept.prefixItems === undefined)
    return { ...kept, prefixItems: [] }
  return depth === 'scalar' ? scalarsOf(kept) : kept
}

const NESTING = new Set([
  ...['items', 'additionalProperties', 'unevaluatedItems', 'unevaluatedProperties'],
  ...['properties', 'patternProperties'],
])

function depthInside(keyword: string, depth: Depth): Depth {
  if (['allOf', 'anyOf', 'oneOf'].includes(keyword)) return depth
  return depth === 'deep' && /properties/i.test(keyword) ? 'deep' : 'scalar'
}

function isImpossible({ allOf, anyOf, oneOf }: SchemaObject): boolean {
  const isNever = (it: unknown) => it === false
  return (
    [anyOf, oneOf].some((it) => Array.isArray(it) && it.length > 0 && it.every(isNever)) ||
    (Array.isArray(allOf) && allOf.some(isNever))
  )
}

function scalarsOf(schema: SchemaObject): Schema {
  const { type } = schema
  if (type === undefined) {
    const isNested = ['properties', 'items', 'prefixItems'].some((it) => it in schema)
    return isNested || isObject(schema.additionalProperties) ? false : schema
  }
  const all = [type].flat()
  const types = all.filter((it) => it !== 'object' && it !== 'array')
  if (types.length === all.length) return schema
  // `null` alone would stand for the value that is left out.
  return types.some((it) => it !== 'null') ? { ...schema, type: types } : false
}

/** Whether a schema accepts `null`. */
export function acceptsNull(schema: unknown, follow: Follow, outer = new Set<unknown>()): boolean {
  if (!isObject(schema) || outer.has(schema)) return false
  const seen = new Set([...outer, schema])
  const accepts = (it: unknown) => acceptsNull(it, follow, seen)
  if (isReference(schema)) return accepts(follow(schema.$ref))
  const { type, nullable, enum: values, const: constant, anyOf, oneOf, allOf } = schema
  if (Array.isArray(values)) return values.includes(null)
  if (constant === null || nullable === true || [type].flat().includes('null')) return true
  const lists = [anyOf, oneOf].filter((it) => Array.isArray(it))
  return lists.some((it) => it.some(accepts)) || (Array.isArray(allOf) && allOf.every(accepts))
}
