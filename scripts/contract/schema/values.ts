import { SlowPattern } from './patterns.ts'

/** Members of the second win; anything that isn't an object replaces the first. */
export function overlay(base: unknown, value: unknown): unknown {
  return isObject(base) && isObject(value) ? { ...base, ...value } : value
}

export function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/**
 * The value, or `undefined` where there is none to be had.
 *
 * @throws SlowPattern, which no other value would help against
 */
export function attempt<T>(make: () => T): T | undefined {
  try {
    return make()
  } catch (error) {
    if (error instanceof SlowPattern) throw error
    return undefined
  }
}
