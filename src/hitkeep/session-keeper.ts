import type { LoginMfaRequired, LoginResult } from '../../generated/models.ts'
import { extendSession, login } from '../../generated/operations.ts'
import type { Credential } from '../runtime/auth/auth.ts'
import { success } from './success.ts'
import { UsageError } from '../runtime/errors/errors.ts'
import { errorOf } from '../runtime/errors/to-error.ts'
import type { Exchange, Transport } from '../runtime/types.ts'
import { MfaRequiredError, verifyCode, type SecondFactor } from './mfa.ts'
import { BROWSER_SESSION, sessionAfter, sessionFrom, type Session } from './session-cookie.ts'

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
  receive({ call, answer }: Exchange): void {
    this.#session = sessionAfter(this.#session, answer.headers, call.url)
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
    const exchange = await success(transport, login, { body: { email, password: secret } })
    const result = exchange.answer.body
    if (isSignedIn(result)) return this.#begin(exchange)
    if (!isChallenge(result)) throw errorOf({ ...exchange, breach: 'body' })
    const complete = async (factor: SecondFactor) => {
      if (!['totp', 'recoveryCode', 'cookie'].some((name) => name in Object(factor)))
        throw new UsageError('A second factor has a "totp", a "recoveryCode" or a "cookie"')
      if ('cookie' in factor) this.#session = sessionFrom(factor.cookie)
      else this.#begin(await verifyCode(transport, result, factor))
    }
    if (!secondFactor) throw new MfaRequiredError(result, complete)
    await complete(await secondFactor(result))
  }

  /** Where an answer shows no cookie, a browser keeps it. */
  #begin({ answer, call }: Exchange): void {
    this.#session = sessionAfter(undefined, answer.headers, call.url) ?? BROWSER_SESSION
  }

  async #extend(transport: Transport): Promise<void> {
    const old = this.#session!
    this.#session = { ...old, staleAt: Date.now() + PAUSE }
    const operation = { ...extendSession, security: [] }
    const request = transport.prepare(operation, { headers: { cookie: old.cookie! } })
    const exchange = await transport.send(request)
    if (exchange.answer.status === 401) await this.#open(transport)
    else this.receive(exchange)
  }
}

function isSignedIn(result: unknown): boolean {
  return (result as LoginResult | null)?.status === 'ok'
}

function isChallenge(result: unknown): result is LoginMfaRequired {
  const { status, factors, challenge_token } = Object(result) as Partial<LoginMfaRequired>
  return status === 'mfa_required' && Array.isArray(factors) && typeof challenge_token === 'string'
}
