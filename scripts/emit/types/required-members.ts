import { isObject, mapEntries } from '../../document/objects.ts'
import type { Schema } from '../../document/openapi.ts'
import { isReference, type Follow } from '../../document/references.ts'
import { combinedParts } from '../../document/schemas/direction.ts'
import type { SchemaObject } from '../../document/schemas/map-schemas.ts'
import { ANYTHING, PRESENT } from './replaced-types.ts'
import type { ObjectType } from './untyped.ts'

/** The schema of a member; undefined for one that isn't described. */
type Members = (name: string) => unknown

/**
 * The schema of an object, or also of `null`, with a member for each that it, its parts and its
 * alternatives require but describe elsewhere or not at all: types have no other way to require
 * something. An alternative of `oneOf` excludes the only member that another one requires.
 *
 * @see https://json-schema.org/draft/2020-12/json-schema-validation#section-6.5.3
 */
export function withRequiredMembers(
  schema: SchemaObject,
  type: ObjectType,
  follow: Follow,
  outer: Members = () => undefined,
): SchemaObject {
  const inner = membersOf(schema, follow)
  const memberOf: Members = (name) => inner(name) ?? outer(name)
  const { properties, additionalProperties: others, ...given } = schema as Requiring
  // A malformed list counts as absent.
  const required = Array.isArray(given.required) ? given.required : []
  const missing = required.filter((it) => !Object.hasOwn(properties ?? {}, it))
  const isAlternative = (it: string) =>
    memberOf(it) === undefined &&
    alternativesOf(schema).some((part) => membersOf(part, follow)(it) !== undefined)
  const ofAlternatives = missing.filter(isAlternative)
  const own = missing.filter((it) => !ofAlternatives.includes(it))

  const combined = mapEntries(schema, (keyword, parts) => {
    if (!COMBINING.includes(keyword) || !Array.isArray(parts)) return parts
    return parts.map((part: Schema) => {
      if (!isObject(part)) return part
      const filled = isReference(part) ? part : withRequiredMembers(part, type, follow, memberOf)
      if (keyword === 'allOf') return filled
      const absent = keyword === 'oneOf' && isBare(part) ? excludedBy(parts, part) : {}
      const members = Object.keys(absent).length === 0 ? filled : withMembers(filled, absent)
      if (ofAlternatives.length === 0) return members
      return { allOf: [members, requiring(type, ofAlternatives, membersOf(part, follow))] }
    })
  })
  if (own.length === 0) return combined
  const added = requiring(
    type,
    own,
    (it) => memberOf(it) ?? (isObject(others) ? others : undefined),
  )
  if (combined.allOf === undefined && !isReference(schema))
    return { type, ...withMembers(combined, added.properties) }
  const left = required.filter((it) => !own.includes(it))
  const { required: _, allOf, ...rest } = combined as Requiring
  const parts = Array.isArray(allOf) ? allOf : []
  return { ...rest, ...(left.length > 0 && { required: left }), allOf: [...parts, added] }
}

interface Requiring extends SchemaObject {
  readonly required?: readonly string[]
  readonly properties?: object
  readonly allOf?: readonly Schema[]
}

const COMBINING = ['allOf', 'anyOf', 'oneOf']

function alternativesOf({ anyOf, oneOf }: SchemaObject): unknown[] {
  return [anyOf, oneOf].filter(Array.isArray).flat()
}

/**
 * The members that a schema describes, itself or by what it includes. One that only alternatives of
 * these describe is anything but absent.
 */
function membersOf(schema: unknown, follow: Follow): Members {
  const parts = [...combinedParts(schema, follow)]
  const maps = parts.map((it) => it.properties).filter(isObject)
  const inAlternatives = (name: string) =>
    parts.some(
      (it) =>
        it !== schema &&
        alternativesOf(it).some((part) => membersOf(part, follow)(name) !== undefined),
    )
  return (name) => {
    const found = maps.filter((it) => Object.hasOwn(it, name)).map((it) => it[name])
    if (found.length > 1) return { allOf: found }
    return found[0] ?? (inAlternatives(name) ? ANY_PRESENT : undefined)
  }
}

/** Any value, `null` among them, but not `undefined`. */
const ANY_PRESENT = { anyOf: [{ type: 'object', [PRESENT]: ANYTHING }, { type: 'null' }] }

function requiring(type: ObjectType, names: readonly string[], memberOf: Members) {
  const properties = Object.fromEntries(names.map((it) => [it, memberOf(it) ?? {}]))
  return { type, required: names, properties }
}

function withMembers(schema: Requiring, members: object): SchemaObject {
  return { ...schema, properties: { ...schema.properties, ...members } }
}

/** The members that other alternatives require, as impossible ones. */
function excludedBy(alternatives: readonly unknown[], own: Bare): object {
  const [name] = own.required
  const others = alternatives.filter(isBare).flatMap((it) => it.required)
  return Object.fromEntries(others.filter((it) => it !== name).map((it) => [it, false]))
}

type Bare = SchemaObject & { readonly required: readonly [string] }

/** Whether a schema only requires one member. */
function isBare(schema: unknown): schema is Bare {
  if (!isObject(schema)) return false
  const { required, title, description, ...rest } = schema
  return Array.isArray(required) && required.length === 1 && Object.keys(rest).length === 0
}
