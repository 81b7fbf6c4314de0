import { inspect } from 'node:util'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import {
  createHitKeepClient,
  isMfaRequiredError,
  login,
  type LoginOptions,
} from '../../src/hitkeep/index.ts'
import { answer, thrownBy } from '../support/client-fetch.ts'

const MINUTE = 60_000
const CHALLENGE = {
  status: 'mfa_required',
  challenge_token: '0b9d3f0e-2f5e-4f3a-9a39-0a6d1c5c7b11',
  factors: ['totp', 'recovery_code'],
}

/** A server with one account, whose clock is an hour ahead. */
function server({ mfa = false, lifetime = 15 * MINUTE, cookies = true, delay = 0 } = {}) {
  const log: string[] = []
  let serial = 0
  const ended = new Set<string>()
  const state = {
    valid: (_cookie: string) => true,
    log,
    ended,
    logins: () => log.filter((line) => line.includes('/api/login')).length,
  }

  const setSession = () => {
    const iat = Date.now() / 1_000 + 3_600
    const claims = { iat, exp: iat + lifetime / 1_000, serial: ++serial }
    const token = `e30.${Buffer.from(JSON.stringify(claims)).toString('base64url')}.planted-signature`
    return {
      headers: {
        'set-cookie': cookies ? `hk_token=${token}; Path=/; HttpOnly; SameSite=Lax` : 'x=y',
      },
    }
  }
  const isGood = (cookie = '') => {
    const token = /hk_token=([^;]+)/.exec(cookie)?.[1]
    if (!token || ended.has(token)) return !cookies && serial > 0
    const { exp } = JSON.parse(Buffer.from(token.split('.')[1]!, 'base64url').toString())
    return exp - 3_600 > Date.now() / 1_000
  }
  const endAll = (cookie: string) => ended.add(/hk_token=([^;]+)/.exec(cookie)![1]!)

  const fetch = async (url: unknown, init?: RequestInit): Promise<Response> => {
    const { pathname } = new URL(String(url))
    const headers = new Headers(init!.headers)
    const body = init!.body ? JSON.parse(String(init!.body)) : undefined
    log.push(`${init!.method} ${pathname}`)
    if (delay) await new Promise((resolve) => setTimeout(resolve, delay))
    if (init!.method !== 'GET' && headers.get('origin') !== 'https://hk.test')
      return answer('Not found\n', 'text/plain', { status: 404 })
    if (pathname === '/api/login') {
      if (body.password !== 'planted-password')
        return answer('Invalid email or password\n', 'text/plain', { status: 401 })
      return mfa ? Response.json(CHALLENGE) : Response.json({ status: 'ok' }, setSession())
    }
    if (pathname.startsWith('/api/auth/mfa/')) {
      const good = body.challenge_token === CHALLENGE.challenge_token && body.code === '123456'
      return good
        ? Response.json({ status: 'ok' }, setSession())
        : answer('Invalid code\n', 'text/plain', { status: 401 })
    }
    if (!isGood(headers.get('cookie') ?? ''))
      return answer('Unauthorized\n', 'text/plain', { status: 401 })
    if (pathname === '/api/auth/session/extend') return Response.json({}, setSession())
    if (pathname === '/api/logout')
      return answer('{"status":"ok"}', 'text/plain', {
        headers: { 'set-cookie': 'hk_token=; Path=/; Max-Age=0' },
      })
    return Response.json([])
  }
  return Object.assign(state, { fetch: fetch as typeof globalThis.fetch, endAll })
}

const clientOf = (fetch: typeof globalThis.fetch, options: Partial<LoginOptions> = {}) =>
  createHitKeepClient({
    baseUrl: 'https://hk.test',
    fetch,
    auth: login({ email: 'a@b.test', password: 'planted-password', ...options }),
  })

beforeEach(() => void vi.useFakeTimers({ toFake: ['Date'] }))
afterEach(() => void vi.useRealTimers())

