import type { Deviation } from '../../../scripts/contract/findings/finding.ts'
import { judgeAll, type Phase, type Run } from '../../../scripts/contract/phases/phase.ts'
import type { TargetReport } from '../../../scripts/contract/target/options.ts'
import { ProblemsError } from '../../../scripts/document/problem.ts'
import { DEVIATIONS, type DeviationName } from '../../support/hitkeep/deviations.ts'
import { startFixtureServer } from '../../support/hitkeep/server.ts'
import { runWorkflowsOn, type Instance } from './run.ts'

/** On an honest server with state, the workflows find nothing and leave no client. */
export const honestServer: Phase = {
  name: 'workflows',
  run: (run) =>
    judgeAll(run, [{ name: 'an honest server' }], async () => {
      const { report, left } = await runOnFixture(run)
      const kept = left.map((it) => failure(`it keeps ${JSON.stringify(it)}`))
      return { cases: report.requests, deviations: [...report.observations, ...kept] }
    }),
}

/** Servers that deviate from the description: the workflows must notice each. */
export const plantedDeviations: Phase = {
  name: 'planted deviations',
  run: (run) =>
    judgeAll(run, DEVIATION_NAMES, async ({ name }) => {
      const { report } = await runOnFixture(run, name)
      const isNoticed = errorsOf(report).length > 0
      return { deviations: isNoticed ? [] : [failure('the workflows find nothing')] }
    }),
}

const DEVIATION_NAMES = (Object.keys(DEVIATIONS) as DeviationName[]).map((name) => ({ name }))

/**
 * Every difference between a running HitKeep and its description.
 *
 * @param account for tests
 * @param operation the only one to judge, without workflows
 * @throws ProblemsError without one: a HitKeep shows next to nothing without a session
 */
export function runningServer(url: string, account: Partial<Instance>, operation?: string): Phase {
  const { email, password } = account
  if (!email || !password) {
    const hint = 'set HITKEEP_EMAIL and HITKEEP_PASSWORD for an account for tests'
    const message = 'judging a running HitKeep requires an account'
    throw new ProblemsError([{ code: 'usage', severity: 'error', message, hint }], 2)
  }
  return {
    name: 'running server',
    async run({ suite, phase, signal }) {
      const report = await runWorkflowsOn(
        suite.description,
        { url, email, password },
        {
          login: { operation: 'login', body: { email, password } },
          ...(operation === undefined
            ? { include: ['*'] }
            : { include: [operation], workflows: undefined }),
          ...(signal && { signal }),
        },
      )
      const milliseconds = report.phases.reduce((sum, it) => sum + it.milliseconds, 0)
      const { observations, requests } = report
      return [{ phase, name: 'engine', cases: requests, milliseconds, observations }]
    },
  }
}

async function runOnFixture({ suite, signal }: Run, deviation?: DeviationName) {
  const server = await startFixtureServer(deviation)
  try {
    const report = await runWorkflowsOn(suite.description, server, { ...(signal && { signal }) })
    return { report, left: [...server.state.clients] }
  } finally {
    await server.close()
  }
}

function errorsOf({ observations }: TargetReport): Deviation[] {
  return observations.filter(({ severity }) => severity === 'error')
}

function failure(message: string): Deviation {
  return { kind: 'state', pointer: '/paths', message }
}
