import { rmSync } from 'node:fs'
import { join } from 'node:path'
import { http } from 'msw'
import { setupServer } from 'msw/node'
import { afterAll, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest'
import { projectWithOutputs } from './support.ts'

type Mock = typeof import('../../src/hitkeep/mock.ts')

let folder: string
let mock: Omit<Mock, 'operations'> & { readonly operations: Record<string, never> }
let createShopClient: (options: object) => Record<string, (input?: object) => Promise<unknown>>
let reported: Error[]

beforeAll(async () => {
  folder = projectWithOutputs()
  const files = ['mock.ts', 'index.ts'].map(
    (it) => import(/* @vite-ignore */ join(folder, 'shop', it)),
  )
  ;[mock, { createShopClient }] = (await Promise.all(files)) as [
    typeof mock,
    { createShopClient: typeof createShopClient },
  ]
})

afterAll(() => rmSync(folder, { recursive: true, force: true }))

beforeEach(() => {
  reported = []
  vi.stubGlobal('reportError', (error: Error) => reported.push(error))
})

/** A client that gets these answers. */
function shop(answers: object = {}) {
  const fetch = mock.mockFetch(mock.operations, answers)
  return createShopClient({ baseUrl: 'http://localhost', fetch, auth: { token: 'a' }, retry: 0 })
}

const header = { 'X-Tenant': 'acme' }
const path = { id: 'abc' }
const PDF = new Blob(['pdf'], { type: 'application/pdf' })

describe('answers', () => {
  test.each<[name: string, input: object, answer: unknown, body: unknown]>([
    ['listOrders', { header }, undefined, []],
    ['listOrders', { header }, 'several', [{ id: 'a', amount: 2 }]],
    [
      'listOrders',
      { header },
      { status: 200, body: [{ id: 'z', amount: 9 }] },
      [{ id: 'z', amount: 9 }],
    ],
    ['createOrder', { body: { id: 'x', amount: 1 } }, undefined, { id: 'b', amount: 1 }],
    ['getOrder', { path }, undefined, { id: 'e', amount: 5 }],
    ['deleteOrder', { path }, undefined, undefined],
    ['searchOrders', { query: { filter: { id: 'a', amount: 1 } } }, undefined, 3],
    ['getFile', { path }, { status: 200, body: new Blob(['pdf']) }, PDF],
  ])('%s %j with %j', async (name, input, answer, body) => {
    expect(await shop({ [name]: answer })[name]!(input)).toEqual(body)
    expect(reported).toEqual([])
  })

  test.each<[name: string, input: object, answer: unknown, error: object]>([
    ['createOrder', { body: {} }, { status: 409 }, { status: 409, body: { id: 'c', amount: 1 } }],
    ['createOrder', { body: {} }, 'paid', { status: 409, body: { id: 'd', amount: 1 } }],
    [
      'createOrder',
      { body: {} },
      { status: 409, example: 'paid' },
      { body: { id: 'd', amount: 1 } },
    ],
    ['createOrder', { body: { id: '', amount: 1 } }, { status: 503 }, { status: 503 }],
    ['listOrders', { header }, 'busy', { status: 429, body: 'later', retryAfter: 0 }],
    ['getOrder', { path }, 'gone', { status: 500, body: 'gone' }],
    ['getOrder', { path }, { status: 404 }, { status: 404, body: 'gone' }],
  ])('%s %j with %j: an error', async (name, input, answer, error) => {
    await expect(shop({ [name]: answer })[name]!(input)).rejects.toMatchObject(error)
    expect(reported).toEqual([])
  })

  test.each([undefined, { status: 200, body: [{ data: { left: 2 } }, { data: { left: 1 } }] }])(
    'the events of a stream, from %j',
    async (watch) => {
      const events = (await shop({ watch }).watch!()) as AsyncIterable<object>
      const found: object[] = []
      for await (const event of events) found.push(event)
      expect(found).toMatchObject([{ data: { left: 2 } }, { data: { left: 1 } }])
    },
  )

  test('the media type that is accepted', async () => {
    const fetch = mock.mockFetch(mock.operations, { listOrders: 'several' } as never)
    const headers = { accept: 'text/csv', 'x-tenant': 'acme', authorization: 'Bearer a' }
    expect(await (await fetch('http://localhost/orders', { headers })).text()).toBe('id\na\n')
  })
})

const authorization = 'Bearer a'
const labelling = (body: string) => ({ method: 'PUT', body: new URLSearchParams(body) })
const adding = (...fields: readonly (readonly [name: string, value: string | Blob])[]) => {
  const body = new FormData()
  for (const [name, value] of fields) body.append(name, value)
  return { method: 'POST', body }
}
const photo = new Blob(['p'], { type: 'image/png' })
const invoice = ['invoice', PDF] as const
const cut = { 'content-type': 'multipart/form-data; boundary=x' }
const listing = { headers: { authorization, 'x-tenant': 'acme' } }
const posting = (body: string, type = 'application/json') => ({
  ...{ method: 'POST', body },
  headers: { authorization, 'content-type': type },
})

test.each<[url: string, init: RequestInit, message: string | undefined]>([
  ['/orders', listing, undefined],
  ['/v1/orders?limit=7&tags=a&tags=b', listing, undefined],
  ['/gamma/orders', listing, undefined],
  ['/orders?key=a', { headers: { 'x-tenant': 'acme' } }, undefined],
  ['/orders/search?filter[id]=a', listing, undefined],
  ['/orders/a%62c', listing, undefined],
  ['/v1/v1/orders', listing, 'The description has no GET /v1/v1/orders'],
  ['/order', listing, 'The description has no GET /order'],
  ['/orders', { method: 'PUT' }, 'no PUT /orders, only GET, POST'],
  ['/orders?limit=101', listing, 'query limit breaks "maximum"'],
  ['/orders?limit=many', listing, 'query limit breaks "type"'],
  ['/orders?tags=a&tags=long', listing, 'query tags/1 breaks "maxLength"'],
  ['/orders?after=9007199254740993', listing, undefined],
  ['/orders?after=9223372036854775808', listing, 'query after breaks "format"'],
  ['/orders?page=2', listing, "query page isn't described"],
  ['/orders', { headers: { authorization } }, 'header X-Tenant is missing'],
  [
    '/orders',
    { headers: { authorization, 'x-tenant': 'globex' } },
    'header X-Tenant breaks "maxLength"',
  ],
  [
    '/orders',
    { headers: { ...listing.headers, cookie: 'theme=blue' } },
    'cookie theme breaks "enum"',
  ],
  ['/orders', { headers: { ...listing.headers, cookie: 'a=b; theme=%64ark' } }, undefined],
  ['/orders', { headers: { 'x-tenant': 'acme' } }, 'no credentials of key, or token'],
  [
    '/orders',
    { headers: { 'x-tenant': 'acme', authorization: 'Basic a' } },
    'no credentials of key, or token',
  ],
  ['/orders/ABC', listing, 'path id breaks "pattern"'],
  ['/orders', posting('{"id":"a","amount":1}'), undefined],
  ['/orders', posting('{"id":"a","amount":0}'), 'body/amount breaks "minimum"'],
  ['/orders', posting('{"id":"a","amount":1,"serial":9007199254740993}'), undefined],
  ['/orders', posting('{"id":"a","amount":1,"serial":1.5}'), 'body/serial breaks "type"'],
  ['/orders', posting('{"id":"a","amount":9007199254740994}'), undefined],
  ['/orders', posting('{'), 'its body is not JSON'],
  ['/orders', posting('a', 'text/plain'), 'its body is text/plain, not application/json'],
  ['/orders', { method: 'POST', headers: { authorization } }, 'the body is missing'],
  ['/orders/abc', { method: 'DELETE', body: 'x' }, 'it has a body, and none is described'],
  ['/orders', posting('{"id":"a"}'), 'body/amount is missing'],
  ['/orders/a/papers', labelling('text=a&colors=red&colors=blue&copies=2&until='), 'until breaks'],
  ['/orders/a/papers', labelling('text=a&frame=%7B%22width%22%3A2%7D'), undefined],
  ['/orders/a/papers', labelling('colors=red'), 'body/text is missing'],
  ['/orders/a/papers', labelling('text=123456'), 'body/text breaks "maxLength"'],
  ['/orders/a/papers', labelling('text=a&copies=two'), 'body/copies breaks "type"'],
  ['/orders/a/papers', labelling('text=a&colors=red&colors=grey'), 'body/colors/1 breaks "enum"'],
  ['/orders/a/papers', labelling('text=a&frame=wide'), 'body/frame breaks "type"'],
  ['/orders/a/papers', labelling('text=a&txt=b'), "body/txt isn't described"],
  ['/orders/a/papers', adding(invoice, ['photos', photo], ['urgent', 'true']), undefined],
  ['/orders/a/papers', adding(['urgent', 'true']), 'body/invoice is missing'],
  ['/orders/a/papers', adding(['invoice', 'pdf']), 'body/invoice is text, not a file'],
  ['/orders/a/papers', adding(invoice, ['urgent', 'yes']), 'body/urgent breaks "type"'],
  ['/orders/a/papers', adding(invoice, ['order', '{"id":"a"}']), 'body/order/amount is missing'],
  [
    '/orders/a/papers',
    adding(invoice, ['photos', PDF]),
    'body/photos is application/pdf, not image/png or image/jpeg',
  ],
  [
    '/orders/a/papers',
    adding(invoice, ['photos', photo], ['photos', photo], ['photos', photo]),
    'body/photos breaks "maxItems"',
  ],
  [
    '/orders/a/papers',
    { method: 'POST', headers: cut, body: '--x\r\n' },
    'its body is not multipart/form-data',
  ],
  ['/orders/abc/file', listing, 'getFile has no example for 200: give it an answer'],
])('%s %j: %s', async (url, init, message) => {
  const fetch = mock.mockFetch(mock.operations)
  const answer = await fetch(`http://localhost${url}`, init).catch((error: Error) => error.message)
  if (message === undefined) expect(answer).toBeInstanceOf(Response)
  else expect(answer).toContain(message)
  // A test fails although the code under test catches the error.
  expect(reported.map((error) => error.message)).toEqual(message === undefined ? [] : [answer])
})

test.each([
  [{ listOrder: 'several' }, 'There is no operation listOrder'],
  [{ listOrders: 'many' }, 'listOrders has no example "many"; it has none, several, several, busy'],
  [{ listOrders: { status: 404 } }, 'listOrders declares no status 404, only 200, 429'],
  [{ createOrder: { status: 409, example: 'created' } }, 'createOrder has no example "created"'],
])('rejects the answers %j', (answers, message) => {
  expect(() => mock.mockFetch(mock.operations, answers as never)).toThrow(message)
})

test('`baseUrl` is the only place of the API', async () => {
  const fetch = mock.mockFetch(mock.operations, {}, { baseUrl: 'http://localhost/shop' })
  expect((await fetch('http://localhost/shop/orders', listing)).status).toBe(200)
  for (const url of ['http://localhost/orders', 'http://other.test/shop/orders'])
    await expect(fetch(url, listing)).rejects.toThrow('The description has no GET')
})

test('the same as handlers of msw', async () => {
  const handlers = mock.mockHandlers(http, mock.operations, { listOrders: 'several' } as never)
  const own = http.get('http://elsewhere.test/', () => new Response('own'))
  const server = setupServer(...handlers, own)
  server.listen({ onUnhandledRequest: 'error' })
  try {
    expect(await (await fetch('http://shop.test/orders', listing)).json()).toHaveLength(1)
    expect(await (await fetch('http://elsewhere.test/')).text()).toBe('own')
  } finally {
    server.close()
  }
})
