import { errorExamples } from '../model/error-index.ts'
import { pageTarget } from '../model/page-links.ts'
import { statusName } from '../model/status-name.ts'
import type {
  HeaderModel,
  LinkModel,
  MediaTypeModel,
  ParameterModel,
  RequestBodyModel,
  ResponseModel,
} from '../model/types.ts'
import type { NamedExample } from '../samples/example.ts'
import {
  markdownCode,
  markdownLink,
  markdownList,
  markdownTable,
  markdownText,
  markdownValue,
  valueFence,
} from '../text/markdown.ts'
import { attributes, heading, span, within } from '../text/marks.ts'
import type { Describe } from './describe.ts'
import {
  choiceBlocks,
  exampleBlocks,
  factsOf,
  folded,
  insideBlocks,
  memberHead,
  titled,
  valueBlocks,
} from './schema.ts'

const PLACES = [
  ['path', 'Path parameters'],
  ['query', 'Query parameters'],
  ['querystring', 'The whole query string'],
  ['header', 'Header parameters'],
  ['cookie', 'Cookie parameters'],
] as const

/** Parameters by place. */
export function parameterBlocks(describe: Describe, parameters: readonly ParameterModel[]) {
  return PLACES.flatMap(([place, title]) => {
    const group = parameters.filter(({ parameter }) => parameter.in === place)
    if (group.length === 0) return []
    const items = group.map(({ parameter, view, examples }) => {
      const { name, content, style, explode, allowReserved } = parameter
      const ways = [
        ...Object.keys(content ?? {}).map((mediaType) => `as ${markdownCode(mediaType)}`),
        ...(style === undefined ? [] : [`style ${markdownCode(style)}`]),
        ...(explode === undefined ? [] : [explode ? 'exploded' : 'not exploded']),
        ...(allowReserved === true ? ['reserved characters as they are'] : []),
      ]
      return valueItem(
        describe,
        { it: parameter, view, examples, ways, id: `${place}.${name}` },
        name,
      )
    })
    return [heading(3, title), markdownList(items)]
  })
}

interface DescribedValue {
  readonly it: { description?: string; required?: boolean; deprecated?: boolean }
  readonly view: ParameterModel['view']
  readonly examples: readonly NamedExample[]
  readonly ways: readonly string[]
  readonly id: string
}

/** A parameter or header as an item of a list. */
function valueItem(
  describe: Describe,
  { it, view, examples, ways, id }: DescribedValue,
  name: string,
): string[] {
  const { description = '', required, deprecated } = it
  const whole = { ...view, deprecated: view.deprecated || deprecated === true }
  const facts = factsOf(whole, required === true ? 'required' : 'optional')
  return [
    memberHead(name, id, [facts, ...ways].join(', ')),
    describe(description, 5),
    description === view.description ? '' : describe(view.description, 5),
    ...choiceBlocks(view),
    ...namedBlocks(examples),
    folded(view, insideBlocks(describe, view, id)),
  ]
}

function namedBlocks(examples: readonly NamedExample[]): string[] {
  if (examples.every(({ summary }) => summary === undefined))
    return exampleBlocks(examples.map(({ value }) => value))
  return [
    markdownList(
      examples.map(({ name, summary, value }) => [
        `${markdownText(summary ?? name)}: ${markdownValue(value)}`,
      ]),
    ),
  ]
}

/** A request body by media type. */
export function requestBlocks(
  describe: Describe,
  { description, required, contents }: RequestBodyModel,
): string[] {
  return [
    describe(description, 3),
    required ? '' : 'Optional.',
    ...contentBlocks(describe, contents, 'request'),
  ]
}

/** A response with its headers, bodies and links. */
export function responseBlocks(describe: Describe, response: ResponseModel): string[] {
  const { status, description, headers, contents, links } = response
  const id = `response.${status}`
  return [
    statusHeading(status, id),
    describe(description, 4),
    ...headerBlocks(describe, headers, id),
    ...(contents.length === 0
      ? ['The response has no body.']
      : contentBlocks(describe, contents, id)),
    ...linkBlocks(describe, links),
  ]
}

/** An error response. Its texts are a table. */
export function errorBlocks(describe: Describe, response: ResponseModel): string[] {
  const { status, description, headers, contents, links } = response
  const id = `response.${status}`
  const texts = errorExamples(response).filter(({ json }) => !json)
  const isText = ({ view, examples }: MediaTypeModel) =>
    examples.length > 0 &&
    examples.every(({ value }) => typeof value === 'string') &&
    view.members.length + view.variants.length === 0
  return [
    statusHeading(status, id),
    describe(description, 4),
    ...headerBlocks(describe, headers, id),
    texts.length === 0
      ? ''
      : markdownTable(
          ['Text', 'When'],
          texts.map(({ text, when }) => [
            markdownCode(text),
            describe(when, 6).replace(/\s+/g, ' '),
          ]),
        ),
    ...contentBlocks(
      describe,
      contents.filter((it) => !isText(it)),
      id,
    ),
    ...linkBlocks(describe, links),
  ]
}

function statusHeading(status: string, id: string): string {
  return heading(3, span(`status s${status.slice(0, 1)}`, statusName(status)), { id })
}

function headerBlocks(describe: Describe, headers: readonly HeaderModel[], id: string): string[] {
  if (headers.length === 0) return []
  const items = headers.map(({ name, header, view, examples }) =>
    valueItem(describe, { it: header, view, examples, ways: [], id: `${id}.header.${name}` }, name),
  )
  return [heading(4, 'Headers'), markdownList(items)]
}

function contentBlocks(
  describe: Describe,
  contents: readonly MediaTypeModel[],
  id: string,
): string[] {
  return contents.flatMap(({ mediaType, view, examples }, index) => [
    [attributes({ class: 'media' }), markdownCode(mediaType), ': ', factsOf(view)].join(''),
    ...valueBlocks(
      describe,
      { ...view, description: titled(view, '') },
      index === 0 ? id : `${id}.${mediaType}`,
    ),
    ...examples.map((example, number) => exampleBlock(example, number === 0)),
  ])
}

function exampleBlock({ name, summary, value }: NamedExample, isOpen: boolean): string {
  const label = summary ?? name
  return within('details', { class: 'example', ...(isOpen && { open: '' }) }, [
    attributes({ tag: 'summary' }) +
      (name === 'example' && summary === undefined ? 'Example' : `Example: ${markdownText(label)}`),
    valueFence(value, label),
  ])
}

function linkBlocks(describe: Describe, links: readonly LinkModel[]): string[] {
  if (links.length === 0) return []
  const items = links.map(({ name, description, target, values }) => {
    const operation =
      typeof target === 'string'
        ? markdownCode(target)
        : markdownLink(target.title, pageTarget(target))
    const given = values.map((it) => `${markdownCode(it.name)} ${markdownValue(it.value)}`)
    const takes = given.length === 0 ? '' : ` with ${given.join(', ')}`
    return [`${markdownCode(name)}: ${operation}${takes}`, describe(description, 5)]
  })
  return [heading(4, 'Links'), markdownList(items)]
}
