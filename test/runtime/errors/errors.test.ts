import { describe, expect, test } from 'vitest'
import * as errors from '../../../src/runtime/errors/errors.ts'
import type { Operation } from '../../../src/runtime/operation.ts'
import { createClient } from '../../../src/runtime/call/client.ts'
import { answer, replying, thrownBy } from '../../support/client-fetch.ts'
import { operation } from '../../support/client-operations.ts'

const things = operation({
  method: 'POST',
  path: '/things/{id}',
  parameters: [
    { name: 'id', in: 'path', required: true },
    { name: 'limit', in: 'query' },
    { name: 'token', in: 'query' },
  ],
  responses: {
    200: { 'application/json': {} },
    403: { 'text/plain': {} },
    409: { 'application/json': {} },
    '5XX': { 'application/json': {} },
  },
})
const others = operation({ operationId: 'others' })

async function errorFor(reply: Response | Error): Promise<any> {
  const client = createClient(
    { things },
    { baseUrl: 'https://api.test', retry: 0, fetch: replying(reply) },
  )
  return thrownBy(
    client.things({ path: { id: 'a b' }, query: { limit: 1, token: 'planted-secret' } } as never),
  )
}

describe('an HTTP error', () => {
  test('says what happened to which call', async () => {
    const reply = answer('Cannot delegate\nmore\n', 'text/plain; charset=utf-8', {
      status: 403,
      headers: { 'retry-after': '3', 'x-request-id': '7', 'set-cookie': 'hk_token=planted-secret' },
    })
    const error = await errorFor(reply)
    expect(error).toMatchObject({
      name: 'HttpError',
      message: '403: Cannot delegate (POST https://api.test/things/a%20b?limit=1&token=[redacted])',
      operationId: 'things',
      method: 'POST',
      url: 'https://api.test/things/a%20b?limit=1&token=[redacted]',
      status: 403,
      contentType: 'text/plain',
      body: 'Cannot delegate\nmore\n',
      retryAfter: 3_000,
    })
    expect(Object.fromEntries(error.headers)).toEqual({
      'content-type': 'text/plain; charset=utf-8',
      'retry-after': '3',
      'x-request-id': '7',
    })
    expect(error).toBeInstanceOf(errors.HttpError)
    expect(error).toBeInstanceOf(errors.ClientError)
    expect(error).toBeInstanceOf(Error)
    expect(error.stack).toMatch(/^HttpError: 403: Cannot delegate/)
  })

  test.each<[body: object, message: string]>([
    [{ message: 'In use' }, '409: In use'],
    [{ title: 'Conflict', detail: 'In use' }, '409: In use'],
    [{ title: 'Conflict' }, '409: Conflict'],
    [{ code: 7 }, '409'],
  ])('finds the message in %o', async (body, message) => {
    const error = await errorFor(Response.json(body, { status: 409 }))
    expect(error.message).toMatch(`${message} (POST`)
    expect(error.body).toEqual(body)
  })

  test.each<[header: string, want: number | undefined]>([
    ['0', 0],
    ['120', 120_000],
    [new Date(Date.now() - 5_000).toUTCString(), 0],
    [new Date(Date.now() - 5_000).toUTCString().replace(/, (\d+) (\w+) \d\d/, 'day, $1-$2-'), 0],
    ['soon', undefined],
    ['-1', undefined],
    ['1.5', undefined],
    ['3, 3', undefined],
    ['2026-07', undefined],
  ])('Retry-After: %s', async (header, want) => {
    const error = await errorFor(
      Response.json({}, { status: 409, headers: { 'retry-after': header } }),
    )
    expect(error.retryAfter).toBe(want)
  })

  test('Retry-After as a date', async () => {
    const header = new Date(Date.now() + 90_000).toUTCString()
    const error = await errorFor(
      Response.json({}, { status: 409, headers: { 'retry-after': header } }),
    )
    expect(error.retryAfter).toBeGreaterThan(85_000)
    expect(error.retryAfter).toBeLessThanOrEqual(90_000)
  })
})

