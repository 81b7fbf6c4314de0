import { escapeSegment, type Document, type Schema } from './openapi.ts'

/** A schema that is not a boolean. */
export type SchemaObject = { readonly [keyword: string]: unknown }

/** The document with each of its schemas replaced by what `change` gives, subschemas first. */
export function mapSchemas(
  document: Document,
  change: (schema: SchemaObject, pointer: string) => Schema,
): Document {
  const node = (value: unknown, pointer: string, named: boolean): unknown => {
    if (Array.isArray(value)) {
      return mapItems(value, (item, index) => node(item, `${pointer}/${index}`, false))
    }
    if (typeof value !== 'object' || value === null) return value
    return mapEntries(value, (key, child) => {
      if (typeof child !== 'object' && key !== 'schema') return child
      const at = `${pointer}/${escapeSegment(key)}`
      if (named) return node(child, at, false)
      if (key === 'schema') return mapSchema(child as Schema, at, change)
      if (at === '/components/schemas') {
        return mapEntries(child as object, (name, schema) =>
          mapSchema(schema as Schema, `${at}/${escapeSegment(name)}`, change),
        )
      }
      return DATA_KEYS.has(key) || key.startsWith('x-')
        ? child
        : node(child, at, NAMED_MAPS.has(key))
    })
  }
  return node(document, '', false) as Document
}

/** A schema with itself and its subschemas, these first, replaced by what `change` gives. */
export function mapSchema(
  schema: Schema,
  pointer: string,
  change: (schema: SchemaObject, pointer: string) => Schema,
): Schema {
  if (typeof schema !== 'object' || schema === null) return schema
  const mapped = mapEntries(schema, (keyword, value) => {
    if (typeof value !== 'object' || value === null) return value
    const at = `${pointer}/${escapeSegment(keyword)}`
    if (Array.isArray(value)) {
      return SCHEMA_LISTS.has(keyword)
        ? mapItems(value, (item, index) => mapSchema(item as Schema, `${at}/${index}`, change))
        : value
    }
    if (SCHEMA_MAPS.has(keyword)) {
      return mapEntries(value, (name, child) =>
        mapSchema(child as Schema, `${at}/${escapeSegment(name)}`, change),
      )
    }
    return SCHEMA_SLOTS.has(keyword) ? mapSchema(value as Schema, at, change) : value
  })
  return change(mapped as SchemaObject, pointer)
}

/** The object with what `change` makes of its values; the very object when nothing changed. */
export function mapEntries(
  object: object,
  change: (key: string, value: unknown) => unknown,
): Record<string, unknown> {
  const original = object as Record<string, unknown>
  let copy: Record<string, unknown> | undefined
  for (const key of Object.keys(original)) {
    const value = original[key]
    const result = change(key, value)
    if (result === value) continue
    // A copy has all keys as its own, so that to assign one named `__proto__` changes no prototype.
    copy ??= { ...original }
    copy[key] = result
  }
  return copy ?? original
}

/** Like `map`, but returns the very array when nothing changed. */
function mapItems(
  items: readonly unknown[],
  change: (item: unknown, index: number) => unknown,
): readonly unknown[] {
  let copy: unknown[] | undefined
  for (let index = 0; index < items.length; index++) {
    const result = change(items[index], index)
    if (result !== items[index]) (copy ??= [...items])[index] = result
  }
  return copy ?? items
}

const SCHEMA_SLOTS = new Set([
  ...['items', 'additionalProperties', 'not', 'if', 'then', 'else', 'contains', 'propertyNames'],
  ...['unevaluatedItems', 'unevaluatedProperties', 'contentSchema'],
])
const SCHEMA_LISTS = new Set(['allOf', 'anyOf', 'oneOf', 'prefixItems'])
const SCHEMA_MAPS = new Set([
  ...['properties', 'patternProperties', '$defs', 'definitions', 'dependentSchemas'],
])

/** Keys whose values are instances, not parts of the description. */
export const DATA_KEYS: ReadonlySet<string> = new Set([
  ...['example', 'examples', 'default', 'enum', 'const', 'value'],
])

/** Objects of the specification whose keys are names that a description chooses. */
const NAMED_MAPS = new Set([
  ...['paths', 'webhooks', 'pathItems', 'responses', 'requestBodies', 'headers', 'content'],
  ...['callbacks', 'links', 'encoding', 'securitySchemes', 'variables', 'parameters'],
])

/** All keys whose values are maps by names that a description chooses. */
export const NAMING_KEYS: ReadonlySet<string> = new Set([...NAMED_MAPS, ...SCHEMA_MAPS, 'schemas'])
