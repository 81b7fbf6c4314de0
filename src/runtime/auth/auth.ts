import { UsageError } from '../errors/errors.ts'
import { percentEncode } from '../request/expand.ts'
import type { Operation, SecurityRequirement, SecurityScheme } from '../operation.ts'
import type { Auth, Authorization } from '../types.ts'
import { askedAgain } from './asked-again.ts'

/** A credential, or a function that returns one, called before each attempt. */
export type Credential<T = string> = T | CredentialSource<T>

/** @param rejected the credential that the server rejected last by a 401, as it was sent */
export type CredentialSource<T = string> = (rejected?: string) => T | Promise<T>

/** The name and password of HTTP basic. */
export interface BasicCredential {
  readonly username: string
  readonly password: string
}

/** What a security scheme accepts. `true` leaves a cookie to the browser, and TLS to the platform. */
export type CredentialOf<S extends SecurityScheme> = S extends { type: 'mutualTLS' }
  ? true
  : S extends { type: 'apiKey'; in: 'cookie' }
    ? Credential | true
    : S extends { type: 'http'; scheme: infer Name extends string }
      ? Credential<Lowercase<Name> extends 'basic' ? string | BasicCredential : string>
      : Credential

/**
 * Credentials for the security schemes of a description: API keys in header, query or cookie, HTTP
 * bearer and basic, and other values of `Authorization`.
 *
 * @throws UsageError for a scheme that the description doesn't have
 */
export function credentials<
  const Schemes extends Readonly<Record<string, SecurityScheme>>,
  const Given extends {
    readonly [S in keyof Schemes]?:
      CredentialOf<Schemes[S]> | (S extends keyof Object ? Object[S] : never)
  },
>(schemes: Schemes, given: Given): Auth<string & keyof Given> {
  const known = Object.keys(schemes).join(', ')
  if (Object(given) !== given)
    throw new UsageError(`auth must be an object with credentials by security scheme: ${known}`)
  const names = Object.keys(given) as (string & keyof Given)[]
  const unknown = names.find((name) => !Object.hasOwn(schemes, name))
  if (unknown) throw new UsageError(`There is no security scheme ${unknown}, only ${known}`)
  const auth = authBy(
    names,
    (name) => encoded(given[name] as Credential<string | BasicCredential> | true),
    (name, credential) => authorizationBy(schemes[name]!, credential),
  )
  return Object.values(given).some((it) => typeof it === 'function') ? askedAgain(auth) : auth
}

/** A credential with name and password as the string that is sent. */
function encoded(given: Credential<string | BasicCredential> | true): Credential | true {
  if (given === true) return true
  if (typeof given === 'function')
    return async (rejected) => encoded(await given(rejected)) as string
  return typeof given === 'object' ? basic(given.username, given.password) : given
}

/** A source of credentials that add to a request by a function of their values. */
export function authBy<Scheme extends string>(
  schemes: readonly Scheme[],
  sourceOf: (scheme: Scheme) => Credential | true,
  authorizationOf: (scheme: Scheme, credential: string | true) => Authorization,
): Auth<Scheme> {
  return {
    schemes,
    async authorize(scheme, _, rejected) {
      const source = sourceOf(scheme)
      const credential = typeof source === 'function' ? await source(rejected) : source
      if (!credential) throw new UsageError(`The credential for ${scheme} is empty`)
      return { credential, ...authorizationOf(scheme, credential) }
    },
  }
}

/** The credential of HTTP basic. */
export function basic(username: string, password: string): string {
  return btoa(String.fromCharCode(...new TextEncoder().encode(`${username}:${password}`)))
}

function authorizationBy(
  { type, in: place, name = '', scheme = 'bearer' }: SecurityScheme,
  credential: string | true,
): Authorization {
  if (type === 'mutualTLS') return {}
  if (type !== 'apiKey')
    return { headers: { authorization: `${scheme.replace(/^b/, 'B')} ${credential}` } }
  if (place === 'header') return { headers: { [name]: credential as string } }
  if (place === 'cookie') return cookieAuthorization(name, credential)
  return { query: `${percentEncode(name)}=${percentEncode(credential as string)}` }
}

/**
 * Adds a cookie to a request, or leaves it to the browser.
 *
 * @throws UsageError for what would be more than one cookie
 */
export function cookieAuthorization(name: string, value: string | true): Authorization {
  if (value === true) return { credentials: 'include' }
  if (/[;,\s]/.test(value))
    throw new UsageError(`The cookie ${name} can't contain ";", "," or a space`)
  return { cookie: `${name}=${value}` }
}

/**
 * The security schemes to satisfy for an operation: the first alternative for which there are
 * credentials; none for a public operation.
 *
 * @throws UsageError when there are credentials for no alternative
 */
export function schemesFor({ operationId, security }: Operation, auth: Auth | undefined): string[] {
  // Anonymous calls come last.
  const alternatives = security.map(Object.keys).sort((a, b) => +!a[0] - +!b[0])
  const names = alternatives.find((all) => all.every((name) => auth?.schemes?.includes(name)))
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
