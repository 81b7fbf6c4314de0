import { UsageError } from '../errors/errors.ts'
import { prepare } from '../request/request.ts'
import type { Settings, Transport, TransportOptions } from '../types.ts'
import { send } from './send.ts'

/** Plain http to another machine. Names below `localhost` may be looked up in DNS. */
const EXPOSED = /^http:\/\/(?!localhost[:/]|127\.[\d.]+[:/]|\[::1])/

/**
 * A transport for `call` and `callResult`.
 *
 * @throws UsageError when the base URL can't be used
 */
export function createTransport<Scheme extends string = never>(
  options: TransportOptions<Scheme>,
): Transport<Scheme> {
  const url = parseServerUrl(options.baseUrl)
  const settings = {
    ...(options as TransportOptions<string>),
    codecs: options.codecs ?? [],
    base: url.origin + url.pathname.replace(/\/+$/, ''),
    isExposed: !options.allowHttp && EXPOSED.test(url.href),
  }
  const transportOf = (own: Settings, anonymous?: Transport): Transport => ({
    prepare: (operation, input) => prepare(own, operation, input ?? {}),
    send: (call) => send(call, own, anonymous!),
  })
  const anonymous = transportOf({ ...settings, auth: undefined })
  const transport = transportOf(settings, anonymous)
  return (options.auth?.surround?.(transport, anonymous) ?? transport) as Transport<Scheme>
}

/**
 * The address of a server, in a browser relative to the page.
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
