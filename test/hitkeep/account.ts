import { createHitKeepClient, login, type LoginOptions } from '../../src/hitkeep/index.ts'
import { answer } from '../support/client-fetch.ts'

export const MINUTE = 60_000
export const CHALLENGE = {
  status: 'mfa_required',
  challenge_token: '0b9d3f0e-2f5e-4f3a-9a39-0a6d1c5c7b11',
  factors: ['totp', 'recovery_code'],
}

/** A server with one account, whose clock is an hour ahead. */
export function server({ mfa = false, lifetime = 15 * MINUTE, cookies = true, delay = 0 } = {}) {
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

export const clientOf = (fetch: typeof globalThis.fetch, options: Partial<LoginOptions> = {}) =>
  createHitKeepClient({
    baseUrl: 'https://hk.test',
    fetch,
    auth: login({ email: 'a@b.test', password: 'planted-password', ...options }),
  })
