import { isObject } from '../../document/objects.ts'
import { PLACEHOLDER, addressOf } from './address.ts'
import {
  basicVariables,
  credentialHeader,
  formFields,
  formKind,
  parameterHeaders,
  sequenceText,
} from './code.ts'
import { SampleFile } from './files.ts'
import type { Credential, SampleBody, SampleRequest } from './request.ts'
import { quote } from './shell.ts'
import { sentMethod } from '../../document/path-item.ts'

/** A call by curl for a POSIX shell, which fails on an error response. */
export function curlSample(request: SampleRequest): string {
  const { operation, body, origin } = request
  const sent = body ? bodyOf(body) : { options: [], after: [] }
  const basic = basicVariables(request)
  const needsMethod = operation.method !== 'get' && !(operation.method === 'post' && body)
  const options = [
    ...(operation.method === 'head'
      ? ['--head']
      : needsMethod
        ? [`--request ${sentMethod(operation.method)}`]
        : []),
    ...(basic ? [['--user ', quoteParts(['', basic.username, ':', basic.password])].join('')] : []),
    ...request.credentials.flatMap(credentialOption),
    ...parameterHeaders(request).map(
      ([name, value]) => `--header ${quote([name, value].join(': '))}`,
    ),
    ...(origin ? [`--header ${quote(`Origin: ${origin.value}`)}`] : []),
    ...sent.options,
  ]
  const command = [
    'curl --fail-with-body ',
    quoteParts(addressOf(request).split(PLACEHOLDER)),
  ].join('')
  return [[command, ...options].join(' \\\n  '), ...sent.after].join('\n')
}

function credentialOption(credential: Credential): string[] {
  const { scheme, variable } = credential
  if (scheme.type === 'apiKey' && scheme.in === 'cookie') {
    return [['--cookie ', quoteParts([`${scheme.name ?? ''}=`, variable])].join('')]
  }
  const [name, ...value] = credentialHeader(credential) ?? []
  if (name === undefined) return []
  const prefix = value.filter((part) => typeof part === 'string').join('')
  return [['--header ', quoteParts([`${name}: ${prefix}`, variable])].join('')]
}

function bodyOf(body: SampleBody): { options: string[]; after: string[] } {
  const { mediaType, value, secrets } = body
  const kind = isObject(value) ? formKind(mediaType) : undefined
  if (kind !== undefined) return { options: formOptions(kind, body), after: [] }
  const contentType = `--header ${quote(`Content-Type: ${mediaType}`)}`
  if (value instanceof SampleFile)
    return { options: [contentType, `--data-binary ${quote(`@${value.name}`)}`], after: [] }
  if (Object.keys(secrets).length > 0)
    return {
      options: [contentType, '--data @- <<BODY'],
      after: [hereDocument(value, secrets), 'BODY'],
    }
  const isJson = typeof value !== 'string' || /json/i.test(mediaType)
  const text =
    sequenceText(body) ?? (isJson ? JSON.stringify(value, null, 2).replaceAll('\n', '\n  ') : value)
  return {
    options: [contentType, `${text.startsWith('@') ? '--data-raw' : '--data'} ${quote(text)}`],
    after: [],
  }
}

function formOptions(kind: 'multipart' | 'urlencoded', { value, secrets }: SampleBody): string[] {
  return formFields(value as object).map(([name, field]) => {
    if (field instanceof SampleFile) return `--form ${quote(`${name}=@${field.name}`)}`
    const option = kind === 'multipart' ? '--form-string' : '--data-urlencode'
    return Object.hasOwn(secrets, name)
      ? [option, ' ', quoteParts([`${name}=`, secrets[name]!])].join('')
      : `${option} ${quote(`${name}=${field}`)}`
  })
}

/** JSON for a here-document in which the shell replaces only the secrets. */
function hereDocument(value: unknown, secrets: Readonly<Record<string, string>>): string {
  const members = Object.entries(isObject(value) ? value : {}).map(([name, member]) =>
    [
      '  ',
      verbatim(JSON.stringify(name)),
      ': ',
      Object.hasOwn(secrets, name)
        ? `"$${secrets[name]!}"`
        : verbatim(JSON.stringify(member, null, 2).replaceAll('\n', '\n  ')),
    ].join(''),
  )
  return ['{', members.join(',\n'), '}'].join('\n')
}

/** A string escaped for a here-document. */
function verbatim(text: string): string {
  return text.replace(/[\\`$]/g, '\\$&')
}

/** A word of strings and, at odd indexes, environment variables. */
function quoteParts(parts: readonly string[]): string {
  if (parts.length === 1) return quote(parts[0]!)
  const inner = parts.map((part, index) =>
    index % 2 === 0 ? part.replaceAll('\0', '').replace(/[\\"`$]/g, '\\$&') : `$${part}`,
  )
  return ['"', ...inner, '"'].join('')
}
