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
  const isEncoded = contentEncoding !== undefined && !isIdentity(contentEncoding)
  if (![type].flat().includes('string') || isEncoded) return false
  if (format === 'binary') return true
  return (
    typeof contentMediaType === 'string' &&
    !/^text\/|[/+](json|xml)\b|urlencoded/i.test(contentMediaType)
  )
}

/** Whether an encoding leaves bytes as they are. @see https://www.rfc-editor.org/rfc/rfc2045#section-6.2 */
function isIdentity(encoding: unknown): boolean {
  return /^(7bit|8bit|binary)$/i.test(String(encoding))
}
