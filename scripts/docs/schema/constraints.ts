import type { SchemaObject } from '../../document/map-schemas.ts'

/** A rule for values, in words, with code where needed. */
export interface Constraint {
  readonly text: string
  readonly code?: string
}

/** The constraints on values beyond their type. */
export function constraintsOf(keywords: SchemaObject): Constraint[] {
  const { pattern, multipleOf, uniqueItems, additionalProperties, contentMediaType } = keywords
  const ranges = [
    range(keywords.minLength, keywords.maxLength, 'character', 'characters'),
    numberRange(keywords),
    range(keywords.minItems, keywords.maxItems, 'entry', 'entries'),
    range(keywords.minProperties, keywords.maxProperties, 'member', 'members'),
  ]
  return [
    ...ranges.flatMap((text) => (text === undefined ? [] : [{ text }])),
    ...(typeof multipleOf === 'number' ? [{ text: `multiple of ${multipleOf}` }] : []),
    ...(uniqueItems === true ? [{ text: 'no entry twice' }] : []),
    ...(typeof pattern === 'string' ? [{ text: 'matches', code: pattern }] : []),
    ...(additionalProperties === false ? [{ text: 'no other members' }] : []),
    ...(typeof contentMediaType === 'string' ? [{ text: 'holds', code: contentMediaType }] : []),
  ]
}

function range(least: unknown, most: unknown, one: string, several: string): string | undefined {
  const unit = (count: number) => (count === 1 ? one : several)
  const from = typeof least === 'number' && least > 0 ? least : undefined
  if (typeof most === 'number') {
    if (from === most) return `exactly ${most} ${unit(most)}`
    return from === undefined ? `at most ${most} ${unit(most)}` : `${from} to ${most} ${several}`
  }
  return from === undefined ? undefined : `at least ${from} ${unit(from)}`
}

/** Exclusive bounds are numbers in OpenAPI 3.1 and booleans in 3.0. */
function numberRange(keywords: SchemaObject): string | undefined {
  const { minimum, maximum, exclusiveMinimum, exclusiveMaximum } = keywords
  const above = exclusiveMinimum === true ? minimum : exclusiveMinimum
  const below = exclusiveMaximum === true ? maximum : exclusiveMaximum
  const parts = [
    typeof above === 'number'
      ? `above ${above}`
      : typeof minimum === 'number'
        ? `at least ${minimum}`
        : '',
    typeof below === 'number'
      ? `below ${below}`
      : typeof maximum === 'number'
        ? `at most ${maximum}`
        : '',
  ].filter((part) => part !== '')
  if (typeof above !== 'number' && typeof below !== 'number' && parts.length === 2) {
    return `${String(minimum)} to ${String(maximum)}`
  }
  return parts.length === 0 ? undefined : parts.join(' and ')
}
