import { mapSchemas, type SchemaObject } from '../../document/schemas/map-schemas.ts'
import type { Document, Schema } from '../../document/openapi.ts'
import { walk } from '../../document/walk.ts'
import { memberPointers, partsAt } from './parts.ts'

/** `readOnly` members aren't required in requests, `writeOnly` ones not in responses. */
export type Direction = 'request' | 'response'

/**
 * The document with schemas of OpenAPI 3.0 as JSON Schema 2020-12, and those of the items of streams as
 * the ones of lists; pointers stay valid.
 */
export function inDialect2020(document: Document): Document {
  if (document.openapi.startsWith('3.0')) return mapSchemas(document, from30)
  return document.openapi.startsWith('3.2') ? withLists(document) : document
}

/** @see https://spec.openapis.org/oas/v3.2.0.html#sequential-media-types */
function withLists(document: Document): Document {
  const copy = structuredClone(document)
  for (const { node, hasNames, isData } of walk(copy)) {
    const mediaType = node as { itemSchema?: Schema; schema?: Schema }
    if (isData || hasNames || mediaType.itemSchema === undefined) continue
    const { schema, itemSchema: items } = mediaType
    mediaType.schema = { type: 'array', items, ...(schema !== undefined && { allOf: [schema] }) }
  }
  return copy
}

/** The document as it applies to one direction. */
export function seenBy(document: Document, direction: Direction): Document {
  const marker = direction === 'request' ? 'readOnly' : 'writeOnly'
  return mapSchemas(document, (schema, pointer) => {
    const { required } = schema
    if (!Array.isArray(required)) return schema
    const kept = required.filter(
      (name: string) =>
        !memberPointers(partsAt(document, pointer), name)
          .flatMap((member) => partsAt(document, member))
          .some((part) => part.schema[marker] === true),
    )
    return kept.length === required.length ? schema : { ...schema, required: kept }
  })
}

/**
 * A schema of OpenAPI 3.0 as JSON Schema 2020-12.
 *
 * @see https://learn.openapis.org/upgrading/v3.0-to-v3.1.html
 */
function from30(schema: SchemaObject): SchemaObject {
  if ('$ref' in schema) return { $ref: schema['$ref'] }
  const { nullable, exclusiveMinimum, exclusiveMaximum, ...rest } = schema
  const upgraded = {
    ...rest,
    ...bound('minimum', 'exclusiveMinimum', exclusiveMinimum, rest),
    ...bound('maximum', 'exclusiveMaximum', exclusiveMaximum, rest),
  }
  if (nullable !== true) return upgraded
  if (!COMBINING.some((keyword) => keyword in schema)) {
    return { ...upgraded, ...nullableKeywords(upgraded) }
  }
  // 3.0 leaves open what `nullable` means here; most authors mean that null is an alternative.
  const { readOnly, writeOnly } = schema
  return { readOnly, writeOnly, anyOf: [upgraded, { type: 'null' }] }
}

const COMBINING = ['allOf', 'anyOf', 'oneOf', 'not']

function nullableKeywords({ type, enum: values }: SchemaObject): SchemaObject {
  return {
    ...(type !== undefined && { type: [type, 'null'] }),
    ...(Array.isArray(values) && !values.includes(null) && { enum: [...values, null] }),
  }
}

function bound(
  inclusive: string,
  exclusive: string,
  value: unknown,
  schema: SchemaObject,
): SchemaObject {
  if (typeof value === 'number') return { [exclusive]: value }
  return value === true ? { [exclusive]: schema[inclusive], [inclusive]: undefined } : {}
}
