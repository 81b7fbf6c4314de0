import type { Document } from '../openapi.ts'

/**
 * Whether the styles of encodings apply to bodies of a media type.
 *
 * @see https://spec.openapis.org/oas/v3.1.1.html#encoding-object
 */
export function stylesApply({ openapi }: Document, mediaType: string): boolean {
  if (/urlencoded/i.test(mediaType)) return true
  return /^multipart\/form-data/i.test(mediaType) && !openapi.startsWith('3.0')
}
