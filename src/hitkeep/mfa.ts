import type { LoginMfaRequired } from '../../generated/models.ts'
import { login } from '../../generated/operations.ts'
import { success } from './success.ts'
import { ClientError, isClientError } from '../runtime/errors/errors.ts'
import { hideIn } from '../runtime/errors/hide-in.ts'
import type { Exchange, Transport } from '../runtime/types.ts'

/** How to finish a sign-in: with a code, or with a session obtained otherwise (passkey, link in an e-mail). */
export type SecondFactor =
  { readonly totp: string } | { readonly recoveryCode: string } | { readonly cookie: string }

/** The password was right, but a second factor is required. */
export class MfaRequiredError extends ClientError {
  /** The second factors of the account. */
  readonly factors: LoginMfaRequired['factors']
  /** The server's challenge. Not enumerable, so that printing the error doesn't show it. */
  declare readonly challenge: LoginMfaRequired
  /** Finishes the sign-in; the client's next call is signed in. */
  declare readonly complete: (factor: SecondFactor) => Promise<void>

  constructor(challenge: LoginMfaRequired, complete: (factor: SecondFactor) => Promise<void>) {
    super(`Signing in needs a second factor: ${challenge.factors.join(', ')}`)
    this.factors = challenge.factors
    hideIn(this, { challenge, complete })
  }

  override get name(): 'MfaRequiredError' {
    return 'MfaRequiredError'
  }
}

export function isMfaRequiredError(error: unknown): error is MfaRequiredError {
  return isClientError(error) && error.name === 'MfaRequiredError'
}

/**
 * Answers a challenge with a code; the answer sets the session. The description leaves these
 * operations out; they answer like `login`.
 *
 * @throws HttpError when the code is rejected
 */
export async function verifyCode(
  transport: Transport,
  { challenge_token }: LoginMfaRequired,
  factor: Exclude<SecondFactor, { cookie: string }>,
): Promise<Exchange> {
  const [kind, code] =
    'totp' in factor ? ['totp', factor.totp] : ['recovery-code', factor.recoveryCode]
  const operation = {
    ...login,
    operationId: 'verifySecondFactor',
    path: `/api/auth/mfa/${kind}/verify`,
  }
  return success(transport, operation, { body: { challenge_token, code } })
}
