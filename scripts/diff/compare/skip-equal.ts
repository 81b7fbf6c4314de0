import type { Document } from '../../document/openapi.ts'
import type { Walk } from './schemas.ts'

/** A test for component schemas that are the same in both documents with all that they refer to. */
export function untouched(before: Document, after: Document): Walk['unchanged'] {
  const old = (before.components?.schemas ?? {}) as Record<string, unknown>
  const now = (after.components?.schemas ?? {}) as Record<string, unknown>
  const users = new Map<string, string[]>()
  const touched = new Set<string>()
  for (const name of new Set([...Object.keys(old), ...Object.keys(now)])) {
    const text = JSON.stringify(now[name]) ?? ''
    if (text !== JSON.stringify(old[name])) touched.add(name)
    for (const [, used] of text.matchAll(/"#\/components\/schemas\/([^"/]+)/g)) {
      users.set(used!, [...(users.get(used!) ?? []), name])
    }
  }
  for (const name of touched) for (const user of users.get(name) ?? []) touched.add(user)
  return ({ pointer }, other) => {
    const [, name] = /^\/components\/schemas\/([^/]+)$/.exec(pointer) ?? []
    return name !== undefined && pointer === other.pointer && !touched.has(name)
  }
}
