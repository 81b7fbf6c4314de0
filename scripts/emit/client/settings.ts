import type { ValueTypes } from '../../document/schemas/wire-formats.ts'

/** How the module of a client is made. */
export interface ClientSettings extends ValueTypes {
  /** The API's name. @default the title of the description */
  readonly name?: string | undefined
  /** The module of the runtime: a package, or a path relative to the output. @default a copy in the output */
  readonly runtime?: string | undefined
  /** Whether there is a function that reads declared headers. @default false */
  readonly headers?: boolean | undefined
  /** Whether there is a client of openapi-fetch as well. @default false */
  readonly fetch?: boolean | undefined
}

/** The module of the runtime in the output. */
export const OWN_RUNTIME = './runtime/index.ts'

/** What programs need of the runtime besides the factory. */
export const RUNTIME_VALUES = [
  ...[
    'call',
    'callResult',
    'createTransport',
    'credentials',
    'hooks',
    'reconnecting',
    'validation',
  ],
  ...['oauth2ClientCredentials', 'oauth2RefreshToken', 'redirectsByFetch'],
  ...['ClientError', 'ContractError', 'HttpError', 'NetworkError', 'TimeoutError', 'UsageError'],
  ...['ValidationError', 'isClientError', 'isContractError', 'isHttpError', 'isNetworkError'],
  ...['isTimeoutError', 'isUsageError', 'isValidationError'],
]
export const RUNTIME_TYPES = [
  ...[
    'CallOptions',
    'EventStream',
    'FailureEvent',
    'FetchOptions',
    'RequestEvent',
    'ResponseEvent',
  ],
  ...['ReconnectEvent', 'HttpErrorOf', 'Result', 'RetryEvent', 'ServerSentEvent'],
]
