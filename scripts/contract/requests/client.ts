import { createClient, type ClientOptions } from '../../../src/runtime/call/client.ts'
import type { Operation } from '../../../src/runtime/operation.ts'
import type { AnyInput } from '../../../src/runtime/request/input.ts'

/** An answer as the client returns it. */
export interface ClientAnswer {
  readonly ok: boolean
  readonly status: number
  readonly contentType: string | undefined
  readonly body: unknown
}

/** A method of the real client; the descriptor is only known at run time, so types can't help. */
export interface Method {
  (input: AnyInput): Promise<unknown>
  result(input: AnyInput): Promise<ClientAnswer>
}

export function clientMethod(operation: Operation, options: object): Method {
  const client = createClient({ operation }, options as ClientOptions)
  return (client as unknown as { readonly operation: Method }).operation
}
