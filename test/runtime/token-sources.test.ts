import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { credentials, type CredentialSource } from '../../src/runtime/auth/auth.ts'
import { oauth2ClientCredentials, oauth2RefreshToken } from '../../src/runtime/auth/oauth2.ts'
import { createTransport } from '../../src/runtime/call/transport.ts'
import { callAny, callAnyResult } from '../support/client-calls.ts'
import { replying, thrownBy, type Sent } from '../support/client-fetch.ts'
import { operation } from '../support/client-operations.ts'

const SCHEMES = {
  token: { type: 'http', scheme: 'bearer' },
  login: { type: 'http', scheme: 'basic' },
  key: { type: 'apiKey', in: 'header', name: 'X-Key' },
} as const
const secured = operation({
  ...{ method: 'POST', security: [{ token: [], key: [] }, { token: [] }, { login: [] }] },
  requestBody: { content: { 'application/octet-stream': {} } },
  responses: { 200: { 'application/json': {} }, 401: { 'text/plain': {} } },
})

/** A server that accepts the current token only. */
function serverWith(current: { token: string }) {
  return replying(({ headers }: Sent) => {
    const isKnown = [`Bearer ${current.token}`, `Basic ${btoa(`u:${current.token}`)}`]
    return isKnown.includes(headers.authorization!)
      ? Response.json({})
      : new Response('expired', { status: 401, headers: { 'content-type': 'text/plain' } })
  })
}

const transportOf = (fetch: typeof globalThis.fetch, given: object) =>
  createTransport({ baseUrl: 'https://api.test', fetch, auth: credentials(SCHEMES, given) })

describe('a source is asked again after a 401, once', () => {
  test.each<[what: string, given: (source: CredentialSource) => object, rejected: string]>([
    ['a token', (token) => ({ token }), 'old'],
    ['one of two', (token) => ({ token, key: 'k' }), 'old'],
    [
      'name and password',
      (source) => ({
        login: async (rejected?: string) => ({ username: 'u', password: await source(rejected) }),
      }),
      btoa('u:old'),
    ],
  ])('%s', async (_, given, rejected) => {
    const current = { token: 'new' }
    const fetch = serverWith(current)
    const source = vi.fn((was?: string) => (was === undefined ? 'old' : current.token))
    const transport = transportOf(fetch, given(source))
    await callAny(transport, secured, { body: new Blob(['a']) })
    expect(source.mock.calls).toEqual([[undefined], [rejected]])
    expect(fetch.sent).toHaveLength(2)
    current.token = 'newer'
    source.mockClear()
    source.mockReturnValue('still wrong')
    const { status } = await callAnyResult(transport, secured, {})
    expect([status, fetch.sent.length, source.mock.calls.length]).toEqual([401, 4, 2])
  })

  test.each<[what: string, given: object, input: object]>([
    ['a fixed token', { token: 'old' }, {}],
    ['a stream that is sent already', { token: () => 'old' }, { body: new Blob(['a']).stream() }],
  ])('never with %s', async (_, given, input) => {
    const fetch = serverWith({ token: 'new' })
    const { status } = await callAnyResult(transportOf(fetch, given), secured, input)
    expect([status, fetch.sent.length]).toEqual([401, 1])
  })
})

