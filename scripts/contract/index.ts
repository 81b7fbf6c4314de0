import { startMock } from '../mock/server.ts'
import { answerCases } from './cases/answers.ts'
import { boundaryCases } from './cases/boundary.ts'
import { contentCases } from './cases/content.ts'
import { credentialCases } from './cases/credentials.ts'
import { acceptedCases, refusedCases } from './cases/requests.ts'
import { undeclaredCases } from './cases/undeclared.ts'
import { THRESHOLDS } from './coverage/thresholds.ts'
import { allItems } from './coverage/totals.ts'
import { untestableOperations } from './judges/untestable-operations.ts'
import { faultsPhase } from './phases/faults.ts'
import { mockPhase } from './phases/mock.ts'
import { caseOf, failure, observed, type Phase, type Result, type Run } from './phases/phase.ts'
import { preflightPhase } from './phases/preflight.ts'
import { randomPhase } from './phases/random.ts'
import { plausiblePhase, tamperedPhase } from './phases/tampered.ts'
import { validatorsPhase } from './phases/validators.ts'
import type { JudgedCase } from './reports/explained.ts'
import { summarize, type Summary } from './reports/summary.ts'
import { operationsOfShard, type Shard } from './shard.ts'
import { createSuite, partOf, type Description, type Suite, type Target } from './suite.ts'

export interface ContractOptions {
  readonly description: Description
  /** URL of a running Prism; by default a mock is started for the run. */
  readonly target?: string | undefined
  /** Only cases of this operation. */
  readonly operation?: string | undefined
  /** Only the operations of this shard, and in the first one the further phases. */
  readonly shard?: Shard | undefined
  /** The only case to run, as observations name it: its result has the exchange. */
  readonly only?: string | undefined
  /** Of the random calls. @default 20260701 */
  readonly seed?: number | undefined
  /** Random calls per operation. @default 25 */
  readonly randomCalls?: number | undefined
  /** In percent by kind of item; the rest is as in thresholds.ts. */
  readonly thresholds?: Readonly<Record<string, number>> | undefined
  /** @default all of them */
  readonly phases?: readonly PhaseName[] | undefined
  /** Further phases, e.g. sequences of calls to a server of this API. */
  readonly sequences?: readonly Phase[] | undefined
  /** File and line of a pointer of the bundled document. @default the pointer */
  readonly locate?: ((pointer: string) => string) | undefined
  readonly progress?: ((phase: string, done: number, total: number) => void) | undefined
  readonly signal?: AbortSignal | undefined
}

/** The outcome of a run, with the result of every case. */
export interface Report extends Summary {
  readonly seed: number
  readonly results: readonly Result[]
  readonly passed: boolean
  /** Why a run on a server ended early. */
  readonly ended?: string | undefined
  /** The only case of a run on a server. */
  readonly explained?: JudgedCase | undefined
}

/** The phases of a run, in running order. */
const PHASES = {
  preflight: preflightPhase,
  answers: (run) => mockPhase(run, answerCases(run.suite)),
  accepted: (run) => mockPhase(run, acceptedCases(run.suite)),
  refused: (run) => {
    const { cases, gaps } = refusedCases(run.suite)
    return mockPhase(run, cases, gaps)
  },
  credentials: (run) => mockPhase(run, credentialCases(run.suite)),
  content: (run) => mockPhase(run, contentCases(run.suite)),
  boundary: (run) => mockPhase(run, boundaryCases(run.suite)),
  undeclared: (run) => mockPhase(run, undeclaredCases(run.suite)),
  random: randomPhase,
  'tampered answers': tamperedPhase,
  'plausible answers': plausiblePhase,
  faults: faultsPhase,
  'compiled validators': validatorsPhase,
} satisfies Readonly<Record<string, Phase['run']>>

export type PhaseName = keyof typeof PHASES

export const PHASE_NAMES = Object.keys(PHASES) as readonly PhaseName[]

/**
 * Judges client, mock and description by each other.
 *
 * @throws the reason of `signal` after an interrupt; the error of the socket when the mock can't start
 */
export async function runContract(options: ContractOptions): Promise<Report> {
  const { target, seed = 20_260_701, randomCalls = 25, signal, only, shard } = options
  const isWanted = (name: string) => only === undefined || only.startsWith(caseOf(name, ''))
  const phases = (options.phases ?? PHASE_NAMES).filter(isWanted)
  const sequences = shard === undefined || shard.index === 1 ? (options.sequences ?? []) : []
  const suite = testableSuite(options)
  const mock =
    target === undefined && phases.length > 0
      ? await startMock(suite.description.document, 0)
      : undefined
  const all: Phase[] = [
    ...phases.map((name) => ({ name, run: PHASES[name] })),
    ...sequences.filter(({ name }) => isWanted(name)),
  ]
  const results: Result[] = []
  const times = new Map<string, number>()
  try {
    for (const phase of all) {
      const started = performance.now()
      results.push(
        ...(await resultsOf(phase, {
          phase: phase.name,
          seed,
          randomCalls,
          signal,
          only,
          // Sequences go through operations of all shards.
          suite: shard && sequences.includes(phase) ? createSuite(options.description) : suite,
          target: { url: target ?? mock?.url ?? '', kind: 'prism' } satisfies Target,
          locate: options.locate ?? ((pointer) => `#${pointer}`),
          progress: (done, total) => options.progress?.(phase.name, done, total),
        })),
      )
      times.set(phase.name, performance.now() - started)
    }
  } finally {
    await mock?.close()
  }
  const items = phases.length > 0 ? allItems(suite) : []
  const summary = summarize(results, times, items, { ...THRESHOLDS, ...options.thresholds })
  const passed =
    summary.complaints.length === 0 &&
    summary.findings.every(({ severity }) => severity === 'warning')
  return { ...summary, seed, results, passed }
}

/** The suite without the operations of which nothing can be tested; the preflight reports them. */
function testableSuite({ description, operation, shard }: ContractOptions): Suite {
  const wanted =
    operation === undefined ? shard && operationsOfShard(description.document, shard) : [operation]
  const whole = createSuite(wanted ? partOf(description, wanted) : description)
  const untestable = untestableOperations(whole)
  if (untestable.size === 0) return whole
  const ids = [...whole.subjects.keys()].filter((id) => !untestable.has(id))
  return createSuite(partOf(description, ids), [...untestable.values()])
}

/** The results of a phase; one that can't even make its cases has failed as a whole. */
async function resultsOf({ name, run }: Phase, context: Run): Promise<readonly Result[]> {
  context.signal?.throwIfAborted()
  try {
    return await run(context)
  } catch (error) {
    context.signal?.throwIfAborted()
    const about = { phase: name, case: caseOf(name, 'all'), operationId: undefined }
    const observations = [observed(failure(error), about)]
    return [{ phase: name, name: 'all', cases: 1, milliseconds: 0, observations }]
  }
}
