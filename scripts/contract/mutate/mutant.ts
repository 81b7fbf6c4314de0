import { at, pointerOf, type Document } from '../../document/openapi.ts'

/** A description that was made wrong in one place. */
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
  const keys = pointer.split('/').slice(1)
  const last = unescape(keys.pop()!)
  const parent = at(copy, keys.map((key) => `/${key}`).join('')) as Record<string, unknown>
  const value = change(parent[last])
  if (value !== undefined) parent[last] = value
  else if (Array.isArray(parent)) parent.splice(Number(last), 1)
  else delete parent[last]
  return copy
}

/** The document with a key of an object called otherwise, in the same place. */
export function renamed(document: Document, pointer: string, from: string, to: string): Document {
  return changed(document, pointer, (node) =>
    Object.fromEntries(
      Object.entries(node as object).map(([key, value]) => [key === from ? to : key, value]),
    ),
  )
}

export function childPointer(pointer: string, ...keys: (string | number)[]): string {
  return pointer + pointerOf(...keys)
}

function unescape(key: string): string {
  return key.replaceAll('~1', '/').replaceAll('~0', '~')
}
