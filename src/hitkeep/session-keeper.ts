import type { LoginMfaRequired, LoginResult } from '../../generated/models.ts'
import { extendSession, login } from '../../generated/operations.ts'
import type { Credential } from '../runtime/auth/auth.ts'
import { answerOf } from '../runtime/call/call.ts'
import type { Transport } from '../runtime/types.ts'
import { MfaRequiredError, verifyCode, type SecondFactor } from './mfa.ts'
import { BROWSER_SESSION, sessionFrom, sessionIn, type Session } from './session-cookie.ts'

export interface LoginOptions {
  readonly email: string
  readonly password: Credential
  /** Called when the account has a second factor. @default none; calls then throw `MfaRequiredError` */
  readonly secondFactor?:
    ((challenge: LoginMfaRequired) => SecondFactor | Promise<SecondFactor>) | undefined
}

/** How long to wait after a failure to extend a session, in milliseconds. */
const PAUSE = 60_000

/** Keeps one session open. Concurrent requests for a session share one sign-in. */
export class SessionKeeper {
  readonly #options: LoginOptions
  #session: Session | undefined
  #pending: Promise<void> | undefined

  constructor(options: LoginOptions) {
    this.#options = options
  }

  /** The session, after signing in or extending it where necessary. */
  async current(transport: Transport): Promise<Session> {
    if (this.#session && Date.now() > this.#session.staleAt)
      await this.#once(() => this.#extend(transport).catch(() => {}))
    while (!this.#session) await this.#once(() => this.#open(transport))
    return this.#session
  }

  /** Signs in again, unless that has happened since this cookie was sent. */
  async replace(rejected: string | undefined, transport: Transport): Promise<void> {
    const cookie = this.#session?.cookie
    if (cookie !== undefined && cookie !== rejected) return
    this.#session = undefined
    await this.#once(() => this.#open(transport))
  }

  /** Adopts the session that an answer sets, or forgets the one that it ends. */
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
    const { answer } = await transport.send(request)
    if (answer.status === 401) await this.#open(transport)
    else this.receive(answer.headers)
  }
}
