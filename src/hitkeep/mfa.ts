import type { LoginMfaRequired } from '../../generated/models.ts'
import { login } from '../../generated/operations.ts'
import { answerOf } from '../runtime/call/call.ts'
import type { Transport } from '../runtime/call/transport.ts'
import { ClientError, isClientError } from '../runtime/errors/errors.ts'

/** How a sign-in is finished: by a code, or by a session that was come by otherwise (passkey, link in a mail). */
export type SecondFactor =
  { readonly totp: string } | { readonly recoveryCode: string } | { readonly cookie: string }

/** The password was right, and a second factor is due. */
export class MfaRequiredError extends ClientError {
  /** The ways to finish that the account has. */
  readonly factors: LoginMfaRequired['factors']
  /** What the server wants answered. Not shown when the error is printed. */
  declare readonly challenge: LoginMfaRequired
  /** Finishes the sign-in, so that the client's next call is signed in. */
  declare readonly complete: (factor: SecondFactor) => Promise<void>

  constructor(challenge: LoginMfaRequired, complete: (factor: SecondFactor) => Promise<void>) {
    super(`Signing in needs a second factor: ${challenge.factors.join(', ')}`)
    this.factors = challenge.factors
    Object.defineProperty(this, 'challenge', { value: challenge })
    Object.defineProperty(this, 'complete', { value: complete })
  }

  override get name(): 'MfaRequiredError' {
    return 'MfaRequiredError'
  }
}

export function isMfaRequiredError(error: unknown): error is MfaRequiredError {
  return isClientError(error) && error.name === 'MfaRequiredError'
}

/**
 * Sends a code as the answer to a challenge, and gives back the headers that set the session. The
 * description leaves these operations out; they answer like `login`.
 *
 * @throws HttpError when the code is refused
 */
export async function verifyCode(
  transport: Transport,
  { challenge_token }: LoginMfaRequired,
  factor: Exclude<SecondFactor, { cookie: string }>,
): Promise<Headers> {
  const [kind, code] =
    'totp' in factor ? ['totp', factor.totp] : ['recovery-code', factor.recoveryCode]
  const operation = {
    ...login,
    operationId: 'verifySecondFactor',
    path: `/api/auth/mfa/${kind}/verify`,
  }
  return (await answerOf(transport, operation, { body: { challenge_token, code } })).headers
}
