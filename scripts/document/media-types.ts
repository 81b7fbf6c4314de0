import type { Document, MediaType, Schema } from './openapi.ts'
import { mapSchemas } from './map-schemas.ts'

/**
 * The media type that a text really holds, where its schema says so (`contentMediaType` with
 * `contentSchema`): JSON that a server labels as plain text.
 *
 * @see https://json-schema.org/draft/2020-12/json-schema-validation#section-8
 */
export function decodedText(name: string, { schema }: MediaType): string | undefined {
  return /^text\//i.test(name) && schema !== undefined && holdsContent(schema)
    ? schema.contentMediaType
    : undefined
}

/** Whether a parameter of this media type is written as JSON: any range of types may be, too. */
export function isJson(name: string): boolean {
  return /^[^;]*([/+]json|\*)\s*(;|$)/i.test(name)
}

/** The document with such texts described as what they hold: what the client's caller gets to see. */
export function describeDecoded(document: Document): Document {
  return mapSchemas(document, (schema, pointer) =>
    holdsContent(schema) && TEXT_BODY.test(pointer) ? schema.contentSchema : schema,
  )
}

const TEXT_BODY = /\/content\/text~1[^/]*\/schema$/i

function holdsContent(
  schema: Schema,
): schema is { contentMediaType: string; contentSchema: { readonly [keyword: string]: unknown } } {
  return (
    typeof schema === 'object' &&
    typeof schema.contentMediaType === 'string' &&
    typeof schema.contentSchema === 'object'
  )
}