describe('signing in', () => {
  test('happens at the first call, once, also for parallel calls', async () => {
    const { fetch, log } = server({ delay: 5 })
    const client = clientOf(fetch)
    expect(log).toEqual([])
    await Promise.all(Array.from({ length: 5 }, () => client.listApiClients()))
    await client.listApiClients()
    expect(log).toEqual(['POST /api/login', ...Array(6).fill('GET /api/user/api-clients')])
  })

  test('does not happen for what is public', async () => {
    const { fetch, log } = server()
    await clientOf(fetch).getStatus.result()
    expect(log).toEqual(['GET /api/status'])
  })

  test('fails as the operation does', async () => {
    const { fetch, log } = server()
    const error = await thrownBy(
      clientOf(fetch, { password: async () => 'wrong' }).listApiClients(),
    )
    expect(error).toMatchObject({
      name: 'HttpError',
      operationId: 'login',
      status: 401,
      body: 'Invalid email or password\n',
    })
    expect(log).toEqual(['POST /api/login'])
  })

  test('can be done again after it failed', async () => {
    const { fetch } = server()
    let password = 'wrong'
    const client = clientOf(fetch, { password: () => password })
    await thrownBy(client.listApiClients())
    password = 'planted-password'
    expect(await client.listApiClients()).toEqual([])
  })

  test('goes over https only, and to this machine', async () => {
    const { fetch, log } = server()
    const auth = login({ email: 'a@b.test', password: 'planted-password' })
    const client = createHitKeepClient({ baseUrl: 'http://hk.test', fetch, auth })
    expect(await thrownBy(client.listApiClients())).toMatchObject({ name: 'UsageError' })
    expect(log).toEqual([])
  })

  test('leaves the cookie to a browser, which does not show it', async () => {
    const { fetch, log } = server({ cookies: false })
    const credentials: unknown[] = []
    const client = clientOf((url, init) => {
      credentials.push(init?.credentials)
      return fetch(url, init)
    })
    await client.listApiClients()
    expect([log.length, credentials]).toEqual([2, [undefined, 'include']])
  })
})

describe('a session', () => {
  test('is extended while it is used, before it ends', async () => {
    const { fetch, log } = server()
    const client = clientOf(fetch)
    await client.listApiClients()
    vi.advanceTimersByTime(9 * MINUTE)
    await client.listApiClients()
    expect(log).not.toContain('POST /api/auth/session/extend')
    vi.advanceTimersByTime(2 * MINUTE)
    await Promise.all([client.listApiClients(), client.listApiClients()])
    vi.advanceTimersByTime(9 * MINUTE)
    await client.listApiClients()
    expect(log.filter((line) => line.startsWith('POST'))).toEqual([
      'POST /api/login',
      'POST /api/auth/session/extend',
    ])
  })

  test('is replaced when it has ended, before anything else is sent', async () => {
    const { fetch, log } = server()
    const client = clientOf(fetch)
    await client.listApiClients()
    vi.advanceTimersByTime(20 * MINUTE)
    await client.listApiClients()
    expect(log.slice(2)).toEqual([
      'POST /api/auth/session/extend',
      'POST /api/login',
      'GET /api/user/api-clients',
    ])
  })

  test('is replaced once when the server has ended it, and the calls are repeated', async () => {
    const hitkeep = server({ delay: 5 })
    const client = clientOf((url, init) => hitkeep.fetch(url, init))
    await client.listApiClients()
    let cookie = ''
    const spy = clientOf((url, init) => {
      cookie = new Headers(init!.headers).get('cookie') ?? cookie
      return hitkeep.fetch(url, init)
    })
    await spy.listApiClients()
    hitkeep.endAll(cookie)
    const before = hitkeep.logins()
    const results = await Promise.all(
      Array.from({ length: 4 }, () => spy.createApiClient.result({ body: { name: 'x' } })),
    )
    expect(results.every(({ status }) => status === 200)).toBe(true)
    expect(hitkeep.logins()).toBe(before + 1)
  })

  test('is not asked for again and again', async () => {
    const { fetch, log } = server()
    const client = clientOf(async (url, init) => {
      const reply = await fetch(url, init)
      return init!.method === 'GET'
        ? answer('Unauthorized\n', 'text/plain', { status: 401 })
        : reply
    })
    expect(await thrownBy(client.listApiClients())).toMatchObject({
      status: 401,
      operationId: 'listApiClients',
    })
    expect(log).toEqual([
      'POST /api/login',
      'GET /api/user/api-clients',
      'POST /api/login',
      'GET /api/user/api-clients',
    ])
  })

  test('is kept when extending it fails for another reason', async () => {
    const { fetch, log } = server()
    const client = clientOf(async (url, init) =>
      String(url).endsWith('extend') ? (log.push('extend'), Response.error()) : fetch(url, init),
    )
    await client.listApiClients()
    vi.advanceTimersByTime(11 * MINUTE)
    await client.listApiClients()
    await client.listApiClients()
    expect(log.filter((line) => line === 'extend').length).toBe(1)
    expect(log.filter((line) => line === 'POST /api/login').length).toBe(1)
  })

  test('that an answer renews is taken over, and one that an answer ends is forgotten', async () => {
    const { fetch, log } = server()
    const seen: string[] = []
    const client = clientOf(async (url, init) => {
      seen.push(new Headers(init!.headers).get('cookie') ?? '')
      if (!String(url).endsWith('/sites')) return fetch(url, init)
      const renewed = seen.length < 4
      return Response.json([], {
        headers: { 'set-cookie': renewed ? 'hk_token=renewed' : 'hk_token=; Max-Age=0' },
      })
    })
    await client.listSites()
    await client.listSites()
    await client.listSites()
    await client.listSites()
    expect(seen.filter((cookie) => cookie === 'hk_token=renewed').length).toBe(2)
    expect(log).toEqual(['POST /api/login', 'POST /api/login'])
  })
})

