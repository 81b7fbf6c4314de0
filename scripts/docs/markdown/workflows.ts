import { placeText } from '../html/workflows.ts'
import { pageHref } from '../model/page-links.ts'
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
import { markdownDescription } from '../text/markdown-description.ts'
import { markdownCode, markdownFence, markdownLink, markdownText } from '../text/markdown.ts'
import { insideMarkdown, valueMarkdown } from './members.ts'
import { blocks } from './operation.ts'
import { sentMethod } from '../../document/path-item.ts'

/** The page of workflows in Markdown, with its title at `level`. */
export function workflowsMarkdown(texts: WorkflowsModel, level = 1): string {
  const { title, summary, description, workflows } = texts
  return blocks([
    heading(level, 'Workflows'),
    [`**${markdownText(title)}.**`, markdownText(summary)].join(' ').trim(),
    markdownDescription(description, level + 1),
    ...workflows.flatMap((workflow) => workflowMarkdown(texts, workflow, level + 1)),
  ])
}

/** A heading with an anchor for links from other pages. */
function heading(level: number, text: string, anchor?: string): string {
  const place = anchor === undefined ? '' : ` <a id="${anchor}"></a>`
  return ['#'.repeat(level), ' ', text, place].join('')
}

function workflowMarkdown(texts: WorkflowsModel, workflow: WorkflowModel, level: number): string[] {
  const { anchor, title, description, dependsOn, inputs, steps, outputs } = workflow
  const inside = inputs === undefined ? '' : insideMarkdown(inputs, '')
  return [
    heading(level, markdownText(title), anchor),
    markdownDescription(description, level + 1),
    dependsOn.length > 0
      ? `Comes after: ${dependsOn.map((id) => linkById(texts, id)).join(', ')}`
      : '',
    ...(inside === '' ? [] : ['Inputs:', inside]),
    ...steps.flatMap((step) => stepMarkdown(texts, step, level + 1)),
    ...(outputs.length > 0 ? ['Outputs of the workflow:', outputsMarkdown(outputs)] : []),
  ]
}

function linkById({ workflows }: WorkflowsModel, id: string): string {
  const workflow = workflows.find(({ workflowId }) => workflowId === id)
  return workflow === undefined
    ? markdownCode(id)
    : markdownLink(workflow.title, `#${workflow.anchor}`)
}

function stepMarkdown(texts: WorkflowsModel, step: StepModel, level: number): string[] {
  const { anchor, number, stepId, description, parameters, body, expectations, outputs } = step
  return [
    heading(level, `${number}. ${markdownText(stepId)}`, anchor),
    markdownDescription(description, level + 1),
    targetMarkdown(texts, step),
    ...(parameters.length > 0 ? ['Sends:', parametersMarkdown(parameters)] : []),
    ...(body === undefined ? [] : bodyMarkdown(body)),
    expectations.length > 0 ? `Expects: ${expectations.map(expectationMarkdown).join(', ')}` : '',
    ...actionsMarkdown(texts, 'On success', step.onSuccess),
    ...actionsMarkdown(texts, 'On failure', step.onFailure),
    ...(outputs.length > 0 ? ['Keeps:', outputsMarkdown(outputs)] : []),
  ]
}

function targetMarkdown(texts: WorkflowsModel, { target }: StepModel): string {
  if (target.kind === 'workflow') return `Runs ${linkById(texts, target.workflowId)}`
  if (target.kind === 'elsewhere') return `Calls ${markdownCode(target.name)}`
  const { operation, title } = target.page
  const link = markdownLink(title, pageHref(target.page, 'root', 'md'))
  return [link, ': ', markdownCode(`${sentMethod(operation.method)} ${operation.path}`)].join('')
}

function parametersMarkdown(parameters: StepModel['parameters']): string {
  const lines = parameters.map(
    ({ name, place, value }) =>
      `- ${markdownCode(name)} ${placeText(place)}: ${valueMarkdown(value)}`,
  )
  return lines.join('\n')
}

function bodyMarkdown({ mediaType, text, json, replacements }: StepBody): string[] {
  const changes = replacements.map(
    ({ target, value }) => `- ${markdownCode(target)} becomes ${valueMarkdown(value)}`,
  )
  return [
    mediaType === undefined ? 'Body:' : `Body, ${markdownCode(mediaType)}:`,
    markdownFence(json ? 'json' : 'text', text),
    changes.join('\n'),
  ]
}

function expectationMarkdown(expectation: StepModel['expectations'][number]): string {
  return 'status' in expectation
    ? statusName(expectation.status)
    : markdownCode(expectation.condition)
}

function actionsMarkdown(
  texts: WorkflowsModel,
  title: string,
  actions: StepModel['onSuccess'],
): string[] {
  const lines = actions.map(
    (parts) => `- ${parts.map((it) => actionPartMarkdown(texts, it)).join('')}`,
  )
  return lines.length > 0 ? [`${title}:`, lines.join('\n')] : []
}

function actionPartMarkdown(texts: WorkflowsModel, part: ActionPart): string {
  if (typeof part === 'string') return part
  if ('anchor' in part) return stepLink(part)
  return 'workflowId' in part ? linkById(texts, part.workflowId) : expectationMarkdown(part)
}

function stepLink({ number, anchor }: StepLink): string {
  return markdownLink(`step ${number}`, `#${anchor}`)
}

function outputsMarkdown(outputs: readonly OutputModel[]): string {
  const lines = outputs.map(({ name, expression, usedIn }) => {
    const links = usedIn.map(stepLink)
    const uses = links.length > 0 ? `, for ${links.join(', ')}` : ''
    return `- ${markdownCode(name)} from ${markdownCode(expression)}${uses}`
  })
  return lines.join('\n')
}
