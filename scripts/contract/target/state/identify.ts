import { pathSource } from '../../../document/requests/templates.ts'
import { at } from '../../../document/json-pointer.ts'
import { isObject } from '../../../document/objects.ts'
import { headerOf, type Exchange } from '../../exchange.ts'
import { parse } from '../../../document/json.ts'
import { wireOf } from '../../judges/exchange.ts'
import { responseFor, type Subjects } from '../../schema/subjects.ts'
import type { Suite } from '../../suite.ts'
import { plain, type Resource } from './resources.ts'

/** The body of an answer as JSON, or its text. */
export function valueOf({ answer }: Exchange): unknown {
  if (!answer) return undefined
  const { text } = wireOf(answer)
  return parse(text)?.value ?? text
}

/**
 * The id of what was created, as the answer tells by its links, else its `Location`, else its body;
 * after an answer without content it is the one that the sender chose.
 */
export function createdId(
  suite: Suite,
  subjects: Subjects,
  resource: Resource,
  exchange: Exchange,
): string | undefined {
  return (
    linkedId(suite, subjects, resource, exchange) ??
    locatedId(resource, exchange) ??
    idIn(resource, valueOf(exchange)) ??
    chosenId(resource, exchange)
  )
}

/** E.g. the name of a tenant at `/tenants/{tenant}`. */
function chosenId(resource: Resource, exchange: Exchange): string | undefined {
  const answer = valueOf(exchange)
  if (answer !== '' && !(isObject(answer) && Object.keys(answer).length === 0)) return undefined
  const sent = parse(new TextDecoder().decode(exchange.request.body))?.value
  const id = idIn(resource, sent)
  if (id !== undefined || !isObject(sent) || !isId(sent['name'])) return id
  const param = plain(resource.param)
  return param === resource.noun || param.endsWith('name') ? String(sent['name']) : undefined
}

interface Link {
  readonly operationId?: string
  readonly operationRef?: string
  readonly parameters?: Readonly<Record<string, unknown>>
}

/** @see https://spec.openapis.org/oas/v3.1.1.html#runtime-expressions */
function linkedId(
  { document, subjects: all }: Suite,
  subjects: Subjects,
  { param, path }: Resource,
  exchange: Exchange,
): string | undefined {
  const response = exchange.answer && responseFor(subjects, exchange.answer.status)
  const links =
    response && (at(document, response.pointer) as { links?: Record<string, Link> }).links
  for (const { operationId, parameters } of Object.values(links ?? {})) {
    const linked = operationId === undefined ? undefined : all.get(operationId)
    if (!linked?.operation.path.startsWith(path)) continue
    const expression = parameters?.[param] ?? parameters?.[`path.${param}`]
    const value = evaluate(String(expression ?? ''), exchange)
    if (value !== undefined) return String(value)
  }
  return undefined
}

function evaluate(expression: string, exchange: Exchange): unknown {
  const [, source, place = ''] = /^\$(response|request)\.(.+)$/.exec(expression) ?? []
  if (source === undefined) return undefined
  const { request, answer } = exchange
  if (place.startsWith('body')) {
    const value =
      source === 'response'
        ? valueOf(exchange)
        : parse(new TextDecoder().decode(request.body))?.value
    return at(value, place.replace(/^body#?/, ''))
  }
  const [, header = ''] = /^header\.(.+)$/.exec(place) ?? []
  const headers = source === 'response' ? answer?.headers : request.headers
  return headerOf(headers, header)
}

function locatedId(resource: Resource, exchange: Exchange): string | undefined {
  return locatedIds(resource, exchange)?.at(-1)
}

/** The ids of what the `Location` of an answer names, if it's of this resource. */
export function locatedIds(
  { path }: Resource,
  { answer, request }: Exchange,
): string[] | undefined {
  const location = headerOf(answer?.headers, 'location')
  const url = location === undefined ? null : URL.parse(location, request.url)
  if (!url) return undefined
  const pattern = new RegExp(`${pathSource(path, '([^/]+)')}/?$`)
  return pattern.exec(url.pathname)?.slice(1).map(decodeURIComponent)
}

/** The id in a representation, which may be wrapped in another object. */
export function idIn(
  { param, noun }: Pick<Resource, 'param' | 'noun'>,
  value: unknown,
): string | undefined {
  if (!isObject(value)) return undefined
  const wanted = [
    plain(param),
    'id',
    `${noun}id`,
    'uuid',
    'key',
    'slug',
    'code',
    plain(param).replace(noun, ''),
  ]
  const own = Object.entries(value)
  for (const name of wanted) {
    const found = own.find(([key, it]) => plain(key) === name && isId(it))
    if (found) return String(found[1])
  }
  const wrapped = own.filter(([, it]) => isObject(it))
  const [, inner] = wrapped.find(([key]) => plain(key) === noun) ?? wrapped[0] ?? []
  return inner === undefined ? undefined : idIn({ param, noun }, inner)
}

function isId(value: unknown): boolean {
  return (typeof value === 'string' && value !== '') || typeof value === 'number'
}

/** The items of a list, which may be wrapped in a page. */
export function itemsIn(value: unknown): readonly unknown[] | undefined {
  if (Array.isArray(value)) return value
  if (!isObject(value)) return undefined
  const lists = Object.values(value).filter(Array.isArray)
  const found = lists.find((list) => list.some(isObject)) ?? lists[0]
  if (found) return found
  const wrapped = Object.values(value).filter(isObject)
  return wrapped.length === 1 ? itemsIn(wrapped[0]) : undefined
}
