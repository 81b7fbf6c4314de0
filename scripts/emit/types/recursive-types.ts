import { unescapeSegment } from '../../document/json-pointer.ts'
import type { SchemaObject } from '../../document/schemas/map-schemas.ts'
import { mapEntries } from '../../document/objects.ts'
import type { Document, Schema } from '../../document/openapi.ts'
import { isReference } from '../../document/references.ts'

const COMPONENTS = '#/components/schemas/'

/**
 * The document without references by which a schema is itself, or one of its own alternatives or
 * parts: they say nothing, and no type can be made of them.
 */
export function withoutDirectCycles(document: Document): Document {
  const schemas = document.components?.schemas ?? {}
  const uses = usesOf(schemas, COMBINING)
  const cyclic = new Set([...uses.keys()].filter((name) => reaches(name, uses)))
  if (cyclic.size === 0) return document
  const cut = (schema: Schema): Schema => {
    if (typeof schema === 'boolean') return schema
    if (isReference(schema) && cyclic.has(nameIn(schema.$ref))) return {}
    return mapEntries(schema, (keyword, value) =>
      COMBINING.includes(keyword) && Array.isArray(value) ? value.map(cut) : value,
    )
  }
  const changed = mapEntries(schemas, (name, it) => (cyclic.has(name) ? cut(it as Schema) : it))
  return { ...document, components: { ...document.components, schemas: changed as typeof schemas } }
}

/**
 * The component schemas whose types include themselves other than in a member of an object, such as
 * a list of itself. TypeScript allows that only in a type alias.
 */
export function recursiveSchemas(document: Document): Set<string> {
  const uses = usesOf(document.components?.schemas ?? {}, [...COMBINING, 'prefixItems', 'items'])
  return new Set([...uses.keys()].filter((name) => reaches(name, uses)))
}

const COMBINING = ['allOf', 'anyOf', 'oneOf']

function reaches(start: string, uses: ReadonlyMap<string, readonly string[]>): boolean {
  const seen = new Set(uses.get(start))
  for (const name of seen) for (const used of uses.get(name) ?? []) seen.add(used)
  return seen.has(start)
}

/** The component schemas that each refers to, itself or below these keywords. */
function usesOf(schemas: object, keywords: readonly string[]): Map<string, string[]> {
  return new Map(Object.entries(schemas).map(([name, it]) => [name, used(it, keywords)]))
}

function used(root: unknown, keywords: readonly string[]): string[] {
  const names: string[] = []
  const stack = [root]
  while (stack.length > 0) {
    const schema = stack.pop()
    if (typeof schema !== 'object' || schema === null) continue
    if (isReference(schema)) names.push(nameIn(schema.$ref))
    for (const keyword of keywords) stack.push(...[(schema as SchemaObject)[keyword]].flat())
  }
  return names
}

function nameIn($ref: string): string {
  return unescapeSegment($ref.slice(COMPONENTS.length))
}
