import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { credentials } from '../../../src/runtime/auth/auth.ts'
import { idempotencyKey } from '../../../src/runtime/call/idempotency-key.ts'
import { createTransport } from '../../../src/runtime/call/transport.ts'
import type { AnyInput } from '../../../src/runtime/request/input.ts'
import type { Operation } from '../../../src/runtime/operation.ts'
import { withRetries, type RetryEvent } from '../../../src/runtime/call/retry.ts'
import { callAny, callAnyResult } from '../../support/client-calls.ts'
import { answer, replying, thrownBy } from '../../support/client-fetch.ts'
import { operation } from '../../support/client-operations.ts'

const OK = Response.json('ok')
const reply = (status: number, headers: Record<string, string> = {}) =>
  answer('busy', 'text/plain', { status, headers })
const lost = new TypeError('fetch failed', {
  cause: Object.assign(new Error(), { code: 'ECONNRESET' }),
})
const refused = new TypeError('fetch failed', {
  cause: Object.assign(new AggregateError([], 'connect'), {
    code: 'ECONNREFUSED',
    syscall: 'connect',
  }),
})

const by = (method: string): Operation =>
  operation({ method, requestBody: { content: { 'application/json': {} } } })
const [get, put, del, post, patch] = [by('GET'), by('PUT'), by('DELETE'), by('POST'), by('PATCH')]

/** A transport whose replies come in turn, and what it sent. */
function transportWith(...replies: (Response | Error)[]) {
  const fetch = replying(...replies)
  const events: RetryEvent[] = []
  const base = createTransport({ baseUrl: 'https://api.test', fetch })
  const transport = withRetries(base, { onRetry: (event) => events.push(event) })
  return { transport, sent: fetch.sent, events }
}

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'Date', 'performance'] })
})
afterEach(() => {
  expect(vi.getTimerCount()).toBe(0)
  vi.useRealTimers()
})

/** Lets the clock run until the promise has settled. */
async function settle<T>(promise: Promise<T>): Promise<T> {
  let settled = false
  const done = () => void (settled = true)
  promise.then(done, done)
  while (!settled) await vi.advanceTimersByTimeAsync(100)
  return promise
}

describe('is tried again', () => {
  test.each<[what: string, operation: Operation, failure: Response | Error]>([
    ['GET after 408', get, reply(408)],
    ['GET after 429', get, reply(429)],
    ['GET after 502', get, reply(502)],
    ['GET after 503', get, reply(503)],
    ['GET after 504', get, reply(504)],
    ['GET after a lost connection', get, lost],
    ['PUT after 503', put, reply(503)],
    ['DELETE after a lost connection', del, lost],
    ['POST after 429', post, reply(429)],
    ['POST after 503 with Retry-After', post, reply(503, { 'retry-after': '1' })],
    ['POST after a refused connection', post, refused],
    [
      'POST after a name that was not found',
      post,
      new TypeError('x', {
        cause: Object.assign(new Error(), { code: 'ENOTFOUND', syscall: 'getaddrinfo' }),
      }),
    ],
    [
      'POST after a refused connection in Bun',
      post,
      Object.assign(new Error(), { code: 'ConnectionRefused' }),
    ],
    ['PATCH after 429', patch, reply(429)],
  ])('%s', async (_, operation, failure) => {
    const { transport, sent } = transportWith(failure, OK)
    expect(await settle(callAny(transport, operation, { body: { a: 1 } }))).toBe('ok')
    expect(sent.length).toBe(2)
    expect(sent[1]).toEqual({ ...sent[0], init: expect.anything() })
  })
})

describe('is not tried again', () => {
  test.each<[what: string, operation: Operation, failure: Response | Error]>([
    ['GET after 500', get, reply(500)],
    ['GET after 404', get, reply(404)],
    ['GET after 501', get, reply(501)],
    ['GET after an answer that breaks its contract', get, answer('<p>', 'text/html')],
    ['POST after a lost connection', post, lost],
    ['POST after 503 without Retry-After', post, reply(503)],
    ['POST after 502', post, reply(502)],
    ['POST after 504', post, reply(504)],
    ['POST after 408', post, reply(408)],
    ['PATCH after a lost connection', patch, lost],
  ])('%s', async (_, operation, failure) => {
    const { transport, sent } = transportWith(failure, OK)
    await settle(thrownBy(callAny(transport, operation)))
    expect(sent.length).toBe(1)
  })

  test('what a source of credentials throws, whatever its fields', async () => {
    const reason = Object.assign(new Error(), { status: 503, headers: { 'retry-after': '1' } })
    const source = vi.fn(() => Promise.reject(reason))
    const auth = credentials({ key: { type: 'http' } }, { key: source })
    const transport = withRetries(createTransport({ baseUrl: 'https://api.test', auth }))
    const error = await settle(thrownBy(callAny(transport, { ...get, security: [{ key: [] }] })))
    expect(error).toBe(reason)
    expect(source).toHaveBeenCalledTimes(1)
  })

  test('a stream', async () => {
    const { transport, sent } = transportWith(reply(503), OK)
    const upload = operation({ method: 'PUT', requestBody: { content: { '*/*': {} } } })
    await settle(thrownBy(callAny(transport, upload, { body: new Blob(['x']).stream() })))
    expect(sent.length).toBe(1)
  })
})

