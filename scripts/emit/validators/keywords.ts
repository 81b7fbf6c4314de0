import { isObject } from '../../document/objects.ts'
import type { ProblemCode } from '../../document/problem-codes.ts'
import { regularExpression } from '../../document/regular-expression.ts'
import type { SchemaObject } from '../../document/schemas/map-schemas.ts'
import { holdsBytes } from '../../document/bodies/binary.ts'
import { FORMATS } from './formats.ts'
import { lengthLimit } from './patterns/growth.ts'
import type { JsonSchema, Place } from './types.ts'

/** The converted value of a keyword, or `undefined` to leave the keyword out. */
export type Keyword = (value: unknown, place: KeywordPlace) => unknown

export interface KeywordPlace extends Place {
  readonly source: object
  readonly keyword: string
  readonly convert: (schema: object | boolean, place: Place) => JsonSchema
}

const TYPES = ['string', 'number', 'integer', 'boolean', 'object', 'array', 'null']

/** Reports a malformed value and returns `undefined`, so that the keyword is left out. */
function malformed(place: KeywordPlace, wanted: string, ...keys: string[]): undefined {
  const path = [place.keyword, ...keys].map((key) => JSON.stringify(key)).join('.')
  report(place, 'invalid-schema', `${path} must be ${wanted}`, ...keys)
}

function report(place: KeywordPlace, code: ProblemCode, message: string, ...keys: string[]): void {
  const { conversion, source, keyword } = place
  conversion.report({ node: source, keys: [keyword, ...keys], code, message })
}

const type: Keyword = (value, place) => {
  const types = Array.isArray(value) ? value : [value]
  if (types.length > 0 && types.every((name) => TYPES.includes(name as string))) {
    if (holdsBytes(place.source as SchemaObject)) return [...new Set([...types, BYTES])]
    return Array.isArray(value) ? [...new Set(value)] : value
  }
  return malformed(place, `one or more of ${TYPES.join(', ')}`)
}

/** The type of a `Blob`, which fields of received forms hold where JSON has a string. */
const BYTES = 'bytes'

const number: Keyword = (value, place) =>
  Number.isFinite(value) ? value : malformed(place, 'a number')

const positive: Keyword = (value, place) =>
  Number.isFinite(value) && (value as number) > 0 ? value : malformed(place, 'a number above 0')

const count: Keyword = (value, place) =>
  Number.isInteger(value) && (value as number) >= 0
    ? value
    : malformed(place, 'a non-negative integer')

const flag: Keyword = (value, place) =>
  typeof value === 'boolean' ? value : malformed(place, 'true or false')

const pattern: Keyword = (value, place) =>
  typeof value === 'string' && isPattern(value, place) ? value : undefined

function isPattern(pattern: string, place: KeywordPlace, ...keys: string[]): boolean {
  const expression = regularExpression(pattern)
  const text = JSON.stringify(pattern)
  if (typeof expression === 'string') {
    const message = `${text} is not a regular expression (${expression})`
    report(place, 'invalid-pattern', message, ...keys)
    return false
  }
  const limit = lengthLimit(expression)
  if (limit !== undefined) {
    const message = `${text} may backtrack for too long: validators reject strings of more than ${limit} characters`
    report(place, 'backtracking-pattern', message, ...keys)
  }
  return true
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

const values: Keyword = (value, place) => {
  if (!Array.isArray(value)) return malformed(place, 'an array of values')
  if (value.length === 0) report(place, 'invalid-schema', '"enum" is empty: no value is valid')
  return value
}

const anything: Keyword = (value) => value

/** How a subschema relates to the schema around it. */
type Relation = Partial<Place>

/** Applies together with it: members that either makes optional are optional. */
const COMBINED: Relation = {}
const SEPARATE: Relation = { optional: new Set() }
const NEGATED: Relation = { ...SEPARATE, negated: true }

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
  map(value, place, (member, name) => convertChild(member, place, SEPARATE, name) ?? true)

const dependentSchemas: Keyword = (value, place) =>
  map(value, place, (schema, name) => convertChild(schema, place, SEPARATE, name))

const patternProperties: Keyword = (value, place) =>
  map(value, place, (schema, pattern) =>
    isPattern(pattern, place, pattern) ? convertChild(schema, place, SEPARATE, pattern) : undefined,
  )

/** The map with its members converted, one named `__proto__` included. */
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
  const { conversion } = place
  if (typeof value !== 'string') return malformed(place, 'a string')
  const target = conversion.find(value)
  if (typeof target === 'boolean') return target
  if (isObject(target)) return conversion.refer(target, place.negated)
  return report(place, 'ref-to-nowhere', `$ref ${JSON.stringify(value)} leads to no schema`)
}

/** The keywords that assert something. All others are annotations or unknown, and are left out. */
export const KEYWORDS: ReadonlyMap<string, Keyword> = new Map(
  Object.entries({
    $ref: reference,
    type,
    enum: values,
    const: anything,
    multipleOf: positive,
    maximum: number,
    minimum: number,
    exclusiveMaximum: number,
    exclusiveMinimum: number,
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
    allOf: subschemas(COMBINED),
    anyOf: subschemas(COMBINED),
    oneOf: subschemas(SEPARATE),
    not: subschema(NEGATED),
    if: subschema(NEGATED),
    then: subschema(SEPARATE),
    else: subschema(SEPARATE),
    dependentSchemas,
    properties,
    patternProperties,
    additionalProperties: subschema(SEPARATE),
    propertyNames: subschema(SEPARATE),
    prefixItems: subschemas(SEPARATE),
    items: subschema(SEPARATE),
    contains: subschema(SEPARATE),
    unevaluatedItems: subschema(SEPARATE),
    unevaluatedProperties: subschema(SEPARATE),
  }),
)
