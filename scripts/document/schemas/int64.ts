import type { SchemaObject } from './map-schemas.ts'

/** What integers of format int64 may be in programs: numbers are exact up to 2^53. */
export const INT64_TYPES = ['number', 'bigint'] as const

export type Int64Type = (typeof INT64_TYPES)[number]

/** Whether a schema's own values are integers of 64 bits. Enums and constants stay numbers. */
export function isInt64({ type, format, ...schema }: SchemaObject): boolean {
  const isInteger = [type].flat().includes('integer')
  return isInteger && format === 'int64' && schema.enum === undefined && schema.const === undefined
}
