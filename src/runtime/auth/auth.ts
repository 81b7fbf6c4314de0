import { UsageError } from '../errors/errors.ts'
import { percentEncode } from '../request/serialize.ts'
import type { Operation, SecurityRequirement, SecurityScheme } from '../operation.ts'
import type { Transport } from '../call/transport.ts'

/** Where credentials are put: a request on its way. */
export interface Draft {
  url: string
  readonly headers: Record<string, string>
  /** `name=value` pairs. */
  readonly cookies: string[]
  /** Everything in here is kept out of errors and events. */
  readonly secrets: string[]
  /** Leaves the cookies to the browser. */
  credentials?: NonNullable<RequestInit['credentials']>
}

/** A source of credentials for some of the security schemes of a description. */
export interface Auth<Scheme extends string = string> {
  /** The security schemes that it satisfies. */
  readonly schemes: readonly Scheme[]
  /** Puts the credentials of a scheme on a request. `anonymous` sends calls without credentials. */
  apply(scheme: Scheme, draft: Draft, anonymous: Transport): void | Promise<void>
  /** Surrounds every call, e.g. to try others after a 401. `anonymous` sends calls without credentials. */
  surround?(transport: Transport, anonymous: Transport): Transport
}

/** A credential, or what gives one, asked before each attempt. */
export type Credential<T = string> = T | (() => T | Promise<T>)

/** What a security scheme takes. `true` leaves a cookie to the browser, and TLS to whoever does it. */
export type CredentialOf<S extends SecurityScheme> = S extends { type: 'mutualTLS' }
  ? true
  : S extends { type: 'apiKey'; in: 'cookie' }
    ? Credential | true
    : Credential

/**
 * Credentials for the security schemes of a description: API keys in header, query or cookie, HTTP
 * bearer, and others that `Authorization` takes. For HTTP basic there is `basic`.
 *
 * @throws UsageError for a scheme that the description doesn't have
 */
export function credentials<
  const Schemes extends Readonly<Record<string, SecurityScheme>>,
  const Given extends { readonly [S in keyof Schemes]?: CredentialOf<Schemes[S]> },
>(schemes: Schemes, given: Given): Auth<string & keyof Given> {
  const names = Object.keys(given) as (string & keyof Given)[]
  const unknown = names.find((name) => !Object.hasOwn(schemes, name))
  if (unknown) throw new UsageError(`There is no security scheme ${unknown}`)
  return authBy(
    names,
    (name) => given[name] as Credential | true,
    (name, credential, draft) => put(schemes[name]!, credential, draft),
  )
}

/** A source of credentials that are put on a request in one way. */
export function authBy<Scheme extends string>(
  schemes: readonly Scheme[],
  sourceOf: (scheme: Scheme) => Credential | true,
  put: (scheme: Scheme, credential: string | true, draft: Draft) => void,
): Auth<Scheme> {
  return {
    schemes,
    async apply(scheme, draft) {
      const source = sourceOf(scheme)
      const credential = typeof source === 'function' ? await source() : source
      if (!credential) throw new UsageError(`The credential for ${scheme} is empty`)
      if (credential !== true) draft.secrets.push(credential)
      put(scheme, credential, draft)
    },
  }
}

/** The credential of HTTP basic. */
export function basic(username: string, password: string): string {
  return btoa(String.fromCharCode(...new TextEncoder().encode(`${username}:${password}`)))
}

function put(
  { type, in: place, name = '', scheme = 'bearer' }: SecurityScheme,
  credential: string | true,
  draft: Draft,
): void {
  if (type === 'mutualTLS') return
  if (type !== 'apiKey')
    draft.headers['authorization'] = `${scheme.replace(/^b/, 'B')} ${credential}`
  else if (place === 'header') draft.headers[name] = credential as string
  else if (place === 'query')
    draft.url += `${draft.url.includes('?') ? '&' : '?'}${percentEncode(name)}=${percentEncode(credential as string)}`
  else putCookie(name, credential, draft)
}

/**
 * Puts a cookie on a request, or leaves it to the browser.
 *
 * @throws UsageError for what would be more than one cookie
 */
export function putCookie(name: string, value: string | true, draft: Draft): void {
  if (value === true) draft.credentials = 'include'
  else if (!/[;,\s]/.test(value)) draft.cookies.push(`${name}=${value}`)
  else throw new UsageError(`The cookie ${name} can't hold ";", "," or a space`)
}

/**
 * The security schemes to satisfy for an operation: the first alternative for which there are
 * credentials; none for a public one.
 *
 * @throws UsageError when there are credentials for no alternative
 */
export function schemesFor({ operationId, security }: Operation, auth: Auth | undefined): string[] {
  const alternatives = security.map(Object.keys).sort((a, b) => +!a[0] - +!b[0])
  const names = alternatives.find((all) => all.every((name) => auth?.schemes.includes(name)))
  if (names || !security[0]) return names ?? []
  const wanted = alternatives.map((all) => all.join(' and ')).join(' or ')
  throw new UsageError(`${operationId} needs credentials for ${wanted}`)
}

/** Whether an operation's security can be satisfied by these schemes. */
export type Accepts<O extends Operation, Scheme extends string> = O['security'] extends readonly []
  ? true
  : true extends Satisfied<O['security'][number], Scheme>
    ? true
    : false

type Satisfied<R extends SecurityRequirement, Scheme extends string> = R extends R
  ? keyof R extends Scheme
    ? true
    : false
  : never
