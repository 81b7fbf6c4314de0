import { isDeepStrictEqual } from 'node:util'
import { isSequence } from '../../document/bodies/sequences.ts'
import type { CaseInput } from '../cases/case.ts'
import { isObject } from '../../document/objects.ts'
import type { Parameter } from '../../document/openapi.ts'
import { essence, isForm, isJson } from '../schema/media-types.ts'
import type { ParameterSubject, Subjects } from '../schema/subjects.ts'
import type { ReceivedRequest } from '../servers/echo-server.ts'
import { sentMethod } from '../../document/path-item.ts'

/**
 * The differences between the request that arrived and the one that was meant. Follows the tables of
 * the specification, independently of the client's serialisation.
 *
 * @see https://spec.openapis.org/oas/v3.1.1.html#style-examples
 */
export async function differences(
  subjects: Subjects,
  input: CaseInput,
  received: ReceivedRequest,
): Promise<string[]> {
  const { operation, parameters } = subjects
  const [path = '', query = ''] = received.target.split('?') as [string, string?]
  const of = (location: string) => parameters.filter((parameter) => parameter.in === location)
  const meantPath = of('path').reduce(
    (text, parameter) => text.replaceAll(`{${parameter.name}}`, () => textOf(parameter, input)),
    operation.path,
  )
  const meantQuery = of('query').flatMap((parameter) => textOf(parameter, input) || [])
  const compare = (what: string, meant: unknown, actual: unknown) =>
    isDeepStrictEqual(normalized(meant), normalized(actual))
      ? []
      : [`${what}: meant ${JSON.stringify(meant)}, arrived ${JSON.stringify(actual)}`]
  return [
    ...compare('method', sentMethod(operation.method), received.method),
    ...compare('path', meantPath, path),
    ...compare('query', meantQuery.sort(), query === '' ? [] : groups(query, of('query'))),
    ...of('header').flatMap((parameter) =>
      input.header?.[parameter.name] === undefined
        ? []
        : compare(
            `header ${parameter.name}`,
            textOf(parameter, input),
            received.headers[parameter.name.toLowerCase()],
          ),
    ),
    ...compare('cookies', cookies(of('cookie'), input), ownCookies(of('cookie'), received)),
    ...(await bodyDifferences(input, received)),
  ]
}

/** Percent-encoding is case-insensitive. @see https://www.rfc-editor.org/rfc/rfc3986#section-6.2.2.1 */
function normalized(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(normalized)
  return typeof value === 'string'
    ? value.replace(/%[\da-f]{2}/gi, (triplet) => triplet.toUpperCase())
    : value
}

function textOf(parameter: ParameterSubject, input: CaseInput): string {
  const value = input[parameter.in]?.[parameter.name]
  const isEmpty = typeof value === 'object' && value !== null && Object.keys(value).length === 0
  if (parameter.object.in === 'querystring') return wholeQuery(parameter, value)
  return value === undefined || (isEmpty && !parameter.object.content)
    ? ''
    : expand(parameter, value)
}

/** A value that is the whole query. @see https://spec.openapis.org/oas/v3.2.0.html#parameter-locations */
function wholeQuery({ object }: ParameterSubject, value: unknown): string {
  const [mediaType = ''] = Object.keys(object.content ?? {})
  if (value === undefined) return ''
  if (!isForm(mediaType)) return encode(isJson(mediaType) ? JSON.stringify(value) : value)
  return Object.entries(Object(value) as object)
    .flatMap(([name, member]) => [member].flat().map((it) => [name, it] as const))
    .map(([name, it]) => `${encode(name)}=${encode(isObject(it) ? JSON.stringify(it) : it)}`)
    .join('&')
}

/** The parts of a query grouped by parameter, in any order. */
function groups(query: string, parameters: readonly ParameterSubject[]): string[] {
  const found = new Map<string, string[]>()
  for (const pair of query.split('&')) {
    const named = (end: RegExp) =>
      parameters.find((it) => encode(it.name) === pair.split(end, 1)[0])?.name
    const owner = named(/=/) ?? named(/=|%5B/) ?? '(members)'
    found.set(owner, [...(found.get(owner) ?? []), pair])
  }
  return [...found.values()].map((pairs) => pairs.join('&')).sort()
}

