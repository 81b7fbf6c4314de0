import { watchLimits, type Limits } from '../call/time-limits.ts'
import { contextOf, errorOf, networkError } from '../errors/to-error.ts'
import type { ResponseMediaType } from '../operation.ts'
import type { Attempt, Breach, Codec } from '../types.ts'
import { JSON_TYPE } from './media-type.ts'
import type { ServerSentEvent } from './result.ts'
import { chunksOf, discard } from './stream.ts'

/** Why a stream ended that its reader left. */
const CLOSED = Symbol('closed')

/** Reads `text/event-stream`. A stream that nobody begins to read within the timeout is closed. */
export const eventStreams: Codec = {
  type: /^text\/event-stream$/,
  decode(response, media, attempt) {
    const { call } = attempt
    const context = () => contextOf(attempt)
    const [lifetime, patience] = [Infinity, call.timeout].map((timeout) =>
      watchLimits(call, timeout, context),
    ) as [Limits, Limits]
    const source = new AbortController()
    const close = (reason: unknown = CLOSED) => {
      lifetime.release()
      patience.release()
      source.abort(reason)
      // Once read, it is locked and closed by its reader.
      discard(response.body)
    }
    for (const { signal } of [lifetime, patience]) {
      signal.addEventListener('abort', () => close(signal.reason))
      if (signal.aborted) close(signal.reason)
    }
    const events = readEvents(response, media, attempt, source.signal, close)
    return {
      [Symbol.asyncIterator]() {
        return this
      },
      next() {
        patience.release()
        return events.next()
      },
      return() {
        close()
        return events.return()
      },
    }
  },
}

async function* readEvents(
  { status, headers, body }: Response,
  { contentMediaType = 'text/event-stream' }: ResponseMediaType,
  attempt: Attempt,
  signal: AbortSignal,
  close: () => void,
) {
  const decode = JSON_TYPE.test(contentMediaType) ? JSON.parse : String
  const answer = { ok: true, status, headers, contentType: contentMediaType, body: undefined }
  const fail = (breach: Breach) => errorOf({ ...attempt, answer, breach })
  try {
    if (body) yield* parseEvents(chunksOf(body, signal), decode, attempt.call.limit)
  } catch (error) {
    if (signal.reason === CLOSED) return
    signal.throwIfAborted()
    if (error instanceof RangeError) throw fail('size')
    throw error instanceof SyntaxError ? fail('body') : networkError(attempt, error)
  } finally {
    close()
  }
}

/** @see https://html.spec.whatwg.org/multipage/server-sent-events.html#event-stream-interpretation */
async function* parseEvents<Data>(
  chunks: AsyncIterable<Uint8Array>,
  decode: (data: string) => Data,
  limit: number,
): AsyncGenerator<ServerSentEvent<Data>, void> {
  let event = ''
  let data: string[] = []
  let size = 0
  let id: string | undefined
  let retry: number | undefined
  for await (const line of lines(chunks, limit)) {
    size += line.length
    if (size >= limit) throw new RangeError()
    const [, field, value = ''] = /^([^:]*)(?:: ?(.*))?$/s.exec(line)!
    if (field === 'event') event = value
    if (field === 'data') data.push(value)
    if (field === 'id' && !value.includes('\0')) id = value
    if (field === 'retry' && /^\d+$/.test(value)) retry = Number(value)
    if (line !== '') continue
    if (data.length) yield { event: event || 'message', data: decode(data.join('\n')), id, retry }
    event = ''
    data = []
    size = 0
  }
}

/**
 * Complete lines; what follows the last line break is dropped, as the specification demands.
 *
 * @throws RangeError for a line that reaches the limit
 */
async function* lines(chunks: AsyncIterable<Uint8Array>, limit: number): AsyncGenerator<string> {
  const decoder = new TextDecoder()
  let rest = ''
  let isCut = false
  for await (const chunk of chunks) {
    // A CR at the end may be the first half of a CRLF: it waits for the next chunk.
    const text: string = (isCut ? '\r' : '') + decoder.decode(chunk, { stream: true })
    isCut = text.endsWith('\r')
    const [first = '', ...more] = (isCut ? text.slice(0, -1) : text).split(/\r\n|\n|\r/)
    // Only what is new is searched: a long line would otherwise take quadratic time.
    rest += first
    if (rest.length >= limit) throw new RangeError()
    if (!more.length) continue
    yield rest
    rest = more.pop()!
    yield* more
  }
  if (isCut) yield rest
}
