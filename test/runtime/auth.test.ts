import { describe, expect, test } from 'vitest'
import { basic, credentials } from '../../src/runtime/auth/auth.ts'
import { createTransport } from '../../src/runtime/call/transport.ts'
import type { Operation } from '../../src/runtime/operation.ts'
import type { Auth } from '../../src/runtime/types.ts'
import { callAny } from '../support/client-calls.ts'
import { replying, thrownBy } from '../support/client-fetch.ts'
import { operation } from '../support/client-operations.ts'

const SCHEMES = {
  bearer: { type: 'http', scheme: 'bearer' },
  basic: { type: 'http', scheme: 'basic' },
  digest: { type: 'http', scheme: 'Digest' },
  oauth: { type: 'oauth2' },
  header: { type: 'apiKey', in: 'header', name: 'X-API-Key' },
  query: { type: 'apiKey', in: 'query', name: 'api_key' },
  oddQuery: { type: 'apiKey', in: 'query', name: 'a&b#' },
  cookie: { type: 'apiKey', in: 'cookie', name: 'sid' },
} as const

async function sentWith(
  auth: Auth,
  security: Operation['security'],
  changes: Partial<Operation> = {},
) {
  const fetch = replying(Response.json({}))
  const transport = createTransport({ baseUrl: 'https://api.test', fetch, auth })
  await callAny(transport, { ...operation({ security }), ...changes } as Operation, {
    ...(changes.parameters && { query: { q: 1 }, cookie: { a: 'b' } }),
  })
  const { url, headers, init } = fetch.sent[0]!
  const { accept, ...rest } = headers
  return { url, headers: rest, credentials: init.credentials }
}

describe('credentials are put where the scheme says', () => {
  const things = 'https://api.test/things'
  test.each<[scheme: keyof typeof SCHEMES, credential: any, url: string, headers: object]>([
    ['bearer', 'abc', things, { authorization: 'Bearer abc' }],
    ['oauth', 'abc', things, { authorization: 'Bearer abc' }],
    ['digest', 'abc', things, { authorization: 'Digest abc' }],
    [
      'basic',
      basic('ü', 'p:w'),
      things,
      { authorization: `Basic ${Buffer.from('ü:p:w').toString('base64')}` },
    ],
    ['basic', { username: 'u', password: 'p' }, things, { authorization: 'Basic dTpw' }],
    ['basic', () => ({ username: 'u', password: 'p' }), things, { authorization: 'Basic dTpw' }],
    ['header', 'abc', things, { 'x-api-key': 'abc' }],
    ['query', 'a&b', `${things}?api_key=a%26b`, {}],
    ['oddQuery', 'abc', `${things}?a%26b%23=abc`, {}],
    ['cookie', 'abc==', things, { cookie: 'sid=abc==' }],
    ['bearer', () => 'abc', things, { authorization: 'Bearer abc' }],
    ['bearer', async () => 'abc', things, { authorization: 'Bearer abc' }],
  ])('%s', async (scheme, credential, url, headers) => {
    const auth = credentials(SCHEMES, { [scheme]: credential })
    expect(await sentWith(auth, [{ [scheme]: [] }])).toEqual({ url, headers })
  })

  test('an unknown scheme is rejected', () => {
    expect(() => credentials(SCHEMES, { toString: 'x' } as never)).toThrow(
      'no security scheme toString',
    )
  })

  test.each(['token', 7, null, undefined])('%j is no credentials', (given) => {
    expect(() => credentials(SCHEMES, given as never)).toThrow(
      /^auth must be an object with credentials by security scheme: .*header/,
    )
  })

  test('together with parameters', async () => {
    const auth = credentials(SCHEMES, { query: 'k', cookie: 'c' })
    const parameters = [
      { name: 'q', in: 'query' },
      { name: 'a', in: 'cookie' },
    ] as const
    const sent = await sentWith(auth, [{ query: [], cookie: [] }], { parameters })
    expect(sent).toMatchObject({
      url: `${things}?q=1&api_key=k`,
      headers: { cookie: 'a=b; sid=c' },
    })
  })

  test('a cookie that the browser keeps', async () => {
    const sent = await sentWith(credentials(SCHEMES, { cookie: true }), [{ cookie: [] }])
    expect(sent).toEqual({ url: things, headers: {}, credentials: 'include' })
  })
})

