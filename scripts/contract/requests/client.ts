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

/**
 * The client's method of an operation. All requests go to the `baseUrl` of the options: what runs there
 * answers for the servers that operations declare for themselves, and those must not be called.
 */
export function clientMethod({ server: _, ...operation }: Operation, options: object): Method {
  const client = createClient({ operation }, options as ClientOptions)
  return (client as unknown as { readonly operation: Method }).operation
}
