import { pageTarget } from '../model/page-links.ts'
import { statusName } from '../model/status-name.ts'
import type {
  ActionPart,
  OutputModel,
  StepBody,
  StepLink,
  StepModel,
  WorkflowModel,
  WorkflowsModel,
} from '../model/types.ts'
import {
  joinBlocks,
  markdownCode,
  markdownFence,
  markdownLink,
  markdownList,
  markdownText,
  markdownValue,
} from '../text/markdown.ts'
import { attributes, heading, span, within } from '../text/marks.ts'
import type { Describe } from './describe.ts'
import { endpoint } from './operation.ts'
import { insideBlocks } from './schema.ts'

/** The page of workflows. */
export function workflowsPage(describe: Describe, texts: WorkflowsModel): string {
  const { title, summary, description, workflows } = texts
  return joinBlocks([
    heading(1, 'Workflows'),
    [`**${markdownText(title)}.**`, markdownText(summary)].join(' ').trim(),
    describe(description, 2, 'about-'),
    ...workflows.flatMap((workflow) => workflowBlocks(describe, texts, workflow)),
  ])
}

function workflowBlocks(
  describe: Describe,
  texts: WorkflowsModel,
  workflow: WorkflowModel,
): string[] {
  const { anchor, title, description, dependsOn, inputs, steps, outputs } = workflow
  const inside = inputs === undefined ? [] : insideBlocks(describe, inputs, `inputs.${anchor}`)
  return [
    heading(2, markdownText(title), { anchor }),
    describe(description, 3),
    dependsOn.length > 0
      ? `Comes after: ${dependsOn.map((id) => linkById(texts, id)).join(', ')}`
      : '',
    ...labelled('Inputs', inside),
    ...steps.map((step) => within('div', { class: 'step' }, stepBlocks(describe, texts, step))),
    ...labelled('Outputs of the workflow', [outputList(outputs)]),
  ]
}

/** A label above blocks, unless there are none. */
function labelled(label: string, blocks: readonly string[]): string[] {
  const present = blocks.filter((block) => block !== '')
  return present.length === 0 ? [] : [`${attributes({ class: 'label' })}${label}:`, ...present]
}

/** A link to the workflow with this id, or the id of another source's. */
function linkById({ workflows }: WorkflowsModel, id: string): string {
  const workflow = workflows.find(({ workflowId }) => workflowId === id)
  return workflow === undefined
    ? markdownCode(id)
    : markdownLink(workflow.title, `#${workflow.anchor}`)
}

function stepBlocks(describe: Describe, texts: WorkflowsModel, step: StepModel): string[] {
  const { anchor, number, stepId, description, parameters, body, expectations, outputs } = step
  const expected = expectations.map(expectationOf).join(', ')
  return [
    heading(3, `${number}. ${markdownText(stepId)}`, { anchor }),
    describe(description, 4),
    targetLine(texts, step),
    ...labelled('Sends', [parameterList(parameters), ...(body ? bodyBlocks(body) : [])]),
    ...labelled('Expects', [expected]),
    ...labelled('On success', [actionList(texts, step.onSuccess)]),
    ...labelled('On failure', [actionList(texts, step.onFailure)]),
    ...labelled('Keeps', [outputList(outputs)]),
  ]
}

function targetLine(texts: WorkflowsModel, { target }: StepModel): string {
  if (target.kind === 'workflow') return `Runs ${linkById(texts, target.workflowId)}`
  if (target.kind === 'elsewhere') return `Calls ${markdownCode(target.name)}`
  const { page } = target
  const link = markdownLink(page.title, pageTarget(page))
  return `${attributes({ class: 'endpoint' })}${endpoint(page)} ${link}`
}

function parameterList(parameters: StepModel['parameters']): string {
  return markdownList(
    parameters.map(({ name, place, value }) => {
      const where = place === 'input' ? 'as input' : `in ${place}`
      return [`${markdownCode(name)} ${span('type', where)}: ${markdownValue(value)}`]
    }),
  )
}

function bodyBlocks({ mediaType, text, json, replacements }: StepBody): string[] {
  return [
    mediaType === undefined ? '' : attributes({ class: 'media' }) + markdownCode(mediaType),
    markdownFence(json ? 'json' : 'text', text, 'Body'),
    markdownList(
      replacements.map(({ target, value }) => [
        `${markdownCode(target)} becomes ${markdownValue(value)}`,
      ]),
    ),
  ]
}

function expectationOf(expectation: StepModel['expectations'][number]): string {
  return 'status' in expectation
    ? span(`status s${expectation.status.slice(0, 1)}`, statusName(expectation.status))
    : markdownCode(expectation.condition)
}

function actionList(texts: WorkflowsModel, actions: StepModel['onSuccess']): string {
  return markdownList(actions.map((parts) => [parts.map((it) => actionPart(texts, it)).join('')]))
}

function actionPart(texts: WorkflowsModel, part: ActionPart): string {
  if (typeof part === 'string') return part
  if ('anchor' in part) return stepLink(part)
  return 'workflowId' in part ? linkById(texts, part.workflowId) : expectationOf(part)
}

function stepLink({ number, anchor }: StepLink): string {
  return markdownLink(`step ${number}`, `#${anchor}`)
}

function outputList(outputs: readonly OutputModel[]): string {
  return markdownList(
    outputs.map(({ name, expression, usedIn }) => {
      const links = usedIn.map(stepLink)
      const uses = links.length > 0 ? `, for ${links.join(', ')}` : ''
      return [`${markdownCode(name)} from ${markdownCode(expression)}${uses}`]
    }),
  )
}
