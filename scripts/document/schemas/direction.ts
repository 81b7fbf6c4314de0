import { isObject } from '../objects.ts'
import { type Follow, isReference } from '../references.ts'

/** A value is sent in a request or received in a response. */
export type Direction = 'request' | 'response'

export type ReadWriteMark = 'readOnly' | 'writeOnly'

/** The keyword that removes a member from a direction: `readOnly` members aren't sent, `writeOnly` members aren't received. */
export const ABSENT_MARK: Readonly<Record<Direction, ReadWriteMark>> = {
  request: 'readOnly',
  response: 'writeOnly',
}

/** Whether a schema is marked, itself or through `$ref` and `allOf`. */
export function isMarked(schema: unknown, mark: ReadWriteMark, follow: Follow): boolean {
  if (!isObject(schema)) return false
  if (schema[mark] === true) return true
  if (schema.$ref === undefined && schema.allOf === undefined) return false
  for (const part of combinedParts(schema, follow)) if (part[mark] === true) return true
  return false
}

/** The names of an object schema's marked members, including those from `$ref` and `allOf`. */
export function markedMembers(schema: unknown, mark: ReadWriteMark, follow: Follow): Set<string> {
  const names = new Set<string>()
  for (const { properties } of combinedParts(schema, follow)) {
    for (const [name, member] of Object.entries(Object(properties) as object)) {
      if (isMarked(member, mark, follow)) names.add(name)
    }
  }
  return names
}

/** The schema and everything that it includes through `$ref` and `allOf`, each once. */
export function* combinedParts(
  schema: unknown,
  follow: Follow,
): Generator<Readonly<Record<string, unknown>>> {
  const waiting = [schema]
  const seen = new Set<unknown>()
  for (let part = waiting.pop(); part !== undefined; part = waiting.pop()) {
    if (typeof part !== 'object' || part === null || seen.has(part)) continue
    seen.add(part)
    yield part as Readonly<Record<string, unknown>>
    if (isReference(part)) waiting.push(follow(part.$ref))
    const { allOf } = part as { allOf?: unknown }
    if (Array.isArray(allOf)) waiting.push(...(allOf as unknown[]))
  }
}
