import { inspect } from 'node:util'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { createHitKeepClient, login } from '../../src/hitkeep/index.ts'
import { answer, thrownBy } from '../support/client-fetch.ts'

import { clientOf, MINUTE, server } from './account.ts'

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
