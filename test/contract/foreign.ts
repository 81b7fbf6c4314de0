import { join } from 'node:path'
import { describe } from '../../scripts/cli/contract/description.ts'
import { plainItems } from '../../scripts/contract/coverage/items.ts'
import { runContract, type PhaseName, type Report } from '../../scripts/contract/index.ts'
import type { Deviation } from '../../scripts/contract/findings/finding.ts'
import { subjectsOf } from '../../scripts/contract/schema/subjects.ts'
import { judgeAll, type Phase } from '../../scripts/contract/phases/phase.ts'
import { UNEXPLAINED } from '../../scripts/contract/reports/summary.ts'
import { generate } from '../../scripts/pipeline.ts'

const FOLDER = join(import.meta.dirname, '../fixtures/contract')

/** Another description and what is known about judging it. */
interface Foreign {
  readonly file: string
  /** Why the mock disagrees with the oracle; all reasons. */
  readonly blindSpots: readonly RegExp[]
}

const FOREIGN: readonly Foreign[] = [
  {
    file: 'shop.yaml',
    blindSpots: [/requires `readOnly` members/, /deepObject/, /empty query parameter/],
  },
  {
    file: 'file-store.yaml',
    blindSpots: [
      ...[/validate cookie parameters/, /described by `content`/, /validates with draft-07/],
      ...[/as draft-07 does/, /only as text/, /where there is no example/],
      ...[/empty query parameter/, /validate `readOnly` members/, /generate/],
    ],
  },
  {
    file: 'events.yaml',
    blindSpots: [
      ...[/first one/, /validates with draft-07/, /blank string/, /empty query parameter/],
      /a dot in the domain/,
    ],
  },
  {
    file: 'messages.yaml',
    blindSpots: [/no refusal is described/, /empty query parameter/],
  },
]

/** Other descriptions are judged too: every disagreement of the mock must have a known reason. */
export const foreignDescriptions: readonly Phase[] = FOREIGN.map((foreign) => ({
  name: `foreign: ${foreign.file}`,
  run: (run) =>
    judgeAll(run, [{ name: foreign.file }], async () => {
      const { document, files } = await generate(join(FOLDER, foreign.file), 'warn')
      const description = await describe(document, files)
      const report = await runContract({ description, phases: PHASES, signal: run.signal })
      const plain = new Set(plainItems(subjectsOf(document)))
      return { cases: report.cases, deviations: deviationsOf(foreign, plain, report) }
    }),
}))

const PHASES: readonly PhaseName[] = [
  ...(['preflight', 'answers', 'accepted', 'refused', 'credentials', 'content'] as const),
  ...(['boundary', 'undeclared', 'tampered answers', 'plausible answers'] as const),
]

function deviationsOf(
  { blindSpots }: Foreign,
  plain: ReadonlySet<string>,
  { findings, gaps, ...report }: Report,
): Deviation[] {
  const reasons = report.blindSpots.map(({ reason }) => reason)
  const wrong = [
    ...reasons
      .filter((reason) => !blindSpots.some((it) => it.test(reason)))
      .map((reason) => `unexpected blind spot: ${reason}`),
    ...blindSpots
      .filter((it) => !reasons.some((reason) => it.test(reason)))
      .map((it) => `no blind spot like ${it}`),
    ...gaps
      .filter(({ item, reason }) => plain.has(item) && reason === UNEXPLAINED)
      .map(({ item }) => `no reason why nothing covers ${item}`),
  ]
  return [
    ...findings,
    ...wrong.map((message) => ({ kind: 'client' as const, pointer: '', message })),
  ]
}
