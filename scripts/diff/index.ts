import type { Change } from './change.ts'
import { rate } from './merge-findings.ts'
import { compare, type Comparison } from './compare/index.ts'
import { wireChanges, type DocumentPair } from './wire.ts'
import { wordingChange } from './wording.ts'

/**
 * Every change between each two descriptions, rated by both judges; those that break somebody first.
 * Many pairs at once cost hardly more than one.
 */
export async function changesOf(pairs: readonly DocumentPair[]): Promise<Change[][]> {
  const comparisons = pairs.map(([before, after]) => compare(before, after))
  const different = comparisons.filter(isDifferent)
  const wire = await wireChanges(
    different.map(({ before, after }) => [before.document, after.document] as const),
  )
  return comparisons.map((comparison, index) => {
    const found = different.indexOf(comparison)
    const changes = rate(comparison, found < 0 ? [] : wire[found]!)
    if (changes.length > 0) return inOrder(changes)
    const wording = wordingChange(...pairs[index]!)
    return wording ? [wording] : []
  })
}

/** Whether the normalised descriptions differ: otherwise there is nothing for Redocly to judge. */
function isDifferent({ before, after }: Comparison): boolean {
  return JSON.stringify(before.document) !== JSON.stringify(after.document)
}

function inOrder(changes: readonly Change[]): Change[] {
  const groups = ['senders', 'readers', 'sdk', undefined]
  const rank = ({ breaks }: Change) => groups.indexOf(breaks[0])
  return [...changes].sort((a, b) => rank(a) - rank(b))
}
