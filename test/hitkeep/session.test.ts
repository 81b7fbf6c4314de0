import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { createHitKeepClient, login } from '../../src/hitkeep/index.ts'
import { answer, thrownBy } from '../support/client-fetch.ts'

type Reply = Response | ((cookie: string) => Response)

/** A client that signs in, whose other requests get these replies by their path, and the cookies that were sent. */
function signedIn(replies: Record<string, Reply>, signIn = 'hk_token=first; Path=/') {
  const cookies: string[] = []
  const logins: string[] = []
  const fetch = async (url: unknown, init: RequestInit = {}) => {
    const { pathname, origin } = new URL(String(url))
    const cookie = new Headers(init.headers).get('cookie') ?? ''
    if (pathname === '/api/login') {
      logins.push(origin)
      return Response.json({ status: 'ok' }, { headers: { 'set-cookie': signIn } })
    }
    cookies.push(cookie)
    const reply = replies[origin === 'https://hk.test' ? pathname : origin] ?? Response.json([])
    return typeof reply === 'function' ? reply(cookie) : reply.clone()
  }
  const auth = login({ email: 'a@b.test', password: 'planted-password' })
  const options = {
    baseUrl: 'https://hk.test',
    auth,
    retry: 0,
    fetch: fetch as typeof globalThis.fetch,
  }
  return { client: createHitKeepClient(options), cookies, logins }
}

const setting = (...cookies: string[]) =>
  new Response('[]', {
    headers: [
      ['content-type', 'application/json'],
      ...cookies.map((it): [string, string] => ['set-cookie', it]),
    ],
  })

beforeEach(() => void vi.useFakeTimers({ toFake: ['Date'], now: Date.UTC(2026, 0, 1) }))
afterEach(() => void vi.useRealTimers())

describe('the cookies of an answer', () => {
  const kept = 'hk_token=first'
  const ended = '' // and a new sign-in
  // https://www.rfc-editor.org/rfc/rfc6265#section-5.3
  test.each<[what: string, cookies: string[], want: string]>([
    ['none', [], kept],
    ['another name', ['other=x; Path=/'], kept],
    ['a new value', ['hk_token=new; Path=/'], 'hk_token=new'],
    [
      'the last of the same name, domain and path',
      ['hk_token=a; Path=/', 'hk_token=b; Path=/'],
      'hk_token=b',
    ],
    ['ended and set again', ['hk_token=; Path=/; Max-Age=0', 'hk_token=b; Path=/'], 'hk_token=b'],
    ['set and ended again', ['hk_token=b; Path=/', 'hk_token=; Path=/; Max-Age=0'], ended],
    ['one for other paths', ['hk_token=x; Path=/other'], kept],
    ['one for some operations only', ['hk_token=x; Path=/api/user'], kept],
    ['one for other paths that ends', ['hk_token=; Path=/other; Max-Age=0'], kept],
    ['a longer path', ['hk_token=x; Path=/api'], 'hk_token=x'],
    [
      'a longer path before a shorter one',
      ['hk_token=x; Path=/api', 'hk_token=y; Path=/'],
      'hk_token=x',
    ],
    ['no path', ['hk_token=x'], 'hk_token=x'],
    ['its own domain', ['hk_token=x; Path=/; Domain=.HK.test'], 'hk_token=x'],
    ['a foreign domain', ['hk_token=x; Path=/; Domain=evil.test'], kept],
    ['a domain that only ends alike', ['hk_token=x; Path=/; Domain=k.test'], kept],
    ['an empty value', ['hk_token=; Path=/'], ended],
    ['Max-Age=0', ['hk_token=x; Path=/; Max-Age=0'], ended],
    ['a negative Max-Age', ['hk_token=x; Path=/; max-age=-1'], ended],
    ['Expires in the past', ['hk_token=x; Path=/; Expires=Thu, 01 Jan 1970 00:00:00 GMT'], ended],
    [
      'Expires in the future',
      ['hk_token=x; Path=/; Expires=Fri, 01 Jan 2027 00:00:00 GMT'],
      'hk_token=x',
    ],
    [
      'Max-Age before Expires',
      ['hk_token=x; Path=/; Expires=Thu, 01 Jan 1970 00:00:00 GMT; Max-Age=9'],
      'hk_token=x',
    ],
    ['a broken Expires', ['hk_token=x; Path=/; Expires=soon'], 'hk_token=x'],
  ])('%s', async (_, set, want) => {
    const { client, cookies, logins } = signedIn({ '/api/sites': setting(...set) })
    await client.listSites()
    await client.listApiClients()
    expect([cookies[1], logins.length]).toEqual(want === ended ? [kept, 2] : [want, 1])
  })
})

