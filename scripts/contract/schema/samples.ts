import { pointerOf } from '../../document/openapi.ts'
import { candidates, matchesOf } from './candidates.ts'
import type { Oracle } from './oracle.ts'
import type { Part } from './parts.ts'
import { SlowPattern } from './patterns.ts'

/** Gives the smallest honest value that a schema accepts. */
export interface Sampler {
  readonly oracle: Oracle
  /** @throws Error when no value is found */
  sample(pointer: string): unknown
  /** A member's name that a pattern allows. */
  matching(pattern: string): string
}

/** Values are looked for among what the schema itself names, then made by type, and always judged by the oracle. */
export function createSampler(oracle: Oracle): Sampler {
  const cache = new Map<string, unknown>()
  const open = new Set<string>()

  const sample = (pointer: string): unknown => {
    if (!cache.has(pointer)) {
      if (open.has(pointer)) throw new Error(`${pointer} requires itself`)
      open.add(pointer)
      try {
        cache.set(pointer, find(pointer))
      } finally {
        open.delete(pointer)
      }
    }
    return cache.get(pointer)
  }

  const find = (pointer: string): unknown => {
    for (const candidate of candidates(sampler, pointer)) {
      if (oracle.accepts(pointer, candidate)) return candidate
    }
    throw new Error(`no value is known that the schema at ${pointer} accepts`)
  }

  const sampler: Sampler = {
    ...{ oracle, sample },
    matching: (pattern) => matchesOf(pattern)[0] ?? 'member',
  }
  return sampler
}

/** Where a member of an object is described, if anywhere. */
export function memberPointer(parts: readonly Part[], name: string): string | undefined {
  return memberPointers(parts, name)[0]
}

/** Everywhere that a member of an object is described. */
export function memberPointers(parts: readonly Part[], name: string): string[] {
  return parts
    .filter(({ schema }) => Object.hasOwn((schema['properties'] as object | undefined) ?? {}, name))
    .map(({ pointer }) => pointer + pointerOf('properties', name))
}

/** The schemas of which a value has to satisfy one. */
export function choices(parts: readonly Part[]): string[] {
  return parts.flatMap(({ pointer, schema }) =>
    ['oneOf', 'anyOf'].flatMap((keyword) =>
      ((schema[keyword] as unknown[] | undefined) ?? []).map(
        (_, index) => `${pointer}/${keyword}/${index}`,
      ),
    ),
  )
}

/** The schemas that hold or not as `if` decides. */
export function conditionals(parts: readonly Part[]): string[] {
  return parts.flatMap(({ pointer, schema }) =>
    ['then', 'else'].flatMap((keyword) =>
      isObject(schema[keyword]) ? [`${pointer}/${keyword}`] : [],
    ),
  )
}

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
