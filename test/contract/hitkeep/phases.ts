import type { Deviation } from '../../../scripts/contract/findings/finding.ts'
import {
  caseOf,
  judgeAll,
  observed,
  type Judgement,
  type Phase,
} from '../../../scripts/contract/phases/phase.ts'
import { ProblemsError } from '../../../scripts/document/problem.ts'
import { DEVIATIONS, type DeviationName } from '../../support/hitkeep/deviations.ts'
import { startFixtureServer } from '../../support/hitkeep/server.ts'
import type { Finding } from './conversation.ts'
import { runSequences, type Server } from './sequences.ts'
import { workflowSteps } from './workflows.ts'

/** An honest server with state gives no findings, goes through all workflows, and keeps nothing. */
export const honestServer: Phase = {
  name: 'sequences',
  run: (run) =>
    judgeAll(run, [{ name: 'an honest server' }], async () => {
      const server = await startFixtureServer()
      try {
        const { findings, seen, calls, left } = await runSequences(run.suite, server, run.signal)
        const kept = [...left, ...server.state.clients, ...server.state.sites]
        const problems = [
          ...findings.map(shown),
          ...kept.map((it) => `it keeps ${JSON.stringify(it)}`),
          ...workflowSteps()
            .filter((step) => !seen.has(step))
            .map((step) => `the workflow step ${step} was not seen`),
        ]
        return { cases: calls, deviations: deviations(problems) }
      } finally {
        await server.close()
      }
    }),
}

/** Servers that deviate from the description: the sequences must notice each, and report no secrets. */
export const plantedDeviations: Phase = {
  name: 'planted deviations',
  run: (run) =>
    judgeAll(run, DEVIATION_NAMES, async ({ name }): Promise<Judgement> => {
      const server = await startFixtureServer(name)
      try {
        const { findings } = await runSequences(run.suite, server, run.signal)
        const leaking = findings.filter(({ exchange: { request, response } }) =>
          (request + response).match(/\b[0-9a-f]{64}\b|correct horse battery staple/),
        )
        return {
          deviations: deviations([
            ...(findings.length === 0 ? ['the sequences find nothing'] : []),
            ...leaking.map(({ title }) => `a secret is reported: ${title}`),
          ]),
        }
      } finally {
        await server.close()
      }
    }),
}

const DEVIATION_NAMES = (Object.keys(DEVIATIONS) as DeviationName[]).map((name) => ({ name }))

/**
 * Every difference between a running HitKeep and its description, with request and answer.
 *
 * @param credentials of an account for tests
 * @throws ProblemsError without credentials: a HitKeep shows next to nothing without a session
 */
export function runningServer(url: string, credentials: Omit<Server, 'url'>): Phase {
  const { email, password, session } = credentials
  if (!session && !(email && password)) {
    const hint =
      'set HITKEEP_EMAIL and HITKEEP_PASSWORD, or HITKEEP_SESSION, for an account for tests'
    const message = 'judging a running HitKeep requires an account'
    throw new ProblemsError([{ code: 'usage', severity: 'error', message, hint }], 2)
  }
  return {
    name: 'running server',
    run: async (run) => {
      const started = performance.now()
      const server = { ...credentials, url }
      const { findings, calls, left } = await runSequences(run.suite, server, run.signal)
      const milliseconds = performance.now() - started
      const rejected = findings.find(({ title }) => title === 'signs in')
      if (rejected !== undefined) throw signInFailed(url, rejected)
      const { phase } = run
      const problems = left.map((path) => `${path} could not be removed again`)
      const of = (name: string, operationId?: string) => ({
        ...{ phase, operationId, case: caseOf(phase, name) },
      })
      const observations = [
        ...deviations(problems).map((it) => observed(it, of('cleaning up'))),
        ...findings.map((it) => observed(deviationOf(it), of(it.title, it.operationId))),
      ]
      return [{ phase, name: 'sequences', cases: calls, milliseconds, observations }]
    },
  }
}

function signInFailed(url: string, { message }: Finding): ProblemsError {
  const hint = 'correct HITKEEP_EMAIL and HITKEEP_PASSWORD'
  const problem = {
    severity: 'error',
    message: `can't sign in at ${url}: ${message}`,
    hint,
  } as const
  return new ProblemsError([{ code: 'target-unreachable', ...problem }], 3)
}

function shown({ operationId, title, message, pointer }: Finding): string {
  return `${operationId}, ${title}: ${message} (#${pointer})`
}

function deviationOf({ title, message, pointer, exchange }: Finding): Deviation {
  const detail = `${title}: ${exchange.request}\n\n${exchange.response}`
  return { kind: 'state', message, pointer, detail }
}

function deviations(messages: readonly string[]): Deviation[] {
  return messages.map((message) => ({ kind: 'state', pointer: '', message }))
}
