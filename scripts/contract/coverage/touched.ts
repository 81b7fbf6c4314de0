import { pointerOf } from '../../document/json-pointer.ts'
import { isObject } from '../../document/objects.ts'
import type { Oracle } from '../schema/oracle.ts'
import { choices, partsAt, prefixPointers, propertyNames, type Part } from '../schema/parts.ts'
import { constraintsOf, item, keywordItem } from './items.ts'

/** The coverage items that a valid value shows: the constraints that it satisfies, and its properties. */
export function itemsShownBy(oracle: Oracle, root: string, value: unknown): string[] {
  const items = new Set<string>()
  const visit = (pointer: string, current: unknown, above: readonly unknown[]): void => {
    const parts = partsAt(oracle.document, pointer)
    for (const part of parts) {
      for (const keyword of constraintsOf(part)) {
        items.add(keywordItem('keyword valid', part, keyword))
      }
    }
    if (above.length > 40) return
    const below = [...above, current]
    for (const branch of choices(parts)) {
      if (oracle.accepts(branch, current)) visit(branch, current, below)
    }
    for (const branch of decided(oracle, parts, current)) visit(branch, current, below)
    for (const part of parts) {
      for (const [place, child] of childrenOf(part, current)) visit(place, child, below)
      for (const name of namesSeen(part, current)) {
        items.add(item('property', part.pointer + pointerOf('properties', name)))
      }
    }
  }
  visit(root, value, [])
  return [...items]
}

/** The pointers of the `then` or `else` that apply. */
function decided(oracle: Oracle, parts: readonly Part[], value: unknown): string[] {
  return parts.flatMap(({ pointer, schema }) => {
    if (!('if' in schema)) return []
    const keyword = oracle.accepts(`${pointer}/if`, value) ? 'then' : 'else'
    return isObject(schema[keyword]) ? [`${pointer}/${keyword}`] : []
  })
}

function namesSeen({ schema }: Part, value: unknown): string[] {
  return isObject(value) ? propertyNames(schema).filter((name) => Object.hasOwn(value, name)) : []
}

function childrenOf(part: Part, value: unknown): [pointer: string, child: unknown][] {
  const { pointer, schema } = part
  if (Array.isArray(value)) {
    const prefix = prefixPointers(part)
    return value.flatMap((child: unknown, index): [string, unknown][] => {
      if (index < prefix.length) return [[prefix[index]!, child]]
      return isObject(schema['items']) ? [[`${pointer}/items`, child]] : []
    })
  }
  if (!isObject(value)) return []
  const seen = namesSeen(part, value)
  const members = seen.map((name): [string, unknown] => [
    pointer + pointerOf('properties', name),
    value[name],
  ])
  if (!isObject(schema['additionalProperties'])) return members
  const others = Object.keys(value).filter((name) => !seen.includes(name))
  return [
    ...members,
    ...others.map((name): [string, unknown] => [`${pointer}/additionalProperties`, value[name]]),
  ]
}
