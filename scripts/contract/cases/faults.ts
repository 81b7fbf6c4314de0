import { afterReading, type Fault } from '../servers/fault-server.ts'

/** How a call ends. */
export type Ending =
  | 'success'
  | 'NetworkError'
  | 'TimeoutError'
  | 'HttpError'
  | 'ContractError status'
  | 'ContractError content type'
  | 'ContractError body'
  | 'ContractError redirect'

/** What faults depend on in an operation. */
export interface Shape {
  readonly method: string
  /** The status code of its success. */
  readonly success: number
  /** The media type of its success, if that has content. */
  readonly mediaType: string | undefined
  /** A valid body of its success. */
  readonly text: string
  /** Whether it declares this status code, even by `default`. */
  readonly declares: (code: number) => boolean
  /** How a call ends that is answered with this error code as plain text. */
  readonly plainError: (code: number) => Ending
}

/** A fault of a server, and how a call must end. */
export interface FaultCase {
  readonly name: string
  readonly fault: (shape: Shape, elsewhere: string) => Fault
  readonly ending: (shape: Shape) => Ending
  /** Whether it is a fault for an operation. @default always */
  readonly applies?: (shape: Shape) => boolean
  /** Retries of the client. @default 0 */
  readonly retry?: number
  /** The least duration of the call in milliseconds. @default 0 */
  readonly atLeast?: number
}

/** The time limit of an attempt, in milliseconds. */
export const TIMEOUT = 1_000

const reply =
  (status: number, headers: Record<string, string>, text: string): Fault =>
  (request, response) =>
    afterReading(request, () => response.writeHead(status, headers).end(text))

/** Without declared content the client doesn't read the body. */
const unlessEmpty =
  (ending: Ending) =>
  ({ mediaType }: Shape): Ending =>
    mediaType === undefined ? 'success' : ending

const honest = ({ success, mediaType, text }: Shape): Fault =>
  mediaType === undefined
    ? reply(success, {}, '')
    : reply(success, { 'content-type': mediaType }, text)

const unavailable =
  (retryAfter: () => string) =>
  (shape: Shape): Fault => {
    const json = { 'content-type': 'application/json' }
    return (request, response, turn) => {
      if (turn > 1) return honest(shape)(request, response, turn)
      reply(503, { ...json, 'retry-after': retryAfter() }, '{}')(request, response, turn)
    }
  }

const declared = (
  { success, mediaType }: Shape,
  length?: number,
): [number, Record<string, string>] => [
  success,
  {
    ...(mediaType !== undefined && { 'content-type': mediaType }),
    ...(length !== undefined && { 'content-length': String(length) }),
  },
]

const hasBody = ({ method, success }: Shape) => method !== 'HEAD' && success !== 204

/** The client follows redirects of these to other origins. */
export const isSafe = (method: string) => method === 'GET' || method === 'HEAD'

export const FAULTS: readonly FaultCase[] = [
  {
    name: 'an honest answer',
    fault: honest,
    ending: () => 'success',
  },
  {
    name: '204 for something else',
    fault: () => reply(204, {}, ''),
    ending: ({ success }) => (success === 204 ? 'success' : 'ContractError status'),
    applies: ({ success, declares }) => success === 204 || !declares(204),
  },
  {
    name: 'an empty body',
    fault: (shape) => reply(...declared(shape), ''),
    ending: unlessEmpty('ContractError body'),
  },
  {
    name: 'HTML for JSON',
    fault: ({ success }) => reply(success, { 'content-type': 'text/html' }, '<!doctype html>'),
    ending: unlessEmpty('ContractError content type'),
  },
  {
    name: 'JSON that is cut off',
    fault: (shape) => reply(...declared(shape), shape.text.slice(0, -3)),
    ending: unlessEmpty('ContractError body'),
  },
  {
    name: 'another content type',
    fault: ({ success, text }) => reply(success, { 'content-type': 'application/x-other' }, text),
    ending: unlessEmpty('ContractError content type'),
  },
  {
    name: 'a status that is not declared',
    fault: () => reply(418, { 'content-type': 'text/plain' }, 'teapot'),
    ending: ({ plainError }) => plainError(418),
  },
  {
    name: 'slow headers',
    fault: () => () => undefined,
    ending: () => 'TimeoutError',
  },
  {
    name: 'a slow body',
    fault: (shape) => (request, response) =>
      afterReading(request, () => response.writeHead(...declared(shape, 1_000)).write('{')),
    ending: unlessEmpty('TimeoutError'),
    applies: hasBody,
  },
  {
    name: 'a body whose connection is cut',
    fault: (shape) => (request, response) =>
      afterReading(request, () => {
        response.writeHead(...declared(shape, 1_000)).write('{', () => response.destroy())
      }),
    ending: unlessEmpty('NetworkError'),
    applies: hasBody,
  },
  {
    name: 'a connection reset before the request was read',
    fault: () => (request) => void request.socket.resetAndDestroy(),
    ending: () => 'NetworkError',
  },
  {
    name: 'a connection reset after the request was read',
    fault: () => (request) => afterReading(request, () => request.socket.resetAndDestroy()),
    ending: () => 'NetworkError',
  },
  {
    name: 'Retry-After in seconds',
    fault: unavailable(() => '1'),
    ending: () => 'success',
    retry: 1,
    atLeast: 900,
  },
  {
    name: 'Retry-After as a date',
    fault: unavailable(() => new Date(Date.now() + 2_000).toUTCString()),
    ending: () => 'success',
    // It takes up to two seconds, so once with and once without a request body is enough.
    applies: ({ method, mediaType }) => /GET|POST/.test(method) && mediaType !== undefined,
    retry: 1,
    atLeast: 900,
  },
  {
    name: 'a redirect to another origin',
    fault: (_, elsewhere) => reply(307, { location: `${elsewhere}/caught` }, ''),
    ending: ({ method, plainError }) =>
      isSafe(method) ? plainError(404) : 'ContractError redirect',
    applies: ({ method, declares }) => isSafe(method) || !declares(307),
  },
  {
    name: 'an error with a huge body',
    fault: () => reply(500, { 'content-type': 'text/plain' }, 'x'.repeat(8_000_000)),
    ending: ({ plainError }) => plainError(500),
  },
]
