import { isObject, list } from '../objects.ts'
import type { Follow } from '../references.ts'
import { jsonTypes } from '../bodies/json-types.ts'

/**
 * The schemas of the value that these keys lead to. None where the description has no such member;
 * `true` where it doesn't say which members there are.
 */
export function schemasAt(
  schemas: readonly unknown[],
  keys: readonly string[],
  follow: Follow,
): readonly unknown[] {
  return keys.reduce(
    (found, key) => found.flatMap((schema) => memberSchemas(schema, key, follow)),
    schemas,
  )
}

function memberSchemas(schema: unknown, key: string, follow: Follow): readonly unknown[] {
  const parts = partsOf(schema, follow, new Set())
  const found = parts.flatMap(({ properties, prefixItems, items, additionalProperties }) => {
    const own = isObject(properties) && Object.hasOwn(properties, key) ? [properties[key]] : []
    if (!/^\d+$/.test(key)) return own.length > 0 ? own : [additionalProperties ?? []].flat()
    return [...own, list(prefixItems)[Number(key)] ?? items ?? []].flat()
  })
  const hasMembers = (jsonTypes(schema, follow) ?? ['object']).some((it) => /object|array/.test(it))
  const isOpen = hasMembers && parts.every((it) => !SHAPES.some((keyword) => keyword in it))
  return found.length === 0 && isOpen ? [true] : found.filter((it) => it !== false)
}

/** Keywords that say which members values have. */
const SHAPES = ['properties', 'items', 'prefixItems', 'additionalProperties', 'enum', 'const']

/** The schema and all that it refers to or consists of. */
function partsOf(
  schema: unknown,
  follow: Follow,
  seen: Set<unknown>,
): readonly Readonly<Record<string, unknown>>[] {
  if (!isObject(schema) || seen.has(schema)) return []
  seen.add(schema)
  const { $ref, allOf, anyOf, oneOf } = schema
  const targets = typeof $ref === 'string' ? [follow($ref)] : []
  const inner = [...targets, ...list(allOf), ...list(anyOf), ...list(oneOf)]
  const isWrapper = inner.length > 0 && !SHAPES.some((keyword) => keyword in schema)
  const parts = inner.flatMap((it) => partsOf(it, follow, seen))
  return isWrapper ? parts : [schema, ...parts]
}
