import { isHttpError, isNetworkError, isTimeoutError } from '../errors/errors.ts'
import type { CallOptions } from '../request/input.ts'
import type { ServerSentEvent } from '../response/result.ts'
import { isTransientStatus, sleep } from './retry.ts'

/** How long to wait where the server doesn't say it, and at most after failures, in milliseconds. */
const DELAY = 3_000
const LONGEST_DELAY = 30_000

export interface ReconnectOptions {
  /** How often in a row to connect again without receiving an event, before giving up. @default 5 */
  readonly attempts?: number | undefined
  /** Called before each wait. */
  readonly onReconnect?: ((event: ReconnectEvent) => void) | undefined
}

export interface ReconnectEvent {
  /** How many connections in a row brought no event, from 0. */
  readonly failures: number
  /** The wait before the next connection, in milliseconds. */
  readonly delay: number
  /** The id of the last event, after which the server is asked to go on. */
  readonly lastEventId: string | undefined
  /** Why the connection ended; undefined where the server closed it. */
  readonly error: unknown
}

/** The events of a body. */
type EventOf<Body> = Body extends AsyncIterable<infer Event> ? Event : never

/**
 * The events of a method of the client, such as `notes.watchNotes`, which is called again with
 * `Last-Event-ID` whenever its connection ends: after the time that the server asks for by `retry`,
 * longer after each failure. It ends where the description ends a stream, or without an answer's body,
 * as for 204. The input's `signal` aborts it, its waits included; leaving the loop closes it.
 *
 * @throws what the method throws, if another connection would not help
 * @see https://html.spec.whatwg.org/multipage/server-sent-events.html#reestablish-the-connection
 */
export function reconnecting<Input extends CallOptions | undefined, Body>(
  open: (input: Input) => Promise<Body>,
  input: Input,
  options: ReconnectOptions = {},
): AsyncIterableIterator<EventOf<Body>> {
  const { signal } = input ?? {}
  const source = new AbortController()
  const abort = () => source.abort(signal!.reason)
  if (signal?.aborted) abort()
  signal?.addEventListener('abort', abort)
  const connect = (lastEventId?: string) => {
    const headers = lastEventId === undefined ? {} : { 'last-event-id': lastEventId }
    const all = { ...input, signal: source.signal, headers: { ...input?.headers, ...headers } }
    return open(all as Input) as Promise<AsyncIterable<ServerSentEvent<unknown>> | undefined>
  }
  const events = received(connect, source.signal, options)
  const close = () => {
    signal?.removeEventListener('abort', abort)
    source.abort(CLOSED)
  }
  return {
    [Symbol.asyncIterator]() {
      return this
    },
    async next() {
      try {
        const result = await events.next()
        if (result.done) close()
        return result as IteratorResult<EventOf<Body>>
      } catch (error) {
        close()
        if (error === CLOSED) return { done: true, value: undefined }
        throw error
      }
    },
    async return() {
      close()
      return { done: true, value: undefined }
    },
  }
}

/** Why a stream ended that its reader left. */
const CLOSED = Symbol('closed')

async function* received(
  connect: (
    lastEventId: string | undefined,
  ) => Promise<AsyncIterable<ServerSentEvent<unknown>> | undefined>,
  signal: AbortSignal,
  { attempts = 5, onReconnect }: ReconnectOptions,
): AsyncGenerator<ServerSentEvent<unknown>, void> {
  let lastEventId: string | undefined
  let base = DELAY
  for (let failures = 0; ; failures++) {
    let error: unknown
    try {
      const stream = await connect(lastEventId)
      if (!stream) return
      const items = stream[Symbol.asyncIterator]()
      for (;;) {
        const { done, value } = await items.next()
        // A stream that the description ends returns a value.
        if (done && value) return
        if (done) break
        failures = 0
        lastEventId = value.id ?? lastEventId
        base = value.retry ?? base
        yield value
      }
    } catch (thrown) {
      signal.throwIfAborted()
      if (!isTransient(thrown) || failures >= attempts) throw thrown
      error = thrown
    }
    if (failures >= attempts) return
    const longest = Math.max(base, LONGEST_DELAY)
    const wanted = isHttpError(error) ? (error.retryAfter ?? 0) : 0
    const delay = Math.max(
      wanted,
      Math.min(longest, base * 2 ** failures * (1 + Math.random() / 4)),
    )
    onReconnect?.({ failures, delay, lastEventId, error })
    await sleep(delay, signal)
  }
}

/** Whether another connection may end otherwise. */
function isTransient(error: unknown): boolean {
  if (isHttpError(error)) return isTransientStatus(error.status)
  return isNetworkError(error) || (isTimeoutError(error) && error.limit === 'timeout')
}
