import { SESSION_COOKIE } from './auth.ts'

const PREFIX = `${SESSION_COOKIE}=`

/** A session, as far as its cookie shows it. */
export interface Session {
  /** The cookie as `name=value`; absent in browsers, which hide it. */
  readonly cookie: string | undefined
  /** When to extend it, in milliseconds since 1970. */
  readonly staleAt: number
}

/** The browser keeps the cookie. */
export const BROWSER_SESSION: Session = { cookie: undefined, staleAt: Infinity }

/** A session by the value of its cookie, or by the whole `name=value`. */
export function sessionFrom(cookie: string): Session {
  const token = cookie.startsWith(PREFIX) ? cookie.slice(PREFIX.length) : cookie
  return { cookie: PREFIX + token, staleAt: Date.now() + lifetimeOf(token) * (2 / 3) }
}

/** The session that an answer sets; null when it ends one, undefined when it does neither. */
export function sessionIn(headers: Headers): Session | null | undefined {
  const set = headers.getSetCookie().find((cookie) => cookie.startsWith(PREFIX))
  const cookie = set?.split(';', 1)[0]
  if (cookie === undefined) return undefined
  const isEnded = cookie === PREFIX || /;\s*max-age=(0|-\d+)\s*(;|$)/i.test(set!)
  return isEnded ? null : sessionFrom(cookie)
}

/** How long a token is valid by its own claims, in milliseconds; infinite when it has none. A duration, because the server's clock may be wrong. */
function lifetimeOf(token: string): number {
  try {
    const payload = token.split('.')[1]!.replaceAll('-', '+').replaceAll('_', '/')
    const { iat, exp } = JSON.parse(atob(payload)) as { iat: number; exp: number }
    return (exp - iat) * 1_000 || Infinity
  } catch {
    return Infinity
  }
}
