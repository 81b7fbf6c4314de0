import { at, parsePointer } from '../../document/json-pointer.ts'
import type { Document } from '../../document/openapi.ts'

/** A description with one change. */
export interface Mutant {
  /** What was done: `drop required`. */
  readonly kind: string
  readonly pointer: string
  readonly detail: string
  readonly make: () => Document
}

/** The document with the node at a pointer replaced by what `change` gives; `undefined` removes it. */
export function changed(
  document: Document,
  pointer: string,
  change: (node: unknown) => unknown,
): Document {
  const copy = structuredClone(document)
  const last = parsePointer(pointer).at(-1)!
  const parent = at(copy, pointer.slice(0, pointer.lastIndexOf('/'))) as Record<string, unknown>
  const value = change(parent[last])
  if (value !== undefined) parent[last] = value
  else if (Array.isArray(parent)) parent.splice(Number(last), 1)
  else delete parent[last]
  return copy
}

/** The document with a key of an object renamed, in the same place. */
export function renamed(document: Document, pointer: string, from: string, to: string): Document {
  return changed(document, pointer, (node) =>
    Object.fromEntries(
      Object.entries(node as object).map(([key, value]) => [key === from ? to : key, value]),
    ),
  )
}
