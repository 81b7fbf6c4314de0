import {
  refusalTexts,
  type AnswerText,
  type ContentText,
  type OperationContent,
} from '../content.ts'
import { markdownDescription } from '../markdown-description.ts'
import { markdownCode, markdownFence, markdownLink, markdownText } from '../markdown.ts'
import { statusName } from '../status.ts'
import { credentialKind, credentialPlace } from './credentials-html.ts'
import {
  limitsMarkdown,
  membersMarkdown,
  textsMarkdown,
  valueMarkdown,
  insideMarkdown,
} from './members-markdown.ts'
import { usesMarkdown } from './uses.ts'

/** The page of one operation in Markdown; `level` is that of its title, `up` leads from it to the site's root. */
export function operationMarkdown(content: OperationContent, level = 1, up = '../'): string {
  const { page, lead, details, objects, enumerations, rateLimits } = content
  const { operation } = page
  const heading = headingAt(level)
  return blocks([
    heading(0, markdownText(page.title)),
    markdownCode(`${operation.method.toUpperCase()} ${operation.path}`),
    operation.object.deprecated === true ? '**Deprecated.**' : '',
    markdownDescription(lead, level + 1),
    content.uses.length > 0 ? usesMarkdown(content.uses, up) : '',
    heading(1, 'Samples'),
    ...page.samples.flatMap(({ label, language, source }) => [
      heading(2, label),
      markdownFence(language, source),
    ]),
    heading(1, 'Authorization'),
    credentialsMarkdown(content),
    ...parametersMarkdown(content, heading),
    ...bodyMarkdown(content, heading, level),
    heading(1, 'Response'),
    ...content.answers.flatMap((answer) => answerMarkdown(answer, heading, level)),
    ...(content.refusals.length > 0 ? [heading(1, 'Errors')] : []),
    ...content.refusals.flatMap((answer) => refusalMarkdown(answer, heading, level)),
    ...(content.limits.length > 0 || rateLimits !== undefined ? [heading(1, 'Limits')] : []),
    limitsMarkdown(content.limits),
    rateLimits === undefined ? '' : markdownDescription(rateLimits, level + 2),
    ...(enumerations.length > 0 ? [heading(1, 'Values')] : []),
    ...enumerations.flatMap(({ name, description }) => [
      heading(2, markdownText(name)),
      markdownDescription(description, level + 3),
    ]),
    ...(objects.length > 0 ? [heading(1, 'Objects')] : []),
    ...objects.flatMap(({ name, view }) => [
      heading(2, markdownText(name)),
      markdownDescription(view.description, level + 3),
      insideMarkdown(view),
    ]),
    ...(details === ''
      ? []
      : [heading(1, 'Good to know'), markdownDescription(details, level + 2)]),
  ])
}

type HeadingAt = (below: number, text: string) => string

function headingAt(level: number): HeadingAt {
  return (below, text) => ['#'.repeat(Math.min(6, level + below)), text].join(' ')
}

/** Blocks with a line between them; empty ones vanish. */
export function blocks(parts: readonly string[]): string {
  return [parts.filter((part) => part !== '').join('\n\n'), ''].join('\n')
}

function credentialsMarkdown({ credentials }: OperationContent): string {
  const needed = credentials.filter((names) => names.length > 0)
  if (needed.length === 0) return 'None. Anyone may call this operation.'
  const lines = needed.map((names) =>
    names
      .map(({ scheme }) =>
        [
          markdownCode(credentialPlace(scheme)),
          ' (',
          markdownText(credentialKind(scheme)),
          ')',
        ].join(''),
      )
      .join(' and '),
  )
  const optional = needed.length < credentials.length ? ', or none' : ''
  const words = needed.length === 1 ? `Required${optional}:` : `One of these${optional}:`
  return [words, '', ...lines.map((line) => `- ${line}`)].join('\n')
}

function parametersMarkdown({ parameters }: OperationContent, heading: HeadingAt): string[] {
  if (parameters.length === 0) return []
  const members = parameters.map(({ parameter, view, example }) => ({
    name: parameter.name,
    required: parameter.required === true,
    view: { ...view, description: parameter.description ?? view.description },
    note: `in ${parameter.in}, example ${valueMarkdown(example)}`,
  }))
  return [heading(1, 'Parameters'), membersMarkdown(members)]
}

function bodyMarkdown({ body }: OperationContent, heading: HeadingAt, level: number): string[] {
  if (body === undefined) return []
  return [
    heading(1, 'Request body'),
    markdownDescription(body.description, level + 2),
    ...body.contents.flatMap(contentMarkdown),
  ]
}

function answerMarkdown(answer: AnswerText, heading: HeadingAt, level: number): string[] {
  const { status, description, headers, contents } = answer
  return [
    heading(2, statusName(status)),
    markdownDescription(description, level + 3),
    ...(headers.length > 0
      ? [
          'Headers:',
          membersMarkdown(
            headers.map(({ name, header, view }) => ({
              name,
              required: header.required === true,
              view: { ...view, description: header.description ?? view.description },
            })),
          ),
        ]
      : []),
    ...(contents.length === 0 ? ['The answer has no body.'] : contents.flatMap(contentMarkdown)),
  ]
}

function contentMarkdown({ mediaType, view, examples }: ContentText): string[] {
  return [
    [markdownCode(mediaType), ': ', markdownText(view.type.text)].join(''),
    insideMarkdown(view),
    ...examples.flatMap(({ name, summary, value }) => [
      `Example, ${markdownText(summary ?? name)}:`,
      typeof value === 'string'
        ? markdownFence('text', value)
        : markdownFence('json', JSON.stringify(value, null, 2)),
    ]),
  ]
}

function refusalMarkdown(answer: AnswerText, heading: HeadingAt, level: number): string[] {
  return [
    heading(2, statusName(answer.status)),
    markdownDescription(answer.description, level + 3),
    textsMarkdown(refusalTexts(answer)),
  ]
}

/** The link of a list of operations: title, method, path. */
export function operationLine({ page }: OperationContent, target: string): string {
  const { method, path } = page.operation
  return [
    '- ',
    markdownLink(page.title, target),
    ': ',
    markdownCode(`${method.toUpperCase()} ${path}`),
  ].join('')
}