describe('how often', () => {
  test.each<[what: string, input: AnyInput, attempts: number]>([
    ['twice by default', {}, 3],
    ['as often as the call says', { retry: 4 }, 5],
    ['never', { retry: 0 }, 1],
  ])('%s', async (_, input, attempts) => {
    const { transport, sent } = transportWith(reply(503))
    const error = await settle(thrownBy(callAny(transport, get, input)))
    expect(error).toMatchObject({ name: 'HttpError', status: 503, body: 'busy' })
    expect(sent.length).toBe(attempts)
  })

  test('the result form returns the last answer', async () => {
    const { transport } = transportWith(reply(503), reply(504))
    expect(await settle(callAnyResult(transport, get))).toMatchObject({ status: 504 })
  })

  test('an error of the last attempt is thrown', async () => {
    const { transport } = transportWith(reply(503), reply(503), lost)
    expect(await settle(thrownBy(callAny(transport, get)))).toMatchObject({ name: 'NetworkError' })
  })
})

describe('the wait', () => {
  test('doubles, up to a bound, with full jitter', async () => {
    for (const [random, want] of [
      [1, [300, 600, 1_200, 2_400, 4_800, 8_000, 8_000]],
      [0.5, [150, 300, 600, 1_200, 2_400, 4_000, 4_000]],
      [0, [0, 0, 0, 0, 0, 0, 0]],
    ] as const) {
      vi.spyOn(Math, 'random').mockReturnValue(random)
      const { transport, events } = transportWith(reply(503))
      await settle(thrownBy(callAny(transport, get, { retry: 7 })))
      expect(events.map(({ delay }) => delay)).toEqual(want)
    }
    vi.restoreAllMocks()
  })

  test.each<[what: string, header: () => string, want: number]>([
    ['in seconds', () => '7', 7_000],
    ['as a date', () => new Date(Date.now() + 9_000).toUTCString(), 9_000],
    ['in the past', () => new Date(Date.now() - 9_000).toUTCString(), 0],
  ])('is what Retry-After says %s', async (_, header, want) => {
    vi.setSystemTime(Date.UTC(2026, 0, 1))
    const { transport, events } = transportWith(reply(503, { 'retry-after': header() }), OK)
    const started = Date.now()
    await settle(callAny(transport, get))
    expect(events).toMatchObject([{ delay: want }])
    expect(Date.now() - started).toBeGreaterThanOrEqual(want)
  })

  test('is given up where Retry-After goes too far', async () => {
    const { transport, sent } = transportWith(reply(429, { 'retry-after': '61' }), OK)
    const error = await settle(thrownBy(callAny(transport, get)))
    expect([error.retryAfter, sent.length]).toEqual([61_000, 1])
  })

  test('is given up where it would outlast the deadline, with the real reason', async () => {
    const { transport, sent } = transportWith(reply(503, { 'retry-after': '5' }), OK)
    const started = Date.now()
    const error = await settle(thrownBy(callAny(transport, get, { deadline: 4_000 })))
    expect(error).toMatchObject({ name: 'HttpError', status: 503 })
    expect([sent.length, Date.now() - started < 1_000]).toEqual([1, true])
  })

  test('ends with the caller’s reason', async () => {
    const { transport, sent } = transportWith(reply(503, { 'retry-after': '30' }), OK)
    const controller = new AbortController()
    const reason = new Error('enough')
    setTimeout(() => controller.abort(reason), 1_000)
    const error = await settle(thrownBy(callAny(transport, get, { signal: controller.signal })))
    expect(error).toBe(reason)
    expect(sent.length).toBe(1)
  })
})

test('an observer is told, without secrets', async () => {
  const { transport, events } = transportWith(reply(503), lost, OK)
  const read = operation({ parameters: [{ name: 'api_key', in: 'query' }] })
  await settle(callAny(transport, read, { query: { api_key: 'planted-secret' } }))
  const call = {
    operationId: 'things',
    method: 'GET',
    url: 'https://api.test/things?api_key=[redacted]',
  }
  expect(events).toEqual([
    { ...call, attempt: 1, delay: expect.any(Number), status: 503 },
    { ...call, attempt: 2, delay: expect.any(Number), status: undefined },
  ])
})

describe('with an idempotency key, calls are tried again', () => {
  const header = { 'Idempotency-Key': 'a' }
  const pay = operation({
    method: 'POST',
    parameters: [{ name: 'Idempotency-Key', in: 'header' }],
    around: idempotencyKey('Idempotency-Key'),
  })
  test.each<[what: string, input: object, attempts: number]>([
    ['as an option', { idempotencyKey: 'a' }, 2],
    ['in its parameter', { header }, 2],
    ['but not without', {}, 1],
    ['but not in another header', { headers: header }, 1],
  ])('%s', async (_, input, attempts) => {
    const { transport, sent } = transportWith(lost, OK)
    await settle(callAny(transport, pay, input)).catch(() => {})
    expect(sent).toHaveLength(attempts)
    expect(new Set(sent.map(({ headers }) => headers['idempotency-key'])).size).toBe(1)
  })
})
