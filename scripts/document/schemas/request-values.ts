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
