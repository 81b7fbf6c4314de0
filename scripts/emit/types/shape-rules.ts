import type { SchemaObject } from '../../document/schemas/map-schemas.ts'
import { isObject, mapEntries } from '../../document/objects.ts'
import type { Schema } from '../../document/openapi.ts'
import { isReference } from '../../document/references.ts'
import { ANYTHING, PRESENT } from './replaced-types.ts'
import { withOtherTypes } from './untyped.ts'

/** Applies the rules that need to know only the schema itself. Its subschemas have been adapted before. */
export function applyShapeRules(schema: SchemaObject): Schema {
  let adapted: Schema = schema
  for (const rule of SHAPE_RULES.values()) {
    if (typeof adapted === 'boolean') return adapted
    adapted = rule(adapted)
  }
  return adapted
}

const SHAPE_RULES = new Map<string, (schema: SchemaObject) => Schema>()

SHAPE_RULES.set('Siblings of a reference become another part of allOf', (schema) => {
  if (!isReference(schema)) return schema
  const { $ref, ...siblings } = schema as SchemaObject
  const shaping = Object.entries(siblings).filter(([keyword]) => SHAPING.has(keyword))
  if (shaping.length === 0 && siblings.nullable !== true) return schema
  const others = Object.entries(siblings).filter(([keyword]) => !SHAPING.has(keyword))
  const combined = shaping.length === 0 ? [] : [applyShapeRules(Object.fromEntries(shaping))]
  return { ...Object.fromEntries(others), allOf: [{ $ref }, ...combined] }
})

SHAPE_RULES.set('The constant null is the type null', (schema) =>
  schema.const === null ? { type: 'null' } : schema,
)

SHAPE_RULES.set('Without a possible alternative there is no value', (schema) => {
  const { allOf, anyOf, oneOf } = schema as Readonly<Record<string, Schema[] | undefined>>
  const alternatives = [anyOf, oneOf].filter((it) => it !== undefined)
  const isImpossible = alternatives.some((it) => it.every((part) => part === false))
  return isImpossible || allOf?.includes(false) ? false : schema
})

SHAPE_RULES.set('Alternatives and parts are objects', (schema) =>
  mapEntries(schema, (keyword, value) =>
    COMBINING.has(keyword) && (value as Schema[]).some((part) => typeof part === 'boolean')
      ? (value as Schema[])
          .filter((part) => part !== false)
          .map((part) => (part === true ? {} : part))
      : value,
  ),
)

SHAPE_RULES.set('An enum has no members, which would make its values schemas', (schema) => {
  const { type, properties, additionalProperties, ...rest } = schema
  if (!Array.isArray(rest.enum)) return schema
  return type === 'object' || properties !== undefined || additionalProperties !== undefined
    ? rest
    : schema
})

SHAPE_RULES.set('An enum decides about null by itself', (schema) => {
  const { type, enum: values, ...rest } = schema
  if (!Array.isArray(type) || !Array.isArray(values)) return schema
  return { ...rest, type: type.filter((name) => name !== 'null'), enum: values }
})

SHAPE_RULES.set('Only objects have members', (schema) => {
  if (typeof schema.type !== 'string' || schema.type === 'object') return schema
  const { properties, required, additionalProperties, patternProperties, ...rest } = schema
  return rest
})

SHAPE_RULES.set('null is an alternative to what applies to other types only', (schema) => {
  const { type, ...rest } = schema
  if (!Array.isArray(type) || !type.includes('null')) return schema
  if (!OBJECT_OR_CHOICE.some((keyword) => keyword in rest)) return schema
  const types = type.filter((name) => name !== 'null')
  if (types.length === 0) return { type: 'null' }
  const { title, description, deprecated, ...others } = rest
  const texts = Object.entries({ title, description, deprecated }).filter(
    ([, it]) => it !== undefined,
  )
  const typed = applyShapeRules({ ...others, type: types.length === 1 ? types[0] : types })
  return { ...Object.fromEntries(texts), oneOf: [typed, { type: 'null' }] }
})

SHAPE_RULES.set('anyOf with siblings that shape a type becomes a part of allOf', (schema) => {
  const { anyOf, ...rest } = schema
  if (!Array.isArray(anyOf) || !Object.keys(rest).some((keyword) => SHAPING.has(keyword)))
    return schema
  return { ...rest, allOf: [...((rest.allOf as Schema[] | undefined) ?? []), { anyOf }] }
})

SHAPE_RULES.set('A map also accepts the values of the declared members', (schema) => {
  const { patternProperties, unevaluatedProperties, ...rest } = schema
  const { properties, additionalProperties = unevaluatedProperties ?? true } = rest
  if (patternProperties === undefined && !isObject(additionalProperties)) return schema
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
})

SHAPE_RULES.set('Without a type, values that are no objects are valid', withOtherTypes)

function isAnything(schema: unknown): boolean {
  return schema === true || Object.keys(schema as object).length === 0
}

function typeOnly(schema: Schema): unknown {
  if (typeof schema === 'boolean') return schema
  const { title, description, deprecated, example, examples, ...rest } = schema
  return rest
}

const COMBINING = new Set(['allOf', 'anyOf', 'oneOf'])

const OBJECT_OR_CHOICE = [...COMBINING, 'properties']

/** The keywords that decide about a type. */
const SHAPING = new Set([
  ...['type', 'enum', 'const', 'properties', 'required', 'additionalProperties', 'items'],
  ...['patternProperties', 'prefixItems', ...COMBINING],
])

const isAny = () => true
const isText = (value: unknown) => typeof value === 'string'
const isList = (value: unknown) => Array.isArray(value)
const isSchema = (value: unknown) => typeof value === 'boolean' || isObject(value)
const isSchemaList = (value: unknown) => Array.isArray(value) && value.every(isSchema)
const isSchemaMap = (value: unknown) => isObject(value) && Object.values(value).every(isSchema)
const isType = (value: unknown) => isText(value) && TYPES.has(value as string)

const TYPES = new Set(['string', 'number', 'integer', 'boolean', 'object', 'array', 'null'])

/** The keywords that shape a type or document it, and whether a value has the right kind. */
export const KEPT_KEYWORDS = new Map<string, (value: unknown) => boolean>([
  ['type', (it) => isType(it) || (Array.isArray(it) && it.length > 0 && it.every(isType))],
  ['required', (it) => Array.isArray(it) && it.every(isText)],
  ['enum', isList],
  ...['$ref', 'title', 'format'].map((it) => [it, isText] as const),
  ...['allOf', 'anyOf', 'oneOf', 'prefixItems'].map((it) => [it, isSchemaList] as const),
  ...['properties', 'patternProperties'].map((it) => [it, isSchemaMap] as const),
  ...['items', 'additionalProperties'].map((it) => [it, isSchema] as const),
  ...['const', 'nullable', 'minItems', 'maxItems', 'unevaluatedItems', 'if', 'contains'].map(
    (it) => [it, isAny] as const,
  ),
  ['unevaluatedProperties', (it) => it === false],
  [PRESENT, (it) => it === ANYTHING],
  ...['description', 'deprecated', 'default', 'example', 'examples', 'readOnly'].map(
    (it) => [it, isAny] as const,
  ),
])
