import { inspect } from 'node:util'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { isMfaRequiredError } from '../../src/hitkeep/index.ts'
import { thrownBy } from '../support/client-fetch.ts'

import { CHALLENGE, clientOf, server } from './account.ts'

beforeEach(() => void vi.useFakeTimers({ toFake: ['Date'] }))
afterEach(() => void vi.useRealTimers())

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
