import type { ServerResponse } from 'node:http'
import { serialize } from '@stoplight/prism-http-server/dist/serialize.js'
import type { MockAnswer } from './prism.ts'

/** Characters; more would not fit into the headers that clients accept. */
const LONGEST_HEADER = 8_000

/** Sends an answer; violations of the description go into the header `sl-violations`, as JSON. */
export function writeAnswer(response: ServerResponse, answer: MockAnswer): void {
  const headers = new Map(
    Object.entries(answer.headers).map(([name, value]) => [name.toLowerCase(), value]),
  )
  const content = contentOf(answer.body, headers.get('content-type'))
  response.statusCode = answer.status
  if (answer.violations.length > 0)
    headers.set('sl-violations', JSON.stringify(answer.violations).slice(0, LONGEST_HEADER))
  for (const [name, value] of headers) {
    if (TOKEN.test(name)) response.setHeader(name, [value].flat().map(headerValue))
  }
  response.end(content)
}

const TOKEN = /^[\w!#$%&'*+.^`|~-]+$/

/** A header value with what HTTP doesn't allow in one escaped as JSON does. */
function headerValue(value: unknown): string {
  return String(value).replace(
    /[^\t\x20-\x7e]/g,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  )
}

function contentOf(body: unknown, contentType: string | undefined): string | Uint8Array {
  if (body === undefined || body === null) return isJson(contentType) && body === null ? 'null' : ''
  if (isJson(contentType)) return JSON.stringify(body)
  if (typeof body === 'string' || body instanceof Uint8Array) return body
  return /[/+]xml\b/.test(contentType ?? '')
    ? (serialize(body, contentType) as string)
    : JSON.stringify(body)
}

function isJson(contentType: string | undefined): boolean {
  return /^application\/([^;]+\+)?json\b/i.test(contentType ?? '')
}
