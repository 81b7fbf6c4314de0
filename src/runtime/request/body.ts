import { UsageError } from '../errors/errors.ts'
import { essence, JSON_TYPE } from '../response/media-type.ts'
import type { RequestBody } from '../operation.ts'
import type { Codec, EncodedBody } from '../types.ts'

/**
 * A body encoded by its media type: the given one, else JSON, else the first that is described.
 *
 * @throws UsageError when nothing can write the value as that type
 */
export function encodeBody(
  { content }: RequestBody,
  value: unknown,
  contentType: string | undefined = defaultType(Object.keys(content), value),
  codecs: readonly Codec[],
): EncodedBody {
  const type = essence(contentType)
  const codec = codecs.find(({ type: own }) => own?.test(type))
  if (codec) return codec.encode!(value, contentType, content[contentType]?.encoding ?? {})
  if (JSON_TYPE.test(type)) return { body: JSON.stringify(value), contentType }
  if (isRecord(value))
    throw new UsageError(
      `A body of type ${type} must be a string or bytes, or needs the option "codecs"`,
    )
  return { body: value as BodyInit, contentType }
}

/** Whether the value is a plain object or an array, which `fetch` can't send. */
export function isRecord(value: unknown): value is object {
  return / (Object|Array)]/.test({}.toString.call(value))
}

/** The media type of a body that is sent without one. */
export function defaultType(types: readonly string[], value: unknown): string {
  const type = types.includes('application/json') ? 'application/json' : types[0]!
  return type.endsWith('*') ? (value as Blob).type || 'application/octet-stream' : type
}
