import { describe, expect, test } from 'vitest'
import { createFetchClient } from '../../src/openapi-fetch/index.ts'
import type { ClientOptions } from '../../src/runtime/call/client.ts'
import { credentials } from '../../src/runtime/auth/auth.ts'
import type { Responses } from '../../src/runtime/operation.ts'
import { validation } from '../../src/runtime/response/validate.ts'
import { answer, replying, thrownBy } from '../support/client-fetch.ts'
import { operation } from '../support/client-operations.ts'

const baseUrl = 'https://api.test'

/** The result of a call that is answered like this. */
function resultOf(
  reply: Response | Error,
  responses: Responses,
  init: object = {},
  options: Partial<ClientOptions> = {},
): Promise<{ data?: any; error?: any; response: Response }> {
  const things = operation({ responses })
  const client: any = createFetchClient(
    { things },
    { baseUrl, fetch: replying(reply), retry: 0, ...options },
  )
  return client.GET('/things', init)
}

const JSON_OR_CSV = { 200: { 'application/json': {}, 'text/csv': {} } }
const json = (body: unknown, status = 200) => Response.json(body, { status })
const file = () => answer('abc', 'application/pdf')

describe('data has the form of its media type', () => {
  test.each<[what: string, reply: Response, responses: Responses, data: unknown]>([
    ['JSON', json({ a: 1 }), JSON_OR_CSV, { a: 1 }],
    ['JSON null', json(null), JSON_OR_CSV, null],
    ['text', answer('a,b', 'text/csv'), JSON_OR_CSV, 'a,b'],
    ['text that looks like JSON', answer('1', 'text/csv'), JSON_OR_CSV, '1'],
    ['HTML', answer('<p>', 'text/html'), { 200: { 'text/html': {} } }, '<p>'],
    ['a range', answer('<p>', 'text/html'), { 200: { 'text/*': {} } }, '<p>'],
    ['nothing', answer(null, undefined, { status: 204 }), { 204: {} }, undefined],
    ['nothing with 200', answer(null), { 200: {} }, undefined],
  ])('%s', async (_, reply, responses, data) => {
    const result = await resultOf(reply, responses)
    expect(result).toEqual({ data, response: expect.any(Response) })
    expect(result.response.status).toBe(reply.status)
  })

  test('a file', async () => {
    const { data } = await resultOf(file(), { 200: { 'application/pdf': { codec: 'bytes' } } })
    expect(data).toBeInstanceOf(Blob)
    expect(await data.text()).toBe('abc')
  })

  test('events', async () => {
    const reply = answer('data: 1\n\n', 'text/event-stream')
    const { data } = await resultOf(reply, {
      200: { 'text/event-stream': { codec: 'eventStreams' } },
    })
    for await (const event of data) expect(event.data).toBe('1')
  })
})

describe('parseAs', () => {
  const EXACT = '{ "a" : 1.0 }'
  const reply = () => answer(EXACT, 'application/json')
  const bytes = new TextEncoder().encode(EXACT).buffer
  test.each([
    ['json', async (data: unknown) => expect(data).toEqual({ a: 1 })],
    ['text', async (data: unknown) => expect(data).toBe(EXACT)],
    ['arrayBuffer', async (data: unknown) => expect(data).toEqual(bytes)],
    ['blob', async (data: Blob) => expect(await data.text()).toBe(EXACT)],
    ['stream', async (data: ReadableStream) => expect(await new Response(data).text()).toBe(EXACT)],
  ])('%s', async (parseAs, check) => {
    await check((await resultOf(reply(), JSON_OR_CSV, { parseAs })).data as never)
  })

  test.each(['text', 'stream'])('%s reads events as they were sent', async (parseAs) => {
    const events = answer('data: 1\n\n', 'text/event-stream')
    const { data } = await resultOf(
      events,
      { 200: { 'text/event-stream': { codec: 'eventStreams' } } },
      { parseAs },
    )
    expect(await new Response(data).text()).toBe('data: 1\n\n')
  })

  test('does not apply to errors', async () => {
    const responses = { ...JSON_OR_CSV, 400: { 'application/json': {} } }
    const { error } = await resultOf(json({ a: 1 }, 400), responses, { parseAs: 'blob' })
    expect(error).toEqual({ a: 1 })
  })

  test('a stream arrives piece by piece, and ends with the signal of its call', async () => {
    const controller = new AbortController()
    const body = new ReadableStream({
      start: (source) => source.enqueue(new TextEncoder().encode('first')),
    })
    const fetch = async () => answer(body, 'text/csv')
    const init = { parseAs: 'stream', signal: controller.signal }
    const { data } = await resultOf(json(1), JSON_OR_CSV, init, { fetch })
    const reader = data.getReader()
    expect(new TextDecoder().decode((await reader.read()).value)).toBe('first')
    controller.abort(new Error('enough'))
    expect(await thrownBy(reader.read())).toMatchObject({ message: 'enough' })
  })
})

