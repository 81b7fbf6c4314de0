import { setTimeout } from 'node:timers/promises'
import type { Action } from '../../arazzo/arazzo.ts'
import { listed } from '../../arazzo/reusables.ts'
import { createCookieJar } from './cookie-jar.ts'
import { isMet } from './criteria.ts'
import { defaultsOf } from './inputs.ts'
import type { PlannedStep, PlannedWorkflow } from './plan.ts'
import { observationOf, runStep, type StepOutcome } from './run-step.ts'
import { reader, type Scope, type Values } from './scope.ts'
import type { RunCalled, WorkflowResult, WorkflowRun, WorkflowState } from './state.ts'
import { resolveValue } from './values.ts'

/** Steps of one run of a workflow, so that a `goto` can't go round for ever. */
const MOST_STEPS = 500

/** Runs a workflow to its end; a step that fails without an action for that ends it. */
export async function runWorkflow(
  run: WorkflowRun,
  planned: PlannedWorkflow,
  inputs: Values,
  jar = createCookieJar(),
  above: readonly string[] = [],
): Promise<WorkflowResult> {
  const { workflowId, outputs } = planned.workflow
  const { description } = run.plan.source
  const state: WorkflowState = {
    planned,
    jar,
    above: [...above, workflowId],
    scope: {
      self: description.$self,
      sources: Object.fromEntries(description.sourceDescriptions.map((it) => [it.name, it])),
      inputs,
      outputs: {},
      steps: new Map(),
      workflows: run.results,
    },
  }
  const { failed, transferred } = await runSteps(run, state)
  const values = transferred ?? (resolveValue(outputs ?? {}, reader(state.scope)) as Values)
  run.results.set(workflowId, { inputs, outputs: values })
  return { outputs: values, failed }
}

async function runSteps(
  run: WorkflowRun,
  state: WorkflowState,
): Promise<{ readonly failed: boolean; readonly transferred?: Values }> {
  const { steps } = state.planned
  let count = 0
  for (let index = 0; index < steps.length;) {
    const step = steps[index]!
    if (++count > MOST_STEPS) {
      const message = `the workflow was stopped after ${MOST_STEPS} steps`
      run.observe({ ...observationOf(run, state, step), message })
      return { failed: true }
    }
    const { failed, next } = await completeStep(run, state, step)
    if (next === 'end') return { failed }
    if (next === 'next') index++
    else if (next.stepId !== undefined)
      index = steps.findIndex((it) => it.step.stepId === next.stepId)
    else {
      const result = await runAction(run, state, next)
      return { failed: result.failed, transferred: result.outputs }
    }
  }
  return { failed: false }
}

/** Runs a step, again where a failure action says so, and says what comes next. */
async function completeStep(
  run: WorkflowRun,
  state: WorkflowState,
  planned: PlannedStep,
): Promise<{ readonly failed: boolean; readonly next: 'next' | 'end' | Action }> {
  const retries = new Map<string, number>()
  for (;;) {
    const outcome = await runStep(run, state, planned, runCalled)
    const actions = outcome.failed ? planned.onFailure : planned.onSuccess
    const action = actions.find(
      ({ item }) => !isExhausted(item, retries) && applies(item, state.scope),
    )?.item
    if (action?.type === 'retry') {
      retries.set(action.name, (retries.get(action.name) ?? 0) + 1)
      await pause(run, action, outcome)
      if (action.stepId !== undefined) {
        const other = state.planned.steps.find(({ step }) => step.stepId === action.stepId)
        if (other) await runStep(run, state, other, runCalled)
      } else if (action.workflowId !== undefined) await runAction(run, state, action)
      continue
    }
    // Criteria of an action say that the failure is expected.
    const isExpected = (action?.criteria?.length ?? 0) > 0
    if (outcome.failed && !isExpected) outcome.report()
    if (action?.type === 'goto') return { failed: outcome.failed, next: action }
    const ends = outcome.failed || action?.type === 'end'
    return { failed: outcome.failed && !isExpected, next: ends ? 'end' : 'next' }
  }
}

function isExhausted({ type, name, retryLimit = 1 }: Action, retries: ReadonlyMap<string, number>) {
  return type === 'retry' && (retries.get(name) ?? 0) >= retryLimit
}

function applies({ criteria = [] }: Action, scope: Scope): boolean {
  return criteria.every((it) => isMet(it, reader(scope)))
}

/** A response's Retry-After overrules the action's. */
async function pause({ signal }: WorkflowRun, action: Action, { retryAfter }: StepOutcome) {
  const seconds = retryAfter ?? action.retryAfter ?? 0
  if (seconds > 0) await setTimeout(seconds * 1000, undefined, signal && { signal })
}

function runAction(run: WorkflowRun, state: WorkflowState, action: Action) {
  const context = { source: run.plan.source, problems: [] }
  const parameters = listed(context, 'parameters', action.parameters, state.planned.pointer)
  return runCalled(
    run,
    state,
    action.workflowId!,
    parameters.map(({ item }) => item),
  )
}

/** Runs a workflow that another one names, with the parameters as its inputs. */
const runCalled: RunCalled = async (run, { scope, jar, above }, workflowId, parameters) => {
  const called = run.plan.workflows.get(workflowId)
  if (!called || above.includes(workflowId)) return { outputs: {}, failed: true }
  const read = reader(scope)
  const values = parameters.map(({ name, value }) => [name, resolveValue(value, read)] as const)
  const inputs = Object.fromEntries(values.filter(([, value]) => value !== undefined))
  return runWorkflow(run, called, { ...defaultsOf(called), ...inputs }, jar, above)
}
