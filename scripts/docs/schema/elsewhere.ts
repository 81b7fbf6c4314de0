import type { Document, Schema } from '../../document/openapi.ts'
import { flatten, isObject, schemasInside } from './flatten.ts'

/**
 * The named objects behind these schemas that would make a page longer than this many members: what
 * is nearer to the start comes first. A page links to them instead, and so stays as short as its
 * own operation is, however much there is to reach.
 */
export function objectsElsewhere(
  document: Document,
  roots: readonly Schema[],
  mostMembers: number,
): Set<string> {
  const unfolded = new Set<unknown>()
  const elsewhere = new Set<string>()
  const queue = [...roots]
  let left = mostMembers
  for (const schema of queue) {
    const flat = flatten(document, schema)
    const name = isObject(flat) ? flat.name : undefined
    const thing = name ?? schema
    if (unfolded.has(thing) || elsewhere.has(name ?? '')) continue
    const members = flat.properties.size + flat.variants.length
    if (name !== undefined && members > left) {
      elsewhere.add(name)
      continue
    }
    unfolded.add(thing)
    left -= members
    queue.push(...schemasInside(flat))
  }
  return elsewhere
}
