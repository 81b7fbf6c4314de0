export const JSON_TYPE: RegExp = /[/+]json$/
export const TEXT_TYPE: RegExp = /^text\/|[/+]xml$|urlencoded$/

/** A media type in a list of them, and its parameters, in which quotes may lack their end. */
const LISTED = /(?:^|,)\s*([^\s/*;,]+\/[^\s/;,]+)\s*(?:;(?:"(?:\\.|[^"\\])*"?|[^",])*)?(?=,|$)/g

/**
 * The media type of a header without parameters, in lower case; empty when there is none. Of several
 * the last valid one counts.
 *
 * @see https://fetch.spec.whatwg.org/#concept-header-extract-mime-type
 */
export function essence(mediaType = ''): string {
  return [...mediaType.matchAll(LISTED)].at(-1)?.[1]!.toLowerCase() ?? ''
}

type WithParameters<Type extends string> = Type | `${Type};${string}` | `${Type} ;${string}`

/** Media types of JSON. */
export type JsonType = WithParameters<`${string}/json` | `${string}+json`>

/** Media types of text. */
export type TextType =
  `text/${string}` | WithParameters<`${string}/xml` | `${string}+xml` | `${string}urlencoded`>
