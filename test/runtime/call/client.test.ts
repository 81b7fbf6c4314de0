import { inspect } from 'node:util'
import { describe, expect, test } from 'vitest'
import * as operations from '../../../generated/operations.ts'
import { createClient } from '../../../src/runtime/call/client.ts'
import {
  apiToken,
  createHitKeepClient,
  createHitKeepTransport,
  session,
} from '../../../src/hitkeep/index.ts'
import { callAny } from '../../support/client-calls.ts'
import { answer, replying, thrownBy } from '../../support/client-fetch.ts'
import { operation } from '../../support/client-operations.ts'
import { listen } from '../../support/client-server.ts'

const baseUrl = 'https://hk.test/base'
const CREATED = { client: { id: '1' }, token: 'x' }
const created = () => replying(Response.json(CREATED, { status: 201 }))

describe('a client', () => {
  test('has a method per operation, with a result form', async () => {
    const things = operation({})
    const client = createClient({ things }, { baseUrl, fetch: replying(Response.json([1])) })
    expect(await client.things()).toEqual([1])
    expect(await client.things.result()).toMatchObject({ ok: true, status: 200, body: [1] })
    expect(client.things.operation).toBe(things)
  })

  test('reads forms, streams of events and redirects of itself', async () => {
    const upload = operation({
      method: 'PUT',
      requestBody: { content: { 'multipart/form-data': {} } },
    })
    const watch = operation({
      responses: { 200: { 'text/event-stream': { codec: 'eventStreams' } } },
    })
    const moved = new Response(null, { status: 302, headers: { location: '/x' } })
    const fetch = replying(Response.json(1), moved, answer('data: 1\n\n', 'text/event-stream'))
    const client = createClient({ upload, watch } as const, { baseUrl, fetch }) as any
    await client.upload({ body: { a: 1 } })
    for await (const { data } of await client.watch()) expect(data).toBe('1')
    expect(fetch.sent.length).toBe(3)
  })

  test('tries again by default', async () => {
    const fetch = replying(
      answer('', 'text/plain', { status: 503, headers: { 'retry-after': '0' } }),
      Response.json(1),
    )
    expect(await createClient({ things: operation({}) }, { baseUrl, fetch }).things()).toBe(1)
  })

  test('uses the global fetch of the time of the call', async () => {
    const url = await listen((_, response) =>
      response.setHeader('content-type', 'application/json').end('"real"'),
    )
    expect(await createClient({ things: operation({}) }, { baseUrl: url }).things()).toBe('real')
  })

  test('shows its methods and nothing else', () => {
    const client = createClient({ things: operation({}) }, { baseUrl })
    expect(Object.keys(client)).toEqual(['things'])
    expect(JSON.stringify(client)).toBe('{}')
    expect(inspect(client)).not.toContain('hk.test')
  })
})

describe('HitKeep', () => {
  test.each([
    [{ baseUrl: 'https://HK.test:443/stats/' }, 'https://hk.test'],
    [{ baseUrl: 'http://localhost:8080' }, 'http://localhost:8080'],
    [{ baseUrl: 'http://127.0.0.1:9', publicUrl: 'https://stats.test/x' }, 'https://stats.test'],
  ])('gets the origin of %o on methods that change something', async (options, origin) => {
    const fetch = created()
    const client = createHitKeepClient({ ...options, auth: session({ cookie: 'abc' }), fetch })
    await client.createApiClient({ body: { name: 'x' } })
    await client.listSites.result().catch(() => {})
    expect(fetch.sent.map(({ headers }) => headers['origin'])).toEqual([origin, undefined])
  })

  test('keeps headers of one’s own beside it', async () => {
    const fetch = created()
    const headers = { 'x-own': '1' }
    for (const own of [headers, () => headers])
      await createHitKeepClient({
        baseUrl,
        auth: session({ cookie: 'abc' }),
        fetch,
        headers: own,
      }).createApiClient({ body: { name: 'x' } })
    for (const sent of fetch.sent)
      expect(sent.headers).toMatchObject({ 'x-own': '1', origin: 'https://hk.test' })
  })

  test('gets a token as a bearer, a session as a cookie, or what the browser has', async () => {
    const fetch = replying(Response.json([]))
    await createHitKeepClient({ baseUrl, auth: apiToken('abc'), fetch }).listSites()
    await createHitKeepClient({
      baseUrl,
      auth: session({ cookie: async () => 'abc' }),
      fetch,
    }).listSites()
    await createHitKeepClient({ baseUrl, auth: session(), fetch }).listSites()
    expect(
      fetch.sent.map(({ headers, init }) => [
        headers['authorization'],
        headers['cookie'],
        init.credentials,
      ]),
    ).toEqual([
      ['Bearer abc', undefined, undefined],
      [undefined, 'hk_token=abc', undefined],
      [undefined, undefined, 'include'],
    ])
  })

  test.each<[what: string, call: (client: any) => Promise<unknown>, message: string]>([
    [
      'a session where a token is needed',
      ({ trackServerEvent }) => trackServerEvent({ body: {} }),
      'trackServerEvent needs credentials for bearerToken or apiKeyHeader',
    ],
    [
      'nothing where a session is needed',
      ({ logout: _, ...client }) => client.nothing.listTeams(),
      'listTeams needs credentials for sessionCookie',
    ],
    [
      'a token where a session is needed',
      ({ token }) => token.createApiClient({ body: {} }),
      'createApiClient needs credentials for sessionCookie',
    ],
  ])('rejects %s, in JavaScript too', async (_, call, message) => {
    const fetch = created()
    const client = createHitKeepClient({ baseUrl, auth: session({ cookie: 'abc' }), fetch })
    const token = createHitKeepClient({ baseUrl, auth: apiToken('abc'), fetch })
    const nothing = createHitKeepClient({ baseUrl, fetch })
    expect(await thrownBy(call({ ...client, token, nothing }))).toMatchObject({
      name: 'UsageError',
      message,
    })
    expect(fetch.sent).toEqual([])
  })

  test('sends single operations without the others', async () => {
    const fetch = created()
    const transport = createHitKeepTransport({ baseUrl, auth: session({ cookie: 'abc' }), fetch })
    expect(await callAny(transport, operations.createApiClient, { body: { name: 'x' } })).toEqual(
      CREATED,
    )
    expect(fetch.sent[0]!.headers['origin']).toBe('https://hk.test')
  })
})
