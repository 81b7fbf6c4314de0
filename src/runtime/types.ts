import type { Operation, Parameter, RequestMediaType, ResponseMediaType } from './operation.ts'
import type { AnyInput, FetchOptions } from './request/input.ts'
import type { Answer } from './response/result.ts'

/** Headers by name; undefined ones are left out. */
export type HeaderValues = Readonly<Record<string, string | undefined>>

/** A request as it is handed to `fetch`. */
export interface Outgoing extends RequestInit {
  readonly url: string
  readonly headers: Headers
  /** Missing from the types of `fetch`. */
  readonly duplex?: 'half'
}

/** An answer as the runtime sees it, whatever its operation. */
export type AnyAnswer = Answer<boolean, number, string | undefined, unknown>

/** How an answer breaks its contract. */
export type Breach =
  | 'status' // a success that the operation doesn't declare
  | 'content type' // one that the operation doesn't declare for the status
  | 'size' // longer than the client reads
  | 'body' // empty, or not readable as its content type
  | 'redirect' // one that must not be followed

export interface TransportOptions<Scheme extends string = never> {
  /** Where the API is, without a query; the paths of the description are appended. In a browser it may be a path of the page's server, which is resolved when a call is made. */
  readonly baseUrl: string | URL
  /** Credentials; without them only public operations can be called. */
  readonly auth?: Auth<Scheme> | undefined
  /** Headers of every request, or a function that returns them for an operation. */
  readonly headers?:
    | Readonly<Record<string, string>>
    | ((operation: Operation) => Readonly<Record<string, string>>)
    | undefined
  /** For one attempt, in milliseconds; `Infinity` for none. @default 30000 */
  readonly timeout?: number | undefined
  /** For a whole call with its retries, in milliseconds. @default Infinity */
  readonly deadline?: number | undefined
  /**
   * The size that a response body, or one event of a stream, must stay below, decompressed and in
   * bytes; `Infinity` for no limit.
   *
   * @default 100000000
   */
  readonly maxBodySize?: number | undefined
  /** For bodies other than JSON and text: `forms`, `sentItems`, `bytes`, `bytesOrText`, `eventStreams`, `sequences`, `receivedForms`, `receivedParts`, `jsonOrText`. `createClient` has all of them. @default [] */
  readonly codecs?: readonly Codec[] | undefined
  /** For parameters of other styles than `form` and `simple`, another `explode` than theirs, and those with `content`: `styles`, which `createClient` has. @default they are rejected */
  readonly styles?: Styles | undefined
  /** Other addresses for the servers that operations declare, by the declared URL, such as a mock's. @default the declared ones */
  readonly servers?: Readonly<Record<string, string | URL>> | undefined
  /** What to do about redirects: `followRedirects`, which clients have, or `redirectsByFetch`. @default a redirect is the answer */
  readonly redirects?: Redirects | undefined
  /** To redact secrets that a server repeats escaped for HTML or JSON: `undoEscapes`, which clients have. An option, because single operations are to stay small. @default only escapes of URLs are undone */
  readonly undoEscapes?: UndoEscapes | undefined
  /** Options of `fetch` for every request. `redirect` needs `redirects`. */
  readonly fetchOptions?: FetchOptions | undefined
  /** Called like the platform's, with a URL and a `RequestInit`. @default globalThis.fetch */
  readonly fetch?: typeof globalThis.fetch | undefined
  /** Allows credentials over plain http to other machines. @default false */
  readonly allowHttp?: boolean | undefined
}

/** Sends calls. Printing it shows none of its options. */
export interface Transport<Scheme extends string = string> {
  /** Only for the types: the security schemes it has credentials for. */
  readonly schemes?: Scheme
  /** @throws UsageError */
  prepare(operation: Operation, input?: AnyInput): Call
  /** @throws NetworkError, TimeoutError, UsageError, or the caller's own reason for aborting */
  send(call: Call): Promise<Exchange>
}

/** One call of an operation: its input, and the request made from it, without credentials. */
export interface Call {
  readonly operation: Operation
  readonly input: AnyInput
  /** The security schemes to satisfy. */
  readonly schemes: readonly string[]
  readonly url: string
  /** Later ones win. */
  readonly headers: readonly (HeaderValues | undefined)[]
  /** Pairs `name=value`. */
  readonly cookies: readonly string[]
  readonly body: NonNullable<RequestInit['body']> | undefined
  readonly undoEscapes: UndoEscapes | undefined
  readonly fetchOptions: FetchOptions
  /** How long to wait for an attempt, in milliseconds. */
  readonly timeout: number
  /** When the deadline is, on the clock of `performance.now()`. */
  readonly end: number
  /** The size that the response body must stay below, in bytes. */
  readonly limit: number
  /** Whether it may be repeated whatever its method, by a key that names it. */
  readonly isRepeatable?: boolean
}

