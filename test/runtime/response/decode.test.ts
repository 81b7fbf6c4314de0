import { describe, expect, test } from 'vitest'
import { createTransport } from '../../../src/runtime/call/transport.ts'
import { isContractError, isHttpError } from '../../../src/runtime/errors/errors.ts'
import { bytes } from '../../../src/runtime/response/bytes.ts'
import type { Operation } from '../../../src/runtime/operation.ts'
import { answer, replying, thrownBy } from '../../support/client-fetch.ts'
import { callAny, callAnyResult } from '../../support/client-calls.ts'
import { operation } from '../../support/client-operations.ts'

type Responses = Operation['responses']

const transport = (reply: Response) =>
  createTransport({ baseUrl: 'https://api.test', fetch: replying(reply), codecs: [bytes] })

const bodyOf = (responses: Responses, reply: Response) =>
  callAny(transport(reply), operation({ responses }))

const resultOf = (responses: Responses, reply: Response) =>
  callAnyResult(transport(reply), operation({ responses }))

const JSON_200 = { 200: { 'application/json': {} } }

describe('a success is decoded by its media type', () => {
  test.each<[what: string, declared: string, type: string, body: string, want: unknown]>([
    ['JSON', 'application/json', 'application/json', '{"a":1}', { a: 1 }],
    ['JSON with parameters', 'application/json', 'Application/JSON; charset=UTF-8', '[1]', [1]],
    ['JSON by suffix', 'application/problem+json', 'application/problem+json', '"x"', 'x'],
    ['a JSON null', 'application/json', 'application/json', 'null', null],
    ['JSON false', 'application/json', 'application/json', 'false', false],
    ['text', 'text/plain', 'text/plain; charset=utf-8', 'a\n', 'a\n'],
    ['a text that looks like JSON', 'text/plain', 'text/plain', '{"a":1}', '{"a":1}'],
    ['an empty text', 'text/plain', 'text/plain', '', ''],
    ['CSV', 'text/csv', 'text/csv', 'a,b\n1,2\n', 'a,b\n1,2\n'],
    ['XML', 'application/xml', 'application/xml', '<a/>', '<a/>'],
    ['a declared parameter', 'text/plain; charset=utf-8', 'text/plain', 'x', 'x'],
    ['a range', 'text/*', 'text/css', 'x', 'x'],
    ['any type', '*/*', 'application/json', '[1]', [1]],
  ])('%s', async (_, declared, type, body, want) => {
    expect(await bodyOf({ 200: { [declared]: {} } }, answer(body, type))).toEqual(want)
  })

  test('bytes', async () => {
    const declared = { 200: { 'image/png': { codec: 'bytes' } } }
    const body = (await bodyOf(declared, answer(new Uint8Array([0, 255]), 'image/png'))) as Blob
    expect([...new Uint8Array(await body.arrayBuffer())]).toEqual([0, 255])
    expect(body.type).toBe('image/png')
  })

  test('JSON that is labelled as text, where the description says so', async () => {
    const declared = { 200: { 'text/plain': { contentMediaType: 'application/json' } } }
    expect(await bodyOf(declared, answer('{"status":"ok"}', 'text/plain'))).toEqual({
      status: 'ok',
    })
  })

  test('an answer without a content type is taken for the only one declared', async () => {
    const bytes = new TextEncoder().encode('{"a":1}')
    expect(await bodyOf(JSON_200, answer(bytes))).toEqual({ a: 1 })
  })
})

describe('no body', () => {
  test.each<[what: string, status: number, responses: Responses]>([
    ['204', 204, { 204: {} }],
    ['205', 205, { 205: {} }],
    ['204 with content in the description', 204, { 204: { 'application/json': {} } }],
    ['202 without content', 202, { 202: {} }],
  ])('%s', async (_, status, responses) => {
    expect(await bodyOf(responses, new Response(null, { status }))).toBeUndefined()
  })

  test('a body that is not declared is let go', async () => {
    expect(await bodyOf({ 200: {} }, answer('{"a":1}', 'application/json'))).toBeUndefined()
  })

  test('HEAD has none', async () => {
    const head = operation({ method: 'HEAD' })
    expect(await callAny(transport(answer(null, 'application/json')), head)).toBeUndefined()
  })

  test('304 is an answer like any other', async () => {
    const reply = new Response(null, { status: 304, headers: { etag: '"x"' } })
    const result = await resultOf({ ...JSON_200, 304: {} }, reply)
    expect(result).toMatchObject({ ok: false, status: 304, body: undefined })
    expect(result.headers.get('etag')).toBe('"x"')
  })
})

