export { askedAgain } from './auth/asked-again.ts'
export { basic, credentials } from './auth/auth.ts'
export type { BasicCredential, Credential, CredentialOf, CredentialSource } from './auth/auth.ts'
export { oauth2ClientCredentials, oauth2RefreshToken } from './auth/oauth2.ts'
export type { OAuth2Options, OAuth2RefreshOptions, OAuth2Tokens } from './auth/oauth2.ts'
export { call, callResult } from './call/call.ts'
export { clientWith, createClient } from './call/client.ts'
export type { Client, ClientOptions, Method, NeedsCredentials, Operations } from './call/client.ts'
export { hooks } from './call/hooks.ts'
export type { FailureEvent, Hooks, RequestEvent, ResponseEvent } from './call/hooks.ts'
export { idempotencyKey } from './call/idempotency-key.ts'
export { reconnecting } from './call/reconnecting.ts'
export type { ReconnectEvent, ReconnectOptions } from './call/reconnecting.ts'
export { items, pages, pagination } from './call/pages.ts'
export type { ItemLimit, ItemOf, PageLimit, PaginatedOperation, Pages } from './call/pages.ts'
export { followRedirects } from './call/redirect.ts'
export { redirectsByFetch } from './call/redirects-by-fetch.ts'
export { withRetries } from './call/retry.ts'
export type { RetryEvent, RetryOptions } from './call/retry.ts'
export { byteStreams, fileStreams, stream } from './call/stream.ts'
export type { Streams } from './call/stream.ts'
export { createTransport } from './call/transport.ts'
export * from './errors/errors.ts'
export { undoEscapes } from './errors/undo-escapes.ts'
export { parseBigints } from './formats/bigints.ts'
export { dates } from './formats/dates.ts'
export type { ParseBigints } from './formats/place.ts'
export type { Operation, SecurityScheme } from './operation.ts'
export { forms } from './request/forms.ts'
export { sentItems } from './request/items.ts'
export { bigintJson } from './request/json.ts'
export { styles } from './request/styles.ts'
export type {
  AnyInput,
  Arguments,
  CallOptions,
  Encoded,
  FetchOptions,
  Input,
  Raw,
} from './request/input.ts'
export { serverUrl } from './request/server-url.ts'
export { bytes, bytesOrText } from './response/bytes.ts'
export { eventStreams } from './response/events.ts'
export { jsonOrText } from './response/json-or-text.ts'
export { receivedForms } from './response/received-forms.ts'
export { receivedParts } from './response/received-parts.ts'
export type { ReceivedPart } from './response/received-parts.ts'
export type {
  Answer,
  ErrorBody,
  ErrorStatus,
  EventStream,
  Result,
  ServerSentEvent,
  StreamedAnswer,
  Success,
  Undeclared,
  UndeclaredType,
} from './response/result.ts'
export { declaredHeaders } from './response/declared-headers.ts'
export type { DeclaredHeaders, HeadersFor, HeadersOf } from './response/declared-headers.ts'
export { sequences } from './response/sequences.ts'
export { validation } from './response/validate.ts'
export type {
  OperationValidators,
  Validate,
  Validation,
  ValidationOptions,
  Validators,
} from './response/validate.ts'
export type {
  AnyAnswer,
  Around,
  Attempt,
  Auth,
  Authorization,
  Breach,
  Call,
  Codec,
  DecodedBody,
  EncodedBody,
  Exchange,
  Methods,
  Redirects,
  Situation,
  Styles,
  Transport,
  TransportOptions,
} from './types.ts'
