import { locate } from '../../read/locate.ts'
import type { Observation } from '../findings/finding.ts'
import type { Suite } from '../suite.ts'
import type { SendStep } from './call.ts'
import { defaultsOf, missingInputs, typedInputs } from './inputs.ts'
import type { Plan, PlannedWorkflow } from './plan.ts'
import { runWorkflow } from './run-workflow.ts'
import type { Values } from './scope.ts'
import type { WorkflowRun } from './state.ts'

export interface WorkflowOptions {
  readonly suite: Suite
  /** Inputs by name, for all workflows that have them. */
  readonly inputs: Values
  /** Sends requests and judges their answers by the description. */
  readonly send: SendStep
  /** Is told what the criteria of steps show. */
  readonly observe: (observation: Observation) => void
  readonly signal?: AbortSignal | undefined
}

/**
 * Runs the workflows of a file, those that others depend on first. What workflows run only as their
 * steps runs by itself when its inputs are known.
 */
export async function runWorkflows(
  plan: Plan,
  { suite, inputs, send, observe, signal }: WorkflowOptions,
): Promise<void> {
  const run: WorkflowRun = {
    suite,
    plan,
    send,
    observe,
    signal,
    results: new Map(),
  }
  const failed = new Set<string>()
  for (const [id, planned] of plan.workflows) {
    const given = { ...defaultsOf(planned), ...typedInputs(planned, inputs) }
    const missing = missingInputs(planned, given)
    if (missing.length > 0) {
      failed.add(id)
      if (!planned.isCalled) run.observe(skipped(plan, planned, missing))
    } else if (planned.workflow.dependsOn?.some((it) => failed.has(it))) failed.add(id)
    else if ((await runWorkflow(run, planned, given)).failed) failed.add(id)
  }
}

function skipped(
  { source }: Plan,
  { workflow: { workflowId }, pointer }: PlannedWorkflow,
  missing: readonly string[],
): Observation {
  return {
    kind: 'description',
    severity: 'error',
    phase: 'workflows',
    operationId: undefined,
    case: `workflows/${workflowId}`,
    pointer: '/paths',
    place: workflowId,
    message: `the workflow ${workflowId} wasn't run: it needs the input ${missing.join(', ')}`,
    location: locate(source.file.source, pointer),
  }
}
