import { isSensitive, redacted } from '../errors/redact.ts'
import { contextOf, redactorOf, visibleHeaders } from '../errors/to-error.ts'
import { headersOf } from '../request/headers.ts'
import type { Around, Attempt, Exchange } from '../types.ts'

/** A copy of a request, without its credentials and secrets. */
export interface RequestEvent {
  readonly operationId: string
  readonly method: string
  readonly url: string
  readonly headers: Headers
  /** The value that was given, without members with names like credentials; undefined for bytes and streams. */
  readonly body: unknown
}

/** A copy of an answer, without secrets. */
export interface ResponseEvent extends Omit<RequestEvent, 'headers' | 'body'> {
  readonly status: number
  /** Without cookies. */
  readonly headers: Headers
  /** That of a declared error. A success may hold a new secret, so its body isn't shown. */
  readonly body: unknown
  /** Milliseconds since the request. */
  readonly duration: number
}

/** An attempt without an answer. */
export interface FailureEvent extends Omit<RequestEvent, 'headers' | 'body'> {
  /** An error of the client, which shows no secrets, or the reason of an abort. */
  readonly error: unknown
  /** Milliseconds since the request. */
  readonly duration: number
}

export interface Hooks {
  /** Called before each attempt. */
  readonly onRequest?: ((event: RequestEvent) => void) | undefined
  /** Called for each answer. */
  readonly onResponse?: ((event: ResponseEvent) => void) | undefined
  /** Called for each attempt that ends without an answer. */
  readonly onFailure?: ((event: FailureEvent) => void) | undefined
}

/**
 * Observers of every attempt of every call, for logs and measurements. They change nothing; what one
 * throws ends the call. Requests for credentials aren't shown.
 */
export function hooks({ onRequest, onResponse, onFailure }: Hooks): Around {
  return (transport) => ({
    ...transport,
    async send(call) {
      const attempt = { call, authorizations: [] }
      onRequest?.({ ...contextOf(attempt), ...requestOf(attempt) })
      const start = performance.now()
      const timed = (known: Attempt) => {
        return { ...contextOf(known), duration: performance.now() - start }
      }
      const exchange = await transport.send(call).catch((error: unknown) => {
        onFailure?.({ ...timed(attempt), error })
        throw error
      })
      onResponse?.({ ...timed(exchange), ...answerOf(exchange) })
      return exchange
    },
  })
}

function answerOf(exchange: Exchange): Pick<ResponseEvent, 'status' | 'headers' | 'body'> {
  const { status, headers, body } = exchange.answer
  return {
    status,
    headers: visibleHeaders(headers, redactorOf(exchange)),
    body: status >= 400 && !exchange.breach ? body : undefined,
  }
}

function requestOf(attempt: Attempt): Pick<RequestEvent, 'headers' | 'body'> {
  const { headers, input } = attempt.call
  const redact = redactorOf(attempt)
  const shown = visibleHeaders(headersOf(...headers), redact)
  for (const name of [...shown.keys()].filter(isSensitive)) shown.set(name, '[redacted]')
  return { headers: shown, body: redacted(input.body, redact) }
}
