import type { SchemaObject } from './map-schemas.ts'

/** What integers of format int64 may be in programs: numbers are exact up to 2^53. */
export const INT64_TYPES = ['number', 'bigint'] as const
/** What strings of format date-time and date may be in programs. */
export const DATE_TYPES = ['string', 'Date'] as const

/** What values of some formats are in programs. */
export interface ValueTypes {
  /** @default number */
  readonly int64?: (typeof INT64_TYPES)[number] | undefined
  /** @default string */
  readonly dates?: (typeof DATE_TYPES)[number] | undefined
}

export type WireFormat = keyof typeof WIRE_FORMATS

/** Formats whose values programs may have in another type than that of JSON. */
export const WIRE_FORMATS = {
  int64: { type: 'integer', as: 'bigint', setting: 'int64' },
  date: { type: 'string', as: 'Date', setting: 'dates' },
  'date-time': { type: 'string', as: 'Date', setting: 'dates' },
} as const

/** The format by which a schema's own values may be of another type. Enums and constants stay what they are in JSON. */
export function wireFormat({ type, format, ...schema }: SchemaObject): WireFormat | undefined {
  if (typeof format !== 'string' || !Object.hasOwn(WIRE_FORMATS, format)) return undefined
  const isOfType = [type].flat().includes(WIRE_FORMATS[format as WireFormat].type)
  const isChoice = schema.enum !== undefined || schema.const !== undefined
  return isOfType && !isChoice ? (format as WireFormat) : undefined
}

/** Whether values of a format are of the other type. */
export function isConverted(format: WireFormat, types: ValueTypes): boolean {
  const { as, setting } = WIRE_FORMATS[format]
  return types[setting] === as
}