describe('which credentials', () => {
  const both = credentials(SCHEMES, { bearer: 'b', header: 'h' })
  test.each<[what: string, security: Operation['security'], headers: object]>([
    ['none for a public operation', [], {}],
    [
      'the first alternative that can be satisfied',
      [{ cookie: [] }, { header: [] }, { bearer: [] }],
      { 'x-api-key': 'h' },
    ],
    [
      'all of an alternative',
      [{ bearer: [], header: [] }],
      { authorization: 'Bearer b', 'x-api-key': 'h' },
    ],
    [
      'not half of an alternative',
      [{ bearer: [], cookie: [] }, { header: [] }],
      { 'x-api-key': 'h' },
    ],
    [
      'some rather than none where both are allowed',
      [{}, { bearer: [] }],
      { authorization: 'Bearer b' },
    ],
    ['none where they fit nothing else', [{}, { cookie: [] }], {}],
  ])('%s', async (_, security, headers) => {
    expect((await sentWith(both, security)).headers).toEqual(headers)
  })

  test.each<[what: string, auth: Auth | undefined, message: string]>([
    ['no credentials', undefined, 'things needs credentials for cookie and bearer or basic'],
    ['other credentials', both, 'things needs credentials for cookie and bearer or basic'],
  ])('an operation is rejected with %s', async (_, auth, message) => {
    const fetch = replying(Response.json({}))
    const transport = createTransport({ baseUrl: 'https://api.test', fetch, auth })
    const security = [{ cookie: [], bearer: [] }, { basic: [] }]
    const error = await thrownBy(callAny(transport, operation({ security })))
    expect(error).toMatchObject({ name: 'UsageError', message })
    expect(fetch.sent).toEqual([])
  })

  test.each(['', undefined, () => '', async () => undefined])(
    'an empty credential is rejected: %o',
    async (credential) => {
      const auth = credentials(SCHEMES, { bearer: credential as string })
      const error = await thrownBy(sentWith(auth, [{ bearer: [] }]))
      expect(error.message).toBe('The credential for bearer is empty')
    },
  )

  test('what a source of credentials throws is passed on', async () => {
    const reason = new Error('vault is sealed')
    const auth = credentials(SCHEMES, { bearer: () => Promise.reject(reason) })
    expect(await thrownBy(sentWith(auth, [{ bearer: [] }]))).toBe(reason)
  })

  test.each(['a\r\nb', 'a; other=b', 'a,b', 'a b'])(
    'a cookie cannot bring another one: %j',
    async (cookie) => {
      const error = await thrownBy(sentWith(credentials(SCHEMES, { cookie }), [{ cookie: [] }]))
      expect(error.name).toBe('UsageError')
      expect(error.message).not.toContain(cookie)
    },
  )

  test('a token cannot bring another header', async () => {
    const error = await thrownBy(
      sentWith(credentials(SCHEMES, { bearer: 'abc\r\nx: y' }), [{ bearer: [] }]),
    )
    expect(error.name).toBe('UsageError')
    expect(error.message).not.toContain('abc')
  })
})

describe('plain http', () => {
  const auth = credentials(SCHEMES, { bearer: 'b' })
  const secured = operation({ security: [{ bearer: [] }] })
  test.each([
    'http://api.test',
    'http://192.168.0.1',
    'http://localhost.evil.test',
    'http://127.0.0.1.evil.test',
    'http://[::2]',
    'http://0.0.0.0',
    'http://hk.localhost',
    'http://localhost.',
  ])('sends no credentials to %s', async (baseUrl) => {
    const fetch = replying(Response.json({}))
    const error = await thrownBy(callAny(createTransport({ baseUrl, fetch, auth }), secured))
    expect(error).toMatchObject({
      name: 'UsageError',
      message: expect.stringContaining('https for credentials'),
    })
    expect(fetch.sent).toEqual([])
  })

  test.each([
    'http://localhost:8080',
    'http://127.0.0.1',
    'http://127.8.9.1:1',
    'http://[::1]:8080',
    'https://api.test',
  ])('sends them to %s', async (baseUrl) => {
    const fetch = replying(Response.json({}))
    await callAny(createTransport({ baseUrl, fetch, auth }), secured)
    expect(fetch.sent[0]!.headers['authorization']).toBe('Bearer b')
  })

  test('sends them anywhere when allowed, and public calls always', async () => {
    const fetch = replying(Response.json({}))
    const baseUrl = 'http://api.test'
    await callAny(createTransport({ baseUrl, fetch, auth, allowHttp: true }), secured)
    await callAny(createTransport({ baseUrl, fetch, auth }), operation({}))
    expect(fetch.sent.map(({ headers }) => headers['authorization'])).toEqual([
      'Bearer b',
      undefined,
    ])
  })
})
