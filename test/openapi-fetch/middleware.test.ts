import { wrapAsPathBasedClient, type Middleware } from 'openapi-fetch'
import { describe, expect, test, vi } from 'vitest'
import { createFetchClient } from '../../src/openapi-fetch/index.ts'
import { credentials } from '../../src/runtime/auth/auth.ts'
import { replying, thrownBy } from '../support/client-fetch.ts'
import { operation } from '../support/client-operations.ts'

const schemes = { key: { type: 'apiKey', in: 'header', name: 'x-key' } } as const
const things = operation({
  method: 'POST',
  path: '/things/{id}',
  parameters: [
    { in: 'path', name: 'id' },
    { in: 'query', name: 'ids', explode: false },
  ],
  requestBody: {
    content: { 'application/json': {}, 'multipart/form-data': {}, 'text/plain': {} },
  },
  responses: { 200: { 'application/json': {} }, 400: { 'application/json': {} } },
  security: [{ key: [] }],
})
const init = { params: { path: { id: 'a b' }, query: { ids: [1, 2] } }, body: { a: 1 } }

/** The outcome of a call with this middleware, and what was sent. */
async function calling(middleware: object, own: object = init, reply: Response | Error = ok()) {
  const fetch = replying(reply)
  const auth = credentials(schemes, { key: 's3cr3t' })
  const options = { baseUrl: 'https://api.test', auth, fetch, retry: 0 }
  const client: any = createFetchClient({ things }, options)
  client.use(middleware as Middleware)
  const result = await client.POST('/things/{id}', own)
  const sent = fetch.sent[0]
  const text = sent && (await new Response(sent.body as BodyInit).text())
  return { ...result, sent, text }
}

const ok = () => Response.json({ ok: true })

describe('middleware sees', () => {
  test('the request as it is sent, without credentials', async () => {
    const onRequest = vi.fn(({ request }) => void request)
    await calling({ onRequest })
    const { request, schemaPath, params, id } = onRequest.mock.calls[0]![0]
    expect([schemaPath, params]).toEqual(['/things/{id}', init.params])
    expect(id).toEqual(expect.any(String))
    expect([request.method, request.url]).toEqual(['POST', 'https://api.test/things/a%20b?ids=1,2'])
    expect(Object.fromEntries(request.headers)).toEqual({
      accept: 'application/json',
      'content-type': 'application/json',
    })
    expect(await request.clone().text()).toBe('{"a":1}')
  })

  test('the response with its body', async () => {
    let seen: unknown
    const { data } = await calling({
      async onResponse({ response }: { response: Response }) {
        seen = [await response.clone().json(), await response.json()]
      },
    })
    expect([seen, data]).toEqual([[{ ok: true }, { ok: true }], { ok: true }])
  })

  test('what was thrown', async () => {
    const onError = vi.fn(({ error }) => new Error('seen', { cause: error }))
    const error = await thrownBy(calling({ onError }, init, new Error('lost')))
    expect(error).toMatchObject({ message: 'seen', cause: { name: 'NetworkError' } })
  })
})

