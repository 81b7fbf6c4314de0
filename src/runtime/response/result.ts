import type { JsonType } from './media-type.ts'
import type { Operation, Responses } from '../operation.ts'

/** One event of a `text/event-stream`. */
export interface ServerSentEvent<Data = string, Name extends string = string> {
  /** `message` unless the server names another. */
  readonly event: Name
  readonly data: Data
  /** The last id that the server sent, to resume after. */
  readonly id: string | undefined
  /** How long the server asks to wait before reconnecting, in milliseconds. */
  readonly retry: number | undefined
}

/** The events of an answer as they arrive. Leaving the loop closes the connection. */
export type EventStream<Data = string> = AsyncIterable<ServerSentEvent<Data>>

/** One answer of an operation. */
export interface Answer<Ok extends boolean, Status, ContentType, Body> {
  /** Whether this is a success that the operation declares. */
  readonly ok: Ok
  readonly status: Status
  /** The declared media type of the answer; undefined without one. */
  readonly contentType: ContentType
  readonly headers: Headers
  readonly body: Body
}

/** An answer with a status that the operation doesn't declare; `body` is decoded by its own media type. */
export type Undeclared<O extends Operation> = Answer<
  false,
  Exclude<Code, Covered<keyof O['responses']>>,
  string | undefined,
  unknown
>

/**
 * An answer with a declared status and a media type that isn't declared for it, such as the page of a
 * proxy; `body` is decoded by that media type, which is in `headers`.
 */
export type UndeclaredType<Status> = Answer<false, Status, undefined, unknown>

/** Every answer of an operation, discriminated by `ok`, `status` and `contentType`. */
export type Result<O extends Operation> =
  | { [S in keyof O['responses']]: AnswersOf<O, S> }[keyof O['responses']]
  | ('default' extends keyof O['responses'] ? never : Undeclared<O>)

/** The body of a success. */
export type Success<O extends Operation> = {
  [S in SuccessKey<O['responses']>]: BodyOf<O, S>
}[SuccessKey<O['responses']>]

/** A success with its body as a stream of bytes. */
export type StreamedAnswer<O extends Operation> = {
  [S in SuccessKey<O['responses']>]: Answer<
    true,
    StatusOf<O, S>,
    keyof O['responses'][S],
    ReadableStream<Uint8Array<ArrayBuffer>>
  >
}[SuccessKey<O['responses']>]

/** The media types of files that an operation sends: neither JSON, nor a message, nor events. */
export type FileType<O extends Operation> = {
  [S in SuccessKey<O['responses']>]: Exclude<
    keyof O['responses'][S],
    JsonType | `text/${'plain' | 'event-stream'}${string}`
  >
}[SuccessKey<O['responses']>]

/** The error statuses that an operation declares, ranges and `default` expanded. */
export type ErrorStatus<O extends Operation> = {
  [S in keyof O['responses']]: S extends SuccessKey<O['responses']>
    ? S extends 'default'
      ? Extract<StatusOf<O, S>, ErrorCode>
      : never
    : StatusOf<O, S>
}[keyof O['responses']]

/** The body that an operation declares for an error status. */
export type ErrorBody<O extends Operation, Status> = {
  [S in keyof O['responses']]: Status extends StatusOf<O, S> ? BodyOf<O, S> : never
}[keyof O['responses']]

type AnswersOf<O extends Operation, S extends keyof O['responses']> =
  IsEmpty<O, S> extends true
    ? AnswerOf<O, S, undefined>
    : | { [M in keyof O['responses'][S]]: AnswerOf<O, S, M> }[keyof O['responses'][S]]
      | ('*/*' extends keyof O['responses'][S] ? never : UndeclaredType<StatusOf<O, S>>)

type AnswerOf<O extends Operation, S extends keyof O['responses'], M> =
  S extends SuccessKey<O['responses']>
    ? S extends 'default'
      ? | Answer<true, Exclude<StatusOf<O, S>, ErrorCode>, M, MediaBody<O, S, M>>
        | Answer<false, Extract<StatusOf<O, S>, ErrorCode>, M, MediaBody<O, S, M>>
      : Answer<true, StatusOf<O, S>, M, MediaBody<O, S, M>>
    : Answer<false, StatusOf<O, S>, M, MediaBody<O, S, M>>

/** The body of answers that a key of `responses` stands for. */
export type BodyOf<O extends Operation, S extends keyof O['responses']> =
  IsEmpty<O, S> extends true
    ? undefined
    : { [M in keyof O['responses'][S]]: MediaBody<O, S, M> }[keyof O['responses'][S]]

/** Whether answers have no body: none is declared, or HTTP allows none. */
type IsEmpty<O extends Operation, S extends keyof O['responses']> = O['method'] extends 'HEAD'
  ? true
  : S extends 204 | 205 | 304
    ? true
    : keyof O['responses'][S] extends never
      ? true
      : false

type MediaBody<O extends Operation, S, M> = O['types']['responses'] extends {
  readonly [_ in S & PropertyKey]: { content: { readonly [_ in M & PropertyKey]: infer Body } }
}
  ? Body
  : undefined

/** The keys of declared successes: 2xx if there is any, else redirects, else `default`. */
type SuccessKey<R extends Responses> =
  Extract<keyof R, SuccessCode | '2XX'> extends never
    ? Extract<keyof R, RedirectCode | '3XX'> extends never
      ? Extract<keyof R, 'default'>
      : Extract<keyof R, RedirectCode | '3XX'>
    : Extract<keyof R, SuccessCode | '2XX'>

/** The status codes that a key of `responses` stands for. */
export type StatusOf<O extends Operation, S extends keyof O['responses']> = S extends number
  ? S
  : S extends keyof Range
    ? Exclude<Range[S], keyof O['responses']>
    : Exclude<Code, Covered<Exclude<keyof O['responses'], 'default'>>>

type Covered<S> = S extends keyof Range ? Range[S] : S extends 'default' ? Code : S

type Digit = 0 | 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9
type ToNumber<S> = S extends `${infer N extends number}` ? N : never

interface Range {
  '1XX': ToNumber<`1${Digit}${Digit}`>
  '2XX': ToNumber<`2${Digit}${Digit}`>
  '3XX': ToNumber<`3${Digit}${Digit}`>
  '4XX': ToNumber<`4${Digit}${Digit}`>
  '5XX': ToNumber<`5${Digit}${Digit}`>
}
type SuccessCode = Range['2XX']
type RedirectCode = Range['3XX']
type ErrorCode = Range['3XX' | '4XX' | '5XX']
type Code = Range[keyof Range]
