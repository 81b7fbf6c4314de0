import { prepare, type Accepted } from '../request/request.ts'
import type { Transport, TransportOptions } from '../types.ts'
import { send } from './send.ts'

/** A transport for `call` and `callResult`. */
export function createTransport<Scheme extends string = never>(
  options: TransportOptions<Scheme>,
): Transport<Scheme> {
  const settings = options as TransportOptions<string>
  const accepted: Accepted = new Map()
  const transportOf = (own: TransportOptions<string>, anonymous?: Transport): Transport => ({
    prepare: (operation, input) => prepare(own, accepted, operation, input ?? {}),
    send: (call) => send(call, own, anonymous!),
  })
  const anonymous = transportOf({ ...settings, auth: undefined })
  const transport = transportOf(settings, anonymous)
  return (options.auth?.surround?.(transport, anonymous) ?? transport) as Transport<Scheme>
}
