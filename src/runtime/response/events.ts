import type { TextData } from '../operation.ts'
import type { Codec, Situation } from '../types.ts'
import type { ServerSentEvent } from './result.ts'
import { streamed, textOf } from './streamed.ts'
import { decodeText } from './text-data.ts'

/** How data is decoded whose description doesn't say it. */
const TEXT: Readonly<Record<string, TextData>> = { '*': {} }

/** Reads `text/event-stream`. A stream that nobody begins to read within the timeout is closed. */
export const eventStreams: Codec = {
  name: 'eventStreams',
  decode(response, { codec, events = TEXT }, situation) {
    if (codec !== 'eventStreams') return undefined
    return streamed(response, situation, (chunks) => decoded(textOf(chunks), events, situation))
  },
}

/** The described events, up to the one that ends the stream, for which it returns true. */
async function* decoded(
  text: AsyncIterable<string>,
  events: Readonly<Record<string, TextData>>,
  situation: Situation,
): AsyncGenerator<ServerSentEvent<unknown>, boolean> {
  for await (const { data, ...event } of parseEvents(text, situation.limit)) {
    const own = events[Object.hasOwn(events, event.event) ? event.event : '*']
    if (!own) continue
    if (own.end?.includes(data)) return true
    yield {
      ...event,
      data: decodeText(data, own.json, { parse: situation.parse, redact: undefined }),
    }
  }
  return false
}

/** @see https://html.spec.whatwg.org/multipage/server-sent-events.html#event-stream-interpretation */
export async function* parseEvents(
  text: AsyncIterable<string>,
  limit: number,
): AsyncGenerator<ServerSentEvent, void> {
  let event = ''
  let data: string[] = []
  let size = 0
  let id: string | undefined
  let retry: number | undefined
  for await (const line of lines(text, limit)) {
    size += line.length
    if (size >= limit) throw new RangeError()
    const [, field, value = ''] = /^([^:]*)(?:: ?(.*))?$/s.exec(line)!
    if (field === 'event') event = value
    if (field === 'data') data.push(value)
    if (field === 'id' && !value.includes('\0')) id = value
    if (field === 'retry' && /^\d+$/.test(value)) retry = Number(value)
    if (line !== '') continue
    if (data.length) yield { event: event || 'message', data: data.join('\n'), id, retry }
    event = ''
    data = []
    size = 0
  }
}

/**
 * Complete lines; what follows the last line break is dropped, as the specification demands.
 *
 * @throws RangeError for a line that reaches the limit
 */
async function* lines(pieces: AsyncIterable<string>, limit: number): AsyncGenerator<string> {
  let rest = ''
  let isCut = false
  for await (const piece of pieces) {
    // A CR at the end may be the first half of a CRLF: it waits for the next piece.
    const text: string = (isCut ? '\r' : '') + piece
    isCut = text.endsWith('\r')
    const [first = '', ...more] = (isCut ? text.slice(0, -1) : text).split(/\r\n|\n|\r/)
    // Only what is new is searched: a long line would otherwise take quadratic time.
    rest += first
    if (rest.length >= limit) throw new RangeError()
    if (!more.length) continue
    yield rest
    rest = more.pop()!
    yield* more
  }
  if (isCut) yield rest
}
