import { sentMethod } from '../../document/path-item.ts'
import { isObject } from '../../document/objects.ts'
import { printable } from '../../typescript/printable.ts'
import { PLACEHOLDER, addressOf } from './address.ts'
import {
  basicVariables,
  bodyText,
  credentialHeader,
  formFields,
  formKind,
  parameterHeaders,
} from './code.ts'
import { SampleFile } from './files.ts'
import { isJson, type SampleBody, type SampleRequest } from './request.ts'
import type { SampleResult } from './result.ts'

/** A call by httpx. */
export function pythonSample(request: SampleRequest, { read }: SampleResult): string {
  const { operation } = request
  const sent = [
    pythonParts(addressOf(request).split(PLACEHOLDER)),
    ...headersOf(request),
    ...basicOf(request),
    ...(request.body ? bodyOf(request.body) : []),
  ]
  const method = sentMethod(operation.method)
  const shortcut = SHORTCUTS[operation.method]?.(request)
  const call = shortcut
    ? `httpx.${operation.method}(`
    : `httpx.request(\n    ${pythonString(method)},`
  const lines = [
    [`response = ${call}`, ...sent.map((it) => `    ${indented(it)},`), ')'].join('\n'),
    ...CHECKS[read === 'location' ? 'redirect' : 'success'],
    ...RESULTS[read],
  ].join('\n')
  const imports = [
    ...(lines.includes('os.environ[') ? ['import os', ''] : []),
    'import httpx',
    '',
    '',
  ]
  return [...imports, lines].join('\n')
}

/** The methods that httpx has functions for; some of those send no body. */
const SHORTCUTS: Readonly<Record<string, (request: SampleRequest) => boolean>> = {
  ...Object.fromEntries(['post', 'put', 'patch'].map((method) => [method, () => true])),
  ...Object.fromEntries(
    ['get', 'head', 'options', 'delete'].map((method) => [
      method,
      ({ body }: SampleRequest) => body === undefined,
    ]),
  ),
}

/** A redirect is no success for `raise_for_status`. */
const CHECKS = {
  success: ['response.raise_for_status()'],
  redirect: ['if response.is_error:', '    response.raise_for_status()'],
}

const RESULTS: Readonly<Record<SampleResult['read'], readonly string[]>> = {
  json: ['print(response.json())'],
  text: ['print(response.text)'],
  blob: ['print(len(response.content), "bytes")'],
  location: ['print(response.headers["location"])'],
  nothing: [],
}

function headersOf(request: SampleRequest): string[] {
  const { body, origin } = request
  const mediaType = body && formKind(body.mediaType) === undefined ? body.mediaType : undefined
  const isSetByHttpx = mediaType === undefined || mediaType === 'application/json'
  const headers = [
    ...(isSetByHttpx ? [] : [['Content-Type', pythonString(mediaType)]]),
    ...request.credentials.flatMap((credential) => {
      const [name, ...value] = credentialHeader(credential) ?? []
      const parts = value.flatMap((it) => (typeof it === 'string' ? [it] : it.variable))
      if (parts.length === 1) parts.unshift('')
      return name === undefined ? [] : [[name, pythonParts(parts)]]
    }),
    ...parameterHeaders(request).map(([name, value]) => [name, pythonString(value)]),
    ...(origin ? [['Origin', pythonString(origin.value)]] : []),
  ]
  if (headers.length === 0) return []
  const members = headers.map(([name, value]) => `    ${pythonString(name!)}: ${value},`)
  return [['headers={', ...members, '}'].join('\n')]
}

function basicOf(request: SampleRequest): string[] {
  const basic = basicVariables(request)
  if (basic === undefined) return []
  return [`auth=(${environment(basic.username)}, ${environment(basic.password)})`]
}

function bodyOf(body: SampleBody): string[] {
  const { mediaType, value, secrets } = body
  const kind = isObject(value) ? formKind(mediaType) : undefined
  const text = (name: string, field: string) =>
    Object.hasOwn(secrets, name) ? environment(secrets[name]!) : pythonString(field)
  if (value instanceof SampleFile) return [`content=${fileExpression(value)}`]
  if (kind === 'multipart') {
    const parts = formFields(value as object).map(([name, field]) => {
      const part =
        field instanceof SampleFile ? fileExpression(field) : `(None, ${text(name, field)})`
      return `    (${pythonString(name)}, ${part}),`
    })
    return [['files=[', ...parts, ']'].join('\n')]
  }
  if (kind === 'urlencoded') {
    const names = Object.entries(value as object)
    const members = names.map(([name, field]) => {
      const values = formFields({ [name]: field as unknown }).map(([, it]) =>
        text(name, String(it)),
      )
      const written = Array.isArray(field) ? `[${values.join(', ')}]` : values[0]
      return `    ${pythonString(name)}: ${written},`
    })
    return [['data={', ...members, '}'].join('\n')]
  }
  return isJson(mediaType)
    ? [`json=${pythonValue(value, secrets)}`]
    : [`content=${pythonString(bodyText(body))}`]
}

function fileExpression({ name }: SampleFile): string {
  return `open(${pythonString(name)}, "rb")`
}

/** A Python literal of a JSON value, with environment variables instead of passwords. */
function pythonValue(value: unknown, secrets: SampleBody['secrets'] = {}): string {
  if (value === null || value === undefined) return 'None'
  if (typeof value === 'boolean') return value ? 'True' : 'False'
  if (typeof value === 'string') return pythonString(value)
  if (typeof value !== 'object') return JSON.stringify(value)
  const [open, close] = Array.isArray(value) ? '[]' : '{}'
  const items = Object.entries(value).map(([name, item]) => {
    const written = Object.hasOwn(secrets, name) ? environment(secrets[name]!) : pythonValue(item)
    return Array.isArray(value) ? written : `${pythonString(name)}: ${written}`
  })
  const line = [open, items.join(', '), close].join('')
  if (line.length <= LINE && !line.includes('\n')) return line
  return [open, ...items.map((it) => `    ${indented(it)},`), close].join('\n')
}

/** The longest collection on one line. */
const LINE = 56

function environment(variable: string): string {
  return `os.environ[${pythonString(variable)}]`
}

/** A string of strings and, at odd indexes, environment variables. */
function pythonParts(parts: readonly string[]): string {
  const written = parts.map((part, index) =>
    index % 2 === 0 ? pythonString(part) : environment(part),
  )
  return written.filter((part) => part !== '""').join(' + ') || '""'
}

/** A Python string literal. JSON's escapes mean the same there. */
export function pythonString(text: string): string {
  return printable(JSON.stringify(text.replace(/\p{Surrogate}/gu, '\ufffd')))
}

/** Further lines of an expression that stands one level deeper. Literals have no line breaks. */
function indented(code: string): string {
  return code.replaceAll('\n', '\n    ')
}
