import {
  isClientError,
  isTimeoutError,
  NetworkError,
  UsageError,
  type CallError,
} from '../errors/errors.ts'
import { contextOf, retryAfterOf } from '../errors/to-error.ts'
import type { Call, Exchange, Transport } from '../types.ts'
import { createPacer, type Pacer } from './pace.ts'
import { within } from './time-limits.ts'

/** What an observer is told before each wait. Contains no secrets. */
export interface RetryEvent {
  readonly operationId: string
  readonly method: string
  readonly url: string
  /** The number of the attempt that failed, from 1. */
  readonly attempt: number
  /** The wait before the next attempt, in milliseconds; after a 429 an estimate. */
  readonly delay: number
  /** The status of the answer; absent when there was none. */
  readonly status: number | undefined
}

export interface RetryOptions {
  /** How often to try again; 0 for never. Attempts that met a rate limit (429) don't count. @default 2 */
  readonly retry?: number | undefined
  /** Called before each wait. */
  readonly onRetry?: ((event: RetryEvent) => void) | undefined
}

/** The upper bound of the first wait, which doubles with each attempt, and of any, in milliseconds. */
const FIRST_DELAY = 300
const LONGEST_DELAY = 8_000

/** A longer `Retry-After` ends the call, in milliseconds. */
const LONGEST_RETRY_AFTER = 60_000

/** How long a call without a deadline tries to get past a rate limit, in milliseconds. */
const PATIENCE = 30_000

const IDEMPOTENT_METHODS = ['GET', 'HEAD', 'OPTIONS', 'PUT', 'DELETE', 'QUERY']
const TRANSIENT_STATUSES = [408, 429, 502, 503, 504]

/** Codes of connections that were never made, so that nothing was sent. */
const UNSENT = /^(ECONNREFUSED|ENOTFOUND|EAI_AGAIN|UND_ERR_CONNECT_TIMEOUT|ConnectionRefused)$/

/**
 * The transport, trying again after a lost connection, a timeout, 408, 429, 502, 503 or 504, with
 * exponential backoff and full jitter, or when `Retry-After` says. A method that isn't idempotent is
 * tried again only when the server certainly did not process the request (no connection, 429, 503
 * with `Retry-After`): a repeated create would leave a second secret that nobody holds. Streams are
 * never sent again.
 *
 * Calls that met a rate limit (429) wait in line and go one by one, at first 20 a second, then as
 * fast as the server allows, until the call's deadline, or for 30 seconds without one.
 */
export function withRetries<Scheme extends string>(
  transport: Transport<Scheme>,
  options: RetryOptions = {},
): Transport<Scheme> {
  const pacer = createPacer()
  return { ...transport, send: (call) => persist(call, transport, options, pacer) }
}

async function persist(
  call: Call,
  transport: Transport,
  options: RetryOptions,
  pacer: Pacer,
): Promise<Exchange> {
  const { signal, retry = options.retry ?? 2 } = call.input
  if (!(retry >= 0)) throw new UsageError('`retry` must be a number from 0 on')
  const patience = call.end < Infinity ? Infinity : performance.now() + PATIENCE
  let failures = 0
  let hasWaitedInLine = false
  for (let attempt = 1; ; attempt++) {
    const outcome = await transport.send(call).then(answered, failed)
    const metLimit = outcome.exchange?.answer.status === 429
    if (hasWaitedInLine) pacer.learn(metLimit)
    if (!metLimit) failures++
    const pause = retry && failures <= retry ? pauseAfter(call, failures, outcome) : undefined
    if (pause === undefined || performance.now() + pause >= call.end) return resultOf(outcome)

    const { operationId, method, url } = outcome.error ?? contextOf(outcome.exchange)
    const status = outcome.exchange?.answer.status
    const delay = metLimit ? pause + pacer.expectedWait() : pause
    options.onRetry?.({ operationId, method, url, attempt, delay, status })
    await sleep(pause, signal)
    if (metLimit && !(await waitInLine(outcome.exchange!, pacer, patience)))
      return resultOf(outcome)
    hasWaitedInLine = metLimit
  }
}

/** Whether it became the call's turn before the patience, on the clock of `performance.now()`, ran out. */
async function waitInLine(exchange: Exchange, pacer: Pacer, patience: number): Promise<boolean> {
  try {
    const left = patience - performance.now()
    await within(exchange, left, pacer.turn)
    return true
  } catch (error) {
    if (isTimeoutError(error) && error.limit === 'timeout') return false
    throw error
  }
}

/** How an attempt ended. */
type Outcome =
  | { readonly exchange: Exchange; readonly error?: undefined }
  | { readonly exchange?: undefined; readonly error: CallError }

function answered(exchange: Exchange): Outcome {
  return { exchange }
}

/** Passes on what a source of credentials throws, and the reason of an abort. */
function failed(error: unknown): Outcome {
  if (isClientError(error)) return { error: error as CallError }
  throw error
}

function resultOf({ exchange, error }: Outcome): Exchange {
  if (error) throw error
  return exchange
}

/** How long to wait before the next attempt, in milliseconds; undefined to give up. */
function pauseAfter(call: Call, failures: number, outcome: Outcome): number | undefined {
  if (!isTransient(outcome) || call.body instanceof ReadableStream) return undefined
  const { headers, status } = outcome.exchange?.answer ?? {}
  const retryAfter = headers && retryAfterOf(headers)
  if (!isIdempotent(call) && !isUnprocessed(outcome, retryAfter)) return undefined
  if (retryAfter !== undefined) return retryAfter > LONGEST_RETRY_AFTER ? undefined : retryAfter
  if (status === 429) return 0
  return Math.random() * Math.min(LONGEST_DELAY, FIRST_DELAY * 2 ** (failures - 1))
}

/** Whether another attempt may end otherwise. */
function isTransient({ exchange, error }: Outcome): boolean {
  if (exchange) return isTransientStatus(exchange.answer.status)
  return error instanceof NetworkError || (error as { limit?: string }).limit === 'timeout'
}

export function isTransientStatus(status: number): boolean {
  return TRANSIENT_STATUSES.includes(status)
}

function isIdempotent({ operation, isRepeatable }: Call): boolean {
  return isRepeatable || IDEMPOTENT_METHODS.includes(operation.method)
}

/** Whether the server certainly did not process the request. */
function isUnprocessed({ exchange, error }: Outcome, retryAfter: number | undefined): boolean {
  if (error) return UNSENT.test((error as NetworkError).code ?? '')
  const { status } = exchange.answer
  return status === 429 || (status === 503 && retryAfter !== undefined)
}

/** Resolves after a wait, or rejects with the signal's reason as soon as it is aborted. */
export function sleep(milliseconds: number, signal: AbortSignal | undefined): Promise<void> {
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