describe('guards', () => {
  test('go by operation and status', async () => {
    const error = await errorFor(answer('no', 'text/plain', { status: 403 }))
    expect(errors.isHttpError(error)).toBe(true)
    expect(errors.isHttpError(error, things)).toBe(true)
    expect(errors.isHttpError(error, things, 403)).toBe(true)
    expect(errors.isHttpError(error, { operation: things }, 403)).toBe(true)
    expect(errors.isHttpError(error, things, 409)).toBe(false)
    expect(errors.isHttpError(error, others as never)).toBe(false)
  })

  test('promise no type for an answer that breaks its contract', async () => {
    const error = await errorFor(answer('<p>', 'text/html', { status: 403 }))
    expect(errors.isHttpError(error)).toBe(true)
    expect(errors.isHttpError(error, things, 403)).toBe(false)
  })

  test('promise no type for a status that is not declared', async () => {
    const error = await errorFor(answer('teapot', 'text/plain', { status: 418 }))
    expect(errors.isHttpError(error)).toBe(true)
    expect(errors.isHttpError(error, things)).toBe(false)
    const range = await errorFor(Response.json({}, { status: 599 }))
    expect(errors.isHttpError(range, things, 599)).toBe(true)
  })

  test('know declared answers below 400, and take an undeclared 304 for no redirect', async () => {
    const moved = operation({ responses: { 200: {}, 302: {}, 304: {} } })
    const errorAfter = (responses: Operation['responses'], init: ResponseInit) => {
      const fetch = replying(new Response(null, init))
      const client = createClient(
        { moved: { ...moved, responses } },
        { baseUrl: 'https://api.test', fetch },
      )
      return thrownBy(client.moved())
    }
    const redirect = { status: 302, headers: { location: '/x' } }
    const error = await errorAfter(moved.responses, redirect)
    expect(errors.isHttpError(error, moved, 302)).toBe(true)
    expect(error.headers.get('location')).toBe('/x')
    expect(errors.isHttpError(await errorAfter(moved.responses, { status: 304 }), moved, 304)).toBe(
      true,
    )
    expect(await errorAfter({ 200: {} }, { status: 304 })).toMatchObject({
      name: 'HttpError',
      message: '304 (GET https://api.test/things)',
    })
    expect(await errorAfter({ 200: {}, default: {} }, { status: 201 })).toMatchObject({
      name: 'HttpError',
    })
  })

  test('tell the kinds apart', async () => {
    const client = createClient(
      { things },
      { baseUrl: 'https://api.test', fetch: replying(new Error()) },
    )
    const kinds = {
      HttpError: await errorFor(answer('no', 'text/plain', { status: 403 })),
      ContractError: await errorFor(answer('<p>', 'text/html')),
      NetworkError: await errorFor(new TypeError('fetch failed')),
      UsageError: await thrownBy(client.things({} as never)),
      TimeoutError: new errors.TimeoutError('', {
        operationId: '',
        method: '',
        url: '',
        limit: 'timeout',
      }),
      ValidationError: new errors.ValidationError(
        { operationId: '', subject: '', violations: [] },
        0,
      ),
    }
    for (const [kind, error] of Object.entries(kinds)) {
      const matching = Object.entries(errors)
        .filter(
          ([name, guard]) => name.startsWith('is') && (guard as typeof errors.isClientError)(error),
        )
        .map(([name]) => name.slice(2))
      const parents = kind === 'ContractError' ? ['HttpError'] : []
      expect(matching.sort()).toEqual(['ClientError', kind, ...parents].sort())
    }
  })

  test('know errors of another copy of the package, and nothing else', () => {
    const copy = { '~client': true, name: 'NetworkError' }
    expect(errors.isNetworkError(copy)).toBe(true)
    for (const other of [undefined, null, 'NetworkError', new Error(), { name: 'NetworkError' }])
      expect(
        errors.isNetworkError(other) || errors.isClientError(other) || errors.isHttpError(other),
      ).toBe(false)
  })
})

test('a network error keeps its cause', async () => {
  const connect = Object.assign(new Error('connect ECONNREFUSED 127.0.0.1:1'), {
    code: 'ECONNREFUSED',
    syscall: 'connect',
  })
  const error = await errorFor(new TypeError('fetch failed', { cause: connect }))
  expect(error).toMatchObject({
    name: 'NetworkError',
    message:
      'The connection failed: ECONNREFUSED (POST https://api.test/things/a%20b?limit=1&token=[redacted])',
    code: 'ECONNREFUSED',
    cause: { name: 'TypeError', message: 'fetch failed', cause: { message: connect.message } },
  })
})
