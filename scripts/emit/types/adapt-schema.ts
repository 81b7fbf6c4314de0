import { isReference, type Schema } from '../../document/openapi.ts'
import { mapEntries, type SchemaObject } from '../../document/map-schemas.ts'

/** A schema, whose subschemas are done, in the words that `typable` is about. */
export function typableSchema(original: SchemaObject, version30: boolean): Schema {
  // Definitions are no members; what refers to them refers to components by now.
  const { $defs: _, definitions: __, ...schema } = withPlainKeywords(original)
  if (isReference(schema)) return version30 ? { $ref: schema.$ref } : besideReference(schema)
  if (schema.const === null) return { type: 'null' }
  const { allOf, anyOf, oneOf } = schema as Readonly<Record<string, Schema[] | undefined>>
  if (allOf?.includes(false) || [anyOf, oneOf].some((it) => it?.every((part) => part === false))) {
    return false
  }
  return [
    withObjects,
    withEnumAlone,
    withNullOfEnum,
    withoutMembers,
    withDiscriminatedChoice,
    apartFromNull,
    apartFromAnyOf,
    withRequiredOfParts,
    withFittingMap,
  ].reduce<SchemaObject>((it, change) => change(it), schema)
}

/** Without keywords whose values have the wrong kind. */
function withPlainKeywords(schema: SchemaObject): SchemaObject {
  let changed = false
  const entries = Object.entries(schema).filter(([keyword, value]) => {
    const fits = KINDS.get(keyword)
    const kept = fits === undefined || fits(value)
    changed ||= !kept
    return kept
  })
  return changed ? Object.fromEntries(entries) : schema
}

const isText = (value: unknown) => typeof value === 'string'
const isList = (value: unknown) => Array.isArray(value)
const isMap = (value: unknown) => typeof value === 'object' && value !== null && !isList(value)
const isSchema = (value: unknown) => typeof value === 'boolean' || isMap(value)
const isSchemaList = (value: unknown) => Array.isArray(value) && value.every(isSchema)
const isSchemaMap = (value: unknown) =>
  isMap(value) && Object.values(value as object).every(isSchema)
const isType = (value: unknown) => isText(value) && TYPES.has(value as string)

const TYPES = new Set(['string', 'number', 'integer', 'boolean', 'object', 'array', 'null'])

const KINDS = new Map<string, (value: unknown) => boolean>([
  [
    'type',
    (value) => isType(value) || (Array.isArray(value) && value.length > 0 && value.every(isType)),
  ],
  ['$ref', isText],
  ['enum', isList],
  ['required', (value) => Array.isArray(value) && value.every(isText)],
  ['title', isText],
  ['format', isText],
  ['discriminator', (value) => isMap(value) && isText((value as SchemaObject).propertyName)],
  ...['allOf', 'anyOf', 'oneOf', 'prefixItems'].map((it) => [it, isSchemaList] as const),
  ...['properties', 'patternProperties'].map((it) => [it, isSchemaMap] as const),
  ...['items', 'additionalProperties'].map((it) => [it, isSchema] as const),
])

/** Alternatives and parts as objects, of which `false` is none and `true` says nothing. */
function withObjects(schema: SchemaObject): SchemaObject {
  return mapEntries(schema, (keyword, value) =>
    LISTS.has(keyword) && (value as Schema[]).some((part) => typeof part === 'boolean')
      ? (value as Schema[])
          .filter((part) => part !== false)
          .map((part) => Object(part === true ? {} : part))
      : value,
  )
}

/** A text, a number and the like without what only objects have. */
function withoutMembers(schema: SchemaObject): SchemaObject {
  if (typeof schema.type !== 'string' || schema.type === 'object') return schema
  const { properties, required, additionalProperties, patternProperties, ...rest } = schema
  return rest
}

/** An enum without what would make openapi-typescript take its values for schemas. */
function withEnumAlone(schema: SchemaObject): SchemaObject {
  const { type, properties, additionalProperties, ...rest } = schema
  if (!Array.isArray(rest.enum)) return schema
  return type === 'object' || properties !== undefined || additionalProperties !== undefined
    ? rest
    : schema
}

/** An enum decides about `null`: openapi-typescript would add it where the type has it. */
function withNullOfEnum(schema: SchemaObject): SchemaObject {
  const { type, enum: values, ...rest } = schema
  if (!Array.isArray(type) || !Array.isArray(values)) return schema
  return { ...rest, type: type.filter((name) => name !== 'null'), enum: values }
}

const LISTS = new Set(['allOf', 'anyOf', 'oneOf'])

