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
