import { isBinary, isRecord } from './body.ts'
import { essence } from '../response/media-type.ts'
import { multipart, multipartItems } from './multipart.ts'
import type { Codec } from '../types.ts'
import { urlencoded } from './urlencoded.ts'

/** Writes objects as `application/x-www-form-urlencoded` and `multipart/…`. */
export const forms: Codec = {
  type: /^multipart\/|\/x-www-form-urlencoded$/,
  encode(value, contentType, media) {
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
    const isNamed = !isMultipart || essence(contentType) === 'multipart/form-data'
    if (!isNamed && !isBinary(value) && isIterable(value))
      return multipartItems(value, contentType, media)
    if (!isRecord(value)) return { body: value as BodyInit, contentType }
    return isMultipart
      ? multipart(value, contentType, media)
      : { body: urlencoded(value, media.encoding ?? {}), contentType }
  },
}

function isIterable(value: unknown): value is AsyncIterable<unknown> | Iterable<unknown> {
  const object = Object(value) as object
  return typeof value !== 'string' && (Symbol.asyncIterator in object || Symbol.iterator in object)
}
