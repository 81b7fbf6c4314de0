import type { Document } from './openapi.ts'
import { at, escapeSegment, parsePointer, unescapeSegment } from './json-pointer.ts'

export interface Reference {
  readonly $ref: string
}

/** Returns the target of a `$ref`. */
export type Follow = (reference: string) => unknown

export function isReference(node: unknown): node is Reference {
  return typeof node === 'object' && node !== null && typeof (node as Reference).$ref === 'string'
}

/** The node at the end of a chain of references inside the document; `undefined` for a pointer to nowhere or a cycle. */
export function resolve<T>(document: object, node: unknown): T {
  const seen = new Set<unknown>()
  while (isReference(node) && !seen.has(node)) {
    seen.add(node)
    node = at(document, node.$ref.slice(1))
  }
  return (isReference(node) ? undefined : node) as T
}

/** The pointer of the node at a pointer, or of the node that a chain of references leads to from there. */
export function resolvePointer(document: object, pointer: string): string {
  const seen = new Set<string>()
  for (;;) {
    const node = at(document, pointer)
    if (!isReference(node) || !node.$ref.startsWith('#/') || seen.has(pointer)) return pointer
    seen.add(pointer)
    pointer = node.$ref.slice(1)
  }
}

const SCHEMAS = '#/components/schemas/'

/** The reference to a component schema. */
export function schemaReference(name: string): string {
  return SCHEMAS + escapeSegment(name)
}

/** The name of the component schema that a reference leads to directly; `undefined` for any other target. */
export function schemaName(
  { components }: { readonly components?: { readonly schemas?: object } },
  $ref: string,
): string | undefined {
  if (!$ref.startsWith(SCHEMAS)) return undefined
  const segment = $ref.slice(SCHEMAS.length)
  if (segment.includes('/')) return undefined
  const names = [unescapeSegment(segment), ...parsePointer(`/${segment}`)]
  return names.find((name) => Object.hasOwn(components?.schemas ?? {}, name))
}

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
