import type { MediaType, Schema } from './openapi.ts'

/** A media type in lower case and without its parameters. */
export function essence(mediaType: string): string {
  return mediaType.split(';', 1)[0]!.trim().toLowerCase()
}

/**
 * The media type of the data inside a string, where its schema declares one (`contentMediaType` with
 * `contentSchema`): JSON that a server labels as plain text, unlike events, whose data it is.
 *
 * @see https://json-schema.org/draft/2020-12/json-schema-validation#section-8
 */
export function decodedText(name: string, { schema }: MediaType): string | undefined {
  return /^text\/(?!event-stream)/i.test(name) && schema !== undefined && holdsContent(schema)
    ? schema.contentMediaType
    : undefined
}

/** The schema of a whole body, which is a list where the description has a schema of its items. */
export function wholeSchema({ schema, itemSchema }: MediaType): Schema | undefined {
  if (itemSchema === undefined) return schema
  const list = { type: 'array', items: itemSchema }
  return schema === undefined ? list : { allOf: [list, schema] }
}

/** Whether a value of this media type is written as JSON, as it is for a range that JSON is in. */
export function isJson(name: string): boolean {
  return /^([^;]*[/+]json|(application|\*)\/\*)\s*(;|$)/i.test(name)
}

/** The schema of the decoded content of a media type: for such strings, the schema of the JSON in them. */
export function decodedSchema(name: string, mediaType: MediaType): Schema | undefined {
  const { schema } = mediaType
  return decodedText(name, mediaType) === undefined
    ? schema
    : (schema as { contentSchema: Schema }).contentSchema
}

function holdsContent(
  schema: Schema,
): schema is { contentMediaType: string; contentSchema: { readonly [keyword: string]: unknown } } {
  return (
    typeof schema === 'object' &&
    typeof schema.contentMediaType === 'string' &&
    typeof schema.contentSchema === 'object'
  )
}
