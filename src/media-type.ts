export const JSON_TYPE = /[/+]json$/

/** A media type without parameters, in lower case; empty for none. */
export function essence(mediaType: string | null): string {
  return mediaType?.split(';', 1)[0]!.trim().toLowerCase() ?? ''
}
