import { getEventListeners } from 'node:events'
import { expect, test } from 'vitest'
import { askedAgain } from '../../../src/runtime/auth/asked-again.ts'
import { authBy } from '../../../src/runtime/auth/auth.ts'
import { oauth2ClientCredentials } from '../../../src/runtime/auth/oauth2.ts'
import { createClient, type ClientOptions } from '../../../src/runtime/call/client.ts'
import { reconnecting } from '../../../src/runtime/call/reconnecting.ts'
import { validation } from '../../../src/runtime/response/validate.ts'
import { answer, thrownBy } from '../../support/client-fetch.ts'
import { operation } from '../../support/client-operations.ts'

const things = operation({
  ...{ method: 'PUT', requestBody: { content: { 'application/jsonl': {} } } },
  responses: {
    200: {
      ...{ 'application/json': {}, 'application/octet-stream': { codec: 'bytes' } },
      ...{ 'text/event-stream': { codec: 'eventStreams' } },
      ...{ 'application/jsonl': { codec: 'sequences', items: 'lines' } },
    },
  },
  security: [{ token: [] }, {}],
})
const operations = { things } as Record<string, typeof things>
const never = () => new Promise<never>(() => {})
const authOf = (source: () => string | Promise<string>) =>
  askedAgain(
    authBy(
      ['token'],
      () => source,
      () => ({}),
    ),
  )
const cut = (type: string) => answer(new ReadableStream({ pull: never }), type)
const first = (body: AsyncIterable<unknown>) => body[Symbol.asyncIterator]().next()
const items = async function* () {
  yield await never()
}

type Use = (method: (input: object) => Promise<any>, input: object) => Promise<unknown>
const call: Use = (method, input) => method(input)
const read: Use = async (method, input) => first(await method(input))

/** What a call waits for that never comes. */
const WAITS: [what: string, options: object, use?: Use][] = [
  ['fetch', { fetch: never }],
  ['a body of JSON', { fetch: async () => cut('application/json') }],
  ['bytes', { fetch: async () => cut('application/octet-stream') }],
  ['an event', { fetch: async () => cut('text/event-stream') }, read],
  ['an item', { fetch: async () => cut('application/jsonl') }, read],
  [
    'items to send',
    { fetch: never },
    (method, input) => method({ ...input, body: items(), contentType: 'application/jsonl' }),
  ],
  ['a source of credentials', { auth: authOf(never) }],
  [
    'a source that is asked again',
    {
      fetch: async () => new Response('', { status: 401 }),
      auth: authOf(((rejected?: string) => (rejected ? never() : 'old')) as () =>
        string | Promise<string>),
    },
  ],
  [
    'a token endpoint',
    {
      auth: authOf(
        oauth2ClientCredentials({ tokenUrl: 'https://id.test/', clientId: 'a', fetch: never }),
      ),
    },
  ],
  [
    'the next attempt',
    { fetch: async () => answer('', '', { status: 503, headers: { 'retry-after': '50' } }) },
  ],
  ['its turn after a 429', { fetch: async () => answer('', '', { status: 429 }), retry: 1 }],
  ['validators', { validation: validation(never), fetch: async () => Response.json({}) }],
  [
    'another connection',
    { fetch: async () => answer('retry: 100000\n\n', 'text/event-stream') },
    (method, input) => reconnecting<any, any>(method as never, input).next(),
  ],
  [
    'a connection',
    { fetch: never },
    (method, input) => reconnecting<any, any>(method as never, input).next(),
  ],
]

test.each(WAITS)('a call that waits for %s is aborted', async (_, options, use = call) => {
  const given = { baseUrl: 'https://api.test', timeout: Infinity, ...options }
  const client = createClient(operations, given as ClientOptions<string>) as any
  const controller = new AbortController()
  const { signal } = controller
  const reason = new Error('enough')
  const used = use(client.things, { signal })
  setTimeout(() => controller.abort(reason), 5)
  expect(await thrownBy(used)).toBe(reason)
  expect(getEventListeners(signal, 'abort')).toEqual([])
  expect(await thrownBy(use(client.things, { signal }))).toBe(reason)
})
