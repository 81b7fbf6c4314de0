import type { Deviation } from '../../../scripts/contract/findings/finding.ts'
import { judgeAll, type Phase, type Run } from '../../../scripts/contract/phases/phase.ts'
import type { TargetReport } from '../../../scripts/contract/target/options.ts'
import { DEVIATIONS, type DeviationName } from '../../support/hitkeep/deviations.ts'
import { startFixtureServer } from '../../support/hitkeep/server.ts'
import { runWorkflowsOn } from './run.ts'

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
