import type { securitySchemes } from '../../generated/security.ts'
import { authBy, cookieAuthorization, type Credential } from '../runtime/auth/auth.ts'
import type { Auth } from '../runtime/types.ts'

/** Written out, so that a bundle doesn't carry the other schemes; the type keeps it true. */
export const SESSION_COOKIE: (typeof securitySchemes)['sessionCookie']['name'] = 'hk_token'

/** The token of an API client. */
export function apiToken(token: Credential): Auth<'bearerToken'> {
  return authBy(
    ['bearerToken'],
    () => token,
    (_, token) => ({ headers: { authorization: `Bearer ${token as string}` } }),
  )
}

/** The session of a signed-in person: the value of the cookie `hk_token`. In a browser omit it to use the page's own cookie. */
export function session({
  cookie = true,
}: { readonly cookie?: Credential | true } = {}): Auth<'sessionCookie'> {
  return authBy(
    ['sessionCookie'],
    () => cookie,
    (_, credential) => cookieAuthorization(SESSION_COOKIE, credential),
  )
}