describe('OAuth 2', () => {
  const TOKEN_URL = 'https://id.test/token?tenant=a'

  /** A token endpoint that grants the tokens t1, t2 and so on, each for an hour. */
  function endpoint(changes: (count: number) => object = () => ({}), status = 200) {
    let count = 0
    return replying(() => {
      count++
      const body = { access_token: `t${count}`, expires_in: 3600, ...changes(count) }
      return Response.json(body, { status })
    })
  }
  const formOf = ({ body }: Sent) => Object.fromEntries(body as URLSearchParams)
  const options = { tokenUrl: TOKEN_URL, clientId: 'a b', clientSecret: 's:cret' }

  beforeEach(() => void vi.useFakeTimers({ toFake: ['Date'] }))
  afterEach(() => void vi.useRealTimers())

  test('client credentials are sent as the specification says', async () => {
    const fetch = endpoint()
    const more = { scopes: ['read', 'write'], parameters: { audience: 'api' } }
    expect(await oauth2ClientCredentials({ ...options, ...more, fetch })()).toBe('t1')
    const [sent] = fetch.sent
    expect(sent).toMatchObject({ method: 'POST', url: TOKEN_URL })
    expect(sent!.headers.authorization).toBe(`Basic ${btoa('a+b:s%3Acret')}`)
    const form = { grant_type: 'client_credentials', scope: 'read write', audience: 'api' }
    expect(formOf(sent!)).toEqual(form)
    expect(sent!.headers['content-type']).toBe('application/x-www-form-urlencoded')
  })

  test.each([
    [{ clientAuthentication: 'body' }, { client_id: 'a b', client_secret: 's:cret' }],
    [{ clientSecret: undefined }, { client_id: 'a b' }],
    [
      { clientAuthentication: 'body', clientSecret: async () => 'later' },
      { client_id: 'a b', client_secret: 'later' },
    ],
  ] as const)('%j', async (changes, form) => {
    const fetch = endpoint()
    await oauth2ClientCredentials({ ...options, ...changes, fetch })()
    expect(formOf(fetch.sent[0]!)).toEqual({ grant_type: 'client_credentials', ...form })
    expect(fetch.sent[0]!.headers.authorization).toBeUndefined()
  })

  test('calls share a token until shortly before its end, or until it is rejected', async () => {
    const fetch = endpoint()
    const source = oauth2ClientCredentials({ ...options, fetch })
    expect(await Promise.all([source(), source(), source('t0')])).toEqual(['t1', 't1', 't1'])
    vi.setSystemTime(Date.now() + 3_569_000)
    expect(await source()).toBe('t1')
    vi.setSystemTime(Date.now() + 2_000)
    expect(await source()).toBe('t2')
    expect(await Promise.all([source('t2'), source('t2')])).toEqual(['t3', 't3'])
    expect(await source('t2')).toBe('t3')
    expect(fetch.sent).toHaveLength(3)
  })

  test('short tokens are used for half of their life, and those without an end for ever', async () => {
    const fetch = endpoint((count) => ({ expires_in: count === 1 ? 10 : undefined }))
    const source = oauth2ClientCredentials({ ...options, fetch })
    expect(await source()).toBe('t1')
    vi.setSystemTime(Date.now() + 4_000)
    expect(await source()).toBe('t1')
    vi.setSystemTime(Date.now() + 2_000)
    expect(await source()).toBe('t2')
    vi.setSystemTime(Date.now() + 1e12)
    expect(await source()).toBe('t2')
  })

  test('a refresh token is replaced where the server replaces it', async () => {
    const fetch = endpoint((count) => (count === 1 ? { refresh_token: 'r2' } : {}))
    const onTokens = vi.fn()
    const source = oauth2RefreshToken({ ...options, refreshToken: 'r1', onTokens, fetch })
    expect([await source(), await source('t1'), await source('t2')]).toEqual(['t1', 't2', 't3'])
    expect(fetch.sent.map((it) => formOf(it).refresh_token)).toEqual(['r1', 'r2', 'r2'])
    expect(onTokens.mock.calls[0]).toEqual([
      { access_token: 't1', expires_in: 3600, refresh_token: 'r2' },
    ])
  })

  test('a call gets a new token after a 401', async () => {
    const api = serverWith({ token: 't2' })
    const token = oauth2ClientCredentials({ ...options, fetch: endpoint() })
    await callAny(transportOf(api, { token }), secured, { body: new Blob(['a']) })
    expect(api.sent.map(({ headers }) => headers.authorization)).toEqual(['Bearer t1', 'Bearer t2'])
  })

  test.each<[what: string, changes: object, body: object, status: number, want: object]>([
    ['that is rejected', {}, { error: 'invalid_client' }, 401, { name: 'HttpError', status: 401 }],
    ['without a token', {}, { access_token: 1 }, 200, { name: 'UsageError' }],
    ['over plain http', { tokenUrl: 'http://id.test/' }, {}, 200, { name: 'UsageError' }],
  ])(
    'a request %s ends the call, and the next one asks again',
    async (_, changes, body, status, want) => {
      const fetch = endpoint(() => body, status)
      const token = oauth2ClientCredentials({ ...options, ...changes, fetch })
      const transport = transportOf(serverWith({ token: 't1' }), { token })
      for (const _ of [1, 2]) {
        const error = await thrownBy(callAny(transport, secured, {}))
        expect(error).toMatchObject(want)
        expect(`${JSON.stringify(error)} ${error.stack}`).not.toContain('cret')
      }
    },
  )
})
