import { randomUUID } from 'node:crypto'
import fastCheck from 'fast-check'
import type { Case } from '../cases/case.ts'
import { randomCalls } from '../cases/random.ts'
import { judge } from '../judges/verdict.ts'
import { differences } from '../judges/written-request.ts'
import { send } from '../requests/send.ts'
import type { Subjects } from '../schema/subjects.ts'
import { startEchoServer, type EchoServer } from '../servers/echo-server.ts'
import { judgeAll, messageOf, type Judgement, type PhaseResults, type Run } from './phase.ts'

/** Random valid calls, which the mock must accept, and which must arrive byte by byte as they were meant. */
export async function randomPhase(run: Run): Promise<PhaseResults> {
  const echo = await startEchoServer()
  try {
    const operations = [...run.suite.subjects].map(([name, subjects]) => ({ name, subjects }))
    return await judgeAll(run, operations, ({ subjects }) => judgeOperation(run, echo, subjects))
  } finally {
    await echo.close()
  }
}

async function judgeOperation(run: Run, echo: EchoServer, subjects: Subjects): Promise<Judgement> {
  const { suite, target, seed, randomCalls: numRuns, signal } = run
  const blindSpots = new Set<string>()
  let cases = 0
  const property = fastCheck.asyncProperty(randomCalls(subjects, suite.sampler), async (it) => {
    signal?.throwIfAborted()
    cases += 2
    const verdict = judge(suite, target, it, await send(suite, target, it))
    if (verdict.blindSpot !== undefined) blindSpots.add(verdict.blindSpot)
    const problems = [...verdict.problems, ...(await arrival(run, echo, subjects, it))]
    if (problems.length > 0) throw new Error(problems.join('; '))
  })
  const limits = { seed, numRuns, interruptAfterTimeLimit: 60_000 }
  const details = await fastCheck.check(property, limits)
  const failure = new Error(fastCheck.defaultReportMessage(details))
  const problems = details.failed ? [messageOf(failure)] : []
  return { cases, problems, pointer: subjects.operation.pointer, blindSpots: [...blindSpots] }
}

/** The differences between a call and the request that arrives. */
async function arrival(run: Run, echo: EchoServer, subjects: Subjects, it: Case) {
  const id = randomUUID()
  // An API key in the query would look like another parameter.
  const open: Case = { ...it, credentials: { kind: 'none' } }
  const marked = { ...open, headers: { ...it.headers, 'x-echo': id } }
  await send(run.suite, { url: echo.url, kind: 'server' }, marked)
  const received = echo.take(id)
  return received ? differences(subjects, it.input, received) : ['the client sends nothing']
}
