import type { ProblemCode } from '../../document/problem-codes.ts'
import { isReference } from '../../document/openapi.ts'
import { KEYWORDS } from './keywords.ts'
import { kindToAjv } from './work-around-ajv.ts'
import { optionalMembers, type Mark } from './read-write-marks.ts'

/** A schema of JSON Schema 2020-12 with the asserting keywords only, all of them well-formed. */
export type JsonSchema = boolean | { [keyword: string]: unknown }

/** What conversion needs to know of the document, and where it reports to. */
export interface Conversion {
  /** OpenAPI 3.0, where nothing beside a `$ref` counts. */
  readonly refStandsAlone: boolean
  /** Whether `unevaluatedProperties` or `unevaluatedItems` occur in the document. */
  readonly tracksEvaluated: boolean
  /** Members with this mark need not be present, even where `required` names them. */
  readonly optional: Mark | undefined
  /** The node that a `$ref`, an anchor or a dynamic anchor names; `undefined` when it leads nowhere. */
  readonly find: (reference: string, keyword: '$ref' | '$dynamicRef') => unknown
  /** A schema that applies a node which is converted by itself. */
  readonly refer: (node: object, place: Place) => JsonSchema
  /** A schema that applies an already converted one, which becomes a function of its own. */
  readonly detach: (schema: JsonSchema) => JsonSchema
  /** The same, for a schema that is likely to occur elsewhere too. */
  readonly share: (schema: { readonly [keyword: string]: unknown }) => JsonSchema
  /** Called when a name was taken out of `required`. */
  readonly relaxed: () => void
  readonly report: (
    node: object,
    keys: readonly string[],
    code: ProblemCode,
    message: string,
  ) => void
}

/** Where a schema stands while it is converted. */
export interface Place {
  readonly conversion: Conversion
  /** How many schemas surround it in the same unit. */
  readonly depth: number
  /** Whether it applies to the same value as the unit's root. */
  readonly inPlace: boolean
  /** Whether the value may fit all the same when this does not, or this is not always asked. */
  readonly conditional: boolean
  /** Whether it is all that is said of a value, so that a function may be shared for it. */
  readonly shareable: boolean
  /** Below `not` or `if`, where a weaker schema would refuse more. */
  readonly negated: boolean
  /** Members that schemas which this one is combined with make optional. */
  readonly optional: ReadonlySet<string>
}

export const ROOT: Omit<Place, 'conversion'> = {
  depth: 0,
  inPlace: true,
  conditional: false,
  shareable: false,
  negated: false,
  optional: new Set(),
}

/** Deeper schemas become functions of their own, so that no nesting overflows a stack. */
const DEEPEST = 40

/**
 * A Schema Object of OpenAPI 3.0 or 3.1 as JSON Schema 2020-12. Annotations and unknown keywords
 * are left out, and so are malformed keywords, which are reported.
 */
export function toJsonSchema(schema: object | boolean, place: Place): JsonSchema {
  if (typeof schema === 'boolean') return schema
  const { conversion } = place
  const source = schema as Record<string, unknown>
  if (standsAlone(source, place)) return conversion.refer(schema, place)
  const alone = conversion.refStandsAlone && isReference(source)
  const optional = optionalHere(source, place)
  const inside = { ...place, source, optional, convert: toJsonSchema }
  const entries: [string, unknown][] = []
  for (const keyword of alone ? ['$ref'] : Object.keys(source)) {
    const value = source[keyword]
    const convert = KEYWORDS.get(keyword)
    if (convert === undefined || value === undefined) continue
    const converted = convert(value, { ...inside, keyword })
    if (converted !== undefined) entries.push([keyword, converted])
  }
  const converted = settleConflicts(Object.fromEntries(entries), alone ? {} : source)
  if (Object.keys(converted).length === 0) return true
  const { detach, tracksEvaluated } = conversion
  const whole = nullable(kindToAjv(converted, detach, tracksEvaluated), alone ? {} : source)
  return place.shareable && isLeaf(whole) ? conversion.share(whole) : whole
}

