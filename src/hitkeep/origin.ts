import { parseServerUrl } from '../runtime/request/server.ts'
import type { Operation } from '../runtime/operation.ts'

/**
 * A function that returns the header which HitKeep's origin check requires on unsafe methods; it
 * answers 404 without. Browsers set their own and drop this one.
 */
export function originHeader(
  publicUrl: string | URL,
): (operation: Operation) => Record<string, string> {
  let origin: string
  return ({ method }) =>
    /GET|HEAD|OPTIONS/.test(method)
      ? {}
      : { origin: (origin ??= parseServerUrl(publicUrl, 'publicUrl').origin) }
}
