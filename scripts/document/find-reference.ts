import { at } from './json-pointer.ts'
import type { Document } from './openapi.ts'
import { isReference } from './references.ts'
import { walk } from './walk.ts'

/**
 * A function that returns the target of a reference inside the document: by a pointer, which may be
 * percent-encoded and lead through other references; by an `$anchor`; or by an `$id`. A `$dynamicRef`
 * has one target only if one schema has its anchor; else the function returns `true`, the schema
 * that accepts any value.
 */
export function finder(
  document: Document,
): (reference: string, keyword: '$ref' | '$dynamicRef') => unknown {
  const found = new Map<string, unknown>()
  let named: ReadonlyMap<string, readonly unknown[]> | undefined
  const targets = (name: string) => (named ??= namedSchemas(document)).get(name) ?? []
  return (reference, keyword) => {
    const key = `${keyword} ${reference}`
    if (!found.has(key)) found.set(key, find(document, reference, keyword, targets))
    return found.get(key)
  }
}

function find(
  document: Document,
  reference: string,
  keyword: '$ref' | '$dynamicRef',
  targets: (name: string) => readonly unknown[],
): unknown {
  if (reference.startsWith('#/')) {
    const pointer = reference.slice(1)
    return at(document, pointer) ?? throughReferences(document, pointer)
  }
  const dynamic = keyword === '$dynamicRef' ? targets(`dynamic ${reference}`) : []
  if (dynamic.length > 1) return true
  return dynamic[0] ?? targets(reference)[0]
}

/** The node at a pointer whose path leads through objects that are themselves references. */
function throughReferences(document: Document, pointer: string): unknown {
  const seen = new Set<unknown>()
  let node: unknown = document
  for (const segment of pointer.split('/').slice(1)) {
    node = at(node, `/${segment}`)
    while (isReference(node)) {
      if (seen.has(node)) return undefined
      seen.add(node)
      node = at(document, node.$ref.slice(1))
    }
  }
  return node
}

/** Schemas by `$id`, by `#` and `$anchor`, and by `dynamic #` and `$dynamicAnchor`. Data has none. */
function namedSchemas(document: Document): Map<string, unknown[]> {
  const names = new Map<string, unknown[]>()
  const add = (name: string, node: unknown) => {
    if (!names.get(name)?.push(node)) names.set(name, [node])
  }
  for (const { node, isData } of walk(document)) {
    if (isData) continue
    const { $id, $anchor, $dynamicAnchor } = node as Record<string, unknown>
    if (typeof $id === 'string') add($id, node)
    if (typeof $anchor === 'string') add(`#${$anchor}`, node)
    if (typeof $dynamicAnchor === 'string') {
      add(`#${$dynamicAnchor}`, node)
      add(`dynamic #${$dynamicAnchor}`, node)
    }
  }
  return names
}
