import type { Transport } from './transport.ts'
import type { AnyAnswer } from '../response/decode.ts'
import { isClientError, NetworkError } from '../errors/errors.ts'
import { contextOf, retryAfterOf } from '../errors/to-error.ts'
import type { Call } from '../request/request.ts'

/** What an observer is told before each wait. Holds no secrets. */
export interface RetryEvent {
  readonly operationId: string
  readonly method: string
  readonly url: string
  /** The number of the attempt that failed, from 1. */
  readonly attempt: number
  /** The wait before the next attempt, in milliseconds. */
  readonly delay: number
  /** What the server answered; absent when there was no answer. */
  readonly status: number | undefined
}

export interface RetryOptions {
  /** How often to try again. @default 2 */
  readonly retry?: number | undefined
  /** Told before each wait. */
  readonly onRetry?: ((event: RetryEvent) => void) | undefined
}

/** The upper bound of the first wait, which doubles with each attempt, and of any, in milliseconds. */
const FIRST_DELAY = 300
const LONGEST_DELAY = 8_000

/** A `Retry-After` beyond this ends the call, in milliseconds. */
const LONGEST_RETRY_AFTER = 60_000

/** Codes of connections that were never made, so that nothing was sent. */
const UNSENT = /^(ECONNREFUSED|ENOTFOUND|EAI_AGAIN|UND_ERR_CONNECT_TIMEOUT|ConnectionRefused)$/

/**
 * The transport, trying again after a lost connection, a timeout, 408, 429, 502, 503 or 504, with
 * exponential backoff and full jitter, or when `Retry-After` says. A method that isn't idempotent is
 * tried again only when the server surely did not process the request (no connection, 429, 503 with
 * `Retry-After`), because a repeated create would leave a second secret that nobody holds. Streams
 * are never sent again.
 */
export function withRetries<Scheme extends string>(
  transport: Transport<Scheme>,
  options: RetryOptions = {},
): Transport<Scheme> {
  return { ...transport, send: (call) => persist(call, transport, options) }
}

async function persist(
  call: Call,
  transport: Transport,
  options: RetryOptions,
): Promise<AnyAnswer> {
  const { signal, retry = options.retry ?? 2 } = call.input
  for (let attempt = 1; ; attempt++) {
    let answer: AnyAnswer | undefined
    let error: unknown
    try {
      answer = await transport.send(call)
      if (answer.ok) return answer
    } catch (reason) {
      // What a source of credentials throws, and the reason of an abort, are passed on.
      if (!isClientError(reason)) throw reason
      error = reason
    }
    const outcome: Outcome = answer ?? (error as object)
    const delay = attempt > retry ? undefined : delayBefore(call, attempt, outcome)
    if (delay === undefined || Date.now() + delay >= call.end) {
      if (answer) return answer
      throw error
    }
    options.onRetry?.({ ...contextOf(call), attempt, delay, status: outcome.status })
    await sleep(delay, signal)
  }
}

/** How an attempt ended: an answer, or an error. */
interface Outcome {
  readonly status?: number
  readonly headers?: Headers
  /** Of a `TimeoutError`. */
  readonly limit?: string
  /** Of a `NetworkError`. */
  readonly code?: string
}

/** How long to wait before the next attempt, in milliseconds, or `undefined` to give up. */
function delayBefore(
  { operation, body }: Call,
  attempt: number,
  outcome: Outcome,
): number | undefined {
  const { status = 0, headers, limit, code = '' } = outcome
  const retryAfter = headers && retryAfterOf(headers)
  const isLost = outcome instanceof NetworkError
  const mayHelp = isLost || limit === 'timeout' || [408, 429, 502, 503, 504].includes(status)
  const isSafe =
    /^(GET|HEAD|OPTIONS|PUT|DELETE)$/.test(operation.method) ||
    status === 429 ||
    (status === 503 && retryAfter !== undefined) ||
    UNSENT.test(code)
  if (!mayHelp || !isSafe || retryAfter! > LONGEST_RETRY_AFTER || body instanceof ReadableStream)
    return undefined
  return retryAfter ?? Math.random() * Math.min(LONGEST_DELAY, FIRST_DELAY * 2 ** (attempt - 1))
}

/** Waits, or throws the signal's reason as soon as it is aborted. */
function sleep(milliseconds: number, signal: AbortSignal | undefined): Promise<void> {
  return new Promise((resolve, reject) => {
    signal?.throwIfAborted()
    const wake = () => {
      clearTimeout(timer)
      signal?.removeEventListener('abort', wake)
      if (signal?.aborted) reject(signal.reason)
      else resolve()
    }
    const timer = setTimeout(wake, milliseconds)
    signal?.addEventListener('abort', wake)
  })
}
