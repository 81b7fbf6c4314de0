// Only this file knows openapi-fetch, and takes from it how headers are merged. Its client is not
// used: it guesses how values are written and bodies are read, where the operation says so, and
// would be half of what a page with one operation loads.
import { mergeHeaders } from 'openapi-fetch'
import { UsageError } from '../errors/errors.ts'

/** Headers by name; `undefined` ones are left out. */
export type HeaderValues = Readonly<Record<string, string | undefined>>

/** A request as it goes to `fetch`. */
export interface Outgoing extends RequestInit {
  readonly url: string
  readonly headers: Headers
}

/**
 * Headers; later ones win.
 *
 * @throws UsageError when HTTP doesn't allow one of them, which could end it and start another
 */
export function headersOf(...all: readonly (HeaderValues | undefined)[]): Headers {
  const given = Object.assign({}, ...all) as HeaderValues
  try {
    // `Headers` takes control characters that `fetch` then refuses.
    if (Object.values(given).every((value = '') => /^[\t -~\x80-\xff]*$/.test(value.trim())))
      return mergeHeaders(...all)
  } catch {}
  throw new UsageError(`HTTP doesn't allow a character in the headers ${Object.keys(given)}`)
}
