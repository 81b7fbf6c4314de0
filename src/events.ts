import type { Codec } from './codec.ts'
import { errorOf, networkError } from './failure.ts'
import { JSON_TYPE } from './media-type.ts'
import { chunksOf } from './stream.ts'

/** One event of a `text/event-stream`. */
export interface ServerSentEvent<Data = string> {
  /** `message` unless the server says otherwise. */
  readonly event: string
  readonly data: Data
  /** The last id that the server gave, to resume after. */
  readonly id: string | undefined
  /** How long the server asks to wait before connecting again, in milliseconds. */
  readonly retry: number | undefined
}

/** The events of an answer as they arrive. Leaving the loop closes the connection. */
export type EventStream<Data = string> = AsyncIterable<ServerSentEvent<Data>>

/** Reads `text/event-stream`. */
export const eventStreams: Codec = {
  type: /^text\/event-stream$/,
  async *decode({ status, headers, body }, { contentMediaType = '' }, call) {
    const { signal } = call.input
    const decode = JSON_TYPE.test(contentMediaType) ? JSON.parse : String
    try {
      if (body) yield* parseEvents(chunksOf(body, signal), decode)
    } catch (error) {
      signal?.throwIfAborted()
      if (!(error instanceof SyntaxError)) throw networkError(call, error)
      const answer = { ok: true, status, headers, contentType: contentMediaType, body: undefined }
      throw errorOf(call, answer, 'body')
    }
  },
}

/** @see https://html.spec.whatwg.org/multipage/server-sent-events.html#event-stream-interpretation */
async function* parseEvents<Data>(
  chunks: AsyncIterable<Uint8Array>,
  decode: (data: string) => Data,
): AsyncGenerator<ServerSentEvent<Data>, void> {
  let event = ''
  let data: string[] = []
  let id: string | undefined
  let retry: number | undefined
  for await (const line of lines(chunks)) {
    const [, field, value = ''] = /^([^:]*)(?:: ?(.*))?$/s.exec(line)!
    if (field === 'event') event = value
    if (field === 'data') data.push(value)
    if (field === 'id' && !value.includes('\0')) id = value
    if (field === 'retry' && /^\d+$/.test(value)) retry = Number(value)
    if (line !== '') continue
    if (data.length) yield { event: event || 'message', data: decode(data.join('\n')), id, retry }
    event = ''
    data = []
  }
}

/** Complete lines; what follows the last line break is dropped, as the specification wants. */
async function* lines(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<string> {
  const decoder = new TextDecoder()
  let rest = ''
  for await (const chunk of chunks) {
    rest += decoder.decode(chunk, { stream: true })
    // A CR at the end may be the first half of a CRLF: it waits for the next chunk.
    const complete = rest.split(/\r\n|\n|\r(?!$)/)
    rest = complete.pop()!
    yield* complete
  }
  if (rest.endsWith('\r')) yield rest.slice(0, -1)
}
