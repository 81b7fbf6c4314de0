import { SESSION_COOKIE } from './auth.ts'

const PREFIX = `${SESSION_COOKIE}=`

/** Every operation is below this path. */
const API_PATH = '/api/'

/** Of cookies without a path. Unlike in browsers, it isn't narrowed to the operation that sets one. */
const DEFAULT_PATH = '/'

/** A session, as far as its cookie shows it. */
export interface Session {
  /** The cookie as `name=value`; absent in browsers, which hide it. */
  readonly cookie: string | undefined
  /** When to extend it, in milliseconds since 1970. */
  readonly staleAt: number
  /** What other cookies of its name must share to replace it; absent for a cookie of the caller's. */
  readonly scope?: Scope
}

interface Scope {
  readonly domain: string
  readonly path: string
}

/** The browser keeps the cookie. */
export const BROWSER_SESSION: Session = { cookie: undefined, staleAt: Infinity }

/** A session by the value of its cookie, or by the whole `name=value`. */
export function sessionFrom(cookie: string): Session {
  const token = cookie.startsWith(PREFIX) ? cookie.slice(PREFIX.length) : cookie
  return { cookie: PREFIX + token, staleAt: Date.now() + lifetimeOf(token) * (2 / 3) }
}

/**
 * The session after an answer from a URL, which may set, replace or end it. A cookie has to be one
 * that is sent with every operation; of several the one with the longest path is kept.
 *
 * @see https://www.rfc-editor.org/rfc/rfc6265#section-5.3
 */
export function sessionAfter(
  session: Session | undefined,
  headers: Headers,
  url: string,
): Session | undefined {
  return headers.getSetCookie().reduce((current, cookie) => {
    const { pair, domain, path, isEnded } = parseCookie(cookie, new URL(url))
    if (!pair.startsWith(PREFIX) || !domain || !isSentToApi(path, url)) return current
    const scope = current?.scope
    const isSame = !scope || (scope.domain === domain && scope.path === path)
    if (isEnded || pair === PREFIX) return isSame ? undefined : current
    return isSame || path.length >= scope.path.length
      ? { ...sessionFrom(pair), scope: { domain, path } }
      : current
  }, session)
}

/** The cookie of a `Set-Cookie` header. The domain is empty where the cookie isn't the server's to set. */
function parseCookie(header: string, { hostname }: URL) {
  const [pair = '', ...rest] = header.split(';').map((part) => part.trim())
  const attributes = new Map(
    rest.map((part): [string, string] => {
      const [name = '', ...value] = part.split('=')
      return [name.trim().toLowerCase(), value.join('=').trim()]
    }),
  )
  const wanted = attributes.get('domain')?.replace(/^\./, '').toLowerCase()
  const isOwn = !wanted || hostname === wanted || hostname.endsWith(`.${wanted}`)
  const path = attributes.get('path') ?? ''
  const maxAge = attributes.get('max-age') ?? ''
  const isMaxAge = /^-?\d+$/.test(maxAge)
  return {
    pair: pair.replace(/\s*=\s*/, '='),
    domain: isOwn ? (wanted ?? `host ${hostname}`) : '',
    path: path.startsWith('/') ? path : DEFAULT_PATH,
    isEnded: isMaxAge ? +maxAge <= 0 : Date.parse(attributes.get('expires') ?? '') <= Date.now(),
  }
}

/** Whether a cookie of this path is sent with every operation of the instance that the URL belongs to. */
function isSentToApi(path: string, url: string): boolean {
  const { pathname } = new URL(url)
  const api = pathname.slice(0, pathname.lastIndexOf(API_PATH) + API_PATH.length)
  return api.startsWith(path.endsWith('/') ? path : `${path}/`)
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
