import { isObject } from '../document/objects.ts'

/**
 * The value with the keys of every object in one order: the keywords that a reader expects first,
 * then the others by code unit. Descriptions that differ only in the order of keys become equal byte
 * for byte. Named examples keep their order, as mocks answer with the first one.
 */
export function canonical(value: unknown): unknown {
  return inOrder(value, false)
}

function inOrder(value: unknown, isKept: boolean): unknown {
  if (Array.isArray(value)) return value.map(canonical)
  if (typeof value !== 'object' || value === null) return value
  const entries = Object.entries(value)
  const sorted: Record<string, unknown> = {}
  for (const [key, member] of isKept ? entries : entries.sort(([a], [b]) => compareKeys(a, b))) {
    Object.defineProperty(sorted, key, {
      value: inOrder(member, key === 'examples'),
      configurable: true,
      enumerable: true,
      writable: true,
    })
  }
  return sorted
}

function compareKeys(a: string, b: string): number {
  const byRank = (RANK.get(a) ?? RANK.size) - (RANK.get(b) ?? RANK.size)
  return byRank !== 0 ? byRank : a < b ? -1 : 1
}

/** The value with the keys of its objects in the order that they have in a model of it; keys that the model lacks come last. */
export function inOrderOf(value: unknown, model: unknown): unknown {
  if (Array.isArray(value)) {
    return value.map((item, index) =>
      inOrderOf(item, Array.isArray(model) ? model[index] : undefined),
    )
  }
  if (!isObject(value) || !isObject(model)) return value
  const keys = Object.keys(model).filter((key) => Object.hasOwn(value, key))
  const further = Object.keys(value).filter((key) => !Object.hasOwn(model, key))
  return Object.fromEntries(
    [...keys, ...further].map((key) => [key, inOrderOf(value[key], model[key])]),
  )
}

const LEADING_KEYWORDS = [
  ...['openapi', '$ref', 'operationId', 'name', 'in', 'title', 'version', 'summary', 'description'],
  ...['url', 'info', 'servers', 'tags', 'security', 'type', 'format', 'required', 'parameters'],
  ...['requestBody', 'responses', 'headers', 'content', 'schema', 'properties', 'paths'],
  'components',
]

const RANK = new Map(LEADING_KEYWORDS.map((keyword, rank) => [keyword, rank]))
