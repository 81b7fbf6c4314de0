import { pointerOf } from '../../document/json-pointer.ts'
import { mapSchemas } from '../../document/map-schemas.ts'
import type { Document } from '../../document/openapi.ts'

/** Whether any schema marks a member of this name as `readOnly`. */
export function isReadOnly(document: Document, name: string): boolean {
  let found = false
  mapSchemas(document, (schema, pointer) => {
    found ||= schema['readOnly'] === true && pointer.endsWith(pointerOf('properties', name))
    return schema
  })
  return found
}

/** Whether any schema has the keyword. */
export function usesKeyword(document: Document, keyword: string): boolean {
  let keywords = used.get(document)
  if (!keywords) {
    const found = new Set<string>()
    mapSchemas(document, (schema) => {
      Object.keys(schema).forEach((it) => found.add(it))
      return schema
    })
    used.set(document, (keywords = found))
  }
  return keywords.has(keyword)
}

const used = new WeakMap<Document, Set<string>>()

/** Whether any schema of OpenAPI 3.0 has `nullable` without `type`. */
export function hasNullableWithoutType(document: Document): boolean {
  let found = false
  mapSchemas(document, (schema) => {
    found ||= schema['nullable'] === true && schema['type'] === undefined
    return schema
  })
  return found
}

/** Whether any pattern only compiles without the `u` flag. */
export function hasPatternWithoutFlag(document: Document): boolean {
  let found = lenient.get(document)
  if (found === undefined) {
    found = false
    mapSchemas(document, (schema) => {
      found ||= typeof schema['pattern'] === 'string' && !compiles(schema['pattern'])
      return schema
    })
    lenient.set(document, found)
  }
  return found
}

const lenient = new WeakMap<Document, boolean>()

function compiles(pattern: string): boolean {
  try {
    return new RegExp(pattern, 'u') instanceof RegExp
  } catch {
    return false
  }
}
