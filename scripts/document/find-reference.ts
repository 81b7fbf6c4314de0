import { at } from './json-pointer.ts'
import type { Document } from './openapi.ts'
import { isReference } from './references.ts'

/**
 * A function that returns the target of a reference inside the document: a pointer, which may be
 * percent-encoded and lead through other references.
 */
export function finder(document: Document): (reference: string) => unknown {
  const found = new Map<string, unknown>()
  return (reference) => {
    if (!found.has(reference)) found.set(reference, find(document, reference))
    return found.get(reference)
  }
}

function find(document: Document, reference: string): unknown {
  if (!reference.startsWith('#/')) return undefined
  const pointer = reference.slice(1)
  return at(document, pointer) ?? throughReferences(document, pointer)
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
