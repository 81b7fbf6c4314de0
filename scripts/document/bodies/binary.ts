import type { Schema } from '../openapi.ts'
import type { SchemaObject } from '../schemas/map-schemas.ts'
import type { Follow } from '../references.ts'
import { targetOf } from './text-shape.ts'

/** Whether a schema stands for bytes, itself or by reference. */
export function isBinary(schema: Schema | undefined, follow: Follow): boolean {
  return holdsBytes(targetOf(schema, follow))
}

/**
 * Whether a string stands for bytes: `format: binary`, or a media type other than text without an
 * encoding that makes text of them.
 *
 * @see https://spec.openapis.org/oas/v3.1.1.html#working-with-binary-data
 */
export function holdsBytes(schema: SchemaObject): boolean {
  const { type = 'string', format, contentMediaType, contentEncoding } = schema
  if (![type].flat().includes('string') || contentEncoding !== undefined) return false
  if (format === 'binary') return true
  return (
    typeof contentMediaType === 'string' &&
    !/^text\/|[/+](json|xml)\b|urlencoded/i.test(contentMediaType)
  )
}
