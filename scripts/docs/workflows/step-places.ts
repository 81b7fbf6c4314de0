import { pointerOf } from '../../document/json-pointer.ts'
import { uniqueSlugs } from '../model/slug.ts'
import type { StepLink } from '../model/types.ts'
import type { Action, Step, StepParameter, Workflow } from './arazzo.ts'
import type { Context } from './context.ts'
import { listed, overridden, type Listed } from './reusables.ts'

/** A step, its anchor, and its lists with what the workflow adds to every step. */
export interface StepPlace extends StepLink {
  readonly step: Step
  readonly pointer: string
  readonly parameters: readonly Listed<StepParameter>[]
  readonly onSuccess: readonly Listed<Action>[]
  readonly onFailure: readonly Listed<Action>[]
}

/** The steps of a workflow in order. */
export function stepPlaces(
  context: Context,
  workflow: Workflow,
  anchor: string,
  pointer: string,
): readonly StepPlace[] {
  const slugs = uniqueSlugs(workflow.steps.map(({ stepId }) => stepId))
  const ofAll = {
    parameters: listed(
      context,
      'parameters',
      workflow.parameters,
      pointer + pointerOf('parameters'),
    ),
    onSuccess: listed(
      context,
      'successActions',
      workflow.successActions,
      pointer + pointerOf('successActions'),
    ),
    onFailure: listed(
      context,
      'failureActions',
      workflow.failureActions,
      pointer + pointerOf('failureActions'),
    ),
  }
  return workflow.steps.map((step, index) => {
    const at = pointer + pointerOf('steps', index)
    const own = {
      parameters: listed(context, 'parameters', step.parameters, at + pointerOf('parameters')),
      onSuccess: listed(context, 'successActions', step.onSuccess, at + pointerOf('onSuccess')),
      onFailure: listed(context, 'failureActions', step.onFailure, at + pointerOf('onFailure')),
    }
    const nameOf = ({ name }: Action) => name
    return {
      step,
      number: index + 1,
      anchor: `${anchor}.${slugs[index]}`,
      pointer: at,
      parameters: overridden(ofAll.parameters, own.parameters, ({ name, in: place }) =>
        JSON.stringify([name, place]),
      ),
      onSuccess: overridden(ofAll.onSuccess, own.onSuccess, nameOf),
      onFailure: overridden(ofAll.onFailure, own.onFailure, nameOf),
    }
  })
}
