import type { ResponseMediaType } from '../operation.ts'
import type { Codec, DecodedBody, Situation } from '../types.ts'
import { readBody } from './response.ts'
import { decodeText } from './text-data.ts'

/** Reads text that may be JSON of some types: a number, or a word in place of one. */
export const jsonOrText: Codec = {
  decode: (response, media, situation) =>
    media.codec === 'jsonOrText' ? decode(response, media, situation) : undefined,
}

async function decode(
  response: Response,
  { json }: ResponseMediaType,
  situation: Situation,
): Promise<DecodedBody> {
  const { whole, isCut } = await readBody(response, situation.limit)
  if (isCut && !situation.redact) return { breach: 'size' }
  return { body: decodeText(whole as string, json, situation) }
}
