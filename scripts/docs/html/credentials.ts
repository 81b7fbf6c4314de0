import { oauthFlows, type OAuthFlow } from '../model/oauth-flows.ts'
import type { CredentialModel, OperationModel } from '../model/types.ts'
import { html, joinHtml, type Html } from '../text/html.ts'
import { richText, type RichTextOptions } from '../text/rich-text.ts'

/** The alternatives of an operation's credentials. */
export function credentialsHtml(
  alternatives: OperationModel['credentials'],
  rich: RichTextOptions,
): Html {
  const optional = alternatives.some((names) => names.length === 0)
  const needed = alternatives.filter((names) => names.length > 0)
  if (needed.length === 0) return html`<p>None. Anyone may call this operation.</p>`
  return html`<p>${needed.length === 1 ? 'Required' : 'One of these'}${optional && ', or none'}:</p>
    <ul class="members">
      ${needed.map(
        (names) =>
          html`<li class="member">
            <p class="head">${joinHtml(names.map(whereHtml), ' and ')}</p>
            ${names.map(({ scheme }) => oauthFlows(scheme).map(flowHtml))}
            ${names.map(({ scheme }) => scheme.description !== undefined && html`<div class="text">${richText(scheme.description, rich)}</div>`)}
          </li> `,
      )}
    </ul>`
}

function whereHtml({ name, scheme }: CredentialModel): Html {
  return html`<span class="name"><code>${credentialPlace(scheme)}</code></span>
    <span class="type">${credentialKind(scheme)}</span>
    <span class="format">${name}</span>
    ${scheme.deprecated === true && html`<span class="deprecated">deprecated</span>`}`
}

function flowHtml({ name, addresses }: OAuthFlow): Html {
  return html`<p class="values">
    Flow: ${name}${addresses.map(({ label, url }) => html`; ${label} <code>${url}</code>`)}
  </p>`
}

/** How a request carries the credential. */
export function credentialPlace(scheme: CredentialModel['scheme']): string {
  if (scheme.type === 'http') return `Authorization: ${capital(scheme.scheme ?? '')} …`
  if (scheme.type === 'apiKey')
    return scheme.in === 'cookie' ? `Cookie: ${scheme.name}=…` : keyPlace(scheme)
  return 'Authorization: Bearer …'
}

function keyPlace({ in: place, name }: CredentialModel['scheme']): string {
  return place === 'query' ? `?${name}=…` : `${name}: …`
}

export function credentialKind({ type, in: place, scheme }: CredentialModel['scheme']): string {
  if (type === 'apiKey') return place === 'cookie' ? 'cookie' : `API key in ${place}`
  return type === 'http' ? `HTTP ${scheme}` : type
}

function capital(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1)
}
