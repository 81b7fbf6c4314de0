import { pointerOf } from '../document/json-pointer.ts'
import type { Action, Step, StepParameter, Workflow } from './arazzo.ts'
import type { Context } from './context.ts'
import { listed, overridden, type Listed } from './reusables.ts'

/** A step, and its lists with what the workflow adds to every step. */
export interface ResolvedStep {
  readonly step: Step
  readonly pointer: string
  readonly parameters: readonly Listed<StepParameter>[]
  readonly onSuccess: readonly Listed<Action>[]
  readonly onFailure: readonly Listed<Action>[]
}

/** The steps of a workflow in order; reports components that don't exist. */
export function resolveSteps(
  context: Context,
  workflow: Workflow,
  pointer: string,
): readonly ResolvedStep[] {
  const at = (place: string, key: string) => place + pointerOf(key)
  const ofAll = {
    parameters: listed(context, 'parameters', workflow.parameters, at(pointer, 'parameters')),
    onSuccess: listed(
      context,
      'successActions',
      workflow.successActions,
      at(pointer, 'successActions'),
    ),
    onFailure: listed(
      context,
      'failureActions',
      workflow.failureActions,
      at(pointer, 'failureActions'),
    ),
  }
  const nameOf = ({ name }: Action) => name
  return workflow.steps.map((step, index) => {
    const place = pointer + pointerOf('steps', index)
    const own = {
      parameters: listed(context, 'parameters', step.parameters, at(place, 'parameters')),
      onSuccess: listed(context, 'successActions', step.onSuccess, at(place, 'onSuccess')),
      onFailure: listed(context, 'failureActions', step.onFailure, at(place, 'onFailure')),
    }
    return {
      step,
      pointer: place,
      parameters: overridden(ofAll.parameters, own.parameters, ({ name, in: location }) =>
        JSON.stringify([name, location]),
      ),
      onSuccess: overridden(ofAll.onSuccess, own.onSuccess, nameOf),
      onFailure: overridden(ofAll.onFailure, own.onFailure, nameOf),
    }
  })
}
