import { parseServerUrl } from '../runtime/call/transport.ts'
import type { Operation } from '../runtime/operation.ts'

/**
 * The header that HitKeep's origin check wants on unsafe methods, or it answers 404. Browsers set
 * their own and don't let this one through.
 *
 * @throws UsageError when the address can't be used
 */
export function originHeader(
  publicUrl: string | URL,
): (operation: Operation) => Record<string, string> {
  const header = { origin: parseServerUrl(publicUrl).origin }
  return ({ method }) => (/GET|HEAD|OPTIONS/.test(method) ? {} : header)
}
