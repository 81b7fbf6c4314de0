import type { Observation } from '../findings/finding.ts'
import { findingsOf } from '../findings/group.ts'
import type { Outcome } from './report.ts'

/** What a run on a server tells reports. */
interface TargetRun extends Pick<Outcome, 'provoked' | 'unprovoked' | 'skipped' | 'left'> {
  readonly target: string
  readonly seed: number
  readonly requests: number
  readonly observations: readonly Observation[]
  readonly phases: readonly {
    readonly phase: string
    readonly requests: number
    readonly milliseconds: number
  }[]
  readonly ended: string | undefined
}

/** A run on a server as reports need it: its requests are the cases. */
export function outcomeOf({ observations, requests, phases, ...rest }: TargetRun): Outcome {
  const findings = findingsOf(observations)
  return {
    findings,
cases: requests,
    coverage: [],
gaps: [],
impossible: [],
blindSpots: [],
complaints: [],
...rest,
    phases: phases.map(({ phase, requests: cases, milliseconds }) => ({
      phase,
cases,
milliseconds,
      failed: findings.filter((it) => it.severity === 'error' && it.phases[0] === phase).length,
    })),
  }
}
