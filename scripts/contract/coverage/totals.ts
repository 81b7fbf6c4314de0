import { placesOf } from '../schema/places.ts'
import { rootsOf } from '../schema/subjects.ts'
import type { Suite } from '../suite.ts'
import { KINDS, kindOf, placeItems, plainItems, type Kind } from './items.ts'

/** Every coverage item of a description. */
export function allItems(suite: Suite): string[] {
  const items = new Set(plainItems(suite.subjects.values()))
  for (const subjects of suite.subjects.values()) {
    for (const sampler of [suite.sampler, suite.responseSampler]) {
      for (const { root, isHeader } of rootsOf(sampler.oracle, subjects)) {
        if (isHeader) continue
        for (const place of placesOf(sampler, root))
          placeItems(place).forEach((it) => items.add(it))
      }
    }
  }
  return [...items]
}

/** The coverage of one kind of item. */
export interface KindCoverage {
  readonly kind: Kind
  readonly covered: number
  readonly total: number
  readonly percent: number
  readonly uncovered: readonly string[]
}

export function tally(total: readonly string[], covered: ReadonlySet<string>): KindCoverage[] {
  return KINDS.map((kind) => {
    const own = total.filter((it) => kindOf(it) === kind)
    const uncovered = own.filter((it) => !covered.has(it))
    const count = own.length - uncovered.length
    const percent = own.length === 0 ? 100 : (100 * count) / own.length
    return { kind, covered: count, total: own.length, percent, uncovered }
  })
}
