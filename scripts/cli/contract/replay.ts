import { basename } from 'node:path'
import type { ReadOptions } from '../../bundle/read-description.ts'
import type { Report } from '../../contract/index.ts'
import type { Generation } from '../../pipeline.ts'
import type { Target } from '../project/targets.ts'
import { reportProblems, say } from '../terminal.ts'

interface Outcome extends Pick<Generation, 'document' | 'locate'> {
  readonly report: Report
}

/** Judges the exchanges of a recording by a description, without a server. */
export async function replay(
  { entry, start }: Target,
  file: string,
  options: ReadOptions,
): Promise<Outcome> {
  const { readDescription } = await import('../../bundle/read-description.ts')
  const { readRecording } = await import('../../contract/recordings/read-recording.ts')
  const { replayExchanges } = await import('../../contract/recordings/replay.ts')
  const { replayReport } = await import('../../contract/recordings/replay-report.ts')
  const { createSuite } = await import('../../contract/suite.ts')
  const { document, locate, problems } = await readDescription(entry, { start, ...options })
  reportProblems(problems)
  const securitySchemes = document.components?.securitySchemes ?? {}
  const { exchanges, skipped } = readRecording(file, securitySchemes as never)
  const suite = createSuite({ document, securitySchemes, operations: {}, validators: {} } as never)
  const started = performance.now()
  const outcome = replayExchanges(suite, exchanges)
  const report = replayReport(suite, outcome, performance.now() - started)
  const others = [...outcome.undescribed.keys()]
  say(`${report.cases} of ${exchanges.length} exchanges in ${basename(file)} were judged.`)
  if (skipped > 0) say(`${skipped} entries aren't requests of programs over HTTP.`)
  if (others.length > 0) say(`Others succeed that the description doesn't have:\n${listed(others)}`)
  return { report, document, locate }
}

/** So that a recording of a larger API fills no screens. */
const SHOWN = 20

function listed(lines: readonly string[]): string {
  const more = lines.length > SHOWN ? [`… and ${lines.length - SHOWN} more`] : []
  return [...lines.slice(0, SHOWN), ...more].map((line) => `  ${line}`).join('\n')
}
