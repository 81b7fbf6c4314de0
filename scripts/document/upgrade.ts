import { mapSchemas, type SchemaObject } from './schemas/map-schemas.ts'
import type { Document } from './openapi.ts'
import { isReference } from './references.ts'

/** The document with the schemas of OpenAPI 3.0 in the syntax of 3.1; `openapi` keeps its value. */
export function upgrade(document: Document): Document {
  const ignoresSiblings = document.openapi.startsWith('3.0')
  return mapSchemas(document, (schema) =>
    ignoresSiblings && isReference(schema) ? plainReference(schema) : upgradeSchema(schema),
  )
}

/**
 * One schema in the syntax of OpenAPI 3.1: `nullable` as a type, exclusive limits as numbers.
 * Subschemas and references stay as they are.
 */
export function upgradeSchema(schema: SchemaObject): SchemaObject {
  return withNullType(withNumericLimits(schema))
}

/** Keywords that describe a value and accept or reject none. */
const ANNOTATIONS = new Set([
  ...['title', 'summary', 'description', 'default', 'deprecated', 'readOnly', 'writeOnly'],
  ...['example', 'examples', 'externalDocs', 'xml'],
])

function isAnnotation(keyword: string): boolean {
  return ANNOTATIONS.has(keyword) || keyword.startsWith('x-')
}

/** @see https://spec.openapis.org/oas/v3.0.4.html#reference-object */
function plainReference(schema: SchemaObject): SchemaObject {
  const entries = Object.entries(schema)
  const kept = entries.filter(([keyword]) => keyword === '$ref' || isAnnotation(keyword))
  return kept.length === entries.length ? schema : Object.fromEntries(kept)
}

/** @see https://spec.openapis.org/oas/v3.0.4.html#properties */
function withNumericLimits(schema: SchemaObject): SchemaObject {
  const changes = EXCLUSIVE_LIMITS.filter(([, exclusive]) => typeof schema[exclusive] === 'boolean')
  if (changes.length === 0) return schema
  const upgraded: Record<string, unknown> = { ...schema }
  for (const [limit, exclusive] of changes) {
    delete upgraded[exclusive]
    if (schema[exclusive] === false || schema[limit] === undefined) continue
    upgraded[exclusive] = schema[limit]
    delete upgraded[limit]
  }
  return upgraded
}

const EXCLUSIVE_LIMITS = [
  ['minimum', 'exclusiveMinimum'],
  ['maximum', 'exclusiveMaximum'],
] as const

/**
 * Accepts `null` also where 3.0 leaves the meaning of `nullable` open and in 3.1, which no longer
 * has the keyword: next to an `enum` without `null`, and next to `$ref`, `allOf` and the like, which
 * then become one of two alternatives.
 *
 * @see https://spec.openapis.org/oas/v3.0.4.html#fixed-fields-for-schema-object
 */
function withNullType(schema: SchemaObject): SchemaObject {
  if (typeof schema.nullable !== 'boolean') return schema
  const { nullable, ...rest } = schema
  if (!nullable) return rest
  if (COMBINING.some((keyword) => rest[keyword] !== undefined)) {
    const entries = Object.entries(rest)
    const annotations = entries.filter(([keyword]) => isAnnotation(keyword))
    const assertions = entries.filter(([keyword]) => !isAnnotation(keyword))
    return {
      ...Object.fromEntries(annotations),
      anyOf: [Object.fromEntries(assertions), { type: 'null' }],
    }
  }
  const { type, enum: values } = rest
  return {
    ...rest,
    ...(type !== undefined && { type: [...new Set([type].flat().concat('null'))] }),
    ...(Array.isArray(values) && !values.includes(null) && { enum: [...values, null] }),
  }
}

const COMBINING = ['$ref', 'allOf', 'anyOf', 'oneOf', 'not', 'if', 'const']
