import { descriptionFaults, exampleFaults } from '../judges/preflight.ts'
import { judgeAll, type Result, type Run } from './phase.ts'

/** Checks before anything is sent that the description can be judged by. */
export function preflightPhase(run: Run): Promise<Result[]> {
  const { suite, locate } = run
  const items = [
    { name: 'schemas', deviations: descriptionFaults(suite, locate) },
    ...[...exampleFaults(suite, locate)].map(([operationId, deviations]) => ({
      name: operationId,
      operationId,
      deviations,
    })),
  ]
  return judgeAll(run, items, ({ deviations }) => ({ deviations }))
}
