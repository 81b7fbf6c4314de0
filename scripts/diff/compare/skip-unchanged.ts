import type { Document } from '../../document/openapi.ts'
import type { Walk } from './report-change.ts'

/** A test for component schemas that are the same in both documents, along with all that they refer to. */
export function unchangedComponents(before: Document, after: Document): Walk['unchanged'] {
  const old = (before.components?.schemas ?? {}) as Record<string, unknown>
  const now = (after.components?.schemas ?? {}) as Record<string, unknown>
  const users = new Map<string, string[]>()
  const changed = new Set<string>()
  for (const name of new Set([...Object.keys(old), ...Object.keys(now)])) {
    const json = JSON.stringify(now[name]) ?? ''
    if (json !== JSON.stringify(old[name])) changed.add(name)
    for (const [, used] of json.matchAll(/"#\/components\/schemas\/([^"/]+)/g)) {
      users.set(used!, [...(users.get(used!) ?? []), name])
    }
  }
  for (const name of changed) for (const user of users.get(name) ?? []) changed.add(user)
  return ({ pointer }, other) => {
    const [, name] = /^\/components\/schemas\/([^/]+)$/.exec(pointer) ?? []
    return name !== undefined && pointer === other.pointer && !changed.has(name)
  }
}
