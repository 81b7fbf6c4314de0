import { keyFor, type Operation } from '../operation.ts'
import type { ErrorBody, ErrorStatus } from '../response/result.ts'
import type { Breach } from '../types.ts'
import { hideIn } from './hide-in.ts'

/** The base of all errors of the client. Only an aborted call throws something else: the caller's own reason. */
export class ClientError extends Error {
  override get name(): string {
    return 'ClientError'
  }
  /** The same in every copy of this package that a program may have loaded. */
  get '~client'(): true {
    return true
  }
}

/** The call was rejected before anything was sent; the message says how to fix it. */
export class UsageError extends ClientError {
  override get name(): 'UsageError' {
    return 'UsageError'
  }
}

/** A value that breaks its schema, described without the value. */
export interface Violation {
  /** A JSON pointer to the value in what was validated. @see https://www.rfc-editor.org/rfc/rfc6901 */
  readonly pointer: string
  /** The schema keyword that it violates, e.g. `maxLength`. */
  readonly keyword: string
  /** The JSON type of the value. */
  readonly type: string
}

/** A request or an answer that breaks its schema. */
export class ValidationError extends ClientError {
  declare readonly operationId: string
  /** What was validated: `requestBody`, `response 201` or a parameter such as `query limit`. */
  declare readonly subject: string
  declare readonly violations: readonly Violation[]
  /** What was validated, so that a one-time secret in it isn't lost. Not enumerable, so that printing the error doesn't show it. */
  declare readonly value: unknown
  constructor(
    fields: Pick<ValidationError, 'operationId' | 'subject' | 'violations'>,
    value: unknown,
  ) {
    const [first] = fields.violations
    super(
      `${fields.operationId}: ${fields.subject} breaks its schema` +
        (first ? ` at "${first.pointer}": ${first.keyword} rejects this ${first.type}` : ''),
    )
    Object.assign(this, fields)
    hideIn(this, { value })
  }
  override get name(): 'ValidationError' {
    return 'ValidationError'
  }
}

/** The call that an error is about. */
export interface CallContext {
  readonly operationId: string
  readonly method: string
  /** Without the values of secrets. */
  readonly url: string
}

/** Control and formatting characters, which could act on a terminal or forge lines of a log. */
const UNPRINTABLE = /\p{C}+/gu

/** Members of an error that aren't enumerable. */
interface Hidden {
  readonly cause?: unknown
  readonly headers?: Headers
  readonly body?: unknown
}

/** The base of errors of calls that were sent. */
export class CallError<Fields extends CallContext = CallContext> extends ClientError {
  declare readonly operationId: string
  declare readonly method: string
  declare readonly url: string
  constructor(reason: string, fields: Fields, hidden: Hidden = {}) {
    super(`${reason} (${fields.method} ${fields.url})`.replace(UNPRINTABLE, ' '))
    Object.assign(this, fields)
    hideIn(this, hidden)
  }
}

interface NetworkFields extends CallContext {
  readonly code: string | undefined
}

/** No answer, or only part of one: name not found, connection refused or lost, TLS failure. */
export class NetworkError extends CallError<NetworkFields> {
  /** The platform's code, e.g. `ECONNREFUSED`; absent in browsers. */
  declare readonly code: string | undefined
  override get name(): 'NetworkError' {
    return 'NetworkError'
  }
}

interface TimeoutFields extends CallContext {
  readonly limit: 'timeout' | 'deadline'
}

/** A time limit of the client ran out. */
export class TimeoutError extends CallError<TimeoutFields> {
  /** `timeout` for one attempt, `deadline` for the whole call. */
  declare readonly limit: TimeoutFields['limit']
  override get name(): 'TimeoutError' {
    return 'TimeoutError'
  }
}

export interface HttpErrorFields extends CallContext {
  readonly status: number
  readonly contentType: string | undefined
  readonly body?: unknown
  readonly retryAfter: number | undefined
  readonly breach?: Breach
}

/** The server answered, but not with a success. */
export class HttpError<
  Status extends number = number,
  Body = unknown,
> extends CallError<HttpErrorFields> {
  declare readonly status: Status
  /** The media type of the answer, without parameters. */
  declare readonly contentType: string | undefined
  /** Without `Set-Cookie`. Not enumerable. */
  declare readonly headers: Headers
  /** Decoded by its media type. Enumerable only in errors that are as described. */
  declare readonly body: Body
  /** The wait that `Retry-After` asks for, in milliseconds from the arrival of the answer. */
  declare readonly retryAfter: number | undefined
  override get name(): 'HttpError' | 'ContractError' {
    return 'HttpError'
  }
}

/** The answer isn't as described. `body`, which may hold a new secret, is what could be read of it. */
export class ContractError extends HttpError {
  declare readonly breach: Breach
  override get name(): 'ContractError' {
    return 'ContractError'
  }
}

/** Whether the client threw this. Like all guards it checks fields, so that several copies of the package agree. */
export function isClientError(error: unknown): error is ClientError {
  return (error as ClientError | undefined)?.['~client'] === true
}

function isNamed(error: unknown, name: string): boolean {
  return isClientError(error) && error.name === name
}

export const isUsageError = (error: unknown): error is UsageError => isNamed(error, 'UsageError')
export const isValidationError = (error: unknown): error is ValidationError =>
  isNamed(error, 'ValidationError')
export const isNetworkError = (error: unknown): error is NetworkError =>
  isNamed(error, 'NetworkError')
export const isTimeoutError = (error: unknown): error is TimeoutError =>
  isNamed(error, 'TimeoutError')
export const isContractError = (error: unknown): error is ContractError =>
  isNamed(error, 'ContractError')

/**
 * Whether the server answered, but not with a success. Given an operation (its descriptor, or the
 * client's method), whether it answered with a status that the operation declares, which gives
 * `error.body` the type of that answer.
 */
export function isHttpError(error: unknown): error is HttpError
export function isHttpError<O extends Operation, S extends ErrorStatus<O> = ErrorStatus<O>>(
  error: unknown,
  operation: O | { readonly operation: O },
  status?: S,
): error is HttpErrorOf<O, S>
export function isHttpError(
  error: unknown,
  operation?: Operation | { readonly operation: Operation },
  wanted?: number,
): boolean {
  if (!isClientError(error) || !('status' in error)) return false
  if (!operation) return true
  const { name, operationId, status } = error as HttpError
  const own = 'operation' in operation ? operation.operation : operation
  return (
    name === 'HttpError' &&
    operationId === own.operationId &&
    status === (wanted ?? status) &&
    keyFor(own.responses, status) !== undefined
  )
}

/** The errors of an operation, one member per declared status. */
export type HttpErrorOf<
  O extends Operation,
  S extends ErrorStatus<O> = ErrorStatus<O>,
> = S extends S ? HttpError<S, ErrorBody<O, S>> & { readonly name: 'HttpError' } : never
