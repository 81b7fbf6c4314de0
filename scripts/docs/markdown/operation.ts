import { credentialKind, credentialPlace } from '../html/credentials.ts'
import { usesMarkdown } from '../html/uses.ts'
import { errorExamples, withoutExample } from '../model/error-index.ts'
import { oauthFlows } from '../model/oauth-flows.ts'
import { statusName } from '../model/status-name.ts'
import type { MediaTypeModel, OperationModel, ResponseModel } from '../model/types.ts'
import { markdownDescription } from '../text/markdown-description.ts'
import { markdownCode, markdownFence, markdownLink, markdownText } from '../text/markdown.ts'
import {
  constraintMarkdown,
  insideMarkdown,
  limitsMarkdown,
  membersMarkdown,
  textsMarkdown,
  typeMarkdown,
  valueMarkdown,
} from './members.ts'
import { sentMethod } from '../../document/path-item.ts'

/** An operation's page in Markdown, with its title at `level`; `up` is the path to the site's root. */
export function operationMarkdown(content: OperationModel, level = 1, up = '../'): string {
  const { page, lead, details, objects, enumerations, rateLimits } = content
  const { operation } = page
  const heading = headingAt(level)
  return blocks([
    heading(0, markdownText(page.title)),
    markdownCode(`${sentMethod(operation.method)} ${operation.path}`),
    operation.object.deprecated === true ? '**Deprecated.**' : '',
    page.badges.map(markdownText).join(', '),
    markdownDescription(lead, level + 1),
    content.uses.length > 0 ? usesMarkdown(content.uses, up) : '',
    heading(1, 'Samples'),
    ...page.samples.flatMap(({ label, language, source }) => [
      heading(2, label),
      markdownFence(language, source),
    ]),
    heading(1, 'Authorization'),
    credentialsMarkdown(content),
    ...parametersMarkdown(content, heading, up),
    ...bodyMarkdown(content, heading, level, up),
    heading(1, 'Response'),
    ...content.successes.flatMap((it) => responseMarkdown(it, heading, level, up)),
    ...(content.pagination ? [heading(1, 'Pages'), pagesMarkdown(content.pagination)] : []),
    ...(content.errors.length > 0 ? [heading(1, 'Errors')] : []),
    ...content.errors.flatMap((it) => errorResponseMarkdown(it, heading, level, up)),
    ...(content.limits.length > 0 || rateLimits !== undefined ? [heading(1, 'Limits')] : []),
    limitsMarkdown(content.limits),
    rateLimits === undefined ? '' : markdownDescription(rateLimits, level + 2),
    ...enumerationsMarkdown(enumerations, level),
    ...(objects.length > 0 ? [heading(1, 'Objects')] : []),
    ...objects.flatMap(({ name, view }) => [
      heading(2, markdownText(name)),
      markdownDescription(view.description, level + 3),
      insideMarkdown(view, up),
    ]),
    ...(details === '' ? [] : [heading(1, 'Notes'), markdownDescription(details, level + 2)]),
  ])
}

function pagesMarkdown(parts: NonNullable<OperationModel['pagination']>): string {
  return parts.map((it) => (typeof it === 'string' ? it : markdownCode(it.code))).join('')
}

/** The described enumerations, on a page with its title at `level`. */
export function enumerationsMarkdown(
  enumerations: OperationModel['enumerations'],
  level: number,
): string[] {
  if (enumerations.length === 0) return []
  const heading = headingAt(level)
  return [
    heading(1, 'Values'),
    ...enumerations.flatMap(({ name, description }) => [
      heading(2, markdownText(name)),
      markdownDescription(description, level + 3),
    ]),
  ]
}

type HeadingAt = (below: number, text: string) => string

/** Returns headings by their distance from a level. */
export function headingAt(level: number): HeadingAt {
  return (below, text) => ['#'.repeat(Math.min(6, level + below)), text].join(' ')
}

/** The blocks separated by empty lines, without empty blocks. */
export function blocks(parts: readonly string[]): string {
  return [parts.filter((part) => part !== '').join('\n\n'), ''].join('\n')
}

function credentialsMarkdown({ credentials }: OperationModel): string {
  const needed = credentials.filter((names) => names.length > 0)
  if (needed.length === 0) return 'None. Anyone may call this operation.'
  const lines = needed.map((names) =>
    names
      .map(({ scheme }) =>
        [
          markdownCode(credentialPlace(scheme)),
          ' (',
          markdownText(credentialKind(scheme)),
          scheme.deprecated === true ? ', deprecated' : '',
          ')',
          ...oauthFlows(scheme).map(({ name, addresses }) =>
            [
              `; flow: ${name}`,
              ...addresses.map(({ label, url }) => `${label} ${markdownCode(url)}`),
            ].join(', '),
          ),
        ].join(''),
      )
      .join(' and '),
  )
  const optional = needed.length < credentials.length ? ', or none' : ''
  const words = needed.length === 1 ? `Required${optional}:` : `One of these${optional}:`
  return [words, '', ...lines.map((line) => `- ${line}`)].join('\n')
}

function parametersMarkdown(
  { parameters }: OperationModel,
  heading: HeadingAt,
  up: string,
): string[] {
  if (parameters.length === 0) return []
  const members = parameters.map(({ parameter, view, example }) => ({
    name: parameter.name,
    required: parameter.required === true,
    view: { ...view, description: parameter.description ?? view.description },
    note: `in ${parameter.in}, example ${valueMarkdown(example)}`,
  }))
  return [heading(1, 'Parameters'), membersMarkdown(members, up)]
}

function bodyMarkdown(
  { body }: OperationModel,
  heading: HeadingAt,
  level: number,
  up: string,
): string[] {
  if (body === undefined) return []
  return [
    heading(1, 'Request body'),
    markdownDescription(body.description, level + 2),
    ...body.contents.flatMap((it) => contentMarkdown(it, up)),
  ]
}

function responseMarkdown(
  response: ResponseModel,
  heading: HeadingAt,
  level: number,
  up: string,
): string[] {
  const { status, description, headers, contents } = response
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
            up,
          ),
        ]
      : []),
    ...(contents.length === 0
      ? ['The response has no body.']
      : contents.flatMap((it) => contentMarkdown(it, up))),
  ]
}

function contentMarkdown({ mediaType, view, examples }: MediaTypeModel, up: string): string[] {
  const facts = [typeMarkdown(view.type, up), ...view.constraints.map(constraintMarkdown)]
  return [
    [markdownCode(mediaType), ': ', facts.join(', ')].join(''),
    markdownDescription(view.description, 6),
    insideMarkdown(view, up),
    ...examples.flatMap(({ name, summary, value }) => [
      `Example, ${markdownText(summary ?? name)}:`,
      typeof value === 'string'
        ? markdownFence('text', value)
        : markdownFence('json', JSON.stringify(value, null, 2)),
    ]),
  ]
}

function errorResponseMarkdown(
  response: ResponseModel,
  heading: HeadingAt,
  level: number,
  up: string,
): string[] {
  return [
    heading(2, statusName(response.status)),
    markdownDescription(response.description, level + 3),
    textsMarkdown(errorExamples(response)),
    ...withoutExample(response).flatMap((it) => contentMarkdown(it, up)),
  ]
}

/** An operation as an item of a list. */
export function operationLine({ page }: OperationModel, target: string): string {
  const { method, path } = page.operation
  return [
    '- ',
    markdownLink(page.title, target),
    ': ',
    markdownCode(`${sentMethod(method)} ${path}`),
  ].join('')
}
