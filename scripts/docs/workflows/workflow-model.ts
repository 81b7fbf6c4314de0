import { pointerOf } from '../../document/json-pointer.ts'
import type { Document } from '../../document/openapi.ts'
import { ProblemsError } from '../../document/problem.ts'
import { uniqueSlugs } from '../model/slug.ts'
import type {
  OperationPage,
  OutputModel,
  SentValue,
  StepBody,
  StepModel,
  WorkflowModel,
  WorkflowsModel,
} from '../model/types.ts'
import { viewOf } from '../schema/view.ts'
import { actionText } from './actions.ts'
import type {
  Action,
  Outputs,
  Selector,
  Step,
  StepParameter,
  Workflow,
} from '../../arazzo/arazzo.ts'
import type { Context } from '../../arazzo/context.ts'
import { expectationOf } from './expectations.ts'
import type { ArazzoSource } from '../../arazzo/read-arazzo.ts'
import type { Listed } from '../../arazzo/reusables.ts'
import { stepPlaces, type StepPlace } from './step-places.ts'
import { isProblem, targetOf } from '../../arazzo/step-targets.ts'

interface WorkflowContext extends Context {
  readonly operations: readonly OperationPage[]
}

/**
 * The workflows of an Arazzo Description.
 *
 * @throws ProblemsError with a problem for each unresolved name
 */
export function workflowsModel(
  source: ArazzoSource,
  operations: readonly OperationPage[],
): WorkflowsModel {
  const { info, workflows } = source.description
  const context: WorkflowContext = { source, operations, problems: [] }
  const anchors = uniqueSlugs(workflows.map(({ workflowId }) => workflowId))
  const texts = workflows.map((workflow, index) =>
    workflowModel(context, workflow, `workflow-${anchors[index]}`, pointerOf('workflows', index)),
  )
  if (context.problems.length > 0) throw new ProblemsError(context.problems)
  return {
    title: info.title,
    summary: info.summary ?? '',
    description: info.description ?? '',
    workflows: texts,
  }
}

function workflowModel(
  context: WorkflowContext,
  workflow: Workflow,
  anchor: string,
  pointer: string,
): WorkflowModel {
  const { workflowId, summary, description, inputs, dependsOn, outputs } = workflow
  const document = context.source.description as unknown as Document
  const places = stepPlaces(context, workflow, anchor, pointer)
  return {
    workflowId,
    anchor,
    title: summary ?? workflowId,
    description: description ?? '',
    dependsOn: dependsOn ?? [],
    inputs: inputs === undefined ? undefined : viewOf({ document, shared: new Set() }, inputs),
    steps: places.flatMap((place) => stepModel(context, place, places)),
    outputs: outputModels(outputs, () => []),
  }
}

function stepModel(
  context: WorkflowContext,
  place: StepPlace,
  places: readonly StepPlace[],
): StepModel[] {
  const { step, number, anchor, pointer } = place
  const target = targetOf(context.source, context.operations, step, pointer)
  if (isProblem(target)) {
    context.problems.push(target)
    return []
  }
  const { stepId, description, successCriteria, outputs } = step
  const links = new Map(places.map((it) => [it.step.stepId, it] as const))
  const next = (actions: readonly Listed<Action>[]) =>
    actions.map((it) => actionText(context, it, links))
  return [
    {
      stepId,
      number,
      anchor,
      description: description ?? '',
      target,
      parameters: place.parameters.map(({ item }) => sentValue(item)),
      body: bodyModel(step),
      expectations: (successCriteria ?? []).map(expectationOf),
      onSuccess: next(place.onSuccess),
      onFailure: next(place.onFailure),
      outputs: outputModels(outputs, (name) =>
        places.filter((it) => uses(it, `$steps.${stepId}.outputs.${name}`)),
      ),
    },
  ]
}

function sentValue({ name, in: place, value }: StepParameter): SentValue {
  return { name, place: place ?? 'input', value }
}

function bodyModel({ requestBody }: Step): StepBody | undefined {
  if (requestBody === undefined) return undefined
  const { contentType, payload, replacements = [] } = requestBody
  const json = typeof payload !== 'string'
  return {
    mediaType: contentType,
    text: json ? JSON.stringify(payload, null, 2) : payload,
    json,
    replacements,
  }
}

function outputModels(
  outputs: Outputs = {},
  usedIn: (name: string) => readonly StepPlace[],
): OutputModel[] {
  return Object.entries(outputs).map(([name, expression]) => ({
    name,
    expression: typeof expression === 'string' ? expression : selectorText(expression),
    usedIn: usedIn(name).map(({ number, anchor }) => ({ number, anchor })),
  }))
}

function selectorText({ context, selector, type }: Selector): string {
  return `${context} ${typeof type === 'string' ? type : type.type} ${selector}`
}

/** Whether a runtime expression occurs anywhere in a step, with or without a pointer into its value. */
function uses(place: StepPlace, expression: string): boolean {
  const text = JSON.stringify(place)
  const sought = JSON.stringify(expression).slice(1, -1)
  return text.split(sought).some((rest, index) => index > 0 && !/^[\w.-]/.test(rest))
}
