import { isObject, list } from '../../document/objects.ts'
import type { SchemaObject } from '../../document/schemas/map-schemas.ts'
import type { FlatSchema } from './flatten.ts'

/** A constraint as text, with code where needed. */
export interface Constraint {
  readonly text: string
  readonly code?: string
}

/** The members that a value must have although none of them is described. */
export function requires({ properties, keywords }: FlatSchema): Constraint[] {
  const names = list(keywords.required).filter((name) => !properties.has(String(name)))
  return names.map((name) => ({ text: 'requires', code: String(name) }))
}

/** The constraints on values beyond their type. */
export function constraintsOf(keywords: SchemaObject): Constraint[] {
  const { pattern, multipleOf, uniqueItems, contentMediaType, contentEncoding } = keywords
  const { dependentRequired } = keywords
  const ranges = [
    range(keywords.minLength, keywords.maxLength, 'character', 'characters'),
    numberRange(keywords),
    range(keywords.minItems, keywords.maxItems, 'entry', 'entries'),
    range(keywords.minProperties, keywords.maxProperties, 'member', 'members'),
    range(keywords.minContains, keywords.maxContains, 'such entry', 'such entries'),
  ]
  return [
    ...ranges.flatMap((text) => (text === undefined ? [] : [{ text }])),
    ...(typeof multipleOf === 'number' ? [{ text: `multiple of ${multipleOf}` }] : []),
    ...(uniqueItems === true ? [{ text: 'unique entries' }] : []),
    ...(typeof pattern === 'string' ? [{ text: 'matches', code: pattern }] : []),
    ...(isClosed(keywords) ? [{ text: 'no other members' }] : []),
    ...(hasNoFurtherEntries(keywords) ? [{ text: 'no other entries' }] : []),
    ...(typeof contentMediaType === 'string' ? [{ text: 'holds', code: contentMediaType }] : []),
    ...(typeof contentEncoding === 'string' ? [{ text: 'encoded as', code: contentEncoding }] : []),
    ...Object.entries((dependentRequired ?? {}) as Record<string, readonly string[]>).flatMap(
      ([name, needed]) =>
        list(needed).map((it) => ({ text: `with ${name} also`, code: String(it) })),
    ),
    ...xmlConstraints(keywords.xml),
  ]
}

function isClosed({ additionalProperties, unevaluatedProperties }: SchemaObject): boolean {
  return additionalProperties === false || unevaluatedProperties === false
}

function hasNoFurtherEntries({ prefixItems, items, unevaluatedItems }: SchemaObject): boolean {
  return Array.isArray(prefixItems) && (items === false || unevaluatedItems === false)
}

/** @see https://spec.openapis.org/oas/v3.1.1.html#xml-object */
function xmlConstraints(xml: unknown): Constraint[] {
  if (!isObject(xml)) return []
  const { name, prefix, namespace, attribute, nodeType, wrapped } = xml
  const isAttribute = attribute === true || nodeType === 'attribute'
  const kind = isAttribute ? 'XML attribute' : wrapped === true ? 'XML list in' : 'XML element'
  const qualified = [prefix, name].filter((it) => typeof it === 'string').join(':')
  return [
    ...(qualified === '' ? [] : [{ text: kind, code: qualified }]),
    ...(typeof namespace === 'string' ? [{ text: 'in namespace', code: namespace }] : []),
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
