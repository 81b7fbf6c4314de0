import type { SchemaObject } from './map-schemas.ts'
import { isConverted, WIRE_FORMATS, wireFormat, type ValueTypes } from './wire-formats.ts'

/**
 * The JavaScript type that requests accept besides the one of JSON: `Date` for a date-time, which is
 * written as one, and `bigint` for an int64, whose digits a number may not hold. A date is one only
 * where all dates are: a `Date` has a time of day.
 */
export function acceptedInRequests(
  schema: SchemaObject,
  types: ValueTypes = {},
): 'Date' | 'bigint' | undefined {
  const format = wireFormat(schema)
  if (format === undefined || (format === 'date' && !isConverted(format, types))) return undefined
  return WIRE_FORMATS[format].as
}
