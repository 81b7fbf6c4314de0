import type { JsonType, TextType } from '../response/media-type.ts'
import type { Operation, RequestBody } from '../operation.ts'

/** The options of every call beside its parameters and body. */
export interface CallOptions {
  /** Ends the call, including its waits; the call then throws the signal's own reason. */
  readonly signal?: AbortSignal | undefined
  /** For one attempt, in milliseconds. Overrides the client's. */
  readonly timeout?: number | undefined
  /** For the whole call with its retries, in milliseconds. Overrides the client's. */
  readonly deadline?: number | undefined
  /** How often to try again. Overrides the client's. */
  readonly retry?: number | undefined
  /** The size that the response body must stay below, in bytes. Overrides the client's. */
  readonly maxBodySize?: number | undefined
  /** Further headers. They win over those that the client sets, except credentials. */
  readonly headers?: Readonly<Record<string, string>> | undefined
  /** Options of `fetch`, such as `cache`, `keepalive` and `priority`, beside the client's. */
  readonly fetchOptions?: FetchOptions | undefined
}

/** What calls pass on to `fetch`; what the platform adds to `RequestInit`, such as `next` or `dispatcher`, too. */
export interface FetchOptions extends Omit<
  RequestInit,
  'body' | 'headers' | 'method' | 'redirect' | 'signal' | 'window'
> {
  /** `manual` makes every redirect an answer, and `error` a failure. `redirectsByFetch` follows more of them. @default those of GET and HEAD are followed, except in browsers */
  readonly redirect?: 'error' | 'manual'
}

/** The input of an operation's call. */
export type Input<O extends Operation> = NonNullable<Arguments<O>[0]>

/** The input and more as arguments: optional when nothing in it is required. Spelled out, as editors show it. */
export type Arguments<O extends Operation, More = unknown> = O extends {
  idempotencyKey: infer Header extends string
}
  ? Keyed<O, Header>
  : {} extends ParametersOf<O['types']> & BodyInput<O>
    ? [input?: ParametersOf<O['types']> & BodyInput<O> & CallOptions & More]
    : [input: ParametersOf<O['types']> & BodyInput<O> & CallOptions & More]

/** Arguments with an idempotency key in its header parameter, or as an option in place of it. */
type Keyed<O extends Operation, Header> =
  | Given<ParametersOf<O['types']> & BodyInput<O> & { idempotencyKey?: undefined }>
  | [
      input: WithoutHeader<ParametersOf<O['types']>, Header> &
        BodyInput<O> &
        CallOptions & {
          /** Names the call, so that the server processes it once. It is tried again like an idempotent one. */
          readonly idempotencyKey: string
        },
    ]

type Given<Own> = {} extends Own ? [input?: Own & CallOptions] : [input: Own & CallOptions]

type WithoutHeader<P, Header> = Omit<P, 'header'> &
  (P extends { header?: infer Headers }
    ? OptionalWhereEmpty<Omit<Headers, Header & string>>
    : unknown)

type OptionalWhereEmpty<Headers> = {} extends Headers ? { header?: Headers } : { header: Headers }

/** An input as the runtime sees it, whatever its operation. */
export interface AnyInput extends CallOptions {
  readonly path?: Values | undefined
  readonly query?: Values | undefined
  readonly header?: Values | undefined
  readonly cookie?: Values | undefined
  readonly body?: unknown
  readonly contentType?: string | undefined
}

export type Values = Readonly<Record<string, unknown>>

/** The values of a location without inherited members: a parameter may be called `toString`. */
export function ownOf(values?: Values): Record<string, unknown> {
  return { __proto__: null, ...values }
}

/** The parameters by location; `unknown` without any, so that editors show no empty object. */
export type ParametersOf<T> = T extends { parameters: infer P }
  ? P[keyof P] extends undefined
    ? unknown
    : { [Place in keyof P as [P[Place]] extends [undefined] ? never : Place]: P[Place] }
  : unknown

export type BodyInput<O extends Operation> = O extends {
  requestBody: RequestBody & { required: true }
}
  ? Bodies<O, keyof O['requestBody']['content']>
  : O extends { requestBody: RequestBody }
    ? Bodies<O, keyof O['requestBody']['content']> | { body?: undefined; contentType?: undefined }
    : unknown

type Bodies<O extends Operation, M> =
  IsUnion<M> extends true ? AnyOf<O, M> : { body: MediaBody<O, M>; contentType?: Concrete<M> }

/** With several media types the one of the body must be given, except for JSON. */
type AnyOf<O extends Operation, Single> = Single extends 'application/json'
  ? { body: MediaBody<O, Single>; contentType?: Single }
  : { body: MediaBody<O, Single>; contentType: Concrete<Single> }

type MediaBody<O extends Operation, M> =
  NonNullable<O['types']['requestBody']> extends {
    content: { readonly [_ in M & PropertyKey]: infer Body }
  }
    ? Encoded<M, Body> | SentDate<O, M, Body>
    : never

/** What is written as text, where descriptors say that it is a date. */
type SentDate<O, M, Body> = O extends {
  requestBody: { content: { readonly [_ in M & PropertyKey]: { dates: unknown } } }
}
  ? Extract<Body, Date>
  : never

/** The values accepted as a body of a media type. */
export type Encoded<ContentType, Body> = ContentType extends JsonType
  ? Body
  : ContentType extends `multipart/${string}` | `${string}urlencoded${string}`
    ? Parts<Exclude<Body, AsyncIterable<unknown>>> | Items<Body> | FormData
    : ContentType extends TextType
      ? string | Extract<Body, number | boolean | bigint> | Raw | Items<Body>
      : Raw | Items<Body>

/** Files may be streams. */
type Parts<Body> = {
  [Name in keyof Body]: Body[Name] | (Blob extends Body[Name] ? ReadableStream<Uint8Array> : never)
}

/** The items of a stream, of which those that are there already can be sent again. */
type Items<Body> =
  Body extends AsyncIterable<infer Item> ? AsyncIterable<Item> | Iterable<Item> : never

/** Sent as it is. */
export type Raw = Blob | ArrayBuffer | ArrayBufferView<ArrayBuffer> | ReadableStream<Uint8Array>

/** A range such as `image/*` stands for any type in it. */
type Concrete<M> = M extends `${infer Type}/*` ? `${Type extends '*' ? string : Type}/${string}` : M

type IsUnion<T, U = T> = [T] extends [never]
  ? false
  : T extends T
    ? [U] extends [T]
      ? false
      : true
    : never
