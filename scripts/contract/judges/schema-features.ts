import { mapSchemas } from '../../document/schemas/map-schemas.ts'
import { isObject } from '../../document/objects.ts'
import type { Document } from '../../document/openapi.ts'

/** What the schemas of a document use. */
export interface Features {
  readonly keywords: ReadonlySet<string>
  /** Names of members that any schema marks as `readOnly`. */
  readonly readOnlyMembers: ReadonlySet<string>
  /** Whether any pattern only compiles without the `u` flag. */
  readonly hasPatternWithoutFlag: boolean
}

const cache = new WeakMap<Document, Features>()

export function featuresOf(document: Document): Features {
  const known = cache.get(document)
  if (known) return known
  const schemas: Readonly<Record<string, unknown>>[] = []
  mapSchemas(document, (schema) => {
    schemas.push(schema)
    return schema
  })
  const members = schemas.flatMap(({ properties }) => Object.entries(Object(properties)))
  const found: Features = {
    keywords: new Set(schemas.flatMap(Object.keys)),
    readOnlyMembers: new Set(
      members.flatMap(([name, member]) =>
        isObject(member) && member['readOnly'] === true ? [name] : [],
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
