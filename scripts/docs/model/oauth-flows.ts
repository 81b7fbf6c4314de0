import { isObject } from '../../document/objects.ts'
import type { SecurityScheme } from '../../document/openapi.ts'

/** A way to obtain a token: its name and its addresses, each with what it is for. */
export interface OAuthFlow {
  readonly name: string
  readonly addresses: readonly { readonly label: string; readonly url: string }[]
  readonly scopes: readonly { readonly scope: string; readonly description: string }[]
}

/**
 * The flows of an OAuth 2 scheme, and the metadata that lists them.
 *
 * @see https://spec.openapis.org/oas/v3.2.0.html#oauth-flows-object
 */
export function oauthFlows(scheme: SecurityScheme): OAuthFlow[] {
  const { flows, oauth2MetadataUrl, openIdConnectUrl } = scheme
  const described = Object.entries(isObject(flows) ? flows : {}).flatMap(([key, flow]) =>
    Object.hasOwn(FLOWS, key) && isObject(flow)
      ? [{ name: FLOWS[key]!, addresses: urlsIn(flow), scopes: scopesIn(flow) }]
      : [],
  )
  const metadata = [oauth2MetadataUrl, openIdConnectUrl].filter((url) => url !== undefined)
  return [
    ...described,
    ...metadata.map((url) => ({
      name: 'any',
      addresses: [{ label: 'metadata', url }],
      scopes: [],
    })),
  ]
}

const FLOWS: Readonly<Record<string, string>> = {
  implicit: 'implicit',
  password: 'password',
  clientCredentials: 'client credentials',
  authorizationCode: 'authorization code',
  deviceAuthorization: 'device authorization',
}

function urlsIn(flow: Readonly<Record<string, unknown>>): OAuthFlow['addresses'] {
  return URLS.flatMap(([key, label]) => {
    const url = flow[key]
    return typeof url === 'string' ? [{ label, url }] : []
  })
}

function scopesIn({ scopes }: Readonly<Record<string, unknown>>): OAuthFlow['scopes'] {
  const entries = Object.entries(isObject(scopes) ? scopes : {})
  return entries.map(([scope, text]) => ({ scope, description: String(text) }))
}

const URLS = [
  ['authorizationUrl', 'authorization'],
  ['deviceAuthorizationUrl', 'device authorization'],
  ['tokenUrl', 'token'],
  ['refreshUrl', 'refresh'],
] as const
