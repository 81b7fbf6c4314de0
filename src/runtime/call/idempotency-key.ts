import type { AnyInput } from '../request/input.ts'
import type { Around, Transport } from '../types.ts'

/**
 * Lets calls give an `idempotencyKey` in place of the header parameter that describes it. Calls with a
 * key are tried again like idempotent ones, all attempts with the same key.
 *
 * @param header the name of the header parameter
 * @param around what makes the transport do more
 * @see https://datatracker.ietf.org/doc/draft-ietf-httpapi-idempotency-key-header
 */
export function idempotencyKey(header: string, around: Around = (it) => it): Around {
  return (given) => keyed(around(given), header)
}

function keyed<Scheme extends string>(
  transport: Transport<Scheme>,
  header: string,
): Transport<Scheme> {
  return {
    ...transport,
    prepare(operation, { idempotencyKey: key, ...input }: AnyInput & KeyOption = {}) {
      const given = key === undefined ? input.header : { ...input.header, [header]: key }
      const call = transport.prepare(operation, { ...input, header: given })
      return { ...call, isRepeatable: !!given?.[header] }
    },
  }
}

interface KeyOption {
  readonly idempotencyKey?: string | undefined
}
