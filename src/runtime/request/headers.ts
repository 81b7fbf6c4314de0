import { UsageError } from '../errors/errors.ts'
import type { HeaderValues } from '../types.ts'

/** `Headers` accepts control characters that `fetch` then rejects. */
const VALUE = /^[\t -~\x80-\xff]*$/

/**
 * Merged headers; later ones win.
 *
 * @throws UsageError when HTTP doesn't allow one of them, which could end it and start another
 */
export function headersOf(...all: readonly (HeaderValues | undefined)[]): Headers {
  const headers = new Headers()
  for (const values of all)
    for (const [name, value] of Object.entries(values ?? {})) {
      if (value === undefined) continue
      try {
        if (!VALUE.test(value.trim())) throw value
        headers.set(name, value)
      } catch {
        throw new UsageError(`HTTP doesn't allow a character in the header ${JSON.stringify(name)}`)
      }
    }
  return headers
}
