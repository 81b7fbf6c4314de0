import { candidates, matchesOf } from './candidates.ts'
import type { Oracle } from './oracle.ts'
import type { Sampler } from './sampler.ts'

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

/** A sampler that looks for each value once. */
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
    throw new NoValue(pointer)
  }

  const sampler: Sampler = {
    ...{ oracle, sample },
    matching: (pattern) => matchesOf(pattern)[0] ?? 'member',
  }
  return sampler
}
