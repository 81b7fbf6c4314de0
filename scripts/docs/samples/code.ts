import { isSequence, writeSequence } from '../../document/bodies/sequences.ts'
import { isObject } from '../../document/objects.ts'
import { literal, propertyName } from '../../typescript/literal.ts'
import { PLACEHOLDER, addressOf } from './address.ts'
import { SampleFile, filesIn } from './files.ts'
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

/** A body as an expression, with environment variables instead of passwords, and files. */
export function bodyExpression({ value, secrets }: SampleBody, suffix: '' | '!'): string {
  if (value instanceof SampleFile) return fileExpression(value)
  if (!isObject(value)) return literal(value)
  const members = Object.entries(value).map(([name, member]) =>
    [
      propertyName(name),
      ': ',
      Object.hasOwn(secrets, name) ? environment(secrets[name]!) + suffix : expression(member),
    ].join(''),
  )
  return `{ ${members.join(', ')} }`
}

/** A value that may be or hold a file as an expression of a `File`. */
export function expression(value: unknown): string {
  if (value instanceof SampleFile)
    return `new File([${fileExpression(value)}], ${literal(value.name)})`
  return Array.isArray(value) ? `[${value.map(expression).join(', ')}]` : literal(value)
}

/** The bytes of a file as an expression of a `Blob`. */
export function fileExpression({ name }: SampleFile): string {
  return `await openAsBlob(${literal(name)})`
}

/** What a sample that opens files has to import. */
export function fileImport({ body }: SampleRequest): string[] {
  return filesIn(body?.value).length > 0 ? ["import { openAsBlob } from 'node:fs'"] : []
}

/** The fields of a form, one for each item of a list. */
export function formFields(value: object): [name: string, value: string | SampleFile][] {
  const text = (it: unknown) =>
    typeof it === 'string' || it instanceof SampleFile ? it : JSON.stringify(it)
  return Object.entries(value).flatMap(([name, field]): [string, string | SampleFile][] =>
    (Array.isArray(field) ? field : [field]).map((it) => [name, text(it)]),
  )
}

/** Whether bodies of a media type are forms, and how those are written. */
export function formKind(mediaType: string): 'multipart' | 'urlencoded' | undefined {
  if (/^multipart\//i.test(mediaType)) return 'multipart'
  return /^application\/x-www-form-urlencoded/i.test(mediaType) ? 'urlencoded' : undefined
}

/** A body that isn't a form as the string that is sent. */
export function bodyText(body: SampleBody): string {
  const { mediaType, value } = body
  if (typeof value === 'string' && !/json/i.test(mediaType)) return value
  return sequenceText(body) ?? JSON.stringify(value)
}

/** The text of a body whose value is a list of items; undefined for any other body. */
export function sequenceText({ mediaType, value }: SampleBody): string | undefined {
  return Array.isArray(value) && isSequence(mediaType) ? writeSequence(mediaType, value) : undefined
}

/** The header that carries a credential: its name and the parts of its value. None for a credential in the query, or of HTTP basic. */
export function credentialHeader({
  scheme,
  variable,
}: Credential): [name: string, ...value: (string | { readonly variable: string })[]] | undefined {
  if (scheme.type === 'apiKey') {
    if (scheme.in === 'header') return [scheme.name ?? '', { variable }]
    return scheme.in === 'cookie' ? ['Cookie', `${scheme.name ?? ''}=`, { variable }] : undefined
  }
  return isBasic(scheme) ? undefined : ['Authorization', 'Bearer ', { variable }]
}

/** The environment variables of the credentials of HTTP basic; undefined where they aren't needed. */
export function basicVariables({
  credentials,
}: SampleRequest): { readonly username: string; readonly password: string } | undefined {
  const basic = credentials.find(({ scheme }) => isBasic(scheme))
  return basic && { username: `${basic.variable}_USERNAME`, password: `${basic.variable}_PASSWORD` }
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
