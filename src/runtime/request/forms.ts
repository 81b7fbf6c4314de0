import { isRecord } from './body.ts'
import { essence, JSON_TYPE } from '../response/media-type.ts'
import { multipart } from './multipart.ts'
import type { Encoding } from '../operation.ts'
import { serialize } from './serialize.ts'
import type { Codec } from '../types.ts'

/** Writes objects as `application/x-www-form-urlencoded` and `multipart/…`. */
export const forms: Codec = {
  type: /^multipart\/|\/x-www-form-urlencoded$/,
  encode(value, contentType, encodings) {
    const isMultipart = essence(contentType).startsWith('multipart/')
    if (value instanceof FormData) {
      // It brings its own boundary.
      if (isMultipart) return { body: value }
      const pairs = [...value].map(([name, item]) => [
        name,
        typeof item === 'string' ? item : item.name,
      ])
      return { body: `${new URLSearchParams(pairs)}`, contentType }
    }
    if (!isRecord(value)) return { body: value as BodyInit, contentType }
    return isMultipart
      ? multipart(value, contentType, encodings)
      : { body: urlencoded(value, encodings), contentType }
  },
}

/**
 * Arrays are repeated and objects written as JSON, unless the encoding has a style for them.
 *
 * @see https://spec.openapis.org/oas/v3.1.1.html#encoding-the-x-www-form-urlencoded-media-type
 */
function urlencoded(form: object, encodings: Readonly<Record<string, Encoding>>): string {
  return Object.entries(form)
    .filter(([, value]) => value !== undefined)
    .map(([name, value]: [string, unknown]) => {
      const { contentType = '', ...encoding } = encodings[name] ?? {}
      const isJson =
        JSON_TYPE.test(contentType) || (isRecord(value) && !Array.isArray(value) && !encoding.style)
      return serialize(
        { name, in: 'query', ...encoding, ...(isJson && { content: 'application/json' }) },
        value,
      )
    })
    .filter((pair) => pair)
    .join('&')
}
