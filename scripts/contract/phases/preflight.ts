import { preflight } from '../judges/preflight.ts'
import { judgeAll, type PhaseResults, type Run } from './phase.ts'

/** Checks before anything is sent that the description can be judged by. */
export function preflightPhase(run: Run): Promise<PhaseResults> {
  const { suite, locate } = run
  return judgeAll(run, [{ name: 'preflight' }], () => ({
    problems: preflight(suite).map(({ pointer, message }) => `${locate(pointer)}: ${message}`),
  }))
}
