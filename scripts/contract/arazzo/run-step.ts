import { setTimeout } from 'node:timers/promises'
import type { Criterion } from '../../arazzo/arazzo.ts'
import { pointerOf } from '../../document/json-pointer.ts'
import { locate } from '../../read/locate.ts'
import { headerOf, type Exchange } from '../exchange.ts'
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
  state.scope = { ...state.scope, outputs: {}, exchange: undefined, sent: undefined }
  if (target.kind === 'operation') return runOperation(run, state, planned, target.page)
  const id = target.kind === 'workflow' ? target.workflowId : target.name
  const parameters = planned.parameters.map(({ item }) => item)
  const { outputs, failed } = await runCalled(run, state, id, parameters)
  state.scope = { ...state.scope, outputs }
  if (failed) return { failed, retryAfter: undefined, report: () => {} }
  return outcomeOf(run, state, planned)
}

async function runOperation(
  run: WorkflowRun,
  state: WorkflowState,
  planned: PlannedStep,
  subjects: Subjects,
): Promise<StepOutcome> {
  const { step } = planned
  const { workflow } = state.planned
  const { securitySchemes } = run.suite.description
  const security = step['x-security'] ?? workflow['x-security']
  const read = reader(state.scope)
  const { call, unknown } = callOf(planned, subjects, security, securitySchemes, state.jar, read)
  const fail = (message: string): StepOutcome => ({
    failed: true,
    retryAfter: undefined,
    report: () => run.observe({ ...observationOf(run, state, planned), message }),
  })
  if (unknown.length > 0)
    return fail(`the step ${step.stepId} can't be run: ${unknown.join(', ')} has no value`)
  const sending = run.send({ ...call, label: labelOf(state, planned) })
  const exchange = await (step.timeout === undefined
    ? sending
    : Promise.race([sending, setTimeout(step.timeout, undefined, { ref: false })]))
  if (!exchange) return fail(`the step ${step.stepId} takes more than ${step.timeout} ms`)
  state.jar.keep(exchange)
  state.scope = { ...state.scope, exchange, sent: call.input }
  return outcomeOf(run, state, planned, exchange)
}

/** Judges a step by its criteria; one that meets them gives its outputs. */
function outcomeOf(
  run: WorkflowRun,
  state: WorkflowState,
  planned: PlannedStep,
  exchange?: Exchange,
): StepOutcome {
  const unmet = firstUnmet(planned, state.scope)
  const report = () => {
    if (unmet) run.observe(unmetObservation(run, state, planned, unmet, exchange))
  }
  if (!unmet) keepOutputs(state, planned)
  return { failed: unmet !== undefined, retryAfter: exchange && retryAfterOf(exchange), report }
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
  exchange?: Exchange,
): Observation {
  const { condition, context, type } = criterion
  const kind = kindOf(type)
  const text = kind === 'simple' ? condition : `${context} ${kind} ${condition}`
  const status = exchange?.answer?.status
  const place = index === undefined ? '' : pointerOf('successCriteria', index, 'condition')
  return {
    ...observationOf(run, state, planned, place),
    kind: /^\s*\$statusCode\s*[<>=!]/.test(text) ? 'status' : 'state',
    message: `the step ${planned.step.stepId} needs ${text}`,
    ...(status !== undefined && { detail: `${status} came` }),
    ...(exchange && { exchange, case: exchange.case }),
  }
}

/** What observations of a step have in common. */
export function observationOf(
  { plan }: WorkflowRun,
  state: WorkflowState,
  planned: PlannedStep,
  rest = '',
): Omit<Observation, 'message'> {
  const { step, target, pointer } = planned
  const operation = target.kind === 'operation' ? target.page.operation : undefined
  const place = `${state.planned.workflow.workflowId}/${step.stepId}`
  return {
    kind: 'state',
    severity: 'error',
    phase: 'workflows',
    place,
    case: `workflows/${labelOf(state, planned)}`,
    operationId: operation?.operationId,
    pointer: operation ? `${operation.pointer}/responses` : '/paths',
    location: locate(plan.source.file.source, pointer + rest),
  }
}

/** The workflows that lead to a step, and the step. */
function labelOf({ above }: WorkflowState, { step }: PlannedStep): string {
  return [...above, step.stepId].join('/')
}

function keepOutputs(state: WorkflowState, { step }: PlannedStep): void {
  // A step without outputs that runs a workflow has that one's.
  const outputs = step.outputs
    ? (resolveValue(step.outputs, reader(state.scope)) as Values)
    : state.scope.outputs
  state.scope = { ...state.scope, steps: new Map(state.scope.steps).set(step.stepId, outputs) }
}

/** @see RFC 9110, section 10.2.3 */
function retryAfterOf({ answer }: Exchange): number | undefined {
  const value = headerOf(answer?.headers, 'retry-after')
  if (value === undefined) return undefined
  const seconds = /^\d+$/.test(value) ? Number(value) : (Date.parse(value) - Date.now()) / 1000
  return Number.isNaN(seconds) ? undefined : Math.max(0, seconds)
}
