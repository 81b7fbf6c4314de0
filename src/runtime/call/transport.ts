import { prepare } from '../request/request.ts'
import type { Settings, Transport, TransportOptions } from '../types.ts'
import { send } from './send.ts'

/** A transport for `call` and `callResult`. */
export function createTransport<Scheme extends string = never>(
  options: TransportOptions<Scheme>,
): Transport<Scheme> {
  const settings = { ...(options as TransportOptions<string>), codecs: options.codecs ?? [] }
  const transportOf = (own: Settings, anonymous?: Transport): Transport => ({
    prepare: (operation, input) => prepare(own, operation, input ?? {}),
    send: (call) => send(call, own, anonymous!),
  })
  const anonymous = transportOf({ ...settings, auth: undefined })
  const transport = transportOf(settings, anonymous)
  return (options.auth?.surround?.(transport, anonymous) ?? transport) as Transport<Scheme>
}
