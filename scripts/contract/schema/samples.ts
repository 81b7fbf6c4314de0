import { candidates, matchesOf } from './candidates.ts'
import type { Oracle } from './oracle.ts'

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
