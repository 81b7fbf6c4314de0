import type { ResponseMediaType } from '../operation.ts'
import type { Codec, DecodedBody, Situation } from '../types.ts'
import { readText } from './read.ts'
import { decodeText } from './text-data.ts'

/** Reads text that may be JSON of some types: a number, or a word in place of one. */
export const jsonOrText: Codec = {
  name: 'jsonOrText',
  decode: (response, media, situation) =>
    media.codec === 'jsonOrText' ? decode(response, media, situation) : undefined,
}

async function decode(
  response: Response,
  { json }: ResponseMediaType,
  situation: Situation,
): Promise<DecodedBody> {
  const { text, isCut } = await readText(response, situation.limit)
  if (isCut && !situation.redact) return { breach: 'size' }
  return { body: decodeText(text, json, situation) }
}
