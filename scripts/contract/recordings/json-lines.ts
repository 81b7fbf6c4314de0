import { isObject } from '../../document/objects.ts'
import { headerOf, type Exchange, type ReceivedAnswer } from '../exchange.ts'
import { schemesIn } from './credentials-in.ts'
import { FOREIGN, UnreadableEntry, type Recording, type Schemes } from './recording.ts'

/** A line: docs/contract.md has the format. */
interface Line {
  readonly operation?: string
  readonly case?: string
  readonly auth?: string
  readonly note?: string
  readonly request: {
    readonly method: string
    /** Without query. */
    readonly path: string
    readonly query?: Readonly<Record<string, Several>>
    readonly headers?: Readonly<Record<string, Several>>
    readonly body?: unknown
    readonly body_cut?: boolean
  }
  readonly response: {
    readonly status: number
    readonly headers?: Readonly<Record<string, Several>>
    readonly body?: unknown
    readonly cut?: boolean
  }
}

type Several = string | number | boolean | readonly (string | number | boolean)[]

/** @throws UnreadableEntry for a line that isn't an exchange */
export function readJsonLines(text: string, schemes: Schemes): Recording {
  const lines = text.split('\n').map((line, index) => [line, index + 1] as const)
  const exchanges = lines
    .filter(([line]) => line.trim() !== '')
    .map(([line, number]) => exchangeOf(parseLine(line, number), number, schemes))
  if (exchanges.length === 0) throw new UnreadableEntry('the recording has no exchange')
  return { exchanges, skipped: 0 }
}

function parseLine(text: string, number: number): Line {
  let line: unknown
  try {
    line = JSON.parse(text)
  } catch (error) {
    throw new UnreadableEntry(`not JSON: ${(error as Error).message}`, number)
  }
  const { request, response } = Object(line) as Partial<Line>
  const isExchange =
    isObject(request) &&
    typeof request['method'] === 'string' &&
    typeof request['path'] === 'string' &&
    isObject(response) &&
    typeof response['status'] === 'number'
  if (isExchange) return line as Line
  const message = 'not an exchange: it needs request.method, request.path and response.status'
  throw new UnreadableEntry(message, number)
}

function exchangeOf(line: Line, number: number, schemes: Schemes): Exchange {
  const { method, path, query, headers, body, body_cut } = line.request
  const search = new URLSearchParams(pairs(query)).toString()
  const isShortened = isObject(body) && 'text_start' in body
  const request = {
    method: method.toUpperCase(),
    url: `http://localhost${path}${search && `?${search}`}`,
    headers: pairs(headers),
    body: body === undefined || isShortened ? undefined : bytesOf(body),
    ...((isShortened || body_cut) && { cut: true }),
  }
  return {
    case: [line.operation ?? `${method} ${path}`, line.case ?? `line ${number}`].join(', '),
    phase: FOREIGN,
    operationId: undefined,
    request,
    schemes:
      line.auth === undefined
        ? schemesIn(request, schemes)
        : [...schemesOf(line.auth, schemes), ...cookiesIn(line.note ?? '', schemes)],
    answer: answerOf(request.method, line.response),
    startedAt: '',
    milliseconds: 0,
  }
}

function answerOf(
  method: string,
  { status, headers, body, cut }: Line['response'],
): ReceivedAnswer {
  const all = pairs(headers)
  const type = headerOf(all, 'content-type') ?? ''
  const isNull = (body ?? null) === null
  const isEmpty = isNull && !(/json/i.test(type) && body === null && method !== 'HEAD')
  // Lists of a value may be shorter, but the value is whole.
  const isCut = cut === true && (typeof body === 'string' || isBinary(body))
  const bytes = isEmpty ? new Uint8Array() : bytesOf(body)
  return { status, headers: all, body: bytes, ...(isCut && { cut: true }) }
}

/** A string is the text as it was sent; other values are JSON. */
function bytesOf(body: unknown): Uint8Array {
  if (isBinary(body)) return Buffer.from(body.base64, 'base64')
  return Buffer.from(typeof body === 'string' ? body : JSON.stringify(body))
}

function isBinary(body: unknown): body is { readonly base64: string } {
  return isObject(body) && typeof body['base64'] === 'string'
}

function pairs(values: Readonly<Record<string, Several>> = {}): [string, string][] {
  return Object.entries(values).flatMap(([name, value]) =>
    [value].flat().map((it): [string, string] => [name, String(it)]),
  )
}

/** The cookies of schemes that a note names. */
function cookiesIn(note: string, schemes: Schemes): string[] {
  const words: readonly string[] = note.match(/[\w-]+/g) ?? []
  return Object.keys(schemes).filter((it) => {
    const { in: place, name = '' } = schemes[it]!
    return place === 'cookie' && words.includes(name)
  })
}

/** `session:…` for cookies, `key:…` for API keys in headers and queries, `token:…` for all that aren't cookies. */
function schemesOf(auth: string, schemes: Schemes): string[] {
  const kind = auth.split(':', 1)[0]!
  if (kind === 'none') return []
  const names = Object.keys(schemes)
  if (names.includes(kind)) return [kind]
  const isCookie = (name: string) =>
    schemes[name]?.type === 'apiKey' && schemes[name]?.in === 'cookie'
  if (kind === 'session') return names.filter(isCookie)
  if (kind === 'key') return names.filter((it) => schemes[it]?.type === 'apiKey' && !isCookie(it))
  return kind === 'token' ? names.filter((it) => !isCookie(it)) : names
}
