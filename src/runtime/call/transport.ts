import { prepare } from '../request/request.ts'
import { baseOf } from '../request/server.ts'
import type { Settings, Transport, TransportOptions } from '../types.ts'
import { send } from './send.ts'

/**
 * A transport for `call` and `callResult`.
 *
 * @throws UsageError when the base URL can't be used
 */
export function createTransport<Scheme extends string = never>(
  options: TransportOptions<Scheme>,
): Transport<Scheme> {
  const settings = {
    ...(options as TransportOptions<string>),
    codecs: options.codecs ?? [],
    base: baseOf(options.baseUrl),
  }
  const transportOf = (own: Settings, anonymous?: Transport): Transport => ({
    prepare: (operation, input) => prepare(own, operation, input ?? {}),
    send: (call) => send(call, own, anonymous!),
  })
  const anonymous = transportOf({ ...settings, auth: undefined })
  const transport = transportOf(settings, anonymous)
  return (options.auth?.surround?.(transport, anonymous) ?? transport) as Transport<Scheme>
}
