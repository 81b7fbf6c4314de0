import { watchLimits, type Limits } from '../call/time-limits.ts'
import { errorOf, networkError } from '../errors/to-error.ts'
import type { Breach, DecodedBody, Situation } from '../types.ts'
import { chunksOf, discard } from './stream.ts'

/** Why a stream ended that its reader left. */
const CLOSED = Symbol('closed')

/**
 * The items of a body as they arrive, as an async iterable. A stream that nobody begins to read within
 * the timeout is closed.
 *
 * @param parse throws RangeError for an item that is too long, SyntaxError for one that can't be read
 */
export function streamed<Item>(
  response: Response,
  situation: Situation,
  parse: (chunks: AsyncIterable<Uint8Array>) => AsyncGenerator<Item, unknown>,
): DecodedBody {
  const { attempt } = situation
  const { call } = attempt
  const [lifetime, patience] = [Infinity, call.timeout].map((timeout) =>
    watchLimits(attempt, timeout),
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
  const items = guarded(
    parse(chunksIn(response, source.signal)),
    response,
    situation,
    source,
    close,
  )
  return {
    body: {
      [Symbol.asyncIterator]() {
        return this
      },
      next() {
        patience.release()
        return items.next()
      },
      return() {
        close()
        return items.return(undefined)
      },
    },
  }
}

/** The items, and what their reader is told about their end. */
async function* guarded<Item>(
  items: AsyncGenerator<Item, unknown>,
  { status, headers }: Response,
  { attempt, contentType }: Situation,
  { signal }: AbortController,
  close: () => void,
): AsyncGenerator<Item, unknown> {
  const answer = { ok: true, status, headers, contentType, body: undefined }
  const fail = (breach: Breach) => errorOf({ ...attempt, answer, breach })
  try {
    return yield* items
  } catch (error) {
    if (signal.reason === CLOSED) return undefined
    signal.throwIfAborted()
    if (error instanceof RangeError) throw fail('size')
    throw error instanceof SyntaxError ? fail('body') : networkError(attempt, error)
  } finally {
    close()
  }
}

/** The chunks of a body; a single one on platforms without streams. */
async function* chunksIn(response: Response, signal: AbortSignal): AsyncGenerator<Uint8Array> {
  if (response.body) return yield* chunksOf(response.body, signal)
  // Simple mocks have only text.
  yield response.arrayBuffer
    ? new Uint8Array(await response.arrayBuffer())
    : new TextEncoder().encode(await response.text())
}

/** The text of chunks in pieces. */
export async function* textOf(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<string> {
  const decoder = new TextDecoder()
  for await (const chunk of chunks) yield decoder.decode(chunk, { stream: true })
  yield decoder.decode()
}
