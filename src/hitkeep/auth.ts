import type { securitySchemes } from '../../generated/security.ts'
import { authBy, putCookie, type Auth, type Credential } from '../runtime/auth/auth.ts'

/** Written out, so that a program that takes one does not carry the others; the type keeps it true. */
export const SESSION_COOKIE: (typeof securitySchemes)['sessionCookie']['name'] = 'hk_token'

/** The token of an API client. */
export function apiToken(token: Credential): Auth<'bearerToken'> {
  return authBy(
    ['bearerToken'],
    () => token,
    (_, credential, { headers }) => {
      headers['authorization'] = `Bearer ${credential as string}`
    },
  )
}

/** The session of a signed-in person: the value of the cookie `hk_token`. In a browser leave it out: the page's own cookie is used. */
export function session({
  cookie = true,
}: { readonly cookie?: Credential | true } = {}): Auth<'sessionCookie'> {
  return authBy(
    ['sessionCookie'],
    () => cookie,
    (_, credential, draft) => putCookie(SESSION_COOKIE, credential, draft),
  )
}