describe('middleware changes', () => {
  const form = new FormData()
  form.set('a', '1')
  const sameBody = '{"a":1}'
  test.each<
    [what: string, change: (request: Request) => Request | void, sent: object, text?: string]
  >([
    [
      'a header',
      (request) => request.headers.set('x-trace', '1'),
      { headers: expect.objectContaining({ 'x-trace': '1', 'x-key': 's3cr3t' }) },
    ],
    [
      'no header',
      (request) => request.headers.delete('accept'),
      { headers: { 'content-type': 'application/json', 'x-key': 's3cr3t' } },
    ],
    [
      'the headers of a new request',
      (request) =>
        new Request(request, { headers: { 'content-type': 'application/json', a: 'b' } }),
      { headers: { 'content-type': 'application/json', a: 'b', 'x-key': 's3cr3t' } },
    ],
    [
      'the query',
      (request) => new Request(`${request.url}&more=1`, request),
      { url: 'https://api.test/things/a%20b?ids=1,2&more=1' },
    ],
    ['the body', (request) => new Request(request, { body: '2' }), {}, '2'],
    [
      'no credentials',
      (request) => request.headers.set('x-key', 'other'),
      {
        headers: expect.objectContaining({ 'x-key': 's3cr3t' }),
      },
    ],
  ])('%s', async (_, change, wanted, text = sameBody) => {
    const { sent, ...rest } = await calling({
      onRequest: ({ request }: { request: Request }) => change(request),
    })
    expect(sent).toMatchObject(wanted)
    expect(rest.text).toBe(text)
  })

  test('a form, which keeps its boundary', async () => {
    const { sent, text } = await calling(
      { onRequest: ({ request }: { request: Request }) => new Request(request) },
      { ...init, body: form },
    )
    const [, boundary] = /boundary=(.*)/.exec(sent.headers['content-type'])!
    expect(text).toContain(`--${boundary}\r\n`)
  })

  test('the signal', async () => {
    const signal = AbortSignal.abort(new Error('too late'))
    const error = await thrownBy(
      calling({
        onRequest: ({ request }: { request: Request }) => new Request(request, { signal }),
      }),
    )
    expect(error).toMatchObject({ message: 'too late' })
  })

  test.each<[what: string, change: (request: Request) => Request]>([
    ['origin', (request) => new Request('https://b.test/', request)],
    ['method', (request) => new Request(request, { method: 'PUT' })],
  ])('not the %s', async (_, change) => {
    const error = await thrownBy(
      calling({ onRequest: ({ request }: { request: Request }) => change(request) }),
    )
    expect(error).toMatchObject({
      name: 'UsageError',
      message: "things: middleware can't change the origin or the method",
    })
  })
})

describe('middleware answers', () => {
  const own = (body: unknown, status = 200) => new Response(JSON.stringify(body), { status })
  test.each<[what: string, middleware: object, reply: Response | Error, result: object]>([
    ['a request', { onRequest: () => own([1]) }, ok(), { data: [1] }],
    ['a request with an error', { onRequest: () => own([1], 400) }, ok(), { error: [1] }],
    ['instead of the server', { onResponse: () => own([1]) }, ok(), { data: [1] }],
    ['after a failure', { onError: () => own([1]) }, new Error('lost'), { data: [1] }],
    [
      'with another status',
      { onResponse: ({ response }: any) => new Response(response.body, { status: 400 }) },
      ok(),
      { error: { ok: true } },
    ],
    [
      'with nothing',
      { onRequest: () => new Response(null, { status: 204 }) },
      ok(),
      { data: undefined },
    ],
  ])('%s', async (_, middleware, reply, result) => {
    expect(await calling(middleware, init, reply)).toMatchObject(result)
  })
})

test('middleware of one call', async () => {
  const onRequest = vi.fn()
  await calling({ onResponse() {} }, { ...init, middleware: [{ onRequest }] })
  expect(onRequest).toHaveBeenCalledOnce()
})

test('middleware runs in its order, and no longer once ejected', async () => {
  const get = operation({})
  const client = createFetchClient({ get }, { baseUrl: 'https://api.test', fetch: replying(ok()) })
  const log: string[] = []
  const named = (name: string): Middleware => ({
    onRequest: () => void log.push(`> ${name}`),
    onResponse: () => void log.push(`< ${name}`),
  })
  const [a, b] = [named('a'), named('b')]
  client.use(a, b)
  await client.GET('/things')
  client.eject(a)
  await client.GET('/things')
  expect(log).toEqual(['> a', '> b', '< b', '< a', '> b', '< b'])
})

test("openapi-fetch's calls by path", async () => {
  const get = operation({})
  const client = createFetchClient({ get }, { baseUrl: 'https://api.test', fetch: replying(ok()) })
  const paths: any = wrapAsPathBasedClient(client)
  expect((await paths['/things'].GET()).data).toEqual({ ok: true })
})
