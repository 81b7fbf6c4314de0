import { parse } from '../json.ts'
import { isJson } from '../media-types.ts'
import { isSequence } from './sequences.ts'
import type { Example } from '../openapi.ts'

/** What an example shows, as far as the description says or JSON implies it. */
export interface ShownExample {
  /** The value that the schema describes. */
  readonly data?: unknown
  /** The string that is sent. */
  readonly text?: string
}

/**
 * The data and the string of an example for a media type. `value` is both for strings, and data for
 * all else; the string of JSON is parsed.
 *
 * @see https://spec.openapis.org/oas/v3.2.0.html#working-with-examples
 */
export function shownBy(mediaType: string, example: Example | undefined): ShownExample {
  const { dataValue, serializedValue: text, value } = example ?? {}
  const data = dataValue === undefined ? value : dataValue
  if (isJson(mediaType)) {
    const json = data === undefined ? parse(text ?? '') : { value: data }
    return json ? { data: json.value } : {}
  }
  const known = text ?? (typeof data === 'string' ? data : undefined)
  return { ...(data !== undefined && { data }), ...(known !== undefined && { text: known }) }
}

/** The body that an example shows: the value of JSON, else the string if it is known; undefined when neither is. */
export function shownBody(mediaType: string, example: Example | undefined): unknown {
  const { data, text } = shownBy(mediaType, example)
  return isJson(mediaType) ? data : (text ?? data)
}

/** The value that a caller gives for an example: data for JSON, forms and sequences, else the string if it is known. */
export function shownValue(mediaType: string, example: Example | undefined): unknown {
  const { data, text } = shownBy(mediaType, example)
  return isData(mediaType) ? (data ?? text) : (text ?? data)
}

/** Whether bodies of a media type are data for a caller, and not the string that is sent. */
export function isData(mediaType: string): boolean {
  return isJson(mediaType) || /form/i.test(mediaType) || isSequence(mediaType)
}
