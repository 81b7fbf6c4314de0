import { combinedParts } from '../../document/schemas/direction.ts'
import { isObject, mapEntries } from '../../document/objects.ts'
import type { Document, Schema } from '../../document/openapi.ts'
import type { DocumentProblem } from '../../document/problem.ts'
import { finder, isReference, type Follow } from '../../document/references.ts'
import type { SchemaObject } from '../../document/schemas/map-schemas.ts'
import { pointerTo, walk, type Visit } from '../../document/walk.ts'
import { textsOf } from './discriminators.ts'

const COMBINING = ['allOf', 'anyOf', 'oneOf']
const OF_OBJECTS = [
  'properties',
  'required',
  'additionalProperties',
  'patternProperties',
  'unevaluatedProperties',
]

/** Whether a schema describes members without saying that its values are objects. */
export function isUntyped(schema: unknown): schema is SchemaObject {
  return (
    isObject(schema) &&
    ['type', 'enum', 'const'].every((keyword) => schema[keyword] === undefined) &&
    ['properties', 'additionalProperties', 'patternProperties'].some((it) => isObject(schema[it]))
  )
}

/** A schema of objects, which itself and its parts then say. */
export function asObjects(schema: SchemaObject, type: ObjectType): SchemaObject {
  const typed = mapEntries(schema, (keyword, value) =>
    COMBINING.includes(keyword) && Array.isArray(value)
      ? value.map((part) => asObject(part, type))
      : value,
  )
  return asObject(typed, type) as SchemaObject
}

function asObject(schema: unknown, type: ObjectType): unknown {
  return isUntyped(schema) ? { ...schema, type } : schema
}

/** The type of objects, and of `null` where that is valid, too. */
export type ObjectType = 'object' | readonly ['object', 'null']

/** The type of the values of a schema that accepts nothing but objects, and perhaps `null`. */
export function objectType(schema: unknown, follow: Follow): ObjectType {
  return saysNull(schema, follow, new Map()) ? ['object', 'null'] : 'object'
}

/** Whether a schema names `null` among the types of its values; undefined if it names no types. */
function saysNull(
  schema: unknown,
  follow: Follow,
  known: Map<unknown, boolean | undefined>,
): boolean | undefined {
  if (!isObject(schema) || known.has(schema)) return known.get(schema)
  known.set(schema, undefined)
  const verdicts = (parts: unknown) =>
    (Array.isArray(parts) ? parts : [])
      .map((part) => saysNull(part, follow, known))
      .filter((it) => it !== undefined)
  const { type, nullable, discriminator, allOf } = schema
  const all = verdicts(allOf)
  if (isReference(schema)) all.push(...verdicts([follow(schema.$ref)]))
  if (type !== undefined || discriminator !== undefined)
    all.push(nullable === true || [type].flat().includes('null'))
  for (const alternatives of [verdicts(schema.anyOf), verdicts(schema.oneOf)])
    if (alternatives.length > 0) all.push(alternatives.includes(true))
  known.set(schema, all.length === 0 ? undefined : all.every(Boolean))
  return known.get(schema)
}

/** The schema with the inline parts of its `allOf` typed as objects, down to their members, where other parts are. */
export function withTypesOfParts(
  schema: SchemaObject,
  isOfObjects: (schema: unknown) => boolean,
  follow: Follow,
): SchemaObject {
  const { allOf } = schema
  if (!Array.isArray(allOf) || allOf.length < 2) return schema
  const typed = (part: unknown, others: readonly unknown[]): unknown => {
    if (!isObject(part) || others.length === 0) return part
    const own = others.some(isOfObjects)
      ? asObject(part, objectType({ allOf: others }, follow))
      : part
    const parts = others.flatMap((it) => [...combinedParts(it, follow)])
    return mapEntries(own as SchemaObject, (keyword, value) => {
      if (keyword !== 'properties' || !isObject(value)) return value
      return mapEntries(value, (name, member) => {
        const maps = parts.map((it) => it.properties).filter(isObject)
        return typed(
          member,
          maps.filter((it) => Object.hasOwn(it, name)).map((it) => it[name]),
        )
      })
    })
  }
  const parts = allOf.map((part) =>
    typed(
      part,
      allOf.filter((it) => it !== part),
    ),
  )
  return { ...schema, allOf: parts }
}

