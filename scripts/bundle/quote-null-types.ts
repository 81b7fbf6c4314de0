import type { Document } from '../document/openapi.ts'
import type { DocumentProblem } from '../document/problem.ts'
import { mapSchemas, type SchemaObject } from '../document/schemas/map-schemas.ts'

/** Whether a file can have such types, so that the document has to be searched for them. */
export function mayHaveNullTypes(source: string): boolean {
  return /(?:[-,[]|type["']?:)\s*null\b/.test(source)
}

/**
 * The document with `"null"` where YAML has null in a list of types, or as the type of an alternative,
 * and a problem for each. A `type` without a value says nothing elsewhere.
 */
export function withQuotedNullTypes(document: Document): {
  document: Document
  problems: DocumentProblem[]
} {
  const problems: DocumentProblem[] = []
  const quoted = mapSchemas(document, (schema, pointer) => {
    const type = quotedType(schema, pointer)
    if (type === undefined) return schema
    problems.push({
      code: 'invalid-schema',
      severity: 'warning',
      message: 'null is no type, and is taken for "null"',
      hint: 'write "null" in quotes',
      pointer: `${pointer}/type`,
    })
    return { ...schema, type }
  })
  return { document: quoted, problems }
}

function quotedType({ type }: SchemaObject, pointer: string): unknown {
  if (type === null) return /\/(anyOf|oneOf)\/\d+$/.test(pointer) ? 'null' : undefined
  if (!Array.isArray(type) || !type.includes(null)) return undefined
  return [...new Set(type.map((it: unknown) => it ?? 'null'))]
}
