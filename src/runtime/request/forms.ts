import { isRecord } from './body.ts'
import { essence } from '../response/media-type.ts'
import { multipart } from './multipart.ts'
import type { Codec } from '../types.ts'
import { urlencoded } from './urlencoded.ts'

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
