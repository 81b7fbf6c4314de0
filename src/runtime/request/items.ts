import { UsageError } from '../errors/errors.ts'
import { essence } from '../response/media-type.ts'
import { streamOf } from '../response/stream.ts'
import type { RequestMediaType } from '../operation.ts'
import type { Codec, EncodedBody } from '../types.ts'
import { isBinary } from './body.ts'
import { toJson } from './json.ts'

/** An event to send. */
interface SentEvent {
  readonly event?: string | undefined
  readonly data: unknown
  readonly id?: string | undefined
  readonly retry?: number | undefined
}

/**
 * Writes `text/event-stream`, JSON Lines and JSON text sequences item by item. The items of an async
 * iterable are sent as they come, and once: such calls are not tried again.
 *
 * @see https://spec.openapis.org/oas/v3.2.0.html#sequential-media-types
 */
export const sentItems: Codec = {
  type: /^text\/event-stream$|[/+]json-seq$|^application\/(x-)?(jsonl|jsonlines|json-lines|ndjson|stream\+json|json-stream)$/,
  encode(value, contentType, media) {
    if (typeof value === 'string' || isBinary(value)) return { body: value, contentType }
    const type = essence(contentType)
    const write = type.endsWith('event-stream')
      ? (item: unknown) => writeEvent(item as SentEvent, media)
      : (item: unknown) => `${type.endsWith('seq') ? '\x1e' : ''}${toJson(item) ?? 'null'}\n`
    return { body: written(value, write), contentType }
  },
}

function written(value: unknown, write: (item: unknown) => string): EncodedBody['body'] {
  if (Symbol.asyncIterator in Object(value))
    return streamOf(encoded(value as AsyncIterable<unknown>, write))
  if (!(Symbol.iterator in Object(value))) throw 'it is neither items nor bytes'
  return Array.from(value as Iterable<unknown>, write).join('')
}

async function* encoded(
  items: AsyncIterable<unknown>,
  write: (item: unknown) => string,
): AsyncGenerator<Uint8Array, void> {
  const encoder = new TextEncoder()
  for await (const item of items) yield encoder.encode(write(item))
}

/** @see https://html.spec.whatwg.org/multipage/server-sent-events.html#parsing-an-event-stream */
function writeEvent(
  { event, data, id, retry }: SentEvent,
  { events = {} }: RequestMediaType,
): string {
  const { json } = events[event !== undefined && Object.hasOwn(events, event) ? event : '*'] ?? {}
  const text = typeof data === 'string' && json !== true ? data : toJson(data)
  const fields = Object.entries({ event, id, retry }).flatMap(([name, value]) => {
    if (value === undefined) return []
    if (/[\r\n\0]/.test(`${value}`))
      throw new UsageError(`The member ${name} of an event must be a single line`)
    return `${name}: ${value}\n`
  })
  const lines = text.split(/\r\n?|\n/).map((line) => `data: ${line}\n`)
  return `${fields.join('')}${lines.join('')}\n`
}
