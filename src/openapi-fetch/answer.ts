import { watchLimits } from '../runtime/call/time-limits.ts'
import { networkError } from '../runtime/errors/to-error.ts'
import { keyFor, type Operation } from '../runtime/operation.ts'
import { essence, JSON_TYPE, TEXT_TYPE } from '../runtime/response/media-type.ts'
import { chunksOf, streamOf } from '../runtime/response/stream.ts'
import type { AnyAnswer, Attempt, Codec, Exchange } from '../runtime/types.ts'
import { originOf } from './call.ts'

/** Successes by the responses that they were read from, with bodies that are still to be read. */
const unread = new WeakMap<Response, Response>()

/**
 * Keeps the bodies of successes for those who read responses: middleware, and calls with `parseAs`.
 * With `parseAs: 'stream'` the body isn't read before.
 */
export const unreadBodies: Codec = {
  decode(response, { codec }, { attempt }) {
    const { init, isWatched } = originOf(attempt.call) ?? {}
    const { ok, body } = response
    if (!ok || !body || !init) return undefined
    const hasItems = /^(eventStreams|sequences|receivedParts)$/.test(codec ?? '')
    const isStreamed = init.parseAs === 'stream' || (hasItems && isRaw(init.parseAs))
    if (isStreamed) {
      const stream = streamOf(limited(body, attempt))
      unread.set(response, new Response(stream, response))
      return { body: stream }
    }
    // Of two branches of a stream, one that nobody reads would grow for ever.
    if (!hasItems && (isWatched || isRaw(init.parseAs))) unread.set(response, response.clone())
    return undefined
  },
}

/** Whether a call wants its answer as it was sent. */
export function isRaw(parseAs: string | undefined): boolean {
  return parseAs !== undefined && parseAs !== 'json'
}

/** The chunks of a body until the call's deadline or signal ends it. */
async function* limited(body: ReadableStream<Uint8Array>, attempt: Attempt) {
  const { signal, release } = watchLimits(attempt, Infinity)
  try {
    yield* chunksOf(body, signal)
  } catch (error) {
    signal.throwIfAborted()
    throw networkError(attempt, error)
  } finally {
    release()
  }
}

/** The response with its body where somebody may read that; that of an error is without secrets. */
export function responseOf({ call, answer, response }: Exchange): Response {
  const kept = unread.get(response)
  if (kept) return kept
  if (answer.ok && answer.body !== undefined && !originOf(call)!.isWatched) return response
  const { status, statusText } = response
  const headers = new Headers(response.headers)
  const body = bodyOf(answer)
  // By this, hooks of React tell no content from content that is missing.
  if (body === null) headers.set('content-length', '0')
  return new Response(body, { status, statusText, headers })
}

function bodyOf({ body }: AnyAnswer): BodyInit | null {
  if (body === undefined || Object(body)[Symbol.asyncIterator]) return null
  return typeof body === 'string' || body instanceof Blob ? body : JSON.stringify(body)
}

/** The data of a response that middleware made, read by the media types that the operation declares. */
export async function dataOf(response: Response, { responses }: Operation): Promise<unknown> {
  const declared = Object.keys(responses[keyFor(responses, response.status)!] ?? {}).map(essence)
  const has = (wanted: RegExp) => declared.some((type) => wanted.test(type))
  if (declared[0] && !has(JSON_TYPE)) return has(TEXT_TYPE) ? response.text() : response.blob()
  const text = await response.text()
  return text ? JSON.parse(text) : undefined
}