/**
 * Whether it must be a function of its own. Ajv keeps track of what was evaluated in variables of a
 * whole function, which a loop does not clear, nor an alternative that turns out not to fit.
 */
function standsAlone(source: Record<string, unknown>, place: Place): boolean {
  if (place.depth === 0) return false
  if (place.depth > DEEPEST) return true
  const { unevaluatedItems, unevaluatedProperties } = source
  return (
    place.conversion.tracksEvaluated &&
    (place.conditional || unevaluatedItems !== undefined || unevaluatedProperties !== undefined)
  )
}

function optionalHere(source: Record<string, unknown>, place: Place): ReadonlySet<string> {
  const { conversion, negated, optional } = place
  if (negated || conversion.optional === undefined) return NONE
  if (!Array.isArray(source.required) && !Array.isArray(source.allOf) && !source.anyOf) return NONE
  const own = optionalMembers(source, conversion.optional, (ref) => conversion.find(ref, '$ref'))
  return optional.size === 0 ? own : new Set([...optional, ...own])
}

const NONE: ReadonlySet<string> = new Set()

/** Whether the same few checks are likely to occur elsewhere, and to be shorter as one function. */
function isLeaf(schema: Record<string, unknown>): boolean {
  return Object.entries(schema).every(
    ([keyword, value]) => LEAF.has(keyword) || (CONTENTS.has(keyword) && isReference(value)),
  )
}

const CONTENTS = new Set(['items', 'additionalProperties'])

const LEAF = new Set(
  (
    'type enum const multipleOf maximum minimum exclusiveMaximum exclusiveMinimum maxLength minLength ' +
    'pattern format maxItems minItems maxProperties minProperties'
  ).split(' '),
)

/** Keywords whose meaning depends on their neighbours: draft 4's exclusive limits, references to booleans. */
function settleConflicts(
  converted: Record<string, unknown>,
  source: Record<string, unknown>,
): Record<string, unknown> {
  const schema = { ...converted }
  for (const [limit, exclusive] of LIMITS) {
    if (source[exclusive] !== true || schema[limit] === undefined) continue
    schema[exclusive] = schema[limit]
    delete schema[limit]
  }
  if (schema.if === undefined) {
    delete schema.then
    delete schema.else
  }
  for (const keyword of ['$ref', '$dynamicRef']) {
    const target = schema[keyword]
    if (target === undefined) continue
    delete schema[keyword]
    if (target === true) continue
    if (typeof target === 'object' && keyword === '$ref') Object.assign(schema, target)
    else schema.allOf = [target, ...((schema.allOf as unknown[] | undefined) ?? [])]
  }
  return schema
}

const LIMITS = [
  ['minimum', 'exclusiveMinimum'],
  ['maximum', 'exclusiveMaximum'],
] as const

/**
 * Lets `null` pass as 3.0's `nullable` says, also beside an `enum` that does not list it and beside
 * `allOf`. In 3.1 the keyword is gone; descriptions that still carry it mean the same, and the types
 * take it so.
 *
 * @see https://spec.openapis.org/oas/v3.0.4.html#fixed-fields-for-schema-object
 */
function nullable(
  schema: Record<string, unknown>,
  source: Record<string, unknown>,
): Record<string, unknown> {
  if (source.nullable !== true) return schema
  if (COMBINING.some((keyword) => schema[keyword] !== undefined)) {
    return { anyOf: [schema, { type: 'null' }] }
  }
  const { type, enum: values } = schema
  const types = type === undefined || Array.isArray(type) ? type : [type]
  return {
    ...schema,
    ...(types && { type: [...new Set([...(types as string[]), 'null'])] }),
    ...(Array.isArray(values) && !values.includes(null) && { enum: [...values, null] }),
  }
}

const COMBINING = ['$ref', 'allOf', 'anyOf', 'oneOf', 'not', 'if', 'const']
