import type { Document } from '../document/openapi.ts'
import { isObject, mapEntries, mapItems } from '../document/objects.ts'
import { walk } from '../document/walk.ts'

/** What `$ref` is called in data while Prism, which would read files and URLs, has the document. */
const HIDDEN = '\u0001$ref'

/** A copy of the document in which no example, default or extension has a member named `$ref`. */
export function hideDataReferences(document: Document): Document {
  const copy = structuredClone(document)
  for (const { node, isData } of walk(copy)) {
    if (isData && Object.hasOwn(node, '$ref')) renameKey(node, '$ref', HIDDEN)
  }
  return copy
}

/** The value with the names that `hideDataReferences` changed. */
export function showDataReferences(value: unknown): unknown {
  if (Array.isArray(value)) return mapItems(value, showDataReferences)
  if (!isObject(value)) return value
  const shown = mapEntries(value, (_, member) => showDataReferences(member))
  if (!Object.hasOwn(shown, HIDDEN)) return shown
  const copy = { ...shown }
  renameKey(copy, HIDDEN, '$ref')
  return copy
}

/** Keeps the order of the other keys. */
function renameKey(object: object, from: string, to: string): void {
  const members = object as Record<string, unknown>
  for (const [key, value] of Object.entries(members)) {
    delete members[key]
    Object.defineProperty(members, key === from ? to : key, {
      ...{ value, enumerable: true, configurable: true, writable: true },
    })
  }
}
