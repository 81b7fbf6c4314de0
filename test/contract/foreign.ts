import { join } from 'node:path'
import { describe } from '../../scripts/cli/contract-description.ts'
import { plainItems } from '../../scripts/contract/coverage/items.ts'
import { runContract, type PhaseName, type Report } from '../../scripts/contract/index.ts'
import { judgeAll, type Phase } from '../../scripts/contract/phases/phase.ts'
import { UNEXPLAINED } from '../../scripts/contract/reports/summary.ts'
import { startPipeline } from '../../scripts/pipeline.ts'

const FOLDER = join(import.meta.dirname, '../fixtures/contract')

/** What is known of a description of somebody else. */
interface Foreign {
  readonly file: string
  /** Parts of the reasons why the mock disagrees with the oracle, all of them. */
  readonly blindSpots: readonly RegExp[]
}

const FOREIGN: readonly Foreign[] = [
  {
    file: 'shop.yaml',
    blindSpots: [/wants members/, /deepObject/, /empty value of a query/],
  },
  {
    file: 'file-store.yaml',
    blindSpots: [
      ...[/cookie parameters/, /described by `content`/, /draft-07 validator/],
      ...[/draft-07 for 2020-12/, /text null/, /as a text/, /no example need not fit/],
      ...[/empty value of a query/, /does not look at members/, /makes up/],
    ],
  },
  {
    file: 'events.yaml',
    blindSpots: [
      ...[/makes up/, /first one/, /text null/, /draft-07 validator/, /blank text/],
      /empty value/,
    ],
  },
  {
    file: 'messages.yaml',
    blindSpots: [/no refusal is described/, /as Prism says itself/, /empty value of a query/],
  },
]

/** Descriptions of others are judged the same way: every disagreement of the mock has a known reason. */
export const foreignDescriptions: readonly Phase[] = FOREIGN.map((foreign) => ({
  name: `foreign: ${foreign.file}`,
  run: (run) =>
    judgeAll(run, [{ name: foreign.file }], async () => {
      const pipeline = startPipeline()
      try {
        const { document, files } = await pipeline.generate(join(FOLDER, foreign.file), 'warn')
        const description = await describe(document, files)
        const report = await runContract({ description, phases: PHASES, signal: run.signal })
        const plain = new Set(plainItems(document))
        return { cases: report.cases, problems: problemsOf(foreign, plain, report) }
      } finally {
        pipeline.close()
      }
    }),
}))

const PHASES: readonly PhaseName[] = [
  ...(['preflight', 'answers', 'accepted', 'refused', 'credentials', 'content'] as const),
  ...(['boundary', 'undeclared', 'tampered answers', 'plausible answers'] as const),
]

function problemsOf(
  { blindSpots }: Foreign,
  plain: ReadonlySet<string>,
  { failures, gaps, ...report }: Report,
): string[] {
  const reasons = report.blindSpots.map(({ reason }) => reason)
  return [
    ...failures.map(({ name, problems }) => `${name}: ${problems.join('; ')}`),
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
}