describe('the result form', () => {
  const responses = {
    201: { 'application/json': {}, 'text/csv': {} },
    202: { 'application/json': {} },
    403: { 'text/plain': {} },
    '4XX': { 'application/json': {} },
    default: { 'application/xml': {} },
  }
  test.each<[status: number, type: string, body: string, want: object]>([
    [201, 'application/json', '{}', { ok: true, contentType: 'application/json', body: {} }],
    [201, 'text/csv; header=present', 'a', { ok: true, contentType: 'text/csv', body: 'a' }],
    [202, 'application/json', '1', { ok: true, contentType: 'application/json', body: 1 }],
    [403, 'text/plain', 'no\n', { ok: false, contentType: 'text/plain', body: 'no\n' }],
    [404, 'application/json', '{}', { ok: false, contentType: 'application/json', body: {} }],
    [500, 'application/xml', '<e/>', { ok: false, contentType: 'application/xml', body: '<e/>' }],
    [200, 'application/xml', '<e/>', { ok: false, contentType: 'application/xml', body: '<e/>' }],
  ])('%i %s', async (status, type, body, want) => {
    const result = await resultOf(
      responses,
      answer(body, type, { status, headers: { 'x-a': 'b' } }),
    )
    expect(result).toEqual({ status, headers: expect.any(Headers), ...want })
    expect(result.headers.get('x-a')).toBe('b')
  })

  test('a default stands for success where nothing else does', async () => {
    const onlyDefault = { default: { 'application/json': {} } }
    expect(await resultOf(onlyDefault, Response.json({}, { status: 201 }))).toMatchObject({
      ok: true,
    })
    expect(await resultOf(onlyDefault, Response.json({}, { status: 400 }))).toMatchObject({
      ok: false,
    })
  })

  test.each<[declared: readonly string[], status: number, ok: boolean]>([
    [['302'], 302, true],
    [['302', '404'], 404, false],
    [['3XX'], 303, true],
    [['302', 'default'], 302, true],
    [['302', 'default'], 201, false],
    [['200', '302'], 302, false],
    [['2XX', '302'], 302, false],
    [['default'], 302, false],
  ])('of %j, %i is a success: %j', async (declared, status, ok) => {
    const responses = Object.fromEntries(declared.map((key) => [key, { 'text/html': {} }]))
    const reply = answer('<a>', 'text/html', { status, headers: { location: '/there' } })
    expect(await resultOf(responses, reply)).toMatchObject({ ok, status, body: '<a>' })
  })

  test('a default that is the same object as a success is still a default', async () => {
    const json = { 'application/json': {} }
    const shared = { 200: json, default: json }
    expect(await resultOf(shared, Response.json({}))).toMatchObject({ ok: true })
    expect(await resultOf(shared, Response.json({}, { status: 201 }))).toMatchObject({ ok: false })
  })

  test('a range of successes', async () => {
    const range = { '2XX': { 'application/json': {} } }
    expect(await resultOf(range, Response.json(1, { status: 206 }))).toMatchObject({
      ok: true,
      body: 1,
    })
  })

  test.each<[what: string, reply: Response, want: object]>([
    [
      'a success',
      Response.json({ a: 1 }, { status: 201 }),
      { status: 201, contentType: 'application/json', body: { a: 1 } },
    ],
    [
      'an error in text',
      answer('Bad gateway', 'text/plain', { status: 502 }),
      { status: 502, contentType: 'text/plain', body: 'Bad gateway' },
    ],
    ['broken JSON', answer('{', 'application/json', { status: 502 }), { body: '{' }],
    ['a JSON false', Response.json(false, { status: 500 }), { body: false }],
    [
      'nothing at all',
      new Response(null, { status: 500 }),
      { status: 500, contentType: undefined, body: '' },
    ],
  ])('an undeclared status is a branch of its own: %s', async (_, reply, want) => {
    expect(await resultOf(JSON_200, reply)).toMatchObject({ ok: false, ...want })
  })
})

describe('an answer that breaks its contract', () => {
  test.each<[what: string, responses: Responses, reply: Response, want: object]>([
    [
      'JSON that is cut off, without showing it',
      JSON_200,
      answer('{"token":"abc', 'application/json'),
      {
        breach: 'body',
        status: 200,
        body: undefined,
        message: '200 has no readable body of application/json (GET https://api.test/things)',
      },
    ],
    [
      'no body where JSON was promised',
      JSON_200,
      answer('', 'application/json', { headers: { 'content-length': '0' } }),
      { breach: 'body', message: '200 is empty (GET https://api.test/things)' },
    ],
  ])('%s', async (_, responses, reply, want) => {
    for (const form of [bodyOf, resultOf]) {
      const error = await thrownBy(form(responses, reply.clone()))
      expect(error).toMatchObject({ name: 'ContractError', ...want })
      expect(isContractError(error) && isHttpError(error)).toBe(true)
    }
  })

  test('an undeclared success is one for the throwing form', async () => {
    const error = await thrownBy(bodyOf(JSON_200, Response.json({ a: 1 }, { status: 201 })))
    expect(error).toMatchObject({
      name: 'ContractError',
      breach: 'status',
      status: 201,
      body: { a: 1 },
    })
  })
})

test('of a huge error no more than a part is read', async () => {
  let chunks = 0
  let cancelled = false
  const endless = new ReadableStream<Uint8Array>({
    pull(controller) {
      chunks++
      controller.enqueue(new Uint8Array(65_536).fill(120))
    },
    cancel() {
      cancelled = true
    },
  })
  const fetch = () => Promise.resolve(answer(endless, 'text/plain', { status: 500 }))
  const result = await callAnyResult(
    createTransport({ baseUrl: 'https://api.test', fetch }),
    operation({}),
  )
  expect(String((result as { body: string }).body).length).toBe(262_144)
  expect([chunks < 10, cancelled]).toEqual([true, true])
})
