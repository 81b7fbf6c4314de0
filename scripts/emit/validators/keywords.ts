import { FORMATS } from './formats.ts'
import type { JsonSchema, Place } from './json-schema.ts'
import { regularExpression } from '../../document/regular-expression.ts'

/** A keyword's value as Ajv may see it, or `undefined` to leave the keyword out. */
export type Keyword = (value: unknown, place: KeywordPlace) => unknown

export interface KeywordPlace extends Place {
  readonly source: object
  readonly keyword: string
  readonly convert: (schema: object | boolean, place: Place) => JsonSchema
}

const TYPES = ['string', 'number', 'integer', 'boolean', 'object', 'array', 'null']

/** Reports a value that the keyword cannot have. Gives `undefined`: the keyword is left out. */
function malformed(place: KeywordPlace, wanted: string, ...keys: string[]): undefined {
  const { conversion, source, keyword } = place
  const message = `${[keyword, ...keys].map((key) => JSON.stringify(key)).join('.')} must be ${wanted}`
  conversion.report(source, [keyword, ...keys], 'invalid-schema', message)
}

const type: Keyword = (value, place) => {
  const types = Array.isArray(value) ? value : [value]
  if (types.length > 0 && types.every((name) => TYPES.includes(name as string))) {
    return Array.isArray(value) ? [...new Set(value)] : value
  }
  return malformed(place, `one or more of ${TYPES.join(', ')}`)
}

const number: Keyword = (value, place) =>
  Number.isFinite(value) ? value : malformed(place, 'a number')

/** Draft 4's boolean form is settled together with the limit that it qualifies. */
const exclusiveLimit: Keyword = (value, place) =>
  typeof value === 'boolean' ? undefined : number(value, place)

const positive: Keyword = (value, place) =>
  Number.isFinite(value) && (value as number) > 0 ? value : malformed(place, 'a number above 0')

const count: Keyword = (value, place) =>
  Number.isInteger(value) && (value as number) >= 0
    ? value
    : malformed(place, 'a non-negative integer')

const flag: Keyword = (value, place) =>
  typeof value === 'boolean' ? value : malformed(place, 'true or false')

const pattern: Keyword = (value, place) =>
  typeof value === 'string' && isPattern(value, place, []) ? value : undefined

function isPattern(text: string, place: KeywordPlace, keys: readonly string[]): boolean {
  const expression = regularExpression(text)
  if (expression instanceof RegExp) return true
  const { conversion, source, keyword } = place
  const message = `${JSON.stringify(text)} is not a regular expression (${expression})`
  conversion.report(source, [keyword, ...keys], 'invalid-pattern', message)
  return false
}

const format: Keyword = (value) =>
  typeof value === 'string' && Object.hasOwn(FORMATS, value) ? value : undefined

const names: Keyword = (value, place) =>
  isNames(value) ? [...new Set(value)] : malformed(place, 'an array of member names')

function isNames(value: unknown): value is string[] {
  return Array.isArray(value) && value.every((name) => typeof name === 'string')
}

const required: Keyword = (value, place) => {
  const all = names(value, place) as string[] | undefined
  const kept = all?.filter((name) => !place.optional.has(name))
  if (kept?.length !== all?.length) place.conversion.relaxed()
  return kept?.length === 0 ? undefined : kept
}

const dependentRequired: Keyword = (value, place) =>
  map(value, place, (members, name) =>
    isNames(members) ? members : malformed(place, 'an array of member names', name),
  )

const values: Keyword = (value, place) =>
  Array.isArray(value) && value.length > 0
    ? value
    : malformed(place, 'an array with at least one value')

const anything: Keyword = (value) => value

/** How a subschema stands to the schema around it. */
const WITHIN = { inPlace: false, conditional: false, shareable: true, optional: new Set<string>() }
const ALONG = { conditional: false, shareable: false }
const INSTEAD = { conditional: true, shareable: false }
const ASIDE = { ...INSTEAD, optional: new Set<string>() }
const NEGATED = { ...ASIDE, negated: true }

type Relation = Partial<Place>

function subschema(relation: Relation): Keyword {
  return (value, place) => convertChild(value, place, relation)
}

function subschemas(relation: Relation): Keyword {
  return (value, place) => {
    if (!Array.isArray(value)) return malformed(place, 'an array of schemas')
    if (value.length === 0) return undefined
    return value.map((item, i) => convertChild(item, place, relation, String(i)) ?? true)
  }
}

function convertChild(
  value: unknown,
  place: KeywordPlace,
  relation: Relation,
  ...keys: string[]
): JsonSchema | undefined {
  if (typeof value === 'boolean' || isObject(value)) {
    return place.convert(value, { ...place, depth: place.depth + 1, ...relation })
  }
  return malformed(place, 'a schema', ...keys)
}

const properties: Keyword = (value, place) =>
  map(value, place, (member, name) => convertChild(member, place, WITHIN, name) ?? true)

const dependentSchemas: Keyword = (value, place) =>
  map(value, place, (schema, name) => convertChild(schema, place, ASIDE, name))

const patternProperties: Keyword = (value, place) =>
  map(value, place, (schema, text) =>
    isPattern(text, place, [text]) ? convertChild(schema, place, WITHIN, text) : undefined,
  )

/** Converts the members of a map; unlike assignment, keeps one named `__proto__`. */
function map(
  value: unknown,
  place: KeywordPlace,
  convert: (member: unknown, name: string) => unknown,
): object | undefined {
  if (!isObject(value)) return malformed(place, 'an object')
  const entries = Object.entries(value)
    .map(([name, member]) => [name, convert(member, name)] as const)
    .filter(([, member]) => member !== undefined)
  return entries.length === 0 ? undefined : Object.fromEntries(entries)
}

const reference: Keyword = (value, place) => {
  const { conversion, keyword } = place
  if (typeof value !== 'string') return malformed(place, 'a string')
  const target = conversion.find(value, keyword as '$ref')
  if (typeof target === 'boolean') return target
  if (isObject(target)) return conversion.refer(target, place)
  const message = `${keyword} ${JSON.stringify(value)} leads to no schema`
  conversion.report(place.source, [keyword], 'ref-to-nowhere', message)
  return undefined
}

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/** Every keyword that asserts something; all others are annotations, or unknown, and are left out. */
export const KEYWORDS: ReadonlyMap<string, Keyword> = new Map(
  Object.entries({
    $ref: reference,
    $dynamicRef: reference,
    type,
    enum: values,
    const: anything,
    multipleOf: positive,
    maximum: number,
    minimum: number,
    exclusiveMaximum: exclusiveLimit,
    exclusiveMinimum: exclusiveLimit,
    maxLength: count,
    minLength: count,
    pattern,
    format,
    maxItems: count,
    minItems: count,
    uniqueItems: flag,
    maxContains: count,
    minContains: count,
    maxProperties: count,
    minProperties: count,
    required,
    dependentRequired,
    allOf: subschemas(ALONG),
    anyOf: subschemas(INSTEAD),
    oneOf: subschemas(ASIDE),
    not: subschema(NEGATED),
    if: subschema(NEGATED),
    then: subschema(ASIDE),
    else: subschema(ASIDE),
    dependentSchemas,
    properties,
    patternProperties,
    additionalProperties: subschema(WITHIN),
    propertyNames: subschema(WITHIN),
    prefixItems: subschemas(WITHIN),
    items: subschema(WITHIN),
    contains: subschema(WITHIN),
    unevaluatedItems: subschema(WITHIN),
    unevaluatedProperties: subschema(WITHIN),
  }),
)
