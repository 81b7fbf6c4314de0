import type { SchemaObject } from '../../document/schemas/map-schemas.ts'

/** A constraint as text, with code where needed. */
export interface Constraint {
  readonly text: string
  readonly code?: string
}

/** The constraints on values beyond their type. */
export function constraintsOf(keywords: SchemaObject): Constraint[] {
  const { pattern, multipleOf, uniqueItems, contentMediaType } = keywords
  const ranges = [
    range(keywords.minLength, keywords.maxLength, 'character', 'characters'),
    numberRange(keywords),
    range(keywords.minItems, keywords.maxItems, 'entry', 'entries'),
    range(keywords.minProperties, keywords.maxProperties, 'member', 'members'),
  ]
  return [
    ...ranges.flatMap((text) => (text === undefined ? [] : [{ text }])),
    ...(typeof multipleOf === 'number' ? [{ text: `multiple of ${multipleOf}` }] : []),
    ...(uniqueItems === true ? [{ text: 'unique entries' }] : []),
    ...(typeof pattern === 'string' ? [{ text: 'matches', code: pattern }] : []),
    ...(keywords.additionalProperties === false ? [{ text: 'no other members' }] : []),
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

function numberRange(keywords: SchemaObject): string | undefined {
  const { minimum, maximum, exclusiveMinimum: above, exclusiveMaximum: below } = keywords
  const isExclusive = typeof above === 'number' || typeof below === 'number'
  if (!isExclusive && typeof minimum === 'number' && typeof maximum === 'number')
    return `${minimum} to ${maximum}`
  const parts = [bound('above', above) ?? bound('at least', minimum)].concat(
    bound('below', below) ?? bound('at most', maximum),
  )
  return parts.filter((part) => part !== undefined).join(' and ') || undefined
}

function bound(words: string, limit: unknown): string | undefined {
  return typeof limit === 'number' ? `${words} ${limit}` : undefined
}
