import { isObject } from '../../document/objects.ts'
import type { Exchange } from '../exchange.ts'
import { isSecretName } from '../findings/secret-names.ts'
import { parse } from '../../document/json.ts'

/**
 * Exchanges with other text of the same form in place of secrets, so that they're judged alike: those
 * that are known, credentials in headers, and members of JSON that are named like secrets.
 *
 * @param headerNames of headers with credentials, in addition to the usual ones
 */
export function disguised(
  exchanges: readonly Exchange[],
  known: readonly string[],
  headerNames: readonly string[],
): Exchange[] {
  const names = new Set(headerNames.map((name) => name.toLowerCase()))
  const isCredential = (name: string) =>
    /^(proxy-)?authorization$|^(set-)?cookie$|^x-api-key$/i.test(name) ||
    names.has(name.toLowerCase())
  const secrets = new Set([
    ...known,
    ...exchanges.flatMap(({ request, answer }) => [
      ...[request.body, answer?.body].flatMap((body) => (body ? secretsIn(body) : [])),
      ...[...request.headers, ...(answer?.headers ?? [])]
        .filter(([name]) => isCredential(name))
        .flatMap(([name, value]) => credentialsIn(name, value)),
    ]),
  ])
  const forms = [...secrets]
    .filter((secret) => secret.length > 3)
    .flatMap((secret) => [secret, encodeURIComponent(secret), JSON.stringify(secret).slice(1, -1)])
  const ordered = [...new Set(forms)].sort((a, b) => b.length - a.length)
  const hide = (text: string) =>
    ordered.reduce((hidden, form) => hidden.replaceAll(form, sameForm(form)), text)
  const hideBytes = (bytes: Uint8Array) => {
    const text = new TextDecoder().decode(bytes)
    const hidden = hide(text)
    return hidden === text ? bytes : new TextEncoder().encode(hidden)
  }
  const hideHeaders = (headers: Exchange['request']['headers']) =>
    headers.map(([name, value]): [string, string] => [name, hide(value)])
  return exchanges.map(({ request, answer, ...rest }) => ({
    ...rest,
    request: {
      ...request,
      url: hide(request.url),
      headers: hideHeaders(request.headers),
      body: request.body && hideBytes(request.body),
    },
    answer: answer && {
      ...answer,
      headers: hideHeaders(answer.headers),
      body: hideBytes(answer.body),
    },
  }))
}

/** The same characters for letters and digits; a prefix such as `tok_` stays. */
function sameForm(secret: string): string {
  const prefix = /^[A-Za-z]{2,8}_/.exec(secret)?.[0] ?? ''
  const rest = secret.slice(prefix.length)
  return (
    prefix +
    rest
      .replace(/[a-f]/g, 'a')
      .replace(/[g-z]/g, 'x')
      .replace(/[A-F]/g, 'A')
      .replace(/[G-Z]/g, 'X')
      .replace(/\d/g, '0')
  )
}

function credentialsIn(name: string, value: string): string[] {
  if (/^set-cookie$/i.test(name)) return [value.split(';', 1)[0]!.replace(/^[^=]*=/, '')]
  if (/^cookie$/i.test(name)) return value.split(/;\s*/).map((it) => it.replace(/^[^=]*=/, ''))
  return [value.replace(/^(bearer|basic|digest|token) +/i, '')]
}

function secretsIn(body: Uint8Array): string[] {
  const visit = (value: unknown): string[] => {
    if (Array.isArray(value)) return value.flatMap(visit)
    if (!isObject(value)) return []
    return Object.entries(value).flatMap(([name, member]) =>
      typeof member === 'string' && isSecretName(name) ? [member] : visit(member),
    )
  }
  return visit(parse(new TextDecoder().decode(body))?.value)
}
