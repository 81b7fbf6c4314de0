import type { Codec, DecodedBody, Situation } from '../types.ts'
import { JSON_TYPE, TEXT_TYPE } from './media-type.ts'
import { readChunks } from './read.ts'

/** Reads bytes as a `Blob`. */
export const bytes: Codec = {
  name: 'bytes',
  decode: (response, { codec }, situation) =>
    codec === 'bytes' ? decode(response, situation) : undefined,
}

/** Reads what isn't JSON or text by its own media type as bytes. */
export const bytesOrText: Codec = {
  name: 'bytesOrText',
  decode(response, { codec }, situation) {
    const { type } = situation
    const isText = JSON_TYPE.test(type) || TEXT_TYPE.test(type)
    return codec === 'bytesOrText' && !isText ? decode(response, situation) : undefined
  },
}

async function decode(
  response: Response,
  { limit, redact, type }: Situation,
): Promise<DecodedBody> {
  const { blob, isCut } = await readBlob(response, limit, type)
  return isCut && !redact ? { breach: 'size' } : { body: blob }
}

/** A body as bytes of a type, up to a limit in bytes. */
export async function readBlob(
  response: Response,
  limit: number,
  type: string,
): Promise<{ readonly blob: Blob; readonly isCut?: boolean }> {
  if (response.body) {
    const { chunks, isCut } = await readChunks(response.body, limit)
    return { blob: new Blob(chunks, { type }), isCut }
  }
  // Simple mocks have no `blob`.
  const whole = await (response.blob?.() ?? response.arrayBuffer())
  return { blob: new Blob([whole], { type }) }
}
