import { isObject, mapEntries, mapItems } from './objects.ts'
import { walk } from './walk.ts'

/**
 * Precedes the names of members that libraries would follow although they are data. It is invisible,
 * in case a library displays the name.
 */
const HIDING = '\u2060'

/**
 * A copy of a description in which nothing can be mistaken for a reference: the `$ref`s in examples,
 * defaults and extensions, and all `externalValue`s have other names. Libraries would read the files and
 * URLs that they name.
 */
export function hideDataReferences<T>(description: T): T {
  const copy = structuredClone(description)
  for (const { node, isData, hasNames } of walk(copy)) {
    for (const name of isData ? NAMES : hasNames ? [] : ['externalValue'])
      rename(node, name, HIDING + name)
  }
  return copy
}

/** The value with the names that `hideDataReferences` changed. */
export function showDataReferences(value: unknown): unknown {
  if (Array.isArray(value)) return mapItems(value, showDataReferences)
  if (!isObject(value)) return value
  const shown = mapEntries(value, (_, member) => showDataReferences(member))
  const hidden = NAMES.filter((name) => Object.hasOwn(shown, HIDING + name))
  if (hidden.length === 0) return shown
  const copy = { ...shown }
  for (const name of hidden) rename(copy, HIDING + name, name)
  return copy
}

const NAMES = ['$ref', 'externalValue']

/** Keeps the order of the keys. */
function rename(object: object, from: string, to: string): void {
  if (!Object.hasOwn(object, from)) return
  const members = object as Record<string, unknown>
  for (const [key, value] of Object.entries(members)) {
    delete members[key]
    Object.defineProperty(members, key === from ? to : key, {
      value,
      enumerable: true,
      configurable: true,
      writable: true,
    })
  }
}
