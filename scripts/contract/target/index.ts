import type { Observation } from '../findings/finding.ts'
import { createSampler } from '../schema/samples.ts'
import type { Subjects } from '../schema/subjects.ts'
import { createSuite, type Suite } from '../suite.ts'
import { mainBody, learn } from './state/bodies.ts'
import { cleanUp } from './clean-up.ts'
import { createLab } from './lab.ts'
import { withoutNoise } from './noise.ts'
import type { PhaseTime, TargetOptions, TargetReport } from './options.ts'
import { boundariesPhase } from './phases/boundaries.ts'
import { chainsPhase } from './phases/chains.ts'
import { credentialsPhase } from './phases/credentials.ts'
import { examplesPhase } from './phases/examples.ts'
import { listsPhase } from './phases/lists.ts'
import { protocolPhase } from './phases/protocol.ts'
import { randomPhase } from './phases/random.ts'
import { workflowsPhase } from './phases/workflows.ts'
import { resourcesOf } from './state/resources.ts'
import { changesOthers, endsSession, isReading, type Run, type TargetPhase } from './run.ts'
import { createSecrets } from './http/secrets.ts'
import { BudgetSpent, createSender } from './http/sender.ts'
import { createUser, type Door } from './http/sign-in.ts'
import { createStore } from './state/store.ts'
import { findBase } from './http/find-base.ts'

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
  const { seed = 20_260_701, randomCalls = 10, write = false } = options
  const suite = createSuite(options.description)
  const schemes = Object.values(options.description.securitySchemes)
  const credentialHeaders = schemes.flatMap(({ name }) => name ?? [])
  const secrets = createSecrets(credentialHeaders)
  const sender = createSender(options)
  const headers: Record<string, string> = { ...options.headers }
  const base = await findBase(suite, sender, options.target.replace(/\/+$/, ''), headers)
  const door: Door = { suite, base, sender, secrets, headers }
  const users = [await createUser(door, options.auth, options.login)]
  if (options.secondUser) {
    const { auth, login } = options.secondUser
    const other = options.login &&
      login && { ...options.login, body: { ...options.login.body, ...login } }
    users.push(await createUser(door, auth, other))
  }
  const lab = createLab({ suite, base, sender, secrets, users, headers })
  const store = createStore(lab, resourcesOf(suite), write)
  if (options.login) store.accepted.set(options.login.operation, options.login.body)
  const all = [...suite.subjects.values()].filter((it) => isIncluded(it, options))
  const allowed = all.filter((it) => (write || isReading(it)) && !endsSession(it))
  const [operations, others] = partition(allowed, (it) => !changesOthers(store.resources, it))
  const last = all.filter((it) => write && endsSession(it))
  const run: Run = {
    ...{ lab, store, live: suite, operations, seed, randomCalls },
    working: new Set(),
    skipped: others.map(({ operation: { operationId } }) => ({ operationId, reason: OTHERS })),
  }
  const shown = (): Observation[] =>
    withoutNoise(lab.observations).map((it) => ({
      ...it,
      message: secrets.mask(it.message),
      ...(it.detail !== undefined && { detail: secrets.mask(it.detail) }),
      ...(it.exchange && { exchange: secrets.maskExchange(it.exchange) }),
    }))
  const phases: PhaseTime[] = []
  let ended: string | undefined
  let left: string[] = []
  let isInterrupted = false
  try {
    let live = suite
    const { workflows } = options
    const phasesToRun = {
      ...(workflows && { workflows: workflowsPhase(workflows, write) }),
      ...PHASES,
    }
    for (const [name, phase] of Object.entries(phasesToRun)) {
      phases.push(await timed(name, sender.count, options, () => phase({ ...run, live }), lab))
      if (name === 'examples') live = withAccepted(suite, run)
    }
    if (last.length > 0)
      phases.push(
        await timed(
          'sign-out',
          sender.count,
          options,
          () => examplesPhase({ ...run, operations: last }),
          lab,
        ),
      )
  } catch (error) {
    isInterrupted = !(error instanceof BudgetSpent)
    if (isInterrupted) throw error
    ended = (error as Error).message
  } finally {
    await users[0]!.renew().catch(() => false)
    const count = () => store.instances.filter(({ isOwn, isAlive }) => isOwn && isAlive).length
    const before = count()
    left = await cleanUp({ store, lab })
    if (isInterrupted) options.interrupted?.(before - count(), left)
    options.record?.({
      ...{ target: base, seed, observations: shown(), exchanges: lab.exchanges },
      ...{ secrets: secrets.all(), credentialHeaders },
    })
  }
  const pairs = statusesOf(suite, lab.exchanges)
  return {
    ...{ target: base, seed, requests: sender.count(), phases, skipped: run.skipped, left, ended },
    observations: shown(),
    ...pairs,
  }
}

const OTHERS = 'it changes more than what the run created'

function partition<T>(items: readonly T[], fits: (item: T) => boolean): [T[], T[]] {
  return [items.filter(fits), items.filter((it) => !fits(it))]
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
function withAccepted(suite: Suite, { store, operations }: Run): Suite {
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

function isIncluded(
  { operation: { operationId, path } }: Subjects,
  { include, exclude = [] }: TargetOptions,
): boolean {
  const fits = (patterns: readonly string[]) =>
    patterns.some((pattern) => {
      const text = pattern
        .split('*')
        .map((it) => it.replace(/[.+?^${}()|[\]\\]/g, '\\$&'))
        .join('.*')
      return [operationId, path].some((it) => new RegExp(`^${text}$`).test(it))
    })
  return (include === undefined || fits(include)) && !fits(exclude)
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
