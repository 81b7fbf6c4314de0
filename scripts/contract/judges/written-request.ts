import { isDeepStrictEqual } from 'node:util'
import { readMultipart } from '../../document/bodies/read-multipart.ts'
import { isSequence } from '../../document/bodies/sequences.ts'
import type { CaseInput } from '../cases/case.ts'
import { essence, isForm, isJson } from '../schema/media-types.ts'
import type { ParameterSubject, Subjects } from '../schema/subjects.ts'
import { encode, writtenParameter } from '../requests/written-parameter.ts'
import type { ReceivedRequest } from '../servers/echo-server.ts'
import { sentMethod } from '../../document/path-item.ts'

/**
 * The differences between the request that arrived and the one that was meant. Follows the tables of
 * the specification, independently of the client's serialisation.
 *
 * @see https://spec.openapis.org/oas/v3.1.1.html#style-examples
 */
export function differences(
  subjects: Subjects,
  input: CaseInput,
  received: ReceivedRequest,
): string[] {
  const { operation, parameters } = subjects
  const [path = '', query = ''] = received.target.split('?') as [string, string?]
  const of = (location: string) => parameters.filter((parameter) => parameter.in === location)
  const meantPath = of('path').reduce(
    (text, parameter) =>
      text.replaceAll(`{${parameter.name}}`, () => writtenParameter(parameter, input)),
    operation.path,
  )
  const meantQuery = of('query').flatMap((parameter) => writtenParameter(parameter, input) || [])
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
            writtenParameter(parameter, input),
            received.headers[parameter.name.toLowerCase()],
          ),
    ),
    ...compare('cookies', cookies(of('cookie'), input), ownCookies(of('cookie'), received)),
    ...bodyDifferences(input, received),
  ]
}

/** Percent-encoding is case-insensitive. @see https://www.rfc-editor.org/rfc/rfc3986#section-6.2.2.1 */
function normalized(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(normalized)
  return typeof value === 'string'
    ? value.replace(/%[\da-f]{2}/gi, (triplet) => triplet.toUpperCase())
    : value
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

function cookies(parameters: readonly ParameterSubject[], input: CaseInput): string[] {
  return parameters
    .flatMap((parameter) => writtenParameter(parameter, input).split('; ').filter(Boolean))
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

function bodyDifferences(input: CaseInput, received: ReceivedRequest): string[] {
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
function formDifferences(body: unknown, received: ReceivedRequest, type: string): string[] {
  const form = /^multipart\//.test(type)
    ? (readMultipart(type, received.body) ?? []).map(({ name, bytes }) => [name ?? '', bytes])
    : [...new URLSearchParams(new TextDecoder().decode(received.body))]
  const arrived = form.map(([name, value]) => `${name}=${String(value)}`)
  const members = Array.isArray(body) ? [['', body]] : Object.entries(body as object)
  const meant = members.flatMap(([name, value]) =>
    [value as unknown]
      .flat()
      .map((it) => `${name}=${typeof it === 'object' ? JSON.stringify(it) : String(it)}`),
  )
  return isDeepStrictEqual(meant, arrived) ? [] : [`form: meant ${meant}, arrived ${arrived}`]
}
