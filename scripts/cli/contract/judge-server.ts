import type { Report } from '../../contract/index.ts'
import type { Shard } from '../../contract/shard.ts'
import type { Outcome } from '../../contract/reports/report.ts'
import type { Description } from '../../contract/suite.ts'
import type { TargetOptions } from '../../contract/target/options.ts'
import { say, showCount } from '../terminal.ts'

/** Judges a running server, and returns what a run on a mock returns. */
export async function judgeServer(
  description: Description,
  target: string,
  {
    shard,
    ...options
  }: Omit<TargetOptions, 'description' | 'target'> & { readonly shard: Shard | undefined },
): Promise<Report & Outcome> {
  const { runTarget } = await import('../../contract/target/index.ts')
  const { outcomeOf } = await import('../../contract/reports/outcome.ts')
  const { operationsOfOtherShards } = await import('../../contract/shard.ts')
  const others = shard ? operationsOfOtherShards(description.document, shard) : []
  const report = await runTarget({
    ...options,
    exclude: [...(options.exclude ?? []), ...others],
    description,
    target,
    progress: showCount,
    interrupted: (removed, left) =>
      say(
        `\n${removed} things were removed again${left.length > 0 ? `; left: ${left.join(', ')}` : ''}`,
      ),
  })
  if (report.left.length > 0) say(`Couldn't be removed: ${report.left.join(', ')}`)
  for (const reason of new Set(report.skipped.map((it) => it.reason))) {
    const ids = report.skipped.flatMap((it) => (it.reason === reason ? it.operationId : []))
    const more = ids.length > SHOWN ? ` and ${ids.length - SHOWN} more` : ''
    say(`Not judged, as ${reason}: ${ids.slice(0, SHOWN).join(', ')}${more}`)
  }
  if (report.ended !== undefined) say(`The run ended early: ${report.ended}`)
  const outcome = outcomeOf(report)
  const passed = outcome.findings.every(({ severity }) => severity === 'warning')
  return { ...outcome, results: [], explained: report.explained, passed }
}

/** The report has them all. */
const SHOWN = 10
