import { isDeepStrictEqual } from 'node:util'
import type { Operation, Parameter } from '../../../scripts/document/openapi.ts'
import { sentMethod } from '../../../scripts/document/path-item.ts'
import type { ReceivedRequest } from '../../../scripts/contract/servers/echo-server.ts'
import { givenTo, type CallArguments } from './arguments.ts'
import { pairsOf, readPairs, readText, shapeOf, type Pair } from './arrived.ts'
import { meantByBody, readBody } from './body.ts'
import { meantBy, type Wire } from './meant.ts'
import { decodedStatic, segmentsOf, splitPath } from './path.ts'
import { answersOf } from './rejection.ts'
import { serializationOf } from './serialization.ts'

/**
 * The differences between the request that arrived and the intended one. Requests are parsed by the
 * rules of OpenAPI, without code of the client.
 *
 * @see https://spec.openapis.org/oas/v3.1.1.html#style-examples
 */
export function differences(
  operation: Operation,
  input: CallArguments,
  received: ReceivedRequest,
): string[] {
  const found: string[] = []
  const compare = (what: string, meant: unknown, arrived: unknown) => {
    if (!isDeepStrictEqual(meant, arrived))
      found.push(`${what}: meant ${JSON.stringify(meant)}, arrived ${JSON.stringify(arrived)}`)
  }
  const prefix = PREFIXES[operation.server?.url ?? ''] ?? ''
  compare('server', prefix, received.target.slice(0, prefix.length))
  const [path, query] = splitTarget(received.target.slice(prefix.length))
  const header = (name: string) =>
    Object.hasOwn(received.headers, name) ? received.headers[name] : undefined
  const of = (place: string) => operation.parameters.filter((it) => it.in === place)

  compare('method', sentMethod(operation.method), received.method)
  comparePath(operation, input, path, compare)
  for (const [place, text, separator] of [
    ['query', query, '&'],
    ['cookie', header('cookie') ?? '', '; '],
  ] as const) {
    const brought = place === 'query' ? pairsInPath(operation.path) : 0
    let rest: readonly Pair[] = pairsOf(text, separator).slice(brought)
    const [whole] = place === 'query' ? of('querystring') : []
    if (whole) {
      rest = []
      // OpenAPI doesn't allow both.
      if (of('query')[0]) continue
      compare('querystring', ...wholeQuery(whole, givenTo(whole, input), text, brought))
    }
    for (const parameter of of(place)) {
      const meant = meantBy(parameter, givenTo(parameter, input))
      if (meant === undefined) continue
      const shape = shapeOf(meant)
      const keys = shape === 'members' ? (meant as readonly Pair[]).map(([key]) => key) : []
      const { own, value } = readPairs(parameter, shape, keys, rest)
      rest = rest.filter((pair) => !own.includes(pair))
      compare(`${place} ${parameter.name}`, sorted(meant), value && sorted(value))
    }
    compare(`${place}: what nobody meant`, [], rest)
  }
  for (const parameter of of('header')) {
    // Node's `fetch` loses a header of this name.
    if (parameter.name === '__proto__') continue
    const meant = meantBy(parameter, givenTo(parameter, input))
    const raw = header(parameter.name.toLowerCase())
    const arrived =
      raw !== undefined && meant !== undefined
        ? readText(parameter, shapeOf(meant), raw)
        : undefined
    const trimmed =
      typeof meant === 'string' ? meant.replace(/^[\t\r\n ]+|[\t\r\n ]+$/g, '') : meant
    if (meant !== undefined) compare(`header ${parameter.name}`, trimmed, arrived)
  }
  compare('accept', listOf(answersOf(operation).join(', ') || '*/*'), listOf(header('accept')))
  compareBody(input, received.body, header('content-type'), compare)
  return found
}

/** The paths of the servers in random descriptions. */
const PREFIXES: Readonly<Record<string, string>> = { '/v2': '/v2', v3: '/v3' }

/** How many pairs of the query the path brings, an empty one included. */
function pairsInPath(path: string): number {
  return path.endsWith('?') ? 1 : pairsOf(splitPath(path)[1], '&').length
}

/** The intended and the actual value of a parameter that is the whole query. */
function wholeQuery(
  parameter: Parameter,
  value: unknown,
  text: string,
  brought: number,
): [meant: unknown, arrived: unknown] {
  const own = text.split('&').slice(brought).join('&')
  const { content } = serializationOf(parameter)
  if (content !== 'form') return [meantBy(parameter, value) ?? '', decodeURIComponent(own)]
  const pairs = pairsOf(own, '&').map((pair) => pair.map(decodeURIComponent))
  return [Object.entries(Object(value) as object).map((pair) => pair.map(String)), pairs]
}

function listOf(accept = ''): string[] {
  return accept.trim().split(', ').sort()
}

type Compare = (what: string, meant: unknown, arrived: unknown) => void

function comparePath(
  operation: Operation,
  input: CallArguments,
  path: string,
  compare: Compare,
): void {
  const template = segmentsOf(splitPath(operation.path)[0])
  const segments = path.split('/')
  compare('segments of the path', template.length, segments.length)
  for (const [at, segment] of segments.entries()) {
    const [, before = '', name, after = ''] =
      /^([^{}]*)\{([^{}]+)\}([^{}]*)$/.exec(template[at] ?? '') ?? []
    const parameter = operation.parameters.find((it) => it.in === 'path' && it.name === name)
    const meant = parameter && meantBy(parameter, givenTo(parameter, input))
    if (meant === undefined)
      compare('path', decodedStatic(template[at] ?? ''), decodedStatic(segment))
    else {
      const value = between(before, segment, after) ?? `no ${before}…${after}: ${segment}`
      compare(`path ${name}`, meant, readText(parameter!, shapeOf(meant), value))
    }
  }
}

/** What stands between two static parts of a segment of a URL, which may be percent-encoded there. */
function between(before: string, segment: string, after: string): string | undefined {
  const lengths = [...Array(segment.length + 1).keys()]
  const isStatic = (text: string, part: string) => decodedStatic(text) === decodedStatic(part)
  const start = lengths.find((it) => isStatic(segment.slice(0, it), before))
  const end = lengths.find((it) => isStatic(segment.slice(segment.length - it), after))
  if (start === undefined || end === undefined) return undefined
  return segment.slice(start, segment.length - end)
}

function compareBody(
  { body, contentType = '' }: CallArguments,
  bytes: Uint8Array,
  arrivedType: string | undefined,
  compare: Compare,
): void {
  if (body === undefined) return compare('body', 0, bytes.length)
  const isMultipart = /^multipart\//.test(contentType)
  compare(
    'content type',
    contentType.trim(),
    isMultipart ? arrivedType?.split(';')[0] : arrivedType,
  )
  const arrived = readBody(
    bytes,
    isMultipart ? arrivedType! : contentType,
    typeof body === 'string',
  )
  compare('body', meantByBody(body, contentType), arrived)
}

function splitTarget(target: string): [path: string, query: string] {
  const at = target.indexOf('?')
  return at < 0 ? [target, ''] : [target.slice(0, at), target.slice(at + 1)]
}

/** The order of members is insignificant. */
function sorted(value: Wire): unknown {
  return shapeOf(value) === 'members' ? [...value].map((it) => JSON.stringify(it)).sort() : value
}
