import { descriptionFaults, exampleFaults } from '../judges/preflight.ts'
import { judgeAll, type Result, type Run } from './phase.ts'

/** Checks before anything is sent that the description can be judged by. */
export function preflightPhase(run: Run): Promise<Result[]> {
  const { suite, locate } = run
  const items = [
    { name: 'schemas', deviations: () => descriptionFaults(suite, locate) },
    ...[...suite.subjects].map(([operationId, subjects]) => ({
      ...{ name: operationId, operationId },
      deviations: () => exampleFaults(suite, subjects, locate),
    })),
  ]
  return judgeAll(run, items, ({ deviations }) => ({ deviations: deviations() }))
}
