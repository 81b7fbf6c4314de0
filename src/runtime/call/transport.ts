import type { Auth } from '../auth/auth.ts'
import type { Codec } from '../request/codec.ts'
import type { AnyAnswer } from '../response/decode.ts'
import { UsageError } from '../errors/errors.ts'
import type { AnyInput } from '../request/input.ts'
import type { Operation } from '../operation.ts'
import type { Redirects } from './redirect.ts'
import { prepare, type Call } from '../request/request.ts'
import { send } from './send.ts'

export interface TransportOptions<Scheme extends string = never> {
  /** Where the API is, without a query; the paths of the description come below it. In a browser it may be relative to the page. */
  readonly baseUrl: string | URL
  /** Credentials; without them only public operations can be called. */
  readonly auth?: Auth<Scheme> | undefined
  /** Headers of every request, or what gives them for an operation. */
  readonly headers?:
    | Readonly<Record<string, string>>
    | ((operation: Operation) => Readonly<Record<string, string>>)
    | undefined
  /** For one attempt, in milliseconds; `Infinity` for none. @default 30000 */
  readonly timeout?: number | undefined
  /** For a whole call with its retries, in milliseconds. @default Infinity */
  readonly deadline?: number | undefined
  /**
   * What an answer's body, or one event of a stream, has to keep below, unpacked and in bytes;
   * `Infinity` for no limit.
   *
   * @default 100000000
   */
  readonly maxBodySize?: number | undefined
  /** For bodies other than JSON, text and bytes: `forms`, `eventStreams`. `createClient` has both. @default [] */
  readonly codecs?: readonly Codec[] | undefined
  /** What becomes of a redirect: `followRedirects`, which clients have. @default it is the answer */
  readonly redirects?: Redirects | undefined
  /** Called like the platform's, with a URL and a `RequestInit`. @default globalThis.fetch */
  readonly fetch?: typeof globalThis.fetch | undefined
  /** Allows credentials over plain http to other machines. @default false */
  readonly allowHttp?: boolean | undefined
}

/** Sends calls. It shows nothing of its options. */
export interface Transport<Scheme extends string = string> {
  /** Only for the types: what it has credentials for. */
  readonly schemes?: Scheme
  /** @throws UsageError */
  prepare(operation: Operation, input?: AnyInput): Call
  send(call: Call): Promise<AnyAnswer>
}

export interface Settings extends TransportOptions<string> {
  readonly base: string
  /** Whether others on the way could read along. */
  readonly isExposed: boolean
}

/** Plain http to another machine. */
const EXPOSED = /^http:\/\/(?!([^/]+\.)?localhost[:/]|127\.[\d.]+[:/]|\[::1])/

/**
 * What calls are sent with, for `call` and `callResult`.
 *
 * @throws UsageError when the base URL can't be used
 */
export function createTransport<Scheme extends string = never>(
  options: TransportOptions<Scheme>,
): Transport<Scheme> {
  const url = parseServerUrl(options.baseUrl)
  const settings = {
    ...(options as TransportOptions<string>),
    base: url.origin + url.pathname.replace(/\/+$/, ''),
    isExposed: !options.allowHttp && EXPOSED.test(url.href),
  }
  const transportOf = (own: Settings, anonymous?: Transport): Transport => ({
    prepare: (operation, input = {}) => prepare(own, operation, input),
    send: (call) => send(call, own, anonymous!),
  })
  const anonymous = transportOf({ ...settings, auth: undefined })
  const transport = transportOf(settings, anonymous)
  return (options.auth?.surround?.(transport, anonymous) ?? transport) as Transport<Scheme>
}

/**
 * An address of a server, in a browser relative to the page.
 *
 * @throws UsageError when it can't be used
 */
export function parseServerUrl(address: string | URL): URL {
  try {
    const url = new URL(address, globalThis.location?.href)
    if (/^https?:\/\/[^@/]+\//.test(url.href) && !/\?/.test(`${address}`)) return url
  } catch {}
  throw new UsageError('A server is an http(s) URL without credentials or query')
}
