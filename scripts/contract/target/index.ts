import type { Observation } from '../findings/finding.ts'
import { createSampler } from '../schema/samples.ts'
import type { Suite } from '../suite.ts'
import { chainsPhase } from './chains/index.ts'
import { cleanUp } from './clean-up.ts'
import type { Secrets } from './http/secrets.ts'
import { BudgetSpent } from './http/sender.ts'
import { listsPhase } from './lists/index.ts'
import { withoutNoise } from './noise.ts'
import { explainedIn, partFor } from './only.ts'
import { openRun } from './open-run.ts'
import type { PhaseTime, TargetOptions, TargetReport } from './options.ts'
import { boundariesPhase } from './phases/boundaries.ts'
import { credentialsPhase } from './phases/credentials.ts'
import { examplesPhase } from './phases/examples.ts'
import { protocolPhase } from './phases/protocol.ts'
import { randomPhase } from './phases/random.ts'
import { signOutPhase } from './phases/sign-out.ts'
import { workflowsPhase } from './phases/workflows.ts'
import type { Run, TargetPhase } from './run.ts'
import { learn, mainBody } from './state/bodies.ts'

/** In running order. */
const PHASES: Readonly<Record<string, TargetPhase>> = {
  examples: examplesPhase,
  chains: chainsPhase,
  lists: listsPhase,
  boundaries: boundariesPhase,
  credentials: credentialsPhase,
  protocol: protocolPhase,
  random: randomPhase,
}

/**
 * Judges a running server by its description.
 *
 * @throws ProblemsError (exit code 3) when the server doesn't answer or doesn't let the user in
 */
export async function runTarget(options: TargetOptions): Promise<TargetReport> {
  const { seed = 20_260_701, workflows, write = false, only } = options
  const { run: whole, base, sender, secrets, credentialHeaders } = await openRun(options, seed)
  const { run, phases: needed } = only === undefined ? { run: whole } : partFor(whole, only)
  const { lab, store } = run
  const shown = (): Observation[] => masked(withoutNoise(lab.observations), secrets)
  const phases: PhaseTime[] = []
  let ended: string | undefined
  let left: string[] = []
  let isInterrupted = false
  try {
    let { live } = run
    const all = {
      ...(workflows && { workflows: workflowsPhase(workflows, write) }),
      ...PHASES,
      ...(run.endings.length > 0 && { 'sign-out': signOutPhase }),
    }
    for (const [name, phase] of Object.entries(all)) {
      if (needed?.has(name) === false) continue
      phases.push(await timed(name, sender.count, options, () => phase({ ...run, live }), lab))
      if (name === 'examples') live = withAccepted(run)
    }
  } catch (error) {
    isInterrupted = !(error instanceof BudgetSpent)
    if (isInterrupted) throw error
    ended = (error as Error).message
  } finally {
    await lab.users[0]!.renew().catch(() => false)
    const count = () => store.instances.filter(({ isOwn, isAlive }) => isOwn && isAlive).length
    const before = count()
    left = await cleanUp(run)
    if (isInterrupted) options.interrupted?.(before - count(), left)
    options.record?.({
      target: base,
      seed,
      observations: shown(),
      exchanges: lab.exchanges,
      secrets: secrets.all(),
      credentialHeaders,
    })
  }
  const unjudged = [...lab.unjudged.reasons].map(([operationId, reason]) => ({
    operationId,
    reason,
  }))
  const skipped = [...run.skipped, ...unjudged]
  return {
    target: base,
    seed,
    requests: sender.count(),
    phases,
    skipped,
    left,
    ended,
    observations: shown(),
    ...statusesOf(lab.suite, lab.exchanges),
    explained:
      only === undefined
        ? undefined
        : explainedIn(only, lab.exchanges.map(secrets.maskExchange), shown()),
  }
}

function masked(observations: readonly Observation[], secrets: Secrets): Observation[] {
  return observations.map((it) => ({
    ...it,
    message: secrets.mask(it.message),
    ...(it.detail !== undefined && { detail: secrets.mask(it.detail) }),
    ...(it.exchange && { exchange: secrets.maskExchange(it.exchange) }),
  }))
}

async function timed(
  phase: string,
  count: () => number,
  { progress }: TargetOptions,
  work: () => Promise<void>,
  lab: { phase: string },
): Promise<PhaseTime> {
  const [started, before] = [performance.now(), count()]
  lab.phase = phase
  progress?.(phase, 0, 1)
  await work()
  progress?.(phase, 1, 1)
  return {
    phase,
    requests: count() - before,
    milliseconds: Math.round(performance.now() - started),
  }
}

/** The suite with samples that the server has accepted. */
function withAccepted({ live: suite, store, operations }: Run): Suite {
  const known = new Map<string, unknown>()
  const own = store.instances.filter((it) => it.isAlive && it.resource.create)
  for (const { resource, sent } of own) {
    const { schema } = mainBody(resource.create!) ?? {}
    if (schema !== undefined) learn(suite.document, known, schema, sent)
  }
  for (const subjects of operations) {
    const { schema } = mainBody(subjects) ?? {}
    const body = store.accepted.get(subjects.operation.operationId)
    if (schema !== undefined && body !== undefined) learn(suite.document, known, schema, body)
  }
  return { ...suite, sampler: createSampler(suite.requests, known) }
}

function statusesOf(
  suite: Suite,
  exchanges: readonly { operationId: string | undefined; answer: { status: number } | undefined }[],
) {
  const seen = new Set(
    exchanges.map(({ operationId, answer }) => `${operationId} ${answer?.status}`),
  )
  const declared = [...suite.subjects.values()].flatMap(({ operation, responses }) =>
    responses.map(({ status }) => `${operation.operationId} ${status}`),
  )
  return {
    provoked: declared.filter((it) => seen.has(it)),
    unprovoked: declared.filter((it) => !seen.has(it)),
  }
}
