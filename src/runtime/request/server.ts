import { UsageError } from '../errors/errors.ts'

/** The URL of a server without a slash at its end. @throws UsageError when it can't be used */
export function baseOf(address: string | URL, relativeTo?: string): string {
  const { origin, pathname } = parseServerUrl(address, relativeTo)
  return origin + pathname.replace(/\/+$/, '')
}

/**
 * The address of a server, in a browser relative to the page.
 *
 * @throws UsageError when it can't be used
 */
export function parseServerUrl(address: string | URL, relativeTo = globalThis.location?.href): URL {
  try {
    const url = new URL(address, relativeTo)
    if (/^https?:\/\/[^@/]+\//.test(url.href) && !/\?/.test(`${address}`)) return url
  } catch {}
  throw new UsageError('A server is an http(s) URL without credentials or query')
}

/** Plain http to another machine. Names below `localhost` may be looked up in DNS. */
export const EXPOSED = /^http:\/\/(?!localhost[:/]|127\.[\d.]+[:/]|\[::1])/
