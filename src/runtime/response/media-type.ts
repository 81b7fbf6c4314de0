export const JSON_TYPE: RegExp = /[/+]json$/
export const TEXT_TYPE: RegExp = /^text\/|[/+]xml$|urlencoded$/

/** A media type without parameters, in lower case; empty when there is none. */
export function essence(mediaType: string | null): string {
  return mediaType?.split(';', 1)[0]!.trim().toLowerCase() ?? ''
}

type WithParameters<Type extends string> = Type | `${Type};${string}` | `${Type} ;${string}`

/** Media types of JSON. */
export type JsonType = WithParameters<`${string}/json` | `${string}+json`>

/** Media types that are decoded to strings. */
export type TextType =
  `text/${string}` | WithParameters<`${string}/xml` | `${string}+xml` | `${string}urlencoded`>