/** A call on its way. */
export interface Attempt {
  readonly call: Call
  /** What the credentials added to the request. */
  readonly authorizations: readonly Authorization[]
}

/** A call that was answered. */
export interface Exchange extends Attempt, Reading {
  /** As it came; its body has been read. */
  readonly response: Response
  /** Whether a redirect led to another origin, whose answers must not change a client's state. */
  readonly isForeign?: boolean
}

/** What a response was read as. */
export interface Reading {
  readonly answer: AnyAnswer
  /** Set when the answer isn't as described; `body` then holds what could be read. */
  readonly breach?: Breach | undefined
}

/** What a credential adds to a request. */
export interface Authorization {
  readonly headers?: Readonly<Record<string, string>>
  /** A pair `name=value`, percent-encoded. */
  readonly query?: string
  /** A pair `name=value`. */
  readonly cookie?: string
  /** Leaves the cookies to the browser. */
  readonly credentials?: NonNullable<RequestInit['credentials']>
  /** What it was made from; errors and events don't show it. */
  readonly credential?: string | true
  /** Further strings that errors and events must not show. */
  readonly secrets?: readonly string[]
}

/** A source of credentials for some of the security schemes of a description. */
export interface Auth<Scheme extends string = string> {
  /** The security schemes that it satisfies. */
  readonly schemes: readonly Scheme[]
  /** Called before each attempt. `anonymous` sends calls without credentials; `rejected` is the credential that a 401 rejected last. */
  authorize(
    scheme: Scheme,
    anonymous: Transport,
    rejected?: string,
  ): Authorization | Promise<Authorization>
  /** Wraps every call, e.g. to try again with new credentials after a 401. `anonymous` sends calls without credentials. */
  surround?(transport: Transport, anonymous: Transport): Transport
}

/** Makes a transport do more. */
export type Around = <Scheme extends string>(transport: Transport<Scheme>) => Transport<Scheme>

/** Writes a parameter. @throws a reason as a string, or anything, for a value that can't be written */
export type Styles = (parameter: Parameter, value: unknown) => string

/** Sends a request and handles redirects. */
export type Redirects = (
  call: Call,
  fetch: typeof globalThis.fetch,
  request: Outgoing,
) => Promise<Pick<Exchange, 'response' | 'isForeign'>>

/** A function that returns a string, and what it becomes as its escapes are undone, layer by layer. */
export type UndoEscapes = (text: string) => string[]

/** A body that `fetch` accepts. */
export interface EncodedBody {
  readonly body: NonNullable<RequestInit['body']>
  /** Absent where `fetch` knows better: a `FormData` brings its own boundary. */
  readonly contentType?: string | undefined
}

/** The functions that the method of an operation has besides, by their names. */
export type Methods = (transport: Transport, operation: Operation) => object

/** Writes or reads bodies of further media types. */
export interface Codec {
  /** What descriptors call it. */
  readonly name?: string
  /** The media types of requests that it writes. */
  readonly type?: RegExp
  encode?(value: unknown, contentType: string, media: RequestMediaType): EncodedBody
  /** The body of an answer, or undefined to leave it to other codecs. */
  decode?(
    this: void,
    response: Response,
    media: ResponseMediaType,
    situation: Situation,
  ): DecodedBody | Promise<DecodedBody> | undefined
}

/** The second argument of `JSON.parse`. */
export type Reviver = (key: string, value: unknown) => unknown

/** What a codec needs to know to read a body. */
export interface Situation {
  readonly attempt: Attempt
  /** The declared media type; undefined where the answer has another. */
  readonly contentType: string | undefined
  /** That of the answer, without parameters. */
  readonly type: string
  /** The size that the body must stay below, in bytes. */
  readonly limit: number
  /** Parses JSON as the description says. @throws SyntaxError */
  readonly parse: (text: string, revive?: Reviver) => unknown
  /** Removes the secrets of the call, for errors that may repeat them. */
  readonly redact: ((text: string) => string) | undefined
}

/** What a codec made of a body. */
export interface DecodedBody {
  readonly body?: unknown
  readonly breach?: Breach | undefined
}
