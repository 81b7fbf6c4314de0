import { oauthFlows } from '../model/oauth-flows.ts'
import type { CredentialModel, OperationModel } from '../model/types.ts'
import { markdownCode, markdownList, markdownText } from '../text/markdown.ts'
import { attributes, span } from '../text/marks.ts'
import type { Describe } from './describe.ts'

/** The alternatives of an operation's credentials. */
export function credentialBlocks(
  describe: Describe,
  alternatives: OperationModel['credentials'],
): string[] {
  const needed = alternatives.filter((names) => names.length > 0)
  if (needed.length === 0) return ['None. Anyone may call this operation.']
  const optional = needed.length < alternatives.length ? ', or none' : ''
  return [
    `${needed.length === 1 ? 'Required' : 'One of these'}${optional}:`,
    markdownList(needed.map((names) => credentialItem(describe, names))),
  ]
}

/** Credentials that go together, as an item of a list. */
export function credentialItem(describe: Describe, names: readonly CredentialModel[]): string[] {
  return [
    attributes({ item: 'member' }) + names.map(placeOf).join(' and\\\n'),
    ...names.flatMap(({ scheme, scopes }) => [
      scopes.length === 0 ? '' : `Needs ${scopes.map(markdownCode).join(', ')}`,
      describe(scheme.description ?? '', 5),
      ...oauthFlows(scheme).map(({ name, addresses, scopes: all }) =>
        [
          [
            `Flow: ${name}`,
            ...addresses.map(({ label, url }) => `${label} ${markdownCode(url)}`),
          ].join('; '),
          ...all
            .filter(({ scope }) => scopes.length === 0 || scopes.includes(scope))
            .map(
              ({ scope, description }) =>
                `\n  * ${markdownCode(scope)}: ${markdownText(description)}`,
            ),
        ].join(''),
      ),
    ]),
  ]
}

function placeOf({ name, scheme }: CredentialModel): string {
  const facts = [
    span('type', markdownText(credentialKind(scheme))),
    ...(scheme.bearerFormat === undefined ? [] : [markdownText(scheme.bearerFormat)]),
    markdownCode(name),
    ...(scheme.deprecated === true ? [span('deprecated', 'deprecated')] : []),
  ]
  return [span('name', markdownCode(credentialPlace(scheme))), ': ', facts.join(', ')].join('')
}

/** How a request carries the credential. */
function credentialPlace(scheme: CredentialModel['scheme']): string {
  if (scheme.type === 'http') return `Authorization: ${capital(scheme.scheme ?? '')} …`
  if (scheme.type === 'mutualTLS') return 'TLS client certificate'
  if (scheme.type !== 'apiKey') return 'Authorization: Bearer …'
  const { in: place, name } = scheme
  if (place === 'cookie') return `Cookie: ${name}=…`
  return place === 'query' ? `?${name}=…` : `${name}: …`
}

function credentialKind({ type, in: place, scheme }: CredentialModel['scheme']): string {
  if (type === 'apiKey') return place === 'cookie' ? 'cookie' : `API key in ${place}`
  return type === 'http' ? `HTTP ${scheme}` : type
}

function capital(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1)
}
