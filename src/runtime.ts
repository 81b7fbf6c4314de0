export { basic, credentials } from './auth.ts'
export type { Auth, Credential, CredentialOf, Draft } from './auth.ts'
export { call, callResult } from './call.ts'
export { createClient } from './client.ts'
export type { Client, ClientOptions, Method, Operations } from './client.ts'
export * from './errors.ts'
export type { Codec, EncodedBody } from './codec.ts'
export { eventStreams } from './events.ts'
export type { EventStream, ServerSentEvent } from './events.ts'
export { forms } from './forms.ts'
export type { AnyInput, Arguments, CallOptions, Encoded, Input, Raw } from './input.ts'
export type { Operation, SecurityScheme } from './operation.ts'
export type { AnyAnswer } from './decode.ts'
export type { Call } from './request.ts'
export type { PathCalls, PathResult } from './path-calls.ts'
export { followRedirects } from './redirect.ts'
export type { Redirects } from './redirect.ts'
export type { Answer, ErrorBody, ErrorStatus, Result, Success, Undeclared } from './result.ts'
export { withRetries } from './retry.ts'
export type { RetryEvent, RetryOptions } from './retry.ts'
export { createTransport } from './create-transport.ts'
export type { Transport, TransportOptions } from './create-transport.ts'
export { validation } from './validate.ts'
export type {
  OperationValidators,
  Validate,
  Validation,
  ValidationOptions,
  Validators,
} from './validate.ts'
