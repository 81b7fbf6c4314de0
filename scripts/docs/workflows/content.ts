import { pointerOf, type Document, type ParameterLocation } from '../../document/openapi.ts'
import { ProblemsError } from '../../document/problem.ts'
import { viewOf, type View } from '../schema/view.ts'
import type { OperationPage } from '../site.ts'
import { uniqueSlugs } from '../slug.ts'
import { actionText, type ActionPart } from './actions.ts'
import type { Action, Outputs, Step, StepParameter, Workflow } from './arazzo.ts'
import type { Context } from './context.ts'
import { expectationOf, type Expectation } from './criteria.ts'
import { placesOf, type Place } from './places.ts'
import type { ArazzoSource } from './read.ts'
import type { Listed } from './reusables.ts'
import { isProblem, targetOf, type StepTarget } from './targets.ts'

/** What the pages say about workflows, in their author's order. Descriptions are Markdown. */
export interface WorkflowsText {
  readonly title: string
  readonly summary: string
  readonly description: string
  readonly workflows: readonly WorkflowText[]
}

export interface WorkflowText {
  readonly workflowId: string
  readonly anchor: string
  readonly title: string
  readonly description: string
  /** Workflows that have to be over before, by id. */
  readonly dependsOn: readonly string[]
  readonly inputs: View | undefined
  readonly steps: readonly StepText[]
  readonly outputs: readonly OutputText[]
}

export interface StepText {
  readonly stepId: string
  /** From 1. */
  readonly number: number
  readonly anchor: string
  readonly description: string
  readonly target: StepTarget
  readonly parameters: readonly SentText[]
  readonly body: BodyText | undefined
  readonly expectations: readonly Expectation[]
  /** What comes next where that is not the next step; the first that applies counts. */
  readonly onSuccess: readonly (readonly ActionPart[])[]
  readonly onFailure: readonly (readonly ActionPart[])[]
  readonly outputs: readonly OutputText[]
}

/** A value that a step sends: a literal, or a runtime expression. */
export interface SentText {
  readonly name: string
  readonly place: ParameterLocation | 'input'
  readonly value: unknown
}

export interface BodyText {
  readonly mediaType: string | undefined
  readonly text: string
  readonly json: boolean
  /** What is put into the body before it is sent. */
  readonly replacements: readonly { readonly target: string; readonly value: unknown }[]
}

/** Something that is kept for later, and the steps that take it. */
export interface OutputText {
  readonly name: string
  readonly expression: string
  readonly usedIn: readonly StepLink[]
}

/** A step of the same workflow. */
export interface StepLink {
  readonly number: number
  readonly anchor: string
}

/**
 * The texts of an Arazzo Description.
 *
 * @throws ProblemsError for everything that a step names and which there is not
 */
export function workflowsText(
  source: ArazzoSource,
  operations: readonly OperationPage[],
): WorkflowsText {
  const { info, workflows } = source.description
  const context: Context = { source, operations, problems: [] }
  const anchors = uniqueSlugs(workflows.map(({ workflowId }) => workflowId))
  const texts = workflows.map((workflow, index) =>
    workflowText(context, workflow, `workflow-${anchors[index]}`, pointerOf('workflows', index)),
  )
  if (context.problems.length > 0) throw new ProblemsError(context.problems)
  return {
    title: info.title,
    summary: info.summary ?? '',
    description: info.description ?? '',
    workflows: texts,
  }
}

function workflowText(
  context: Context,
  workflow: Workflow,
  anchor: string,
  pointer: string,
): WorkflowText {
  const { workflowId, summary, description, inputs, dependsOn, outputs } = workflow
  const document = context.source.description as unknown as Document
  const places = placesOf(context, workflow, anchor, pointer)
  return {
    workflowId,
    anchor,
    title: summary ?? workflowId,
    description: description ?? '',
    dependsOn: dependsOn ?? [],
    inputs: inputs === undefined ? undefined : viewOf({ document, shared: new Set() }, inputs),
    steps: places.flatMap((place) => stepText(context, place, places)),
    outputs: outputTexts(outputs, () => []),
  }
}

function stepText(context: Context, place: Place, places: readonly Place[]): StepText[] {
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
      parameters: place.parameters.map(({ item }) => sentText(item)),
      body: bodyText(step),
      expectations: (successCriteria ?? []).map(expectationOf),
      onSuccess: next(place.onSuccess),
      onFailure: next(place.onFailure),
      outputs: outputTexts(outputs, (name) =>
        places.filter((it) => uses(it, `$steps.${stepId}.outputs.${name}`)),
      ),
    },
  ]
}

function sentText({ name, in: place, value }: StepParameter): SentText {
  return { name, place: place ?? 'input', value }
}

function bodyText({ requestBody }: Step): BodyText | undefined {
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

function outputTexts(
  outputs: Outputs = {},
  usedIn: (name: string) => readonly Place[],
): OutputText[] {
  return Object.entries(outputs).map(([name, expression]) => ({
    name,
    expression,
    usedIn: usedIn(name).map(({ number, anchor }) => ({ number, anchor })),
  }))
}

/** Whether a step has a runtime expression anywhere, with or without a pointer into its value. */
function uses(place: Place, expression: string): boolean {
  const text = JSON.stringify(place)
  const sought = JSON.stringify(expression).slice(1, -1)
  return text.split(sought).some((rest, index) => index > 0 && !/^[\w.-]/.test(rest))
}