describe('error', () => {
  const responses = {
    200: { 'application/json': {} },
    400: { 'application/json': {} },
    404: { 'text/plain': {} },
    410: {},
  }
  test.each([
    ['JSON', json({ a: 1 }, 400), { a: 1 }],
    ['text', answer('{"a":1}', 'text/plain', { status: 404 }), '{"a":1}'],
    ['of another type', answer('<p>', 'text/html', { status: 400 }), '<p>'],
    ['undeclared', answer('<p>', 'text/html', { status: 502 }), '<p>'],
  ])('has the body: %s', async (_, reply, error) => {
    expect(await resultOf(reply, responses)).toEqual({ error, response: expect.any(Response) })
  })

  test('is an HttpError without a body, because callers tell failures by it', async () => {
    const { error, data } = await resultOf(answer(null, undefined, { status: 410 }), responses)
    expect(error).toMatchObject({ name: 'HttpError', status: 410, operationId: 'things' })
    expect(data).toBe(undefined)
  })

  test.each<[what: string, reply: Response | Error, error: object]>([
    ['a status', json(1, 202), { name: 'ContractError', breach: 'status' }],
    [
      'a content type',
      answer('<p>', 'text/html'),
      { name: 'ContractError', breach: 'content type' },
    ],
    ['a body', answer('{', 'application/json'), { name: 'ContractError', breach: 'body' }],
    [
      'a redirect',
      answer(null, undefined, { status: 301, headers: { location: 'ftp://x' } }),
      { name: 'ContractError', breach: 'redirect' },
    ],
    ['no answer', new Error('lost'), { name: 'NetworkError', operationId: 'things' }],
  ])('is thrown for what the description does not have: %s', async (_, reply, error) => {
    expect(await thrownBy(resultOf(reply, responses))).toMatchObject(error)
  })

  test('shows no secrets, nor does its response', async () => {
    const schemes = { key: { type: 'apiKey', in: 'query', name: 'key' } } as const
    const things = operation({
      security: [{ key: [] }],
      responses: { 400: { 'application/json': {} } },
    })
    const client: any = createFetchClient(
      { things },
      {
        baseUrl,
        auth: credentials(schemes, { key: 's3cr3t-key' }),
        fetch: replying(json({ told: 's3cr3t-key' }, 400)),
      },
    )
    let seen: unknown
    const onResponse = async ({ response }: { response: Response }) => {
      seen = await response.clone().json()
    }
    const { error } = await client.GET('/things', { middleware: [{ onResponse }] })
    expect([error, seen]).toEqual([{ told: '[redacted]' }, { told: '[redacted]' }])
  })
})

describe('the transport', () => {
  test('tries again, by its options and by those of the call', async () => {
    const busy = answer('', 'text/plain', { status: 503, headers: { 'retry-after': '0' } })
    const calling = async (init: object) => {
      const fetch = replying(busy, json(1))
      await resultOf(busy, JSON_OR_CSV, init, { fetch, retry: 1 })
      return fetch.sent.length
    }
    expect([await calling({}), await calling({ retry: 0 })]).toEqual([2, 1])
  })

  test('limits time and size', async () => {
    const never = (): Promise<Response> => new Promise(() => {})
    const late = resultOf(json(1), JSON_OR_CSV, { timeout: 1 }, { fetch: never })
    expect(await thrownBy(late)).toMatchObject({ name: 'TimeoutError', limit: 'timeout' })
    const large = resultOf(json('long'), JSON_OR_CSV, { maxBodySize: 3 })
    expect(await thrownBy(large)).toMatchObject({ name: 'ContractError', breach: 'size' })
  })

  test('throws the reason of an abort', async () => {
    const reason = new Error('left')
    const signal = AbortSignal.abort(reason)
    expect(await thrownBy(resultOf(json(1), JSON_OR_CSV, { signal }))).toBe(reason)
  })

  test('sends credentials over https only', async () => {
    const init = { headers: { 'x-api-key': 'abcd' } }
    const call = resultOf(json(1), JSON_OR_CSV, init, { baseUrl: 'http://api.test' })
    expect(await thrownBy(call)).toMatchObject({
      name: 'UsageError',
      message: 'things needs https for credentials',
    })
    const open = { credentials: 'include' }
    const { data } = await resultOf(json(1), JSON_OR_CSV, open, { baseUrl: 'http://api.test' })
    expect(data).toBe(1)
  })

  test('validates', async () => {
    const reject = Object.assign(() => false, { errors: [] })
    const responses = { 200: { 'application/json': reject } }
    const validators = { things: { parameters: {}, requestBody: {}, responses } }
    const call = resultOf(json(1), JSON_OR_CSV, {}, { validation: validation(validators) })
    expect(await thrownBy(call)).toMatchObject({ name: 'ValidationError', subject: 'response 200' })
  })

  test('refuses an operation that the credentials do not suffice for', async () => {
    const fetch = replying(json(1))
    const things = operation({ security: [{ key: [] }] })
    const client: any = createFetchClient({ things }, { baseUrl, fetch })
    const error = await thrownBy(client.GET('/things'))
    expect(error).toMatchObject({ message: 'things needs credentials for key' })
    expect(fetch.sent).toEqual([])
  })
})
