import { paths, type JsonValue } from 'jsonpath-rfc9535'
import type { Replacement } from '../../arazzo/arazzo.ts'
import { parsePointer } from '../../document/json-pointer.ts'
import { isObject } from '../../document/objects.ts'
import { kindOf, select } from './criteria.ts'
import { embed, isExpression } from './expressions.ts'
import { isSelector } from './scope.ts'

/**
 * A value with runtime expressions and selectors replaced by what they give. Members and items
 * without a value are left out.
 */
export function resolveValue(value: unknown, valueOf: (expression: string) => unknown): unknown {
  if (typeof value === 'string') {
    return isExpression(value) ? valueOf(value) : embed(value, valueOf)
  }
  if (isSelector(value)) {
    const from = valueOf(value.context)
    if (from === undefined) return undefined
    const selected = select(from, embed(value.selector, valueOf), kindOf(value.type))
    return selected.length > 1 ? selected : selected[0]
  }
  if (Array.isArray(value)) {
    return value.map((item) => resolveValue(item, valueOf)).filter((item) => item !== undefined)
  }
  if (!isObject(value)) return value
  const members = Object.entries(value).map(
    ([key, it]) => [key, resolveValue(it, valueOf)] as const,
  )
  return Object.fromEntries(members.filter(([, it]) => it !== undefined))
}

/** A payload with values set at the places that the replacements name. */
export function replaced(
  payload: unknown,
  replacements: readonly Replacement[] = [],
  valueOf: (expression: string) => unknown,
): unknown {
  return replacements.reduce((result, { target, targetSelectorType, value }) => {
    const written = embed(target, valueOf)
    const places =
      kindOf(targetSelectorType ?? 'jsonpointer') === 'jsonpath'
        ? paths(result as JsonValue, written).map(keysOfPath)
        : [parsePointer(written)]
    const resolved = resolveValue(value, valueOf)
    return places.reduce((body, keys) => withValue(body, keys, resolved), result)
  }, payload)
}

/** `$['a'][0]` → `['a', '0']` */
function keysOfPath(path: string): string[] {
  return [...path.matchAll(/\['((?:[^'\\]|\\.)*)'\]|\[(\d+)\]/gs)].map(([, name, index]) =>
    name === undefined
      ? index!
      : (JSON.parse(`"${name.replaceAll("\\'", "'").replaceAll('"', '\\"')}"`) as string),
  )
}

function withValue(node: unknown, [key, ...rest]: readonly string[], value: unknown): unknown {
  if (key === undefined) return value
  if (Array.isArray(node)) {
    const index = key === '-' ? node.length : Number(key)
    return [...node.slice(0, index), withValue(node[index], rest, value), ...node.slice(index + 1)]
  }
  const members = isObject(node) ? node : {}
  return { ...members, [key]: withValue(members[key], rest, value) }
}
