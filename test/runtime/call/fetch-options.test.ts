import { describe, expect, test } from 'vitest'
import { createClient } from '../../../src/runtime/call/client.ts'
import { redirectsByFetch } from '../../../src/runtime/call/redirects-by-fetch.ts'
import { createTransport } from '../../../src/runtime/call/transport.ts'
import { credentials } from '../../../src/runtime/auth/auth.ts'
import type { FetchOptions } from '../../../src/runtime/index.ts'
import { callAny } from '../../support/client-calls.ts'
import { answer, replying, thrownBy } from '../../support/client-fetch.ts'
import { operation } from '../../support/client-operations.ts'

const baseUrl = 'https://api.test'
const things = operation({})

test('options of the client and of the call reach fetch, those of the call first', async () => {
  const fetch = replying(Response.json({}))
  const fetchOptions: FetchOptions = { cache: 'no-store', mode: 'cors', credentials: 'omit' }
  const client = createClient({ things }, { baseUrl, fetch, fetchOptions }) as any
  const own = { cache: 'reload', keepalive: true, priority: 'low', next: { revalidate: 60 } }
  await client.things({ fetchOptions: own })
  expect(fetch.sent[0]!.init).toMatchObject({ ...fetchOptions, ...own, redirect: 'manual' })
  await client.things()
  expect(fetch.sent[1]!.init).toMatchObject(fetchOptions)
  expect(fetch.sent[1]!.init.keepalive).toBeUndefined()
})

test('they replace nothing that makes the request, and are no secrets', async () => {
  const fetch = replying(answer('omit this', 'text/plain', { status: 400 }))
  const transport = createTransport({ baseUrl: 'http://api.test', fetch })
  const fetchOptions = {
    ...{ method: 'PUT', body: 'x', signal: null, headers: { a: 'b' } },
    ...{ credentials: 'omit', redirect: 'follow' },
  } as unknown as FetchOptions
  const error = await thrownBy(callAny(transport, things, { fetchOptions }))
  expect(error).toMatchObject({ status: 400, body: 'omit this' })
  const { init } = fetch.sent[0]!
  expect(init).toMatchObject({ method: 'GET', redirect: 'manual', credentials: 'omit' })
  expect(init.body).toBeUndefined()
  expect(init.signal).toBeInstanceOf(AbortSignal)
  expect(fetch.sent[0]!.headers.a).toBeUndefined()
})

test('a credential that the browser holds wins', async () => {
  const fetch = replying(Response.json({}))
  const auth = credentials({ sid: { type: 'apiKey', in: 'cookie', name: 'sid' } }, { sid: true })
  const transport = createTransport({ baseUrl, fetch, auth, fetchOptions: { credentials: 'omit' } })
  await callAny(transport, operation({ security: [{ sid: [] }] }))
  expect(fetch.sent[0]!.init.credentials).toBe('include')
})

describe('redirects', () => {
  const moved = () => new Response(null, { status: 302, headers: { location: '/elsewhere' } })

  test.each(['manual', 'error'] as const)('%s is left to fetch', async (redirect) => {
    const fetch = replying(moved())
    const client = createClient({ things }, { baseUrl, fetch }) as any
    const error = await thrownBy(client.things({ fetchOptions: { redirect } }))
    expect(error).toMatchObject({ breach: 'redirect', status: 302 })
    expect(fetch.sent.map(({ init }) => init.redirect)).toEqual([redirect])
  })

  const schemes = {
    token: { type: 'http', scheme: 'bearer' },
    key: { type: 'apiKey', in: 'header', name: 'X-Key' },
  } as const
  const clientWith = (fetch: typeof globalThis.fetch, auth = {}) => {
    const all = {
      read: operation({ security: [{ token: [] }, { key: [] }, {}] }),
      write: operation({
        method: 'POST',
        requestBody: { content: { 'application/json': {} } },
      }),
    }
    const options = { baseUrl, fetch, redirects: redirectsByFetch, retry: 0 }
    return createClient(all, { ...options, auth: credentials(schemes, auth) }) as any
  }

  test('`redirectsByFetch` lets fetch follow them, without a body', async () => {
    const fetch = replying(Response.json({}))
    const client = clientWith(fetch, { token: 'secret-token' })
    await client.read()
    await client.write({ body: {} })
    await client.read({ fetchOptions: { redirect: 'manual' } })
    const redirects = fetch.sent.map(({ init }) => init.redirect)
    expect(redirects).toEqual(['follow', 'manual', 'manual'])
  })

  test.each([
    [{ key: 'secret-key' }, {}, 'x-key'],
    [{}, { headers: { 'X-Tenant': 'a' } }, 'x-tenant'],
  ])('`redirectsByFetch` takes no other header along: %j', async (auth, input, name) => {
    const fetch = replying(Response.json({}))
    const error = await thrownBy(clientWith(fetch, auth).read(input))
    expect(error.name).toBe('UsageError')
    expect(error.message).toContain(name)
    expect(fetch.sent).toEqual([])
  })
})
