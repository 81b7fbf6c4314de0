import { call } from '../call/call.ts'
import { withRetries } from '../call/retry.ts'
import { createTransport } from '../call/transport.ts'
import { UsageError } from '../errors/errors.ts'
import type { Operation } from '../operation.ts'
import { basic, type Credential, type CredentialSource } from './auth.ts'

/** How to get access tokens. */
export interface OAuth2Options {
  /** Over plain http only on this machine, unless `allowHttp` is set. */
  readonly tokenUrl: string | URL
  readonly clientId: string
  /** Absent for a public client. */
  readonly clientSecret?: Credential | undefined
  /** Where the client's credentials are sent. @default basic */
  readonly clientAuthentication?: 'basic' | 'body' | undefined
  readonly scopes?: readonly string[] | undefined
  /** Further parameters of the request, such as `audience`. */
  readonly parameters?: Readonly<Record<string, string>> | undefined
  /** @default globalThis.fetch */
  readonly fetch?: typeof globalThis.fetch | undefined
  /** Allows plain http to other machines. @default false */
  readonly allowHttp?: boolean | undefined
}

/** @see https://www.rfc-editor.org/rfc/rfc6749#section-5.1 */
export interface OAuth2Tokens {
  readonly access_token: string
  /** In seconds. */
  readonly expires_in?: number
  readonly refresh_token?: string
  readonly scope?: string
}

export interface OAuth2RefreshOptions extends OAuth2Options {
  readonly refreshToken: string
  /** Called with new tokens, for those who keep a refresh token that the server replaces. */
  readonly onTokens?: ((tokens: OAuth2Tokens) => void | Promise<void>) | undefined
}

/**
 * A source of access tokens by the grant for client credentials. Calls share a token until it expires
 * or is rejected.
 *
 * @throws HttpError, from calls, when the server grants none
 * @see https://www.rfc-editor.org/rfc/rfc6749#section-4.4
 */
export function oauth2ClientCredentials(options: OAuth2Options): CredentialSource {
  return sharedToken(() => requestTokens(options, { grant_type: 'client_credentials' }))
}

/**
 * A source of access tokens by a refresh token, which may be replaced by the server. Calls share a
 * token until it expires or is rejected.
 *
 * @throws HttpError, from calls, when the server grants none
 * @see https://www.rfc-editor.org/rfc/rfc6749#section-6
 */
export function oauth2RefreshToken(options: OAuth2RefreshOptions): CredentialSource {
  let { refreshToken } = options
  return sharedToken(async () => {
    const form = { grant_type: 'refresh_token', refresh_token: refreshToken }
    const tokens = await requestTokens(options, form)
    refreshToken = tokens.refresh_token ?? refreshToken
    await options.onTokens?.(tokens)
    return tokens
  })
}

/** How long before its end a token is replaced, in milliseconds, and at most as a part of its life. */
const MARGIN = 30_000
const LARGEST_PART = 0.5

function sharedToken(request: () => Promise<OAuth2Tokens>): CredentialSource {
  let current: { readonly token: string; readonly end: number } | undefined
  let pending: Promise<string> | undefined
  const renew = async () => {
    const { access_token: token, expires_in: seconds = Infinity } = await request()
    const life = Number(seconds) * 1_000
    current = { token, end: Date.now() + life - Math.min(MARGIN, life * LARGEST_PART) }
    return token
  }
  return (rejected) => {
    if (pending) return pending
    if (current && current.token !== rejected && Date.now() < current.end) return current.token
    pending = renew().finally(() => {
      pending = undefined
    })
    return pending
  }
}

async function requestTokens(
  options: OAuth2Options,
  grant: Readonly<Record<string, string>>,
): Promise<OAuth2Tokens> {
  const { tokenUrl, clientId, clientSecret, clientAuthentication, scopes, parameters } = options
  const { origin, pathname, search } = new URL(tokenUrl)
  const secret = typeof clientSecret === 'function' ? await clientSecret() : clientSecret
  const isInBody = secret === undefined || clientAuthentication === 'body'
  const body = new URLSearchParams({
    ...grant,
    ...(scopes?.length && { scope: scopes.join(' ') }),
    ...(isInBody && {
      client_id: clientId,
      ...(secret !== undefined && { client_secret: secret }),
    }),
    ...parameters,
  })
  const { fetch, allowHttp } = options
  const transport = withRetries(createTransport({ baseUrl: origin, fetch, allowHttp }))
  const tokens: unknown = await call(transport, { ...TOKEN, path: pathname + search }, {
    body,
    ...(!isInBody && {
      headers: { authorization: `Basic ${basic(encoded(clientId), encoded(secret))}` },
    }),
  } as never)
  if (typeof (Object(tokens) as OAuth2Tokens).access_token === 'string')
    return tokens as OAuth2Tokens
  throw new UsageError(`The answer of the token endpoint at ${origin} has no access_token`)
}

/** @see https://www.rfc-editor.org/rfc/rfc6749#section-2.3.1 */
function encoded(text: string): string {
  return new URLSearchParams({ '': text }).toString().slice(1)
}

/** The token endpoint as an operation, so that errors and limits are those of any call. */
const TOKEN = {
  operationId: 'requestToken',
  method: 'POST',
  path: '/',
  parameters: [],
  requestBody: { required: true, content: { 'application/x-www-form-urlencoded': {} } },
  responses: {
    200: { 'application/json': {} },
    400: { 'application/json': {} },
    401: { 'application/json': {} },
  },
  security: [],
  types: {},
} as const satisfies Operation
