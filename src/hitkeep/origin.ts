import type { Operation } from '../operation.ts'

/**
 * The header that HitKeep's origin check wants on unsafe methods, or it answers 404. Browsers set
 * their own and don't let this one through.
 */
export function originHeader(
  publicUrl: string | URL,
): (operation: Operation) => Record<string, string> {
  const header = { origin: new URL(publicUrl, globalThis.location?.href).origin }
  return ({ method }) => (/^(GET|HEAD|OPTIONS)$/.test(method) ? {} : header)
}
