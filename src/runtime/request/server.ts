import { UsageError } from '../errors/errors.ts'

/** The URL of a server without a slash at its end. @throws UsageError when it can't be used */
export function baseOf(address: string | URL, option?: string, relativeTo?: string): string {
  const { origin, pathname } = parseServerUrl(address, option, relativeTo)
  return origin + pathname.replace(/\/+$/, '')
}

/**
 * The address of a server, in a browser relative to the page.
 *
 * @param option the option that it is the value of
 * @throws UsageError when it can't be used
 */
export function parseServerUrl(
  address: string | URL,
  option = 'baseUrl',
  relativeTo: string | undefined = globalThis.location?.href,
): URL {
  try {
    const url = new URL(address, relativeTo)
    if (/^(http|[./])/i.test(`${address}`) && /^https?:\/\/[^@/]+\/[^?]*$/.test(url.href))
      return url
  } catch {}
  // Without what may be secret.
  const shown = `${address}`.replace(/.*@|\?.*/gs, '…')
  throw new UsageError(
    `${option} must be an http(s) URL without credentials or query, not "${shown}"`,
  )
}

/**
 * Rejects a base URL that could never be used. A path needs a page, which isn't there yet where a
 * server renders it.
 *
 * @throws UsageError
 */
export function checkBaseUrl(address: string | URL): void {
  if (!/^[./]/.test(`${address}`)) parseServerUrl(address)
}

/** Plain http to another machine. Names below `localhost` may be looked up in DNS. */
export const EXPOSED: RegExp = /^http:\/\/(?!localhost[:/]|127\.[\d.]+[:/]|\[::1])/
