import { pointerOf, type Document, type ParameterLocation } from '../../pipeline/openapi.ts'
import { ProblemsError, type Problem } from '../../pipeline/problem.ts'
import { viewOf, type View } from '../schema/view.ts'
import type { OperationPage } from '../site.ts'
import { slug } from '../slug.ts'
import type { Outputs, Step, StepParameter, Workflow } from './arazzo.ts'
import { expectationOf, type Expectation } from './criteria.ts'
import type { ArazzoSource } from './read.ts'
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
  readonly usedIn: readonly { readonly number: number; readonly anchor: string }[]
}

/**
 * The texts of an Arazzo Description.
 *
 * @throws ProblemsError for every step that names an operation or workflow which there is not
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

interface Context {
  readonly source: ArazzoSource
  readonly operations: readonly OperationPage[]
  readonly problems: Problem[]
}

function workflowText(
  context: Context,
  workflow: Workflow,
  anchor: string,
  pointer: string,
): WorkflowText {
  const { workflowId, summary, description, inputs, dependsOn, outputs } = workflow
  const document = context.source.description as unknown as Document
  const slugs = uniqueSlugs(workflow.steps.map(({ stepId }) => stepId))
  const places = workflow.steps.map((step, index) => ({
    step,
    number: index + 1,
    anchor: `${anchor}.${slugs[index]}`,
    pointer: pointer + pointerOf('steps', index),
  }))
  return {
    workflowId,
    anchor,
    title: summary ?? workflowId,
    description: description ?? '',
    dependsOn: dependsOn ?? [],
    inputs: inputs === undefined ? undefined : viewOf({ document, shared: new Set() }, inputs),
    steps: places.flatMap((place) => stepText(context, workflow, place, places)),
    outputs: outputTexts(outputs, () => []),
  }
}

interface Place {
  readonly step: Step
  readonly number: number
  readonly anchor: string
  readonly pointer: string
}

function stepText(
  context: Context,
  workflow: Workflow,
  { step, number, anchor, pointer }: Place,
  places: readonly Place[],
): StepText[] {
  const target = targetOf(context.source, context.operations, step, pointer)
  if (isProblem(target)) {
    context.problems.push(target)
    return []
  }
  const { stepId, description, successCriteria, outputs } = step
  return [
    {
      stepId,
      number,
      anchor,
      description: description ?? '',
      target,
      parameters: sentBy(context, workflow, step),
      body: bodyText(step),
      expectations: (successCriteria ?? []).map(expectationOf),
      outputs: outputTexts(outputs, (name) =>
        places.filter((it) => uses(it.step, `$steps.${stepId}.outputs.${name}`)),
      ),
    },
  ]
}

/** The parameters of the workflow and of the step; the step's win. */
function sentBy({ source }: Context, { parameters = [] }: Workflow, step: Step): SentText[] {
  const sent = new Map<string, SentText>()
  for (const it of [...parameters, ...(step.parameters ?? [])]) {
    const parameter = 'reference' in it ? component(source, it.reference, it.value) : it
    const { name, in: place = 'input', value } = parameter
    sent.set(JSON.stringify([name, place]), { name, place, value })
  }
  return [...sent.values()]
}

/** The parameter behind `$components.parameters.<name>`. */
function component(
  { description }: ArazzoSource,
  reference: string,
  value: unknown,
): StepParameter {
  const name = reference.replace(/^\$components\.parameters\./, '')
  const { parameters = {} } = description.components ?? {}
  const found = Object.hasOwn(parameters, name) ? parameters[name]! : { name, value: reference }
  return value === undefined ? found : { ...found, value }
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
function uses(step: Step, expression: string): boolean {
  const text = JSON.stringify(step)
  const sought = JSON.stringify(expression).slice(1, -1)
  return text.split(sought).some((rest, index) => index > 0 && !/^[\w.-]/.test(rest))
}

/** Parts of addresses, each of them once. */
function uniqueSlugs(names: readonly string[]): string[] {
  const taken = new Set<string>()
  return names.map((name) => {
    const start = slug(name) || 'unnamed'
    let unique = start
    for (let count = 2; taken.has(unique); count++) unique = `${start}-${count}`
    taken.add(unique)
    return unique
  })
}
