import { isReference } from '../../document/openapi.ts'

/** `readOnly` members need not be sent in requests, `writeOnly` members do not come in responses. */
export type Mark = 'readOnly' | 'writeOnly'

type Find = (reference: string) => unknown

/** The names of an object schema's members that carry a mark, those of `$ref` and `allOf` among them. */
export function optionalMembers(schema: unknown, mark: Mark, find: Find): Set<string> {
  const names = new Set<string>()
  for (const part of combined(schema, find)) {
    for (const [name, member] of Object.entries(objectOf(part.properties))) {
      if (isMarked(member, mark, find)) names.add(name)
    }
  }
  return names
}

function isMarked(member: unknown, mark: Mark, find: Find): boolean {
  for (const part of combined(member, find)) if (part[mark] === true) return true
  return false
}

/** The schema and all that it takes in through `$ref` and `allOf`, each once. */
function* combined(schema: unknown, find: Find): Generator<Record<string, unknown>> {
  const waiting = [schema]
  const seen = new Set<unknown>()
  for (let part = waiting.pop(); part !== undefined; part = waiting.pop()) {
    if (typeof part !== 'object' || part === null || seen.has(part)) continue
    seen.add(part)
    yield part as Record<string, unknown>
    if (isReference(part)) waiting.push(find(part.$ref))
    const { allOf } = part as { allOf?: unknown }
    if (Array.isArray(allOf)) waiting.push(...allOf)
  }
}

function objectOf(value: unknown): object {
  return typeof value === 'object' && value !== null ? value : {}
}
