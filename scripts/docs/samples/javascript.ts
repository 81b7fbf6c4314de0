import { isObject } from '../../document/objects.ts'
import { literal, propertyName } from '../../typescript/literal.ts'
import {
  addressExpression,
  basicVariables,
  bodyExpression,
  bodyText,
  credentialHeader,
  environment,
  fileExpression,
  fileImport,
  formFields,
  formKind,
  parameterHeaders,
  template,
} from './code.ts'
import { SampleFile } from './files.ts'
import { isJson, type SampleBody, type SampleRequest } from './request.ts'
import type { SampleResult } from './result.ts'
import { sentMethod } from '../../document/path-item.ts'

/** The names that JavaScript samples use. */
export const JAVASCRIPT_NAMES = [
  ...['url', 'response', 'fetch', 'process', 'form', 'openAsBlob', 'Buffer'],
]

/** A call by `fetch`, not yet formatted. */
export function javascriptSample(request: SampleRequest, result: SampleResult): string {
  const body = request.body && bodyOf(request.body)
  const headers = headersOf(request)
  const isRedirect = result.read === 'location'
  const options = [
    ...(request.operation.method === 'get'
      ? []
      : [`method: ${literal(sentMethod(request.operation.method))}`]),
    ...(headers.length > 0 ? [`headers: {\n${headers.join('\n')}\n}`] : []),
    ...(body ? [`body: ${body.expression}`] : []),
    ...(isRedirect ? [`redirect: 'manual'`] : []),
  ]
  const input = ['url', ...(options.length > 0 ? [`{\n${options.join(',\n')}\n}`] : [])]
  return [
    ...fileImport(request),
    ...(body?.before ?? []),
    `const url = ${addressExpression(request)}`,
    `const response = await fetch(${input.join(', ')})`,
    `if (${isRedirect ? 'response.status >= 400' : '!response.ok'}) throw new Error(await response.text())`,
    ...(result.target === undefined
      ? []
      : [
          isRedirect
            ? `const ${result.target} = response.headers.get('location')`
            : `const ${result.target} = await response.${result.read}()`,
        ]),
  ].join('\n')
}

function headersOf(request: SampleRequest): string[] {
  const basic = basicVariables(request)
  const contentType = request.body && sentContentType(request.body.mediaType)
  return [
    ...(contentType === undefined ? [] : [header('Content-Type', literal(contentType))]),
    ...(basic ? [header('Authorization', basicExpression(basic))] : []),
    ...request.credentials.flatMap((credential) => {
      const [name, ...value] = credentialHeader(credential) ?? []
      return name === undefined ? [] : [header(name, template(value))]
    }),
    ...parameterHeaders(request).map(([name, value]) => header(name, literal(value))),
    ...(request.origin
      ? [`// ${request.origin.reason}`, header('Origin', literal(request.origin.value))]
      : []),
  ]
}

function basicExpression({ username, password }: { username: string; password: string }): string {
  const pair = template([{ variable: username }, ':', { variable: password }])
  return ['`Basic ${Buffer.from(', pair, ").toString('base64')}`"].join('')
}

function header(name: string, expression: string): string {
  return `${propertyName(name)}: ${expression},`
}

/** The `Content-Type` to set; `fetch` sets that of forms itself. */
function sentContentType(mediaType: string): string | undefined {
  return formKind(mediaType) === undefined ? mediaType : undefined
}

function bodyOf(body: SampleBody): { before: string[]; expression: string } {
  const { mediaType, value } = body
  const kind = isObject(value) ? formKind(mediaType) : undefined
  if (isJson(mediaType)) {
    return { before: [], expression: `JSON.stringify(${bodyExpression(body, '')})` }
  }
  if (value instanceof SampleFile) return { before: [], expression: fileExpression(value) }
  if (kind === 'urlencoded') {
    return { before: [], expression: `new URLSearchParams(${formExpression(body)})` }
  }
  if (kind === 'multipart') {
    const fields = formFields(value as object).map(([name, field]) =>
      field instanceof SampleFile
        ? `form.append(${literal(name)}, ${fileExpression(field)}, ${literal(field.name)})`
        : `form.append(${literal(name)}, ${secretOr(body, name, field)})`,
    )
    return { before: ['const form = new FormData()', ...fields], expression: 'form' }
  }
  return { before: [], expression: literal(bodyText(body)) }
}

function secretOr({ secrets }: SampleBody, name: string, field: unknown): string {
  return Object.hasOwn(secrets, name) ? environment(secrets[name]!) : literal(field)
}

/** The fields as an object, or as pairs where a name occurs twice. */
function formExpression(body: SampleBody): string {
  const fields = formFields(body.value as object)
  const names = new Set(fields.map(([name]) => name))
  const written = fields.map(([name, field]) => [name, secretOr(body, name, field)] as const)
  return names.size === fields.length
    ? `{ ${written.map(([name, field]) => `${propertyName(name)}: ${field}`).join(', ')} }`
    : `[${written.map(([name, field]) => `[${literal(name)}, ${field}]`).join(', ')}]`
}
