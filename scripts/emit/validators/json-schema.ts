import { ABSENT_MARK, markedMembers } from '../../document/schemas/direction.ts'
import { isObject } from '../../document/objects.ts'
import { KEYWORDS } from './keywords.ts'
import type { JsonSchema, Place } from './types.ts'

export const ROOT: Omit<Place, 'conversion'> = { depth: 0, negated: false, optional: new Set() }

/** Deeper schemas become units of their own, so that no nesting overflows the stack. */
const DEEPEST = 40

/**
 * A Schema Object of OpenAPI 3.1 as JSON Schema 2020-12. Annotations and unknown keywords are left
 * out, and so are malformed keywords, which are reported.
 */
export function toJsonSchema(schema: object | boolean, place: Place): JsonSchema {
  if (typeof schema === 'boolean') return schema
  if (place.depth > DEEPEST) return place.conversion.refer(schema, place.negated)
  const source = schema as Record<string, unknown>
  const inside = { ...place, source, optional: optionalMembers(source, place) }
  const entries: [string, unknown][] = []
  for (const keyword of Object.keys(source)) {
    const value = source[keyword]
    const convert = KEYWORDS.get(keyword)
    if (convert === undefined || value === undefined) continue
    const converted = convert(value, { ...inside, keyword, convert: toJsonSchema })
    const name = keyword === 'oneOf' && mayMatchSeveral(source, place) ? 'anyOf' : keyword
    if (converted !== undefined) entries.push([name, converted])
  }
  const converted = withReference(Object.fromEntries(entries))
  return Object.keys(converted).length === 0 ? true : converted
}

/**
 * Whether a value may match several alternatives: a discriminator names the one that is meant, and
 * types follow it. Below `not` and `if` the schema is what JSON Schema makes of it.
 *
 * @see https://spec.openapis.org/oas/v3.0.4.html#discriminator-object
 */
function mayMatchSeveral({ discriminator, anyOf }: Record<string, unknown>, { negated }: Place) {
  const isNamed = isObject(discriminator) && typeof discriminator.propertyName === 'string'
  return isNamed && anyOf === undefined && !negated
}

/** The members that need not be present in the unit's direction although `required` lists them. */
function optionalMembers(source: Record<string, unknown>, place: Place): ReadonlySet<string> {
  const { conversion, negated, optional } = place
  if (negated || conversion.direction === undefined) return NONE
  if (!Array.isArray(source.required) && !Array.isArray(source.allOf) && !source.anyOf) return NONE
  const mark = ABSENT_MARK[conversion.direction]
  const own = markedMembers(source, mark, conversion.find)
  return optional.size === 0 ? own : new Set([...optional, ...own])
}

const NONE: ReadonlySet<string> = new Set()

/** A converted reference is a schema: its members take the place of the reference. */
function withReference(converted: Record<string, unknown>): Record<string, unknown> {
  const { $ref, ...schema } = converted
  if (schema.if === undefined) {
    delete schema.then
    delete schema.else
  }
  if ($ref === undefined || $ref === true) return schema
  if ($ref !== false) return { ...($ref as object), ...schema }
  return { ...schema, allOf: [$ref, ...((schema.allOf as unknown[] | undefined) ?? [])] }
}
