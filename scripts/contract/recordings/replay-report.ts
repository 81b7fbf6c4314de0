import { item, KINDS } from '../coverage/items.ts'
import type { Report } from '../index.ts'
import type { Result } from '../phases/phase.ts'
import { summarize } from '../reports/summary.ts'
import type { Suite } from '../suite.ts'
import { FOREIGN } from './recording.ts'
import type { Replay } from './replay.ts'

/** The report of a recording: its findings, and which operations and statuses it shows. */
export function replayReport(
  { subjects }: Pick<Suite, 'subjects'>,
  { observations, judged, provoked, unprovoked }: Replay,
  milliseconds: number,
): Report {
  const each = milliseconds / Math.max(1, judged.size)
  const reason = 'no exchange of the recording shows it'
  const unseen = [...subjects.keys()].filter((id) => !judged.has(id))
  const results = [...judged].map(([operationId, cases]): Result => {
    const own = observations.filter((it) => it.operationId === operationId)
    const statuses = provoked.filter((it) => it.startsWith(`${operationId} `))
    return {
      phase: FOREIGN,
      name: operationId,
      operationId,
      cases,
      milliseconds: each,
      observations: own,
      covers: [item('operation', operationId), ...statuses.map((it) => item('status', it))],
    }
  })
  const gaps = [
    ...unseen.map((it) => ({ item: item('operation', it), reason })),
    ...unprovoked.map((it) => ({ item: item('status', it), reason })),
  ]
  const all = [...results, { ...NOTHING, gaps }]
  const items = [
    ...[...subjects.keys()].map((it) => item('operation', it)),
    ...[...provoked, ...unprovoked].map((it) => item('status', it)),
  ]
  const summary = summarize(all, new Map([[FOREIGN, milliseconds]]), items, NO_THRESHOLDS)
  const passed = summary.findings.every(({ severity }) => severity !== 'error')
  const coverage = summary.coverage.filter(({ total }) => total > 0)
  return { ...summary, coverage, seed: 0, results, passed }
}

const NOTHING = { phase: FOREIGN, name: '', cases: 0, milliseconds: 0, observations: [] }

const NO_THRESHOLDS = Object.fromEntries(KINDS.map((kind) => [kind, 0]))
