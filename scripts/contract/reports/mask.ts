import { redactor } from '../../../src/runtime/errors/redact.ts'
import { isObject } from '../../document/objects.ts'
import type { Document } from '../../document/openapi.ts'
import { resolve } from '../../document/references.ts'
import type { Exchange } from '../exchange.ts'
import { isSecretName } from '../findings/secret-names.ts'
import { textOf } from './shown.ts'

/** Replaces secrets by `[secret]`. */
export interface Mask {
  text(text: string): string
  exchange(exchange: Exchange): Exchange
}

export const SECRET = '[secret]'

/** A mask for what findings show: credentials by the description, and members that are named like secrets. */
export function createMask(document: Document, exchanges: readonly Exchange[]): Mask {
  const names = credentialNames(document)
  const secrets = new Set(exchanges.flatMap((exchange) => secretsOf(exchange, names)))
  secrets.delete(SECRET)
  const redact = redactor([...secrets])
  const text = (it: string) => redact(it).replaceAll('[redacted]', SECRET)
  const bytes = (it: Uint8Array): Uint8Array => {
    const plain = textOf(it)
    return plain === undefined ? it : new TextEncoder().encode(text(plain))
  }
  const headers = (all: Exchange['request']['headers']) =>
    all.map(([name, value]): [string, string] => [
      name,
      isCredential(name, names) ? value.replace(CREDENTIAL, (_, scheme = '') => scheme + SECRET) : text(value),
    ])
  return {
    text,
    exchange: ({ request, answer, ...rest }) => ({
      ...rest,
      request: {
        method: request.method,
url: text(request.url),
headers: headers(request.headers),
        body: request.body && bytes(request.body),
      },
      answer: answer && {
        ...answer,
        headers: headers(answer.headers),
body: bytes(answer.body),
      },
    }),
  }
}

/** The name of a scheme, and what follows. */
const CREDENTIAL = /^((?:bearer|basic|digest|token) )?.+$/is

/** The names, in lower case, of headers, query parameters and cookies that carry API keys. */
function credentialNames(document: Document): ReadonlySet<string> {
  const schemes = Object.values(document.components?.securitySchemes ?? {})
  return new Set(
    schemes.flatMap((it) => {
      const { type, name } = Object(resolve(document, it)) as { type?: string; name?: string }
      return type === 'apiKey' && name !== undefined ? [name.toLowerCase()] : []
    }),
  )
}

function isCredential(header: string, names: ReadonlySet<string>): boolean {
  return (
    /^(proxy-)?authorization$|^(set-)?cookie$|^x-api-key$/i.test(header) ||
    names.has(header.toLowerCase())
  )
}

function secretsOf({ request, answer }: Exchange, names: ReadonlySet<string>): string[] {
  const all = [...request.headers, ...(answer?.headers ?? [])]
  const isNamed = (name: string) => names.has(name.toLowerCase()) || isSecretName(name)
  const query = [...new URL(request.url).searchParams].filter(([name]) => isNamed(name))
  return [
    ...all
      .filter(([name]) => isCredential(name, names))
      .flatMap(([name, value]) =>
        /cookie$/i.test(name)
          ? value.split(';', /^set/i.test(name) ? 1 : undefined).map((it) => it.replace(/^[^=]*=/, ''))
          : value.replace(/^(bearer|basic|digest|token) /i, ''),
      ),
    ...query.map(([, value]) => value),
    ...[request.body, answer?.body].flatMap((body) => (body ? secretsIn(body, isNamed) : [])),
  ]
}

function secretsIn(bytes: Uint8Array, isNamed: (name: string) => boolean): string[] {
  const text = textOf(bytes) ?? ''
  const visit = (value: unknown): string[] => {
    if (Array.isArray(value)) return value.flatMap(visit)
    if (!isObject(value)) return []
    return Object.entries(value).flatMap(([name, member]) =>
      typeof member === 'string' && isNamed(name) ? [member] : visit(member),
    )
  }
  try {
    return visit(JSON.parse(text))
  } catch {
    if (!/^[^\s=&]+=[^\s&]*(&|$)/.test(text)) return []
    return [...new URLSearchParams(text)].filter(([name]) => isNamed(name)).map(([, value]) => value)
  }
}
