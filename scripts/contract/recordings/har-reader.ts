import { brotliDecompressSync, gunzipSync, inflateSync } from 'node:zlib'
import { headerOf, type Exchange, type ReceivedAnswer } from '../exchange.ts'
import { isObject } from '../../document/objects.ts'
import { schemesIn } from './credentials-in.ts'
import type { Har, HarEntry, HarPair, HarRequest, HarResponse } from './har.ts'
import { FOREIGN, UnreadableEntry, type Recording, type Schemes } from './recording.ts'

/**
 * The exchanges of a HAR 1.2, of this tool, a browser or a proxy. Where no request carries any
 * credential, a browser has left them out: then all are taken as sent.
 *
 * @throws UnreadableEntry for a text that isn't HAR 1.2
 */
export function readHar(text: string, schemes: Schemes): Recording {
  const { entries } = parseHar(text).log
  const calls = entries.filter(isCall)
  const read = calls.map((entry, index) => exchangeOf(entry, index, schemes))
  const isSanitized = calls.every(
    ({ _schemes }, index) => _schemes === undefined && read[index]!.schemes.length === 0,
  )
  const all = Object.keys(schemes)
  return {
    exchanges: isSanitized ? read.map((it) => ({ ...it, schemes: all })) : read,
    skipped: entries.length - calls.length,
  }
}

function parseHar(text: string): Har {
  try {
    const har = JSON.parse(text) as Har
    const isValid = Array.isArray(har.log.entries) && har.log.entries.every(isEntry)
    if (isValid) return har
  } catch (error) {
    throw new UnreadableEntry(`not JSON: ${(error as Error).message}`)
  }
  throw new UnreadableEntry('not HAR 1.2: log.entries has to be a list of requests and responses')
}

function isEntry({ request, response }: HarEntry): boolean {
  return (
    isObject(request) &&
    typeof request.url === 'string' &&
    typeof request.method === 'string' &&
    isObject(response) &&
    typeof response.status === 'number' &&
    Array.isArray(response.headers)
  )
}

/** Whether an entry of a browser is a request of a program over HTTP. */
function isCall({ request, _resourceType: type }: HarEntry): boolean {
  const isProgram = type === undefined || ['xhr', 'fetch', 'preflight', 'other'].includes(type)
  return isProgram && /^https?:/i.test(request.url)
}

function exchangeOf(entry: HarEntry, index: number, schemes: Schemes): Exchange {
  const { request, response, startedDateTime, time } = entry
  const headers = headersOf(request.headers)
  const cookies = request.cookies?.map(({ name, value }) => `${name}=${value}`) ?? []
  const hasCookies = headers.some(([name]) => /^cookie$/i.test(name))
  if (cookies.length > 0 && !hasCookies) headers.push(['cookie', cookies.join('; ')])
  const sent = {
    method: request.method.toUpperCase(),
    url: request.url,
    headers,
    body: requestBody(request),
  }
  return {
    case: entry._case ?? `entry ${index + 1}`,
    phase: entry._phase ?? FOREIGN,
    operationId: entry._operationId,
    schemes: entry._schemes ?? schemesIn(sent, schemes),
    request: sent,
    answer: response.status === 0 ? undefined : answerOf(response),
    startedAt: startedDateTime,
    milliseconds: time,
  }
}

/** Without the pseudo headers of HTTP/2. */
function headersOf(list: readonly HarPair[] = []): [string, string][] {
  return list
    .filter(({ name }) => !name.startsWith(':'))
    .flatMap(({ name, value }) =>
      // Firefox and Chrome join the lines of several cookies.
      (/^set-cookie$/i.test(name) ? value.split('\n') : [value]).map((line): [string, string] => [
        name,
        line,
      ]),
    )
}

function requestBody({ postData }: HarRequest): Uint8Array | undefined {
  if (postData?.text !== undefined) {
    return Buffer.from(postData.text, postData._encoding === 'base64' ? 'base64' : 'utf8')
  }
  const { params = [], mimeType = '' } = postData ?? {}
  if (params.length === 0 || !/urlencoded/.test(mimeType)) return undefined
  const fields = params.map(({ name, value = '' }): [string, string] => [name, value])
  return Buffer.from(new URLSearchParams(fields).toString())
}

function answerOf({ status, headers, content }: HarResponse): ReceivedAnswer {
  const all = headersOf(headers)
  const { text, encoding, size = 0, _cut } = content ?? {}
  const bytes = Buffer.from(text ?? '', encoding === 'base64' ? 'base64' : 'utf8')
  // Browsers keep no bodies of long or old answers.
  const cut = _cut === true || (text === undefined && size > 0)
  return { status, headers: all, body: decoded(bytes, all), ...(cut && { cut }) }
}

/** Browsers record bodies decoded, some proxies as they were sent. */
function decoded(bytes: Uint8Array, headers: readonly (readonly [string, string])[]): Uint8Array {
  const coding = headerOf(headers, 'content-encoding')?.toLowerCase()
  const decode = {
    gzip: gunzipSync,
    'x-gzip': gunzipSync,
    deflate: inflateSync,
    br: brotliDecompressSync,
  }[coding ?? '']
  try {
    return decode && bytes.length > 0 ? decode(bytes) : bytes
  } catch {
    return bytes
  }
}