describe('a second factor', () => {
  test.each([{ totp: '123456' }, { recoveryCode: '123456' }])(
    'is asked for and sent: %o',
    async (factor) => {
      const { fetch, log } = server({ mfa: true })
      const asked: unknown[] = []
      const client = clientOf(fetch, {
        secondFactor: async (challenge) => (asked.push(challenge), factor),
      })
      expect(await client.listApiClients()).toEqual([])
      expect(asked).toEqual([CHALLENGE])
      const kind = 'totp' in factor ? 'totp' : 'recovery-code'
      expect(log).toEqual([
        'POST /api/login',
        `POST /api/auth/mfa/${kind}/verify`,
        'GET /api/user/api-clients',
      ])
    },
  )

  test('may take longer than an attempt, but not than the call', async () => {
    const typing = (milliseconds: number) => ({
      secondFactor: () =>
        new Promise<{ totp: string }>((resolve) =>
          setTimeout(resolve, milliseconds, { totp: '123456' }),
        ),
    })
    const { fetch } = server({ mfa: true })
    expect(await clientOf(fetch, typing(60)).listApiClients({ timeout: 20, retry: 0 })).toEqual([])
    const late = clientOf(fetch, typing(200))
    expect(await thrownBy(late.listApiClients({ deadline: 20 }))).toMatchObject({
      name: 'TimeoutError',
      limit: 'deadline',
    })
    const signal = AbortSignal.timeout(20)
    expect(await thrownBy(late.listApiClients({ signal }))).toBe(signal.reason)
  })

  test('may be a session that was come by otherwise', async () => {
    const plain = server()
    let cookie = ''
    await clientOf((url, init) => {
      cookie = new Headers(init!.headers).get('cookie') ?? ''
      return plain.fetch(url, init)
    }).listApiClients()
    const { fetch } = server({ mfa: true })
    expect(await clientOf(fetch, { secondFactor: () => ({ cookie }) }).listApiClients()).toEqual([])
  })

  test('without anybody to ask is a challenge that the caller completes', async () => {
    const { fetch, log } = server({ mfa: true })
    const client = clientOf(fetch)
    const error = await thrownBy(client.listApiClients())
    if (!isMfaRequiredError(error)) throw error
    expect(error).toMatchObject({ factors: ['totp', 'recovery_code'], challenge: CHALLENGE })
    expect(inspect(error) + JSON.stringify(error)).not.toContain(CHALLENGE.challenge_token)
    expect(await thrownBy(error.complete({ totp: '654321' }))).toMatchObject({
      status: 401,
      body: 'Invalid code\n',
    })
    await error.complete({ totp: '123456' })
    expect(await client.listApiClients()).toEqual([])
    expect(log.at(-1)).toBe('GET /api/user/api-clients')
  })
})

test('nothing of a sign-in can be printed', async () => {
  const failing = clientOf(async (_, init) => {
    throw Object.assign(new Error(`failed: ${String(init!.body)}`), { init })
  })
  const error = await thrownBy(failing.listApiClients())
  expect(error).toMatchObject({ name: 'NetworkError', operationId: 'login' })
  const { fetch } = server()
  const auth = login({ email: 'a@b.test', password: 'planted-password' })
  const client = createHitKeepClient({ baseUrl: 'https://hk.test', fetch, auth })
  await client.listApiClients()
  for (const value of [error, client, auth])
    expect(inspect(value, { depth: 9 }) + JSON.stringify(value) + String(value)).not.toContain(
      'planted',
    )
})