/** What is asserted beside a reference, as a second part of `allOf`. */
function besideReference({ $ref, ...siblings }: SchemaObject & { $ref: string }): SchemaObject {
  const asserting = Object.entries(siblings).filter(([keyword]) => SHAPING.has(keyword))
  const others = Object.entries(siblings).filter(([keyword]) => !SHAPING.has(keyword))
  if (asserting.length === 0 && siblings.nullable !== true) return { $ref, ...siblings }
  const beside = asserting.length === 0 ? [] : [typableSchema(Object.fromEntries(asserting), false)]
  return withRequiredOfParts({ ...Object.fromEntries(others), allOf: [{ $ref }, ...beside] })
}

/** Keywords that decide about a type. */
const SHAPING = new Set([
  ...['type', 'enum', 'const', 'properties', 'required', 'additionalProperties', 'items'],
  ...['patternProperties', 'prefixItems', 'allOf', 'anyOf', 'oneOf'],
])

const COMBINING = ['allOf', 'anyOf', 'oneOf', 'properties']

/** `null` as an alternative of its own, where other keywords would be read as if they bound it too. */
function apartFromNull(schema: SchemaObject): SchemaObject {
  const { type, ...rest } = schema
  if (!Array.isArray(type) || !type.includes('null')) return schema
  if (!COMBINING.some((keyword) => keyword in rest)) return schema
  const types = type.filter((name) => name !== 'null')
  if (types.length === 0) return { type: 'null' }
  const { title, description, deprecated, ...asserting } = rest
  const texts = Object.entries({ title, description, deprecated }).filter(
    ([, it]) => it !== undefined,
  )
  const typed = apartFromAnyOf({ ...asserting, type: types.length === 1 ? types[0] : types })
  return { ...Object.fromEntries(texts), oneOf: [typed, { type: 'null' }] }
}

/** `anyOf` with a discriminator as `oneOf`: only there are its values looked at. */
function withDiscriminatedChoice(schema: SchemaObject): SchemaObject {
  const { anyOf, ...rest } = schema
  return anyOf === undefined || rest.discriminator === undefined || rest.oneOf !== undefined
    ? schema
    : { ...rest, oneOf: anyOf }
}

/** `anyOf` as a part of `allOf`, where something stands beside it that has to hold as well. */
function apartFromAnyOf(schema: SchemaObject): SchemaObject {
  const { anyOf, ...rest } = schema
  if (!Array.isArray(anyOf) || !Object.keys(rest).some((keyword) => SHAPING.has(keyword)))
    return schema
  return { ...rest, allOf: [...((rest.allOf as Schema[] | undefined) ?? []), { anyOf }] }
}

/** The names that a part of `allOf` requires and another describes, required by the whole. */
function withRequiredOfParts(schema: SchemaObject): SchemaObject {
  if (!Array.isArray(schema.allOf)) return schema
  const parts = schema.allOf as Schema[]
  const elsewhere = parts.flatMap((part) => {
    const { required, properties } = Object(part) as SchemaObject
    return Array.isArray(required)
      ? required.filter((name) => !Object.hasOwn(Object(properties), name as string))
      : []
  })
  const own = Array.isArray(schema.required) ? schema.required : []
  // openapi-typescript believes that every object has the members that all objects inherit.
  const required = [...new Set([...own, ...elsewhere])].filter((it) => !(it in Object.prototype))
  return required.length === 0 && own.length === 0 ? schema : { ...schema, required }
}

/**
 * A map beside members of other types takes theirs too: TypeScript wants that of an index signature.
 * Members by pattern are such a map.
 */
function withFittingMap(schema: SchemaObject): SchemaObject {
  const { patternProperties, ...rest } = schema
  const { properties, additionalProperties } = rest
  if (patternProperties === undefined && !isMap(additionalProperties)) return schema
  const values = [additionalProperties, ...Object.values(Object(patternProperties))].filter(
    (it) => it !== undefined && it !== false,
  )
  if (values.length === 0) return rest
  if (values.some(isAnything)) return { ...rest, additionalProperties: true }
  const all = [...values, ...Object.values(Object(properties)).map((it) => (it === true ? {} : it))]
  const different = new Map((all as Schema[]).map((it) => [JSON.stringify(typeOnly(it)), it]))
  different.delete('false')
  const [first, ...others] = different.values()
  return {
    ...rest,
    additionalProperties: others.length === 0 ? first : { anyOf: [first, ...others] },
  }
}

function isAnything(schema: unknown): boolean {
  return schema === true || Object.keys(schema as object).length === 0
}

function typeOnly(schema: Schema): unknown {
  if (typeof schema === 'boolean') return schema
  const { title, description, deprecated, example, examples, ...rest } = schema
  return rest
}
