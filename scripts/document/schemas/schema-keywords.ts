import { pointerOf } from '../json-pointer.ts'
import { isObject } from '../objects.ts'

/** The keywords whose values are schemas, lists of schemas, or maps of schemas by name. */
export const SCHEMA_KEYWORDS: ReadonlyMap<string, 'schema' | 'list' | 'map'> = new Map([
  ...['items', 'additionalProperties', 'not', 'if', 'then', 'else', 'contains', 'propertyNames']
    .concat('unevaluatedItems', 'unevaluatedProperties', 'contentSchema')
    .map((keyword) => [keyword, 'schema'] as const),
  ...['allOf', 'anyOf', 'oneOf', 'prefixItems'].map((keyword) => [keyword, 'list'] as const),
  ...['properties', 'patternProperties', '$defs', 'definitions', 'dependentSchemas'].map(
    (keyword) => [keyword, 'map'] as const,
  ),
])

/** Whether a member of an OpenAPI object is a schema. */
export function isSchemaKey(key: string): boolean {
  return key === 'schema' || key === 'itemSchema'
}

/** The subschemas of one schema, each with the pointer from the schema to it. */
export function subschemas(schema: object): { readonly schema: unknown; pointer: string }[] {
  return Object.entries(schema).flatMap(([keyword, value]) => {
    const kind = SCHEMA_KEYWORDS.get(keyword)
    if (kind === 'schema' && !Array.isArray(value))
      return [{ schema: value as unknown, pointer: pointerOf(keyword) }]
    if (kind === 'list' ? !Array.isArray(value) : kind !== 'map' || !isObject(value)) return []
    return Object.entries(value as object).map(([key, schema]) => ({
      schema: schema as unknown,
      pointer: pointerOf(keyword, key),
    }))
  })
}

/** The keys whose values are instances, such as examples, and not parts of the description. */
export const DATA_KEYS: ReadonlySet<string> = new Set([
  ...['example', 'examples', 'default', 'enum', 'const', 'value', 'dataValue'],
])

/** The members of OpenAPI objects whose keys are names that the description chooses. */
export const NAMED_MAPS: ReadonlySet<string> = new Set([
  ...[
    'paths',
    'additionalOperations',
    'webhooks',
    'pathItems',
    'responses',
    'requestBodies',
    'headers',
    'content',
  ],
  ...['callbacks', 'links', 'mediaTypes', 'encoding', 'securitySchemes', 'variables', 'parameters'],
])

/** `NAMED_MAPS` and the maps of schemas. */
export const NAMING_KEYS: ReadonlySet<string> = new Set([
  ...NAMED_MAPS,
  ...[...SCHEMA_KEYWORDS].filter(([, kind]) => kind === 'map').map(([keyword]) => keyword),
  'schemas',
])
