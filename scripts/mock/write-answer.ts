import type { ServerResponse } from 'node:http'
import { serialize } from '@stoplight/prism-http-server/dist/serialize.js'
import { isObject } from '../document/objects.ts'
import { isSequence, writeSequence } from '../document/bodies/sequences.ts'
import { isJson } from '../document/media-types.ts'
import { exposeHeaders } from './cors.ts'
import type { MockAnswer } from './prism.ts'

/** Characters; more would not fit into the headers that clients accept. */
const LONGEST_HEADER = 8_000

/**
 * Sends an answer; violations of the description go into the header `sl-violations`, as JSON. Headers
 * that are there, by which pages may call the mock, are kept.
 */
export function writeAnswer(response: ServerResponse, answer: MockAnswer): void {
  const headers = new Map(
    Object.entries(answer.headers).map(([name, value]) => [name.toLowerCase(), value]),
  )
  const hasNoBody = [204, 304].includes(answer.status)
  if (hasNoBody) headers.delete('content-type')
  const type = headers.get('content-type')
  const isMultipart = /^multipart\//i.test(type ?? '') && typeof answer.body === 'object'
  if (isMultipart) headers.set('content-type', `${type!.split(';')[0]}; boundary=${BOUNDARY}`)
  const content = isMultipart ? multipart(answer.body) : contentOf(answer.body, type)
  response.statusCode = answer.status
  if (answer.violations.length > 0)
    headers.set('sl-violations', JSON.stringify(answer.violations).slice(0, LONGEST_HEADER))
  const own = new Set(response.getHeaderNames())
  for (const [name, value] of headers) {
    if (TOKEN.test(name) && !own.has(name))
      response.setHeader(name, [value].flat().map(headerValue))
  }
  if (own.has('access-control-allow-origin')) exposeHeaders(response)
  response.end(hasNoBody ? undefined : content)
}

const TOKEN = /^[\w!#$%&'*+.^`|~-]+$/

/** A header value with what HTTP doesn't allow in one escaped as JSON does. */
function headerValue(value: unknown): string {
  return String(value).replace(
    /[^\t\x20-\x7e]/g,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  )
}

function contentOf(body: unknown, contentType = ''): string | Uint8Array {
  if (body === undefined || body === null) return isJson(contentType) && body === null ? 'null' : ''
  if (isSequence(contentType) && typeof body !== 'string')
    return writeSequence(contentType, [body].flat())
  if (isJson(contentType)) return JSON.stringify(body)
  if (typeof body === 'string' || body instanceof Uint8Array) return body
  if (/[/+]xml\b/.test(contentType)) return serialize(body, contentType) as string
  return /x-www-form-urlencoded/i.test(contentType) && isObject(body)
    ? String(new URLSearchParams(fieldsOf(body)))
    : JSON.stringify(body)
}

const BOUNDARY = 'the-next-part'

/** The items of a list as parts, or the members of an object as the fields of a form. */
function multipart(body: unknown): string {
  const parts = Array.isArray(body)
    ? body.map((it) => ['', textOf(it)] as const)
    : fieldsOf(Object(body) as object).map(([name, text]) => {
        const quoted = name.replace(/["\r\n]/g, encodeURIComponent)
        return [`content-disposition: form-data; name="${quoted}"\r\n`, text] as const
      })
  return [
    ...parts.map(([head, text]) => `--${BOUNDARY}\r\n${head}\r\n${text}\r\n`),
    `--${BOUNDARY}--\r\n`,
  ].join('')
}

/** The members of an object as strings, one pair per item of a list. */
function fieldsOf(object: object): [name: string, text: string][] {
  return Object.entries(object).flatMap(([name, value]) =>
    [value as unknown].flat().map((it): [string, string] => [name, textOf(it)]),
  )
}

function textOf(value: unknown): string {
  return typeof value === 'string' ? value : JSON.stringify(value)
}
