import { essence, isJson } from '../schema/media-types.ts'
import { contentFor, type ResponseSubject } from '../schema/subjects.ts'

/**
 * Why the charset of an answer is wrong: it isn't the declared one, JSON isn't UTF-8, or the bytes are in
 * another.
 *
 * @see https://www.rfc-editor.org/rfc/rfc8259#section-8.1
 */
export function charsetFault(
  { contents }: ResponseSubject,
  contentType: string,
  body: Uint8Array,
): string | undefined {
  const content = contentFor(contents, essence(contentType))
  if (!content || body.length === 0) return undefined
  const stated = charsetOf(contentType)
  const declared = charsetOf(content.mediaType)
  const isText = /^text\//.test(content.mediaType)
  if (isJson(essence(contentType))) {
    if (stated !== undefined && !UTF8.test(stated)) return `JSON is labelled ${stated}`
    return isUtf8(body) ? undefined : 'the JSON is not in UTF-8'
  }
  if (declared !== undefined && isText && stated !== declared) {
    return `the charset is ${stated ?? 'not stated'}, but ${declared} is declared`
  }
  if (stated === undefined || !isText) return undefined
  if (UTF8.test(stated))
    return isUtf8(body) ? undefined : 'the text is not in UTF-8, as its label says'
  const isAscii = body.every((byte) => byte < 128)
  return !isAscii && isUtf8(body) ? `text in UTF-8 is labelled ${stated}` : undefined
}

const UTF8 = /^(utf-?8|us-ascii)$/

function charsetOf(mediaType: string): string | undefined {
  return /charset="?([\w-]+)/i.exec(mediaType)?.[1]?.toLowerCase()
}

function isUtf8(body: Uint8Array): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(body)
    return true
  } catch {
    return false
  }
}
