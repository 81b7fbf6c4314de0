import type { IncomingMessage } from 'node:http'
import { Rejection } from './rejection.ts'

/** Bytes. */
const LARGEST_BODY = 10_000_000

/** The path, percent-encoded and starting with a slash, and the query of a request. */
export function readTarget({ url = '' }: IncomingMessage): {
  readonly path: string
  readonly query: URLSearchParams
} {
  if (!url.startsWith('/')) throw new Rejection(400, 'the request target has to be a path')
  const [path, ...query] = url.replace(/#.*/s, '').split('?')
  try {
    decodeURIComponent(path!)
  } catch {
    throw new Rejection(400, 'the path is not percent-encoded UTF-8')
  }
  return { path: path!, query: new URLSearchParams(query.join('?')) }
}

/** A media type or range of RFC 9110, parameters included. */
const MEDIA_RANGE =
  /^(?:\*\/\*|(?!\*\/)[\w!#$%&'*+.^`|~-]+\/(?:\*|[\w!#$%&'*+.^`|~-]+))(?:\s*;\s*[\w!#$%&'*+.^`|~-]+=(?:[\w!#$%&'*+.^`|~-]+|"[^"\\]*"))*\s*;?$/

/**
 * The media ranges of an `Accept` header as a header again, without those that are malformed.
 *
 * @see https://www.rfc-editor.org/rfc/rfc9110#section-12.5.1
 * @throws Rejection (400) when none is well-formed
 */
export function readAccept(header: string | undefined): string | undefined {
  if (header === undefined || header.trim() === '') return undefined
  const ranges = header
    .split(/,(?=(?:[^"]*"[^"]*")*[^"]*$)/)
    .map((range) => range.trim())
    .filter((range) => MEDIA_RANGE.test(range))
  if (ranges.length === 0) throw new Rejection(400, 'Accept has no media range')
  return ranges.join(', ')
}

/**
 * The body of a request and its media type; `undefined` for a request without one.
 *
 * @throws Rejection 415 for a body whose `Content-Type` is not a media type, 413 for a large one
 */
export async function readBody(
  request: IncomingMessage,
): Promise<
  { readonly bytes: Buffer<ArrayBuffer>; readonly contentType: string | undefined } | undefined
> {
  const chunks: Buffer[] = []
  let size = 0
  for await (const chunk of request) {
    size += (chunk as Buffer).length
    if (size > LARGEST_BODY)
      throw new Rejection(413, `the body is larger than ${LARGEST_BODY} bytes`)
    chunks.push(chunk as Buffer)
  }
  const contentType = request.headers['content-type']
  // Only of text can nothing be the whole.
  if (size === 0 && !/^text\//i.test(contentType ?? '')) return undefined
  if (contentType !== undefined && !MEDIA_RANGE.test(contentType.trim())) {
    throw new Rejection(415, 'Content-Type is not a media type')
  }
  return { bytes: Buffer.concat(chunks), contentType: contentType?.trim() }
}

/** What the header `Prefer` asks of the mock. */
export interface Preferences {
  readonly code?: number
  readonly exampleKey?: string
  readonly dynamic?: boolean
  /** Of generated values: the same seed gives the same values. */
  readonly seed?: string
}

/**
 * Reads `Prefer: code=409, example=inactive` or `Prefer: dynamic=true, seed=one`.
 *
 * @see https://www.rfc-editor.org/rfc/rfc7240#section-2
 * @throws Rejection (400) for a code that is not a final status
 */
export function readPreferences(header: string | undefined): Preferences {
  const wishes = new Map(
    [...(header ?? '').matchAll(/(?:^|[,;])\s*([\w-]+)\s*=\s*(?:"([^"]*)"|([^\s,;]*))/g)].map(
      ([, name, quoted, plain]) => [name!.toLowerCase(), quoted ?? plain!],
    ),
  )
  const code = wishes.get('code')
  if (code !== undefined && !/^[2-5]\d\d$/.test(code)) {
    throw new Rejection(400, 'Prefer has a code that is not a status from 200 to 599')
  }
  const example = wishes.get('example')
  const seed = wishes.get('seed')
  return {
    ...(code !== undefined && { code: Number(code) }),
    ...(example !== undefined && { exampleKey: example }),
    ...(seed !== undefined && { seed }),
    ...(wishes.has('dynamic') && { dynamic: wishes.get('dynamic') === 'true' }),
  }
}
