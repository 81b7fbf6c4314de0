import { isInt64 } from './int64.ts'
import type { SchemaObject } from './map-schemas.ts'

/**
 * The JavaScript type that requests accept besides the one of JSON: `Date` for a date-time, which is
 * written as one, and `bigint` for an int64, whose digits a number may not hold.
 */
export function acceptedInRequests(schema: SchemaObject): 'Date' | 'bigint' | undefined {
  if (isInt64(schema)) return 'bigint'
  const { type, format, enum: values, const: constant } = schema
  const isChoice = values !== undefined || constant !== undefined
  return format === 'date-time' && [type].flat().includes('string') && !isChoice
    ? 'Date'
    : undefined
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
