import { escapeSegment } from '../json-pointer.ts'
import { mapEntries, mapItems } from '../objects.ts'
import type { Document, Schema } from '../openapi.ts'
import { DATA_KEYS, isSchemaKey, NAMED_MAPS, SCHEMA_KEYWORDS } from './schema-keywords.ts'

/** A schema that is not a boolean. */
export type SchemaObject = { readonly [keyword: string]: unknown }

/** The document with each schema replaced by what `change` returns, subschemas first. */
export function mapSchemas(
  document: Document,
  change: (schema: SchemaObject, pointer: string) => Schema,
): Document {
  return mapWholeSchemas(document, (schema, pointer) => mapSchema(schema, pointer, change))
}

/** The document with each schema that is not part of another replaced by what `change` returns. */
export function mapWholeSchemas(
  document: Document,
  change: (schema: Schema, pointer: string) => Schema,
): Document {
  const node = (value: unknown, pointer: string, named: boolean): unknown => {
    if (Array.isArray(value)) {
      return mapItems(value, (item, index) => node(item, `${pointer}/${index}`, false))
    }
    if (typeof value !== 'object' || value === null) return value
    return mapEntries(value, (key, child) => {
      if (typeof child !== 'object' && !isSchemaKey(key)) return child
      const at = `${pointer}/${escapeSegment(key)}`
      if (named) return node(child, at, false)
      if (isSchemaKey(key)) return change(child as Schema, at)
      if (at === '/components/schemas') {
        return mapEntries(child as object, (name, schema) =>
          change(schema as Schema, `${at}/${escapeSegment(name)}`),
        )
      }
      return DATA_KEYS.has(key) || key.startsWith('x-')
        ? child
        : node(child, at, NAMED_MAPS.has(key))
    })
  }
  return node(document, '', false) as Document
}

/** A schema with itself and its subschemas replaced by what `change` returns, subschemas first. */
export function mapSchema(
  schema: Schema,
  pointer: string,
  change: (schema: SchemaObject, pointer: string) => Schema,
): Schema {
  if (typeof schema !== 'object' || schema === null) return schema
  const mapped = mapEntries(schema, (keyword, value) => {
    if (typeof value !== 'object' || value === null) return value
    const at = `${pointer}/${escapeSegment(keyword)}`
    const kind = SCHEMA_KEYWORDS.get(keyword)
    if (Array.isArray(value)) {
      return kind === 'list'
        ? mapItems(value, (item, index) => mapSchema(item as Schema, `${at}/${index}`, change))
        : value
    }
    if (kind === 'map') {
      return mapEntries(value, (name, child) =>
        mapSchema(child as Schema, `${at}/${escapeSegment(name)}`, change),
      )
    }
    return kind === 'schema' ? mapSchema(value as Schema, at, change) : value
  })
  return change(mapped as SchemaObject, pointer)
}
