import { sentMethod } from '../../document/path-item.ts'
import { MADE_UP } from '../samples/example.ts'
import { pageTarget } from '../model/page-links.ts'
import { statusName } from '../model/status-name.ts'
import type { EnumerationModel, OperationModel, OperationPage, Use } from '../model/types.ts'
import {
  joinBlocks,
  markdownCode,
  markdownFence,
  markdownLink,
  markdownList,
  markdownText,
  valueFence,
} from '../text/markdown.ts'
import { attributes, heading, ownTarget, span, within } from '../text/marks.ts'
import { credentialBlocks } from './credentials.ts'
import type { Describe } from './describe.ts'
import { errorBlocks, parameterBlocks, requestBlocks, responseBlocks } from './messages.ts'
import { insideBlocks, objectAnchor, valuesAnchor } from './schema.ts'

/** The page of an operation, webhook or callback. */
export function operationPage(describe: Describe, content: OperationModel): string {
  const { page, lead, details, uses } = content
  const { object } = page.operation
  return joinBlocks([
    within('header', {}, [
      heading(1, markdownText(page.title)),
      attributes({ class: 'endpoint' }) + endpoint(page),
      page.kind === 'operation' ? '' : INCOMING[page.kind],
      page.badges.length === 0
        ? ''
        : attributes({ class: 'badges' }) + page.badges.map(markdownText).join(', '),
      object.deprecated === true
        ? `${attributes({ class: 'note' })}**Deprecated.** Don't use it in new code.`
        : '',
      describe(lead, 2),
      docsLink(object.externalDocs),
      uses.length > 0 ? usesLine(uses) : '',
    ]),
    within('aside', { 'aria-label': 'Samples' }, sampleBlocks(content)),
    within('div', { class: 'reference' }, [
      ...sections(describe, content),
      ...(details === ''
        ? []
        : [heading(2, 'Notes', { id: 'details' }), describe(details, 3, 'about-')]),
    ]),
  ])
}

const INCOMING = {
  webhook: 'A webhook: the API sends this request to an address that you register.',
  callback: 'A callback: the API sends this request to an address that a request of yours names.',
}

/** The method and path, or the name of a webhook. */
export function endpoint({ operation: { method, path } }: OperationPage): string {
  return [span(`method ${method}`, markdownText(sentMethod(method))), ' ', markdownCode(path)].join(
    '',
  )
}

/** A link to documentation elsewhere. */
export function docsLink(docs: { url?: string; description?: string } | undefined): string {
  return docs?.url === undefined
    ? ''
    : `See ${markdownLink(docs.description ?? docs.url, docs.url)}`
}

/** Links to the workflow steps that call an operation. */
function usesLine(uses: readonly Use[]): string {
  const link = (place: string, text: string) =>
    markdownLink(text, ownTarget(`workflows.md#${place}`))
  const workflows = uses.map(({ workflow, steps }) => {
    const links = steps.map((step) => link(step.anchor, `${step.number}: ${step.stepId}`))
    return `${link(workflow.anchor, workflow.title)} (${links.join(', ')})`
  })
  return `${attributes({ class: 'uses' })}Used in: ${workflows.join(', ')}`
}

function sampleBlocks({ page, successes }: OperationModel): string[] {
  const [response] = successes
  const example = response?.contents[0]?.examples[0]
  const blocks = [
    sampleTabs(page),
    ...(response === undefined || example === undefined
      ? []
      : [
          heading(
            3,
            statusName(response.status) +
              (example.summary === MADE_UP ? `, ${MADE_UP.toLowerCase()}` : ''),
          ),
          valueFence(example.value, 'Example response'),
        ]),
  ].filter((block) => block !== '')
  return blocks.length === 0 ? [] : [heading(2, 'Samples', { class: 'off-screen' }), ...blocks]
}

/** The samples of an operation, in tabs. */
export function sampleTabs({ samples }: OperationPage): string {
  return within(
    'fieldset',
    { class: 'tabs' },
    samples.flatMap(({ label, language, source }) => [
      heading(3, label),
      markdownFence(language, source, `${label} sample`),
    ]),
  )
}

function sections(describe: Describe, content: OperationModel): string[] {
  const { page, parameters, body, successes, errors, rateLimits, objects, credentials } = content
  const { pagination } = content
  const section = (id: string, title: string, blocks: readonly string[]) =>
    blocks.length === 0 ? [] : [heading(2, title, { id }), ...blocks]
  const isIncoming = page.kind !== 'operation'
  return [
    ...(isIncoming && credentials.length === 0
      ? []
      : section('authorization', 'Authorization', credentialBlocks(describe, credentials))),
    ...section('parameters', 'Parameters', parameterBlocks(describe, parameters)),
    ...section('request', 'Request body', body ? requestBlocks(describe, body) : []),
    ...section(
      'response',
      'Response',
      successes.flatMap((it) => responseBlocks(describe, it)),
    ),
    ...section('pages', 'Pages', pagination === undefined ? [] : [paginationLine(pagination)]),
    ...section(
      'errors',
      'Errors',
      errors.flatMap((it) => errorBlocks(describe, it)),
    ),
    ...section('limits', 'Limits', rateLimits === undefined ? [] : [describe(rateLimits, 3)]),
    ...section(
      'callbacks',
      'Callbacks',
      page.callbacks.length === 0 ? [] : [pageList(page.callbacks)],
    ),
    ...valueSection(describe, content.enumerations),
    ...section(
      'objects',
      'Objects',
      objects.flatMap(({ name, view }) => [
        heading(3, markdownText(name), { id: objectAnchor(name) }),
        describe(view.description, 4),
        ...insideBlocks(describe, view, objectAnchor(name)),
      ]),
    ),
  ]
}

function paginationLine(parts: NonNullable<OperationModel['pagination']>): string {
  return parts.map((it) => (typeof it === 'string' ? it : markdownCode(it.code))).join('')
}

/** The described enumerations of a page. */
export function valueSection(
  describe: Describe,
  enumerations: readonly EnumerationModel[],
): string[] {
  if (enumerations.length === 0) return []
  return [
    heading(2, 'Values', { id: 'values' }),
    ...enumerations.flatMap(({ name, description }) => [
      heading(3, markdownText(name), { id: valuesAnchor(name) }),
      describe(description, 4),
    ]),
  ]
}

/** Links to operations. */
export function pageList(pages: readonly OperationPage[]): string {
  return markdownList(
    pages.map((page) => {
      const deprecated = page.operation.object.deprecated === true
      return [
        [
          attributes({ item: 'operation' }),
          markdownLink(page.title, pageTarget(page)),
          span('colon', ': '),
          endpoint(page),
          ...(deprecated ? [' ', span('deprecated', 'deprecated')] : []),
        ].join(''),
      ]
    }),
  )
}
