export { basic, credentials } from './auth/auth.ts'
export type { Auth, Credential, CredentialOf, Draft } from './auth/auth.ts'
export { call, callResult } from './call/call.ts'
export { createClient } from './call/client.ts'
export type { Client, ClientOptions, Method, Operations } from './call/client.ts'
export * from './errors/errors.ts'
export type { Codec, EncodedBody } from './request/codec.ts'
export { eventStreams } from './response/events.ts'
export type { EventStream, ServerSentEvent } from './response/events.ts'
export { forms } from './request/forms.ts'
export type { AnyInput, Arguments, CallOptions, Encoded, Input, Raw } from './request/input.ts'
export type { Operation, SecurityScheme } from './operation.ts'
export type { AnyAnswer } from './response/decode.ts'
export type { Call } from './request/request.ts'
export type { PathCalls, PathResult } from './call/path-calls.ts'
export { followRedirects } from './call/redirect.ts'
export type { Redirects } from './call/redirect.ts'
export type {
  Answer,
  ErrorBody,
  ErrorStatus,
  Result,
  Success,
  Undeclared,
} from './response/result.ts'
export { withRetries } from './call/retry.ts'
export type { RetryEvent, RetryOptions } from './call/retry.ts'
export { createTransport } from './call/transport.ts'
export type { Transport, TransportOptions } from './call/transport.ts'
export { validation } from './response/validate.ts'
export type {
  OperationValidators,
  Validate,
  Validation,
  ValidationOptions,
  Validators,
} from './response/validate.ts'
