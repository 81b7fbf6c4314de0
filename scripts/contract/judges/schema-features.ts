import { pointerOf } from '../../document/json-pointer.ts'
import { mapSchemas, type SchemaObject } from '../../document/schemas/map-schemas.ts'
import type { Document } from '../../document/openapi.ts'
import { partsAt, propertyNames } from '../schema/parts.ts'

/** What the schemas of a document use. */
export interface Features {
  readonly keywords: ReadonlySet<string>
  readonly formats: ReadonlySet<unknown>
  /** Names of members that any schema marks as `readOnly`. */
  readonly readOnlyMembers: ReadonlySet<string>
  /** Whether any pattern only compiles without the `u` flag. */
  readonly hasPatternWithoutFlag: boolean
}

const cache = new WeakMap<Document, Features>()

export function featuresOf(document: Document): Features {
  const known = cache.get(document)
  if (known) return known
  const schemas: SchemaObject[] = []
  const members: (readonly [name: string, pointer: string])[] = []
  mapSchemas(document, (schema, pointer) => {
    schemas.push(schema)
    members.push(
      ...propertyNames(schema).map(
        (name) => [name, pointer + pointerOf('properties', name)] as const,
      ),
    )
    return schema
  })
  const found: Features = {
    keywords: new Set(schemas.flatMap(Object.keys)),
    formats: new Set(schemas.map(({ format }) => format)),
    readOnlyMembers: new Set(
      members.flatMap(([name, pointer]) =>
        partsAt(document, pointer).some(({ schema }) => schema['readOnly'] === true) ? [name] : [],
      ),
    ),
    hasPatternWithoutFlag: schemas.some(
      ({ pattern }) => typeof pattern === 'string' && !compiles(pattern),
    ),
  }
  cache.set(document, found)
  return found
}

function compiles(pattern: string): boolean {
  try {
    return new RegExp(pattern, 'u') instanceof RegExp
  } catch {
    return false
  }
}
