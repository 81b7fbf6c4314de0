import { candidates, matchesOf } from './candidates.ts'
import type { Oracle } from './oracle.ts'

/** Finds small values that schemas accept. */
export interface Sampler {
  readonly oracle: Oracle
  /** The smallest known value. @throws Error when none is found */
  sample(pointer: string): unknown
  /** The name of a member that matches a pattern. */
  matching(pattern: string): string
}

/** No value is known that a schema accepts. */
export class NoValue extends Error {
  override readonly name = 'NoValue'
  /** Of the schema. */
  readonly pointer: string

  constructor(pointer: string) {
    super('no value is known that the schema accepts')
    this.pointer = pointer
  }
}

/**
 * A sampler that looks for each value once.
 *
 * @param known values by the pointer of their schema, which win where the schema accepts them
 */
export function createSampler(
  oracle: Oracle,
  known: ReadonlyMap<string, unknown> = new Map(),
): Sampler {
  const cache = new Map<string, unknown>()
  const open = new Set<string>()

  const sample = (pointer: string): unknown => {
    if (!cache.has(pointer)) {
      if (open.has(pointer)) throw new NoValue(pointer)
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
    if (known.has(pointer) && oracle.accepts(pointer, known.get(pointer))) return known.get(pointer)
    for (const candidate of candidates(sampler, pointer)) {
      if (oracle.accepts(pointer, candidate)) return candidate
    }
    throw new NoValue(pointer)
  }

  const sampler: Sampler = {
    oracle,
    sample,
    matching: (pattern) => matchesOf(pattern)[0] ?? 'member',
  }
  return sampler
}
