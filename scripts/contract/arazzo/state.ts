import type { StepParameter } from '../../arazzo/arazzo.ts'
import type { Observation } from '../findings/finding.ts'
import type { Suite } from '../suite.ts'
import type { SendStep } from './call.ts'
import type { CookieJar } from './cookie-jar.ts'
import type { Plan, PlannedWorkflow } from './plan.ts'
import type { Scope, Values } from './scope.ts'

/** What workflows of a file share while they run. */
export interface WorkflowRun {
  readonly suite: Suite
  readonly plan: Plan
  readonly send: SendStep
  readonly observe: (observation: Observation) => void
  /** The results of the workflows that have run. */
  readonly results: Map<string, { readonly inputs: Values; readonly outputs: Values }>
  readonly signal: AbortSignal | undefined
}

/** The state of one workflow while it runs. */
export interface WorkflowState {
  readonly planned: PlannedWorkflow
  readonly jar: CookieJar
  /** The workflows that run this one, and itself as the last. */
  readonly above: readonly string[]
  scope: Scope
}

export interface WorkflowResult {
  readonly outputs: Values
  readonly failed: boolean
}

/** Runs a workflow that a step or an action of another names. */
export type RunCalled = (
  run: WorkflowRun,
  state: WorkflowState,
  workflowId: string,
  parameters: readonly StepParameter[],
) => Promise<WorkflowResult>
