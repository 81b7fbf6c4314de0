import { isObject } from '../../document/objects.ts'
import { SlowPattern } from './patterns.ts'

/** The two objects merged, the second one's members winning; another value replaces the first. */
export function overlay(base: unknown, value: unknown): unknown {
  return isObject(base) && isObject(value) ? { ...base, ...value } : value
}

/**
 * The value, or `undefined` when there is none.
 *
 * @throws SlowPattern: no other value would do better
 */
export function attempt<T>(make: () => T): T | undefined {
  try {
    return make()
  } catch (error) {
    if (error instanceof SlowPattern) throw error
    return undefined
  }
}

/** The first item of each key. */
export function distinctBy<T>(items: readonly T[], keyOf: (item: T) => string): T[] {
  const seen = new Set<string>()
  return items.filter((item) => {
    const key = keyOf(item)
    return !seen.has(key) && seen.add(key)
  })
}
