import type { LoginMfaRequired, LoginResult } from '../../generated/models.ts'
import { extendSession, login } from '../../generated/operations.ts'
import type { Credential } from '../runtime/auth/auth.ts'
import { answerOf } from '../runtime/call/call.ts'
import type { Transport } from '../runtime/call/transport.ts'
import { MfaRequiredError, verifyCode, type SecondFactor } from './mfa.ts'
import { BROWSER_SESSION, sessionFrom, sessionIn, type Session } from './session-cookie.ts'

export interface LoginOptions {
  readonly email: string
  readonly password: Credential
  /** Asked when the account has a second factor. @default none; calls then throw `MfaRequiredError` */
  readonly secondFactor?:
    ((challenge: LoginMfaRequired) => SecondFactor | Promise<SecondFactor>) | undefined
}

/** After a failure to extend a session, the next attempt waits, in milliseconds. */
const PAUSE = 60_000

/** Keeps one session open. What several callers want at the same time is done once. */
export class SessionKeeper {
  readonly #options: LoginOptions
  #session: Session | undefined
  #pending: Promise<void> | undefined

  constructor(options: LoginOptions) {
    this.#options = options
  }

  /** A session, signed in or extended where that is due. */
  async current(transport: Transport): Promise<Session> {
    if (this.#session && Date.now() > this.#session.staleAt)
      await this.#once(() => this.#extend(transport).catch(() => {}))
    while (!this.#session) await this.#once(() => this.#open(transport))
    return this.#session
  }

  /** Signs in again, unless somebody has since these cookies were sent. */
  async replace(rejected: readonly string[], transport: Transport): Promise<void> {
    const cookie = this.#session?.cookie
    if (cookie !== undefined && !rejected.includes(cookie)) return
    this.#session = undefined
    await this.#once(() => this.#open(transport))
  }

  /** Takes over a session that an answer sets or ends. */
  receive(headers: Headers): void {
    const received = sessionIn(headers)
    if (received !== undefined) this.#session = received ?? undefined
  }

  #once(work: () => Promise<void>): Promise<void> {
    this.#pending ??= work().finally(() => {
      this.#pending = undefined
    })
    return this.#pending
  }

  async #open(transport: Transport): Promise<void> {
    const { email, password, secondFactor } = this.#options
    const secret = typeof password === 'function' ? await password() : password
    const answer = await answerOf(transport, login, { body: { email, password: secret } })
    const result = answer.body as LoginResult
    if (result.status === 'ok') {
      this.#session = sessionIn(answer.headers) ?? BROWSER_SESSION
      return
    }
    const complete = async (factor: SecondFactor) => {
      this.#session =
        'cookie' in factor
          ? sessionFrom(factor.cookie)
          : (sessionIn(await verifyCode(transport, result, factor)) ?? BROWSER_SESSION)
    }
    if (!secondFactor) throw new MfaRequiredError(result, complete)
    await complete(await secondFactor(result))
  }

  async #extend(transport: Transport): Promise<void> {
    const old = this.#session!
    this.#session = { ...old, staleAt: Date.now() + PAUSE }
    const operation = { ...extendSession, security: [] }
    const request = transport.prepare(operation, { headers: { cookie: old.cookie! } })
    const { status, headers } = await transport.send(request)
    if (status === 401) await this.#open(transport)
    else this.receive(headers)
  }
}
