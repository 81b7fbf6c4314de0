import type { Generation } from '../../scripts/pipeline.ts'
import { ProblemsError } from '../../scripts/document/problem.ts'
import { breaches, isLocated } from './breaches.ts'
import { BREAKOUTS, SINKS, emptyDocument, payload, type HostileDocument } from './corpus.ts'

type Verdict = 'contained' | 'rejected' | 'breached'

/** A row per breakout with the number of sinks, each in its own description, that contained it, rightly rejected it or failed. */
export async function hostileTable(
  generate: (document: HostileDocument) => Promise<Generation>,
): Promise<{ lines: string[]; breaches: number }> {
  const lines = [
    '| breakout | sinks | contained | rejected | breached |',
    '| --- | --: | --: | --: | --- |',
  ]
  let count = 0
  for (const { name, wrap } of BREAKOUTS) {
    const found: Record<Verdict, string[]> = { contained: [], rejected: [], breached: [] }
    for (const sink of SINKS) {
      const document = emptyDocument()
      sink.put(document, wrap(payload(1)), 1)
      found[await verdictOf(() => generate(document), sink.rejectable === true)].push(sink.name)
    }
    const { contained, rejected, breached } = found
    count += breached.length
    lines.push(
      `| ${name} | ${SINKS.length} | ${contained.length} | ${rejected.length} | ${breached.join(', ')} |`,
    )
  }
  return { lines, breaches: count }
}

async function verdictOf(run: () => Promise<Generation>, rejectable: boolean): Promise<Verdict> {
  try {
    return breaches(await run()).length === 0 ? 'contained' : 'breached'
  } catch (error) {
    if (!(error instanceof ProblemsError)) throw error
    return rejectable && isLocated(error) ? 'rejected' : 'breached'
  }
}
