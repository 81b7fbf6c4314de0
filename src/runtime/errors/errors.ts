import { keyFor, type Operation } from '../operation.ts'
import type { ErrorBody, ErrorStatus } from '../response/result.ts'

/** The same in every copy of this package that a program may have loaded. */
const BRAND: unique symbol = Symbol.for('hitkeep-client.error') as never

/** The base of everything that the client throws. Only an aborted call throws something else: the caller's own reason. */
export class ClientError extends Error {
  override get name(): string {
    return 'ClientError'
  }
  get [BRAND](): true {
    return true
  }
}

/** The call was refused before anything was sent; the message says what would mend it. */
export class UsageError extends ClientError {
  override get name(): 'UsageError' {
    return 'UsageError'
  }
}

/** A value that breaks its schema, described without the value. */
export interface Violation {
  /** Where the value stands in what was checked. @see https://www.rfc-editor.org/rfc/rfc6901 */
  readonly pointer: string
  /** The schema keyword that it breaks, e.g. `maxLength`. */
  readonly keyword: string
  /** The JSON type of the value. */
  readonly type: string
}

/** A request, or with `response` an answer, that breaks its schema. */
export class ValidationError extends ClientError {
  declare readonly operationId: string
  /** What was checked: `requestBody`, `response 201` or a parameter such as `query limit`. */
  declare readonly subject: string
  declare readonly violations: readonly Violation[]
  /** What was checked, so that a one-time secret in it isn't lost. Not shown when the error is printed. */
  declare readonly value: unknown
  constructor(
    fields: Pick<ValidationError, 'operationId' | 'subject' | 'violations'>,
    value: unknown,
  ) {
    const [first] = fields.violations
    super(
      `${fields.operationId}: ${fields.subject} breaks its schema` +
        (first ? ` at "${first.pointer}": ${first.keyword} refuses this ${first.type}` : ''),
    )
    Object.assign(this, fields)
    Object.defineProperty(this, 'value', { value })
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

/** The base of errors of calls that were sent. */
export class CallError<Fields extends CallContext = CallContext> extends ClientError {
  declare readonly operationId: string
  declare readonly method: string
  declare readonly url: string
  constructor(reason: string, fields: Fields, cause?: unknown) {
    super(`${reason} (${fields.method} ${fields.url})`, cause ? { cause } : undefined)
    Object.assign(this, fields)
  }
}

interface NetworkFields extends CallContext {
  readonly code: string | undefined
}

/** No answer, or only a part of one: the name was not found, the connection refused or lost, TLS failed. */
export class NetworkError extends CallError<NetworkFields> {
  /** What the platform calls it, e.g. `ECONNREFUSED`; browsers don't say. */
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
  readonly headers: Headers
  readonly body: unknown
  readonly retryAfter: number | undefined
  readonly breach?: Breach
}

/** The server answered, and not with success. */
export class HttpError<
  Status extends number = number,
  Body = unknown,
> extends CallError<HttpErrorFields> {
  declare readonly status: Status
  /** The media type of the answer, without parameters. */
  declare readonly contentType: string | undefined
  /** Without `Set-Cookie`. */
  declare readonly headers: Headers
  /** Decoded by its media type. */
  declare readonly body: Body
  /** What `Retry-After` asks for, in milliseconds from the arrival of the answer. */
  declare readonly retryAfter: number | undefined
  override get name(): 'HttpError' | 'ContractError' {
    return 'HttpError'
  }
}

/** How an answer breaks its contract. */
export type Breach =
  | 'status' // a success that the operation doesn't declare
  | 'content type' // one that the operation doesn't declare for the status
  | 'size' // longer than the client reads
  | 'body' // not readable as its content type, or empty
  | 'redirect' // one that must not be followed

/** The server answered otherwise than its description says. `body` is the start of the text. */
export class ContractError extends HttpError {
  declare readonly breach: Breach
  override get name(): 'ContractError' {
    return 'ContractError'
  }
}

/** Whether the client threw this. Like all guards it goes by fields, so that several copies of the package agree. */
export function isClientError(error: unknown): error is ClientError {
  return (error as ClientError | undefined)?.[BRAND] === true
}

export function isUsageError(error: unknown): error is UsageError {
  return isClientError(error) && error.name === 'UsageError'
}

export function isValidationError(error: unknown): error is ValidationError {
  return isClientError(error) && error.name === 'ValidationError'
}

export function isNetworkError(error: unknown): error is NetworkError {
  return isClientError(error) && error.name === 'NetworkError'
}

export function isTimeoutError(error: unknown): error is TimeoutError {
  return isClientError(error) && error.name === 'TimeoutError'
}

export function isContractError(error: unknown): error is ContractError {
  return isClientError(error) && error.name === 'ContractError'
}

/**
 * Whether the server answered, and not with success. Given an operation (its descriptor, or the
 * client's method), whether it did so with a status that the operation declares, so that
 * `error.body` has the type of that answer.
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
