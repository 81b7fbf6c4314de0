import { pointerOf } from '../../document/json-pointer.ts'
import type { ActionPart, StepLink } from '../model/types.ts'
import type { Action } from '../../arazzo/arazzo.ts'
import type { Context } from '../../arazzo/context.ts'
import { expectationOf } from './expectations.ts'
import type { Listed } from '../../arazzo/reusables.ts'
import { byWorkflow } from '../../arazzo/step-targets.ts'
import { unresolvedName } from '../../arazzo/unresolved-name.ts'

/**
 * Describes what an action does and when.
 *
 * @see https://spec.openapis.org/arazzo/v1.0.1.html#failure-action-object
 */
export function actionText(
  context: Context,
  { item: action, pointer }: Listed<Action>,
  steps: ReadonlyMap<string, StepLink>,
): ActionPart[] {
  const conditions = (action.criteria ?? []).map(expectationOf)
  return [
    ...effect(action, targetPart(context, action, pointer, steps)),
    ...conditions.flatMap((it, index) => [index === 0 ? ', if ' : ' and ', it]),
  ]
}

function effect(
  { type, retryAfter, retryLimit = 1 }: Action,
  target: ActionPart | undefined,
): ActionPart[] {
  const to = target === undefined ? [] : [target]
  if (type === 'end') return ['Ends the workflow']
  if (type === 'goto') return ['Continues with ', ...to]
  const times = retryLimit === 1 ? 'once' : `up to ${retryLimit} times`
  const pause = retryAfter === undefined ? '' : ` after ${retryAfter} s`
  return [`Retries ${times}${pause}`, ...to.flatMap((it) => [', each time running ', it, ' first'])]
}

/** The step or workflow that an action goes to. */
function targetPart(
  { source, problems }: Context,
  { type, stepId, workflowId }: Action,
  pointer: string,
  steps: ReadonlyMap<string, StepLink>,
): ActionPart | undefined {
  if (type === 'end') return undefined
  if (stepId !== undefined) {
    const step = steps.get(stepId)
    if (step === undefined) {
      problems.push(unresolvedName(source, 'step', stepId, pointer + pointerOf('stepId')))
    }
    return step
  }
  if (workflowId !== undefined && byWorkflow(source, workflowId) === undefined) {
    problems.push(unresolvedName(source, 'workflow', workflowId, pointer + pointerOf('workflowId')))
  }
  return workflowId === undefined ? undefined : { workflowId }
}
