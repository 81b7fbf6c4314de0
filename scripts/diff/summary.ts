import type { Document } from '../document/openapi.ts'
import type { Breaks } from './change.ts'
import { changesBetween } from './index.ts'

/** What a change of the description means for callers, as a few lines of Markdown; empty when nothing changed. */
export function summarizeChanges(before: Document, after: Document): string[] {
  const changes = changesBetween(before, after)
  if (changes[0]?.code === 'wording') return [changes[0].message]
  const lines = GROUPS.flatMap(([breaks, label]) => {
    const messages = changes
      .filter((change) => change.breaks.join() === breaks.join())
      .map(({ message }) => `${label}: ${message}`)
    return [...new Set(messages)]
  })
  const rest = lines.length - MOST_LINES
  return rest > 0
    ? [...lines.slice(0, MOST_LINES), `and ${rest} more; \`npx specwright diff\` lists them`]
    : lines
}

const MOST_LINES = 20

const GROUPS: readonly (readonly [readonly Breaks[], string])[] = [
  [['senders'], 'breaking for senders'],
  [['senders', 'readers'], 'breaking for senders and readers'],
  [['readers'], 'breaking for readers'],
  [['sdk'], 'breaking for TypeScript only'],
  [[], 'not breaking'],
]
