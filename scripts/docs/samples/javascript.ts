import { isObject } from '../../document/objects.ts'
import { literal, propertyName } from '../../typescript/literal.ts'
import {
  addressExpression,
  bodyExpression,
  credentialHeader,
  parameterHeaders,
  template,
  sequenceText,
} from './code.ts'
import { isJson, type SampleBody, type SampleRequest } from './request.ts'
import type { SampleResult } from './result.ts'
import { sentMethod } from '../../document/path-item.ts'

/** The names that JavaScript samples use. */
export const JAVASCRIPT_NAMES = ['url', 'response', 'fetch', 'process', 'form']

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
  const contentType = request.body && sentContentType(request.body.mediaType)
  return [
    ...(contentType === undefined ? [] : [header('Content-Type', literal(contentType))]),
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

function header(name: string, expression: string): string {
  return `${propertyName(name)}: ${expression},`
}

/** The `Content-Type` to set; `fetch` sets that of forms itself. */
function sentContentType(mediaType: string): string | undefined {
  return /^(multipart\/|application\/x-www-form-urlencoded)/i.test(mediaType)
    ? undefined
    : mediaType
}

function bodyOf(body: SampleBody): { before: string[]; expression: string } {
  const { mediaType, value } = body
  if (isJson(mediaType)) {
    return { before: [], expression: `JSON.stringify(${bodyExpression(body, '')})` }
  }
  if (isObject(value) && /^application\/x-www-form-urlencoded/i.test(mediaType)) {
    return { before: [], expression: `new URLSearchParams(${bodyExpression(body, '')})` }
  }
  if (isObject(value) && /^multipart\//i.test(mediaType)) {
    const fields = Object.entries(value).map(
      ([name, field]) => `form.append(${literal(name)}, ${literal(text(field))})`,
    )
    return { before: ['const form = new FormData()', ...fields], expression: 'form' }
  }
  return { before: [], expression: literal(sequenceText(body) ?? text(value)) }
}

function text(value: unknown): string {
  return typeof value === 'string' ? value : JSON.stringify(value)
}