test.each<[what: string, foreign: Response]>([
  ['sets a session', setting('hk_token=evil; Path=/')],
  ['ends the session', setting('hk_token=; Path=/; Max-Age=0')],
  ['rejects the session', answer('Unauthorized\n', 'text/plain', { status: 401 })],
  [
    'sends back to a path that sets one',
    new Response(null, { status: 302, headers: { location: 'https://hk.test/evil' } }),
  ],
])('another origin changes nothing where it %s', async (_, foreign) => {
  const { client, cookies, logins } = signedIn({
    '/api/sites': new Response(null, { status: 302, headers: { location: 'https://evil.test/' } }),
    'https://evil.test': foreign,
    '/evil': setting('hk_token=evil; Path=/'),
  })
  await client.listSites.result()
  await client.listApiClients()
  expect(cookies[0]).toBe('hk_token=first')
  expect(cookies.slice(1, -1).every((cookie) => cookie === '')).toBe(true)
  expect([cookies.at(-1), logins]).toEqual(['hk_token=first', ['https://hk.test']])
})

test.each([
  ['text', answer('Unauthorized\n', 'text/plain', { status: 401 })],
  ['HTML', answer('<p>Sign in</p>', 'text/html', { status: 401 })],
  ['bytes', answer(new Uint8Array([1]), 'image/png', { status: 401 })],
  ['nothing', new Response(null, { status: 401 })],
])('a 401 with %s renews the session', async (_, reply) => {
  let calls = 0
  const { client, logins } = signedIn({
    '/api/sites': () => (calls++ ? Response.json([]) : reply.clone()),
  })
  expect(await client.listSites()).toEqual([])
  expect(logins.length).toBe(2)
})

test.each<[what: string, body: unknown]>([
  ['null', null],
  ['a list', [1]],
  ['a string', 'ok'],
  ['an unknown status', { status: 'maybe' }],
  ['a challenge without factors', { status: 'mfa_required', challenge_token: 'x' }],
  [
    'a challenge with odd factors',
    { status: 'mfa_required', challenge_token: 'x', factors: 'totp' },
  ],
  ['a challenge without a token', { status: 'mfa_required', factors: ['totp'] }],
])('a sign-in that is answered with %s is a broken contract', async (_, body) => {
  const auth = login({ email: 'a@b.test', password: 'planted-password' })
  const fetch = async () => Response.json(body)
  const client = createHitKeepClient({ baseUrl: 'https://hk.test', auth, fetch })
  const error = await thrownBy(client.listSites())
  expect(error).toMatchObject({
    name: 'ContractError',
    breach: 'body',
    operationId: 'login',
    status: 200,
  })
})

test.each([null, undefined, 'totp', {}])(
  'a second factor that is %o is a usage error',
  async (factor) => {
    const auth = login({ email: 'a@b.test', password: 'x', secondFactor: () => factor as never })
    const challenge = { status: 'mfa_required', challenge_token: 'x', factors: ['totp'] }
    const fetch = async () => Response.json(challenge)
    const client = createHitKeepClient({ baseUrl: 'https://hk.test', auth, fetch })
    expect(await thrownBy(client.listSites())).toMatchObject({ name: 'UsageError' })
  },
)
