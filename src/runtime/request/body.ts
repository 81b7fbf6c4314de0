import { essence, JSON_TYPE } from '../response/media-type.ts'
import type { RequestBody } from '../operation.ts'
import type { Raw } from './input.ts'
import type { Codec, EncodedBody } from '../types.ts'

/**
 * A body encoded by its media type: the given one, else JSON, else the first that is described.
 *
 * @throws a reason when nothing can write the value as that type
 */
export function encodeBody(
  { content }: RequestBody,
  value: unknown,
  contentType: string | undefined = defaultType(Object.keys(content), value),
  codecs: readonly Codec[],
): EncodedBody {
  const type = essence(contentType)
  const codec = codecs.find((it) => it.type?.test(type))
  if (codec) return codec.encode!(value, contentType, content[contentType] ?? {})
  if (JSON_TYPE.test(type)) return { body: JSON.stringify(value), contentType }
  if (isRecord(value)) throw `${type} must be a string or bytes, or needs the option "codecs"`
  return { body: value as BodyInit, contentType }
}

/** Whether the value is a plain object or an array, which `fetch` can't send. */
export function isRecord(value: unknown): value is object {
  return / (Object|Array)]/.test({}.toString.call(value))
}

/** Whether a value is sent as it is. */
export function isBinary(value: unknown): value is Raw {
  return (
    [Blob, ArrayBuffer, ReadableStream].some((type) => value instanceof type) ||
    ArrayBuffer.isView(value)
  )
}

/** The media type of a body that is sent without one. */
export function defaultType(types: readonly string[], value: unknown): string {
  const type = types.includes('application/json') ? 'application/json' : types[0]!
  return type.endsWith('*') ? (value as Blob).type || 'application/octet-stream' : type
}
