import { randomUUID } from 'node:crypto'
import fastCheck from 'fast-check'
import type { Case } from '../cases/case.ts'
import { randomCalls } from '../cases/random.ts'
import { judge } from '../judges/verdict.ts'
import { differences } from '../judges/written-request.ts'
import { send, type Outcome } from '../requests/send.ts'
import type { Subjects } from '../schema/subjects.ts'
import { startEchoServer, type EchoServer } from '../servers/echo-server.ts'
import type { Deviation } from '../findings/finding.ts'
import { exchangeOf } from '../requests/exchange.ts'
import { caseOf, judgeAll, type Judgement, type Result, type Run } from './phase.ts'

/** Random valid calls, which the mock must accept, and which must arrive byte by byte as they were meant. */
export async function randomPhase(run: Run): Promise<Result[]> {
  const echo = await startEchoServer()
  try {
    const operations = [...run.suite.subjects].map(([operationId, subjects]) => ({
      name: operationId,
      operationId,
      subjects,
    }))
    return await judgeAll(run, operations, ({ subjects }) => judgeOperation(run, echo, subjects))
  } finally {
    await echo.close()
  }
}

async function judgeOperation(run: Run, echo: EchoServer, subjects: Subjects): Promise<Judgement> {
  const { suite, target, phase, seed, randomCalls: numRuns, signal } = run
  const blindSpots = new Set<string>()
  let cases = 0
  // Failing calls become smaller: the last one is what to report.
  let smallest: { readonly deviations: readonly Deviation[]; readonly outcome: Outcome } | undefined
  const property = fastCheck.asyncProperty(randomCalls(subjects, suite.sampler), async (it) => {
    signal?.throwIfAborted()
    cases += 2
    const outcome = await send(suite, target, it)
    const { deviations: wrong, blindSpot } = judge(suite, target, it, outcome)
    if (blindSpot !== undefined) blindSpots.add(blindSpot)
    const deviations = [...wrong, ...(await arrival(run, echo, subjects, it))]
    if (deviations.length > 0) smallest = { deviations, outcome }
    return deviations.length === 0
  })
  await fastCheck.check(property, { seed, numRuns, interruptAfterTimeLimit: 60_000 })
  const { operationId } = subjects.operation
  const about = { phase, case: caseOf(phase, operationId), operationId }
  return {
    cases,
    blindSpots: [...blindSpots],
    deviations: smallest?.deviations ?? [],
    exchange: smallest && (await exchangeOf(smallest.outcome, about)),
  }
}

/** The differences between a call and the request that arrives. */
async function arrival(
  run: Run,
  echo: EchoServer,
  subjects: Subjects,
  it: Case,
): Promise<Deviation[]> {
  const id = randomUUID()
  // An API key in the query would look like another parameter.
  const open: Case = { ...it, credentials: { kind: 'none' } }
  const marked = { ...open, headers: { ...it.headers, 'x-echo': id } }
  await send(run.suite, { url: echo.url, kind: 'server' }, marked)
  const received = echo.take(id)
  const { pointer } = subjects.operation
  if (!received) return [{ kind: 'client', message: 'the client sends nothing', pointer }]
  const found = differences(subjects, it.input, received)
  const message = 'the request that arrives is not the one that was meant'
  return found.map((detail) => ({ kind: 'client', message, pointer, detail }))
}
