import type { Accepts } from '../auth/auth.ts'
import { call, callResult } from './call.ts'
import { pagination, type PaginatedOperation, type Pages } from './pages.ts'
import { byteStreams, fileStreams, type Streams } from './stream.ts'
import { createTransport } from './transport.ts'
import { bytes, bytesOrText } from '../response/bytes.ts'
import { eventStreams } from '../response/events.ts'
import { jsonOrText } from '../response/json-or-text.ts'
import { receivedForms } from '../response/received-forms.ts'
import { receivedParts } from '../response/received-parts.ts'
import { sequences } from '../response/sequences.ts'
import { undoEscapes } from '../errors/undo-escapes.ts'
import { checkBaseUrl } from '../request/server.ts'
import { forms } from '../request/forms.ts'
import { sentItems } from '../request/items.ts'
import { bigintJson } from '../request/json.ts'
import { styles } from '../request/styles.ts'
import type { AnyInput, Arguments } from '../request/input.ts'
import type { Operation } from '../operation.ts'
import { followRedirects } from './redirect.ts'
import type { FileType, Result, Success } from '../response/result.ts'
import { withRetries, type RetryOptions } from './retry.ts'
import type { Validation } from '../response/validate.ts'
import type { Around, Methods, Transport, TransportOptions } from '../types.ts'

/** Operations by their export names. */
export type Operations = Readonly<Record<string, Operation>>

/** What happens to calls beyond sending them. */
export interface CallPolicy extends RetryOptions {
  /** Validates requests and answers against their schemas; made by `validation`. @default none */
  readonly validation?: Validation | undefined
  /** Observe each attempt; made by `hooks`. @default none */
  readonly hooks?: Around | undefined
}

export interface ClientOptions<Scheme extends string = never>
  extends TransportOptions<Scheme>, CallPolicy {}

/**
 * A method per operation; those that the credentials don't suffice for can't be called. Mapped like
 * this, the methods keep the documentation and the position of their descriptors.
 */
export type Client<Ops, Scheme extends string> = {
  readonly [Name in keyof Ops]: Ops[Name] extends Operation
    ? Accepts<Ops[Name], Scheme> extends true
      ? Method<Ops, Name> & Paginated<Ops[Name]> & Streamable<Ops[Name]>
      : NeedsCredentials<SchemeOf<Ops[Name]['security'][number]>>
    : never
}

/** In place of a method for whose operation the client has no credentials. */
export interface NeedsCredentials<Scheme> {
  /** Only for the types: the security schemes that the operation accepts. */
  readonly schemes?: Scheme
}

type SchemeOf<Requirement> = Requirement extends Requirement ? keyof Requirement : never

/** The names of the operations that these security schemes suffice for. */
export type Accepted<Ops, Scheme extends string> = {
  [Name in keyof Ops]: Ops[Name] extends Operation
    ? Accepts<Ops[Name], Scheme> extends true
      ? Name
      : never
    : never
}[keyof Ops]

/**
 * An operation as a method. It returns the decoded body of a success.
 *
 * @throws HttpError for any other answer, NetworkError, TimeoutError; UsageError before anything is sent
 */
export interface Method<Ops, Name extends keyof Ops> {
  // Undocumented, so that editors show the description of the operation.
  (
    ...args: ArgumentsOf<Ops[Name]>
  ): Promise<Ops[Name] extends Operation ? Success<Ops[Name]> : never>
  /**
   * Any answer, discriminated by `ok`, `status` and `contentType`, which is undefined where the
   * status doesn't declare it.
   *
   * @throws ContractError for an answer that can't be read as declared, NetworkError, TimeoutError; UsageError before anything is sent
   */
  result(...args: ArgumentsOf<Ops[Name]>): Promise<ResultOf<Ops, Name>>
  readonly operation: Ops[Name]
}

/** What the methods of lists that come in pages have besides. `unknown` for others, as it adds nothing. */
type Paginated<O> = O extends PaginatedOperation ? Pages<O> : unknown

/** What the methods of operations that send files have besides. */
type Streamable<O> = O extends Operation
  ? [FileType<O>] extends [never]
    ? unknown
    : Streams<O>
  : never

/** Under this name, editors show a result without its whole descriptor. */
export type ResultOf<Ops, Name extends keyof Ops> = Result<Extract<Ops[Name], Operation>>

type ArgumentsOf<O> = O extends Operation ? Arguments<O> : never

/**
 * A client with a method per operation, for any description's `operations`.
 *
 * @throws UsageError when the base URL can't be used
 */
export function createClient<const Ops extends object, Scheme extends string = never>(
  operations: Ops,
  options: ClientOptions<Scheme>,
): Client<Ops, Scheme> {
  return clientWith(WHOLE, operations, options)
}

/** What only some operations need of a transport, and further functions of their methods. */
export interface ClientParts extends Pick<
  TransportOptions,
  'codecs' | 'styles' | 'redirects' | 'undoEscapes'
> {
  readonly methods?: readonly Methods[] | undefined
}

/** What a transport needs for parameters, bodies, redirects and secrets of every kind. */
export const WHOLE: ClientParts = {
  codecs: [
    ...[forms, sentItems, bigintJson, bytes, bytesOrText],
    ...[eventStreams, sequences, receivedForms, receivedParts, jsonOrText, byteStreams],
  ],
  methods: [pagination, fileStreams],
  styles,
  redirects: followRedirects,
  undoEscapes,
}

/** The same with only these parts, so that a bundle lacks all others. Redirects are followed. */
export function clientWith<const Ops extends object, Scheme extends string = never>(
  parts: ClientParts,
  operations: Ops,
  options: ClientOptions<Scheme>,
): Client<Ops, Scheme> {
  checkBaseUrl(options.baseUrl)
  const { methods, ...others } = parts
  const own = { redirects: followRedirects, undoEscapes, ...others, ...options }
  return clientOf(operations, createTransport(own), options, methods)
}

/** The same for a given transport. */
export function clientOf<const Ops extends object, Scheme extends string>(
  operations: Ops,
  transport: Transport<Scheme>,
  options: CallPolicy,
  more: readonly Methods[] = [],
): Client<Ops, Scheme> {
  const own = persistent(operations, transport, options)
  const methods = Object.entries(operations as Operations).map(([name, operation]) => [
    name,
    Object.assign(methodOf(own, operation), ...more.map((it) => it(own, operation))),
  ])
  return Object.fromEntries(methods) as Client<Ops, Scheme>
}

/** A transport that tries again and validates, for the calls of these operations. */
export function persistent<Scheme extends string>(
  operations: object,
  transport: Transport<Scheme>,
  options: CallPolicy,
): Transport<Scheme> {
  const own = withRetries(options.hooks?.(transport) ?? transport, options)
  return options.validation?.(own, operations as Operations) ?? own
}

function methodOf(transport: Transport, operation: Operation): object {
  const send = (input?: AnyInput) => call(transport, operation as never, ...([input] as never))
  const result = (input?: AnyInput) =>
    callResult(transport, operation as never, ...([input] as never))
  // Not enumerable, so that printing a client shows its methods and not the description.
  Object.defineProperty(send, 'operation', { value: operation })
  return Object.assign(send, { result })
}
