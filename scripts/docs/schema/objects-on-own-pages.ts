import type { Document, Schema } from '../../document/openapi.ts'
import { isCompound, flatten, schemasInside } from './flatten.ts'

/**
 * The named objects below these schemas that don't fit on a page of `mostMembers` members, breadth
 * first. The page links to them instead: its size doesn't grow with the description.
 */
export function objectsOnOwnPages(
  document: Document,
  roots: readonly Schema[],
  mostMembers: number,
): Set<string> {
  const unfolded = new Set<unknown>()
  const onOwnPages = new Set<string>()
  const queue = [...roots]
  let left = mostMembers
  for (const schema of queue) {
    const flat = flatten(document, schema)
    const name = isCompound(flat) ? flat.name : undefined
    const thing = name ?? schema
    if (unfolded.has(thing) || onOwnPages.has(name ?? '')) continue
    const members = flat.properties.size + flat.variants.length
    if (name !== undefined && members > left) {
      onOwnPages.add(name)
      continue
    }
    unfolded.add(thing)
    left -= members
    queue.push(...schemasInside(flat))
  }
  return onOwnPages
}
