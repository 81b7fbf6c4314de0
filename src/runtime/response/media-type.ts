export const JSON_TYPE: RegExp = /[/+]json$/
export const TEXT_TYPE: RegExp = /^text\/|[/+]xml$|urlencoded$/

/** The parameters of a media type, in which quotes may lack their end. */
const PARAMETERS = /;("(\\.|[^"\\])*"?|[^",])*/g
const NAME = /^[^\s/*]+\/[^\s/]+$/

/**
 * The media type of a header without parameters, in lower case; empty when there is none. Of several
 * the last valid one counts.
 *
 * @see https://fetch.spec.whatwg.org/#concept-header-extract-mime-type
 */
export function essence(mediaType = ''): string {
  const listed = mediaType.replace(PARAMETERS, '').toLowerCase().split(',')
  const names = listed.map((it) => it.trim()).filter((it) => NAME.test(it))
  return names.at(-1) ?? ''
}

type WithParameters<Type extends string> = Type | `${Type};${string}` | `${Type} ;${string}`

/** Media types of JSON. */
export type JsonType = WithParameters<`${string}/json` | `${string}+json`>

/** Media types of text. */
export type TextType =
  `text/${string}` | WithParameters<`${string}/xml` | `${string}+xml` | `${string}urlencoded`>