/** A function that tells whether a schema accepts nothing but objects, and perhaps `null`. */
export function objectTest(follow: Follow): (schema: unknown) => boolean {
  const known = new Map<unknown, boolean>()
  const test = (schema: unknown): boolean => {
    if (!isObject(schema)) return false
    // A schema that leads back to itself says nothing by that.
    if (!known.has(schema)) {
      known.set(schema, false)
      known.set(schema, isOfObjects(schema))
    }
    return known.get(schema)!
  }
  const isOfObjects = (schema: SchemaObject): boolean => {
    const types = [schema.type].flat()
    if (types.includes('object') && types.every((it) => it === 'object' || it === 'null'))
      return true
    if (schema.discriminator !== undefined) return true
    if (isReference(schema) && test(follow(schema.$ref))) return true
    const { allOf, anyOf, oneOf } = schema
    if (Array.isArray(allOf) && allOf.some(test)) return true
    return [anyOf, oneOf].some(
      (it) => Array.isArray(it) && it.some(test) && it.every((part) => isNull(part) || test(part)),
    )
  }
  return test
}

function isNull(schema: unknown): boolean {
  return isObject(schema) && schema.type === 'null'
}

/**
 * A schema that describes members without a type, as what it means: any value but an object is valid.
 *
 * @see https://json-schema.org/draft/2020-12/json-schema-core#section-10.3.2
 */
export function withOtherTypes(schema: SchemaObject): Schema {
  if (!isUntyped(schema)) return schema
  const texts = textsOf(schema)
  const entries = Object.entries(schema).filter(([keyword]) => !Object.hasOwn(texts, keyword))
  const ofObjects = entries.filter(([keyword]) => OF_OBJECTS.includes(keyword))
  const others = Object.fromEntries(entries.filter(([keyword]) => !OF_OBJECTS.includes(keyword)))
  const own = { anyOf: [{ type: 'object', ...Object.fromEntries(ofObjects) }, NO_OBJECT] }
  if (!COMBINING.some((keyword) => keyword in others)) return { ...texts, ...others, ...own }
  const { allOf = [], ...rest } = others as { allOf?: Schema[] }
  return { ...texts, ...rest, allOf: [...allOf, own] }
}

const NO_OBJECT = { type: ['string', 'number', 'boolean', 'array', 'null'] }

/** The schemas that describe members but accept other values, which is seldom meant. */
export function untypedObjects(document: Document): DocumentProblem[] {
  const isOfObjects = objectTest(finder(document))
  const problems: DocumentProblem[] = []
  for (const visit of walk(document)) {
    const { node, isData, hasNames, parent } = visit
    if (isData || hasNames || !isUntyped(node) || isOfObjects(node)) continue
    if (isCondition(visit)) continue
    if (COMBINING.includes(parent?.key ?? '') && isOfObjects(parent?.parent?.node)) continue
    problems.push({
      code: 'untyped-object',
      severity: 'warning',
      message:
        "the schema describes members, but has no type: any value that isn't an object is valid",
      hint: 'add type: object',
      pointer: pointerTo(visit),
    })
  }
  return problems
}

/** Whether a schema is a part of a condition, which restricts values without being their type. */
function isCondition(visit: Visit): boolean {
  for (let it: Visit | undefined = visit; it; it = it.parent)
    if (CONDITIONS.has(it.key)) return true
  return false
}

const CONDITIONS = new Set(['if', 'then', 'else', 'not', 'dependentSchemas', 'contains'])
