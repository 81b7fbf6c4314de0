import { pointerOf } from '../../document/openapi.ts'
import type { Action } from './arazzo.ts'
import type { StepLink } from './content.ts'
import type { Context } from './context.ts'
import { expectationOf, type Expectation } from './criteria.ts'
import type { Listed } from './reusables.ts'
import { byWorkflow } from './targets.ts'
import { unknown } from './unknown.ts'

/** Words, a link, or a condition. */
export type ActionPart = string | StepLink | { readonly workflowId: string } | Expectation

/**
 * What an action does and when, in words.
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
    ...deed(action, targetPart(context, action, pointer, steps)),
    ...conditions.flatMap((it, index) => [index === 0 ? ', if ' : ' and ', it]),
  ]
}

function deed(
  { type, retryAfter, retryLimit = 1 }: Action,
  target: ActionPart | undefined,
): ActionPart[] {
  const to = target === undefined ? [] : [target]
  if (type === 'end') return ['Ends the workflow']
  if (type === 'goto') return ['Goes on with ', ...to]
  const times = retryLimit === 1 ? 'once' : `up to ${retryLimit} times`
  const pause = retryAfter === undefined ? '' : ` after ${retryAfter} s`
  return [`Tries again ${times}${pause}`, ...to.flatMap((it) => [', each time first ', it])]
}

/** The step or workflow that an action names. */
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
      problems.push(unknown(source, 'step', stepId, pointer + pointerOf('stepId')))
    }
    return step
  }
  if (workflowId !== undefined && byWorkflow(source, workflowId) === undefined) {
    problems.push(unknown(source, 'workflow', workflowId, pointer + pointerOf('workflowId')))
  }
  return workflowId === undefined ? undefined : { workflowId }
}
