import type { Document } from '../document/openapi.ts'
import { joinBreaks, type Breaks, type Finding } from './change.ts'
import { compare } from './compare/index.ts'
import { wordingChange } from './wording.ts'

/**
 * What a change of the description means for its callers, in a few lines of Markdown; empty when
 * nothing changed. Asks our own judge only, so it costs milliseconds; `npm run diff` asks Redocly too.
 */
export function summarizeChanges(before: Document, after: Document): string[] {
  const { findings } = compare(before, after)
  if (findings.length === 0) {
    const wording = wordingChange(before, after)
    return wording ? [wording.message] : []
  }
  const lines = GROUPS.flatMap(([breaks, label]) =>
    unique(findings.filter((finding) => joinBreaks(finding.breaks).join() === breaks.join())).map(
      (message) => `${label}: ${message}`,
    ),
  )
  const rest = lines.length - MOST_LINES
  return rest > 0
    ? [...lines.slice(0, MOST_LINES), `and ${rest} more; \`npm run diff\` lists them`]
    : lines
}

const MOST_LINES = 20

const GROUPS: readonly (readonly [readonly Breaks[], string])[] = [
  [['senders'], 'breaks senders'],
  [['senders', 'readers'], 'breaks senders and readers'],
  [['readers'], 'breaks readers'],
  [['sdk'], 'breaks TypeScript only'],
  [[], 'harmless'],
]

function unique(findings: readonly Finding[]): string[] {
  return [...new Set(findings.map(({ message }) => message))]
}
