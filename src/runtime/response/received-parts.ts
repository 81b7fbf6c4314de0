import type { Field } from '../operation.ts'
import type { Codec, Situation } from '../types.ts'
import { essence, JSON_TYPE, TEXT_TYPE } from './media-type.ts'
import { partsOf, type Part } from './multipart-parts.ts'
import { streamed } from './streamed.ts'
import { decodeText, memberParser } from './text-data.ts'

/** A part of a multipart body as it arrived. */
export interface ReceivedPart<Body = unknown> {
  /** Its media type; empty when none is given. */
  readonly contentType: string
  readonly headers: Headers
  readonly body: Body
}

/**
 * Reads multipart bodies other than forms part by part. A stream that nobody begins to read within the
 * timeout is closed.
 */
export const receivedParts: Codec = {
  name: 'receivedParts',
  decode(response, { codec, fields = {} }, situation) {
    if (codec !== 'receivedParts') return undefined
    const type = response.headers.get('content-type') ?? ''
    return streamed(response, situation, (chunks) =>
      decoded(partsOf(chunks, type, situation.limit), fields, situation),
    )
  },
}

async function* decoded(
  parts: AsyncIterable<Part>,
  fields: Readonly<Record<string, Field>>,
  situation: Situation,
): AsyncGenerator<ReceivedPart, void> {
  let index = 0
  for await (const part of parts) {
    const { headers } = part
    const contentType = headers.get('content-type') ?? ''
    const field = fields[index++] ?? fields['*'] ?? fieldBy(essence(contentType || 'text/plain'))
    yield { contentType, headers, body: bodyOf(part, contentType, field, situation) }
  }
}

/** How a part is decoded by its own media type. */
function fieldBy(type: string): Field {
  return JSON_TYPE.test(type) ? { json: true } : { file: !TEXT_TYPE.test(type) }
}

function bodyOf(
  { content }: Part,
  type: string,
  { file, json }: Field,
  situation: Situation,
): unknown {
  if (file) return new Blob([content], { type })
  const parse = memberParser(situation, 'body')
  return decodeText(new TextDecoder().decode(content), json, { parse, redact: undefined })
}
