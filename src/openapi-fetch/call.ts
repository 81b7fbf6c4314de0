import { mergeHeaders, type HeadersOptions, type Middleware, type ParseAs } from 'openapi-fetch'
import { UsageError } from '../runtime/errors/errors.ts'
import type { Operation } from '../runtime/operation.ts'
import { defaultType } from '../runtime/request/body.ts'
import { headersOf } from '../runtime/request/headers.ts'
import type { AnyInput, CallOptions, FetchOptions } from '../runtime/request/input.ts'
import { essence, JSON_TYPE } from '../runtime/response/media-type.ts'
import type { Call, Codec, EncodedBody, Transport } from '../runtime/types.ts'

/** The options of a call of openapi-fetch, with those of the transport. */
export interface Init
  extends Omit<CallOptions, 'headers'>, Omit<RequestInit, 'body' | 'headers' | 'signal'> {
  readonly params?: Pick<AnyInput, 'path' | 'query' | 'header' | 'cookie'>
  readonly body?: unknown
  readonly headers?: HeadersOptions
  readonly parseAs?: ParseAs
  readonly middleware?: Middleware[]
  readonly bodySerializer?: (body: unknown, headers: Headers) => NonNullable<RequestInit['body']>
}

/** What a call was made from. */
export interface Origin {
  readonly init: Init
  /** Whether middleware sees its request and its response. */
  readonly isWatched: boolean
}

/** The member of a call's input with its origin; a symbol, because that is no input of the operation. */
const ORIGIN = Symbol('origin')

/** What a call was made from; undefined for calls that others make, such as a sign-in. */
export function originOf({ input }: Call): Origin | undefined {
  return (input as { [ORIGIN]?: Origin })[ORIGIN]
}

/** Options of openapi-fetch that would contradict the transport, and what to do instead. */
const REJECTED = {
  baseUrl: 'make a client for that server',
  fetch: 'pass it to the client',
  Request: 'pass a `fetch` to the client',
  redirect: 'the client decides about redirects',
  querySerializer: 'the description says how parameters are written',
  pathSerializer: 'the description says how parameters are written',
}

/**
 * The call of an operation, without credentials.
 *
 * @throws UsageError for an option that isn't supported, and for what can't be sent
 */
export function prepareCall(transport: Transport, operation: Operation, origin: Origin): Call {
  const { init } = origin
  const rejected = Object.entries(REJECTED).find(
    ([name]) => (init as Record<string, unknown>)[name] !== undefined,
  )
  if (rejected)
    throw new UsageError(
      `${operation.operationId} doesn't support \`${rejected[0]}\`: ${rejected[1]}`,
    )
  const {
    params: { path, query, header, cookie } = {},
    body,
    bodySerializer,
    parseAs,
    ...rest
  } = init
  const { signal, timeout, deadline, retry, maxBodySize, middleware, ...others } = rest
  const { headers: given, fetchOptions, ...own } = others
  const headers = mergeHeaders(given)
  const types = Object.keys(operation.requestBody?.content ?? {})
  const contentType = headers.get('content-type') ?? typeOf(body, types)
  headers.delete('content-type')
  const input = {
    [ORIGIN]: origin,
    ...{ path, query, header, cookie, signal, timeout, deadline, retry, maxBodySize },
    headers: Object.fromEntries(headers),
    fetchOptions: { ...fetchOptions, ...(own as FetchOptions) },
    ...(body !== undefined && bodySerializer
      ? {
          body: serialized(body, bodySerializer(body, headers), contentType, types),
          contentType: SERIALIZED,
        }
      : { body, contentType }),
  }
  return transport.prepare(operation, input)
}

/** The media type among these that a value of the platform stands for, if it isn't the usual one. */
function typeOf(body: unknown, types: readonly string[]): string | undefined {
  const find = (wanted: RegExp) => types.find((type) => wanted.test(essence(type)))
  if (body instanceof FormData) return find(/^multipart\//) ?? find(FORM)
  if (body instanceof URLSearchParams) return find(FORM)
  const isBinary = [Blob, ArrayBuffer, ReadableStream].some((kind) => body instanceof kind)
  if (!isBinary && !ArrayBuffer.isView(body)) return undefined
  const { type } = body as Partial<Blob>
  const binary = types.find((it) => it === type) ?? types.find((it) => !TEXTUAL.test(essence(it)))
  return binary && defaultType([binary], body)
}

const FORM = /urlencoded$/
const TEXTUAL = new RegExp(`${JSON_TYPE.source}|^multipart/|${FORM.source}`)

const SERIALIZED = 'x-openapi-fetch/serialized'

/** A body that the caller has written; its value is kept for the sake of the secrets in it. */
interface Serialized {
  readonly value: unknown
  readonly encoded: EncodedBody
}

function serialized(
  value: unknown,
  body: NonNullable<RequestInit['body']>,
  given: string | undefined,
  types: readonly string[],
): Serialized {
  const contentType = typeof body === 'string' ? (given ?? defaultType(types, body)) : given
  return { value, encoded: { body, contentType } }
}

/** Sends bodies that callers have written as they are. */
export const serializedBodies: Codec = {
  type: new RegExp(`^${SERIALIZED}$`),
  encode: (value) => (value as Serialized).encoded,
}

/** The request of a call as middleware sees it. */
export function requestOf(call: Call): Request {
  return new Request(call.url, {
    method: call.operation.method,
    headers: headersOf(...call.headers),
    body: call.body!,
    signal: call.input.signal!,
    // Streams need it, other bodies don't mind.
    ...{ duplex: 'half' },
  })
}

/**
 * The call with what middleware changed in its request.
 *
 * @throws UsageError for another origin or method: the credentials are not meant for it
 */
export async function changedBy(call: Call, original: Request, request: Request): Promise<Call> {
  const { signal, url, method } = request
  const headers = [Object.fromEntries(request.headers)]
  const isStream = call.body instanceof ReadableStream
  // A form brings its own boundary, which the headers of the request name already.
  const isSame = request === original && !(call.body instanceof FormData)
  if (isSame && !isStream) return { ...call, headers }
  if (method !== original.method || new URL(url).origin !== new URL(original.url).origin)
    throw new UsageError(
      `${call.operation.operationId}: middleware can't change the origin or the method`,
    )
  const body = isStream ? request.body : request.body && (await request.arrayBuffer())
  return { ...call, url, headers, body: body ?? undefined, input: { ...call.input, signal } }
}
