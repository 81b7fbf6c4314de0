import type { Criterion } from '../../arazzo/arazzo.ts'
import { pointerOf } from '../../document/json-pointer.ts'
import { locate } from '../../read/locate.ts'
import type { Exchange } from '../exchange.ts'
import type { Observation } from '../findings/finding.ts'
import type { Subjects } from '../schema/subjects.ts'
import { callOf } from './call.ts'
import { isMet, kindOf } from './criteria.ts'
import type { PlannedStep } from './plan.ts'
import { reader, type Scope, type Values } from './scope.ts'
import type { RunCalled, WorkflowRun, WorkflowState } from './state.ts'
import { resolveValue } from './values.ts'

/** What came of one attempt of a step. */
export interface StepOutcome {
  readonly failed: boolean
  /** Seconds that the answer asks to wait. */
  readonly retryAfter: number | undefined
  /** Reports why it failed; called unless the workflow expects that. */
  readonly report: () => void
}

/** Runs a step once. */
export async function runStep(
  run: WorkflowRun,
  state: WorkflowState,
  planned: PlannedStep,
  runCalled: RunCalled,
): Promise<StepOutcome> {
  run.signal?.throwIfAborted()
  const { target } = planned
  if (target.kind === 'operation') return runOperation(run, state, planned, target.page)
  const parameters = planned.parameters.map(({ item }) => item)
  const { outputs, failed } = await runCalled(
    run,
    state,
    target.kind === 'workflow' ? target.workflowId : target.name,
    parameters,
  )
  state.scope = { ...state.scope, outputs, exchange: undefined, sent: undefined }
  keepOutputs(state, planned, outputs)
  const unmet = failed ? undefined : firstUnmet(planned, state.scope)
  const name = run.nameCase(state, planned)
  const report = () => {
    if (unmet) run.observe(unmetObservation(run, state, planned, unmet, name))
  }
  return { failed: failed || unmet !== undefined, retryAfter: undefined, report }
}

async function runOperation(
  run: WorkflowRun,
  state: WorkflowState,
  planned: PlannedStep,
  subjects: Subjects,
): Promise<StepOutcome> {
  const { step } = planned
  const security = step['x-security'] ?? state.planned.workflow['x-security']
  const schemes = run.suite.description.securitySchemes
  const { call, unknown } = callOf(
    planned,
    subjects,
    security,
    schemes,
    state.jar,
    reader(state.scope),
  )
  const name = run.nameCase(state, planned)
  if (unknown.length > 0) {
    state.scope = { ...state.scope, exchange: undefined, sent: undefined }
    const report = () =>
      run.observe({
        ...observationOf(run, state, planned, name),
        message: `the step ${step.stepId} can't be run: ${unknown.join(', ')} has no value`,
      })
    return { failed: true, retryAfter: undefined, report }
  }
  const timeout = step.timeout === undefined ? [] : [AbortSignal.timeout(step.timeout)]
  const signals = [...timeout, ...(run.signal ? [run.signal] : [])]
  const signal = signals.length > 0 ? AbortSignal.any(signals) : undefined
  const exchange = await run.send({ ...call, case: name, signal })
  state.jar.keep(exchange)
  state.scope = { ...state.scope, outputs: {}, exchange, sent: call.input }
  const unmet = firstUnmet(planned, state.scope)
  if (!unmet) keepOutputs(state, planned, {})
  const report = () => {
    if (unmet) run.observe(unmetObservation(run, state, planned, unmet, name, exchange))
  }
  return { failed: unmet !== undefined, retryAfter: retryAfterOf(exchange), report }
}

/** A step without criteria succeeds with any status below 400. */
const SUCCESS: Criterion = { condition: '$statusCode < 400' }

interface Unmet {
  readonly criterion: Criterion
  readonly index: number | undefined
}

function firstUnmet({ step, target }: PlannedStep, scope: Scope): Unmet | undefined {
  const { successCriteria } = step
  if (!successCriteria) {
    const isSuccess = target.kind !== 'operation' || isMet(SUCCESS, reader(scope))
    return isSuccess ? undefined : { criterion: SUCCESS, index: undefined }
  }
  const index = successCriteria.findIndex((it) => !isMet(it, reader(scope)))
  return index < 0 ? undefined : { criterion: successCriteria[index]!, index }
}

function unmetObservation(
  run: WorkflowRun,
  state: WorkflowState,
  planned: PlannedStep,
  { criterion, index }: Unmet,
  name: string,
  exchange?: Exchange,
): Observation {
  const { condition, context, type } = criterion
  const kind = kindOf(type)
  const text = kind === 'simple' ? condition : `${context} ${kind} ${condition}`
  const status = exchange?.answer?.status
  const place = index === undefined ? '' : pointerOf('successCriteria', index, 'condition')
  return {
    ...observationOf(run, state, planned, name, place),
    kind: /^\s*\$statusCode\s*[<>=!]/.test(text) ? 'status' : 'state',
    message: `the step ${planned.step.stepId} needs ${text}`,
    ...(status !== undefined && { detail: `${status} came` }),
    ...(exchange && { exchange }),
  }
}

/** What observations of a step have in common. */
export function observationOf(
  { plan }: WorkflowRun,
  { planned: { workflow } }: WorkflowState,
  { step, target, pointer }: PlannedStep,
  name: string,
  rest = '',
): Omit<Observation, 'message'> {
  const operation = target.kind === 'operation' ? target.page.operation : undefined
  return {
    ...{ kind: 'state', severity: 'error', phase: 'workflows', case: name },
    operationId: operation?.operationId,
    pointer: operation ? `${operation.pointer}/responses` : '/paths',
    place: `${workflow.workflowId}/${step.stepId}`,
    location: locate(plan.source.file.source, pointer + rest),
  }
}

function keepOutputs(state: WorkflowState, { step }: PlannedStep, called: Values): void {
  const outputs = step.outputs
    ? (resolveValue(step.outputs, reader(state.scope)) as Values)
    : called
  state.scope = { ...state.scope, steps: new Map(state.scope.steps).set(step.stepId, outputs) }
}

/** @see RFC 9110, section 10.2.3 */
function retryAfterOf({ answer }: Exchange): number | undefined {
  const value = answer?.headers.find(([name]) => /^retry-after$/i.test(name))?.[1]
  if (value === undefined) return undefined
  const seconds = /^\d+$/.test(value) ? Number(value) : (Date.parse(value) - Date.now()) / 1000
  return Number.isNaN(seconds) ? undefined : Math.max(0, seconds)
}