function expand({ name, in: location, object }: ParameterSubject, value: unknown): string {
  const write = writerOf(object)
  if (object.content) return assign(location, name, write(JSON.stringify(value)))
  const byName = location === 'query' || location === 'cookie'
  const style = object.style ?? (byName ? 'form' : 'simple')
  const explode = object.explode ?? (style === 'form' || style === 'cookie')
  if (typeof value !== 'object' || value === null)
    return single(style, location, name, write(value))
  const list = Array.isArray(value)
  const writeKey = object.allowReserved ? encode : write
  const pairs = Object.entries(value).map(([key, it]) => [writeKey(key), write(it)] as const)
  const items = pairs.map(([, item]) => item)
  const flat = list ? items : pairs.flat()
  const assigned = pairs.map(([key, item]) => `${key}=${item}`)
  const named = `${style === 'cookie' ? name : encode(name)}=`
  const exploded = list ? items.map((item) => named + item) : assigned
  switch (style) {
    case 'form':
    case 'cookie':
      return explode ? exploded.join(location === 'cookie' ? '; ' : '&') : named + flat.join(',')
    case 'deepObject':
      return pairs.map(([key, item]) => `${encode(name)}%5B${key}%5D=${item}`).join('&')
    case 'spaceDelimited':
    case 'pipeDelimited':
      if (explode) return items.map((item) => named + item).join('&')
      return named + flat.join(style === 'spaceDelimited' ? '%20' : '%7C')
    case 'label':
      return `.${(explode && !list ? assigned : flat).join(explode ? '.' : ',')}`
    case 'matrix':
      return (explode ? exploded : [named + flat.join(',')]).map((text) => `;${text}`).join('')
    default:
      return (explode && !list ? assigned : flat).join(',')
  }
}

/** How texts are escaped. @see https://spec.openapis.org/oas/v3.2.0.html#parameter-allow-reserved */
function writerOf({ in: location, style, allowReserved }: Parameter): (value: unknown) => string {
  if (location === 'header' || style === 'cookie') return String
  if (!allowReserved) return encode
  const kept = { path: /%[\da-f]{2}|[:@!$&'()*+,;=]/gi, cookie: /%[\da-f]{2}|[/?:@!$&'()*+=]/gi }
  const pattern = kept[location as 'path'] ?? /%[\da-f]{2}|[/?:@!$&'()*+,;=]/gi
  return (value) => {
    const text = String(value)
    const reserved = text.match(pattern) ?? []
    return text
      .split(pattern)
      .reduce((all, part, index) => all + encode(part) + (reserved[index] ?? ''), '')
  }
}

function single(style: string, location: string, name: string, text: string): string {
  if (style === 'label') return `.${text}`
  if (style === 'matrix') return `;${encode(name)}=${text}`
  return assign(location, name, text)
}

function assign(location: string, name: string, text: string): string {
  return location === 'query' || location === 'cookie' ? `${encode(name)}=${text}` : text
}

/** Percent-encodes all but unreserved characters. @see https://www.rfc-editor.org/rfc/rfc3986#section-2.3 */
function encode(value: unknown): string {
  return [...new TextEncoder().encode(String(value))]
    .map((byte) => {
      const character = String.fromCharCode(byte)
      return /[\w.~-]/.test(character)
        ? character
        : `%${byte.toString(16).toUpperCase().padStart(2, '0')}`
    })
    .join('')
}

function cookies(parameters: readonly ParameterSubject[], input: CaseInput): string[] {
  return parameters
    .flatMap((parameter) => textOf(parameter, input).split('; ').filter(Boolean))
    .sort()
}

function ownCookies(
  parameters: readonly ParameterSubject[],
  { headers }: ReceivedRequest,
): string[] {
  const names = new Set(parameters.map(({ name }) => encode(name)))
  return (headers['cookie'] ?? '')
    .split('; ')
    .filter((pair) => names.has(pair.split('=', 1)[0]!))
    .sort()
}

async function bodyDifferences(input: CaseInput, received: ReceivedRequest): Promise<string[]> {
  const { body, contentType = 'application/json' } = input
  const arrived = new TextDecoder().decode(received.body)
  if (body === undefined) return arrived === '' ? [] : ['a body arrived, but none was sent']
  const type = received.headers['content-type'] ?? ''
  if (essence(type) !== essence(contentType)) {
    return [`content type: meant ${contentType}, arrived ${type}`]
  }
  if (isForm(contentType)) return formDifferences(body, received, type)
  if (Array.isArray(body) && isSequence(contentType)) {
    const lines = arrived.split(/[\n\x1e]/).filter((line) => line !== '')
    const meant = body.map((item) => JSON.stringify(item))
    return isDeepStrictEqual(meant, lines) ? [] : [`items: meant ${meant}, arrived ${lines}`]
  }
  const meant = isJson(contentType) || typeof body !== 'string' ? JSON.stringify(body) : body
  return meant === arrived ? [] : [`body: meant ${meant}, arrived ${arrived}`]
}

/** Compares decoded forms: the boundary is the client's choice. */
async function formDifferences(
  body: unknown,
  received: ReceivedRequest,
  type: string,
): Promise<string[]> {
  const form = await new Response(received.body, { headers: { 'content-type': type } }).formData()
  const arrived: string[] = []
  for (const [name, value] of form as unknown as Iterable<[string, string | File]>) {
    arrived.push(`${name}=${typeof value === 'string' ? value : await value.text()}`)
  }
  const meant = Object.entries(body as object).flatMap(([name, value]) =>
    [value]
      .flat()
      .map((it) => `${name}=${typeof it === 'object' ? JSON.stringify(it) : String(it)}`),
  )
  return isDeepStrictEqual(meant, arrived) ? [] : [`form: meant ${meant}, arrived ${arrived}`]
}
