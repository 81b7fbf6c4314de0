import { isSequence, writeSequence } from '../../document/bodies/sequences.ts'
import { isObject } from '../../document/objects.ts'
import { literal, propertyName } from '../../typescript/literal.ts'
import { PLACEHOLDER, addressOf } from './address.ts'
import type { Credential, SampleBody, SampleRequest } from './request.ts'

/** The URL of a request as a JavaScript expression. */
export function addressExpression(request: SampleRequest): string {
  const parts = addressOf(request).split(PLACEHOLDER)
  if (parts.length === 1) return literal(parts[0])
  return template(parts.map((part, index) => (index % 2 === 0 ? part : { variable: part })))
}

/** A template literal of strings and environment variables. */
export function template(parts: readonly (string | { readonly variable: string })[]): string {
  const inner = parts.map((part) =>
    typeof part === 'string'
      ? part.replace(/[\\`]|\$(?=\{)/g, '\\$&').replace(/[\r\n\u2028\u2029]/g, ' ')
      : ['${', environment(part.variable), '}'].join(''),
  )
  return ['`', ...inner, '`'].join('')
}

export function environment(variable: string): string {
  return `process.env.${variable}`
}

/** A body as an expression, with environment variables instead of passwords. */
export function bodyExpression({ value, secrets }: SampleBody, suffix: '' | '!'): string {
  if (!isObject(value)) return literal(value)
  const members = Object.entries(value).map(([name, member]) =>
    [
      propertyName(name),
      ': ',
      Object.hasOwn(secrets, name) ? environment(secrets[name]!) + suffix : literal(member),
    ].join(''),
  )
  return `{ ${members.join(', ')} }`
}

/** The text of a body whose value is a list of items; undefined for any other body. */
export function sequenceText({ mediaType, value }: SampleBody): string | undefined {
  return Array.isArray(value) && isSequence(mediaType) ? writeSequence(mediaType, value) : undefined
}

/** The header that carries a credential: its name and the parts of its value. None for a credential in the query. */
export function credentialHeader({
  scheme,
  variable,
}: Credential): [name: string, ...value: (string | { readonly variable: string })[]] | undefined {
  if (scheme.type === 'apiKey') {
    if (scheme.in === 'header') return [scheme.name ?? '', { variable }]
    return scheme.in === 'cookie' ? ['Cookie', `${scheme.name ?? ''}=`, { variable }] : undefined
  }
  return ['Authorization', isBasic(scheme) ? 'Basic ' : 'Bearer ', { variable }]
}

export function isBasic({ type, scheme }: Credential['scheme']): boolean {
  return type === 'http' && scheme?.toLowerCase() === 'basic'
}

/** The header and cookie parameters of a request as headers. */
export function parameterHeaders({ parameters }: SampleRequest): [name: string, value: string][] {
  const values = (location: string) =>
    parameters
      .filter(({ parameter }) => parameter.in === location)
      .map(({ parameter, value }): [string, string] => [parameter.name, String(value)])
  const cookies = values('cookie').map(([name, value]) =>
    [name, encodeURIComponent(value)].join('='),
  )
  return [
    ...values('header'),
    ...(cookies.length > 0 ? [['Cookie', cookies.join('; ')] as [string, string]] : []),
  ]
}
