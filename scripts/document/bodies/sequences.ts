import { essence } from '../media-types.ts'
import { isObject } from '../objects.ts'

/**
 * Sequential media types: what is written before and after each item, which is JSON.
 *
 * @see https://spec.openapis.org/oas/v3.2.0.html#sequential-media-types
 */
const JSON_SEQUENCES: readonly (readonly [type: RegExp, before: string, after: string])[] = [
  [/^application\/(x-)?(jsonl|jsonlines|json-lines|ndjson|stream\+json|json-stream)$/, '', '\n'],
  [/^application\/([^/]+\+)?json-seq$/, '\x1e', '\n'],
]

const EVENTS = 'text/event-stream'

/** Whether bodies of a media type are items one after the other, which this module can write. */
export function isSequence(mediaType: string): boolean {
  const type = essence(mediaType)
  return type === EVENTS || JSON_SEQUENCES.some(([pattern]) => pattern.test(type))
}

/** Items as a body of a sequential media type. */
export function writeSequence(mediaType: string, items: readonly unknown[]): string {
  const type = essence(mediaType)
  if (type === EVENTS) return items.map(writeEvent).join('')
  const [, before, after] = JSON_SEQUENCES.find(([pattern]) => pattern.test(type))!
  return items.map((item) => before + JSON.stringify(item) + after).join('')
}

/**
 * The items of a body of a sequential media type other than events.
 *
 * @throws SyntaxError for a body that isn't a sequence of JSON values
 */
export function readSequence(text: string): unknown[] {
  const items = text.split(text.startsWith('\x1e') ? '\x1e' : '\n')
  return items.filter((item) => item.trim() !== '').map((item) => JSON.parse(item) as unknown)
}

/**
 * An event with the members that its item has; an item that isn't an event is the data of one.
 *
 * @see https://html.spec.whatwg.org/multipage/server-sent-events.html#parsing-an-event-stream
 */
function writeEvent(item: unknown): string {
  const event = isObject(item) && 'data' in item ? item : { data: item }
  const lines = ['event', 'id', 'retry', 'data'].flatMap((name) => {
    const value = (event as Readonly<Record<string, unknown>>)[name]
    if (value === undefined) return []
    const text = typeof value === 'string' ? value : JSON.stringify(value)
    return text.split(/\r\n?|\n/).map((line) => `${name}: ${line}\n`)
  })
  return `${lines.join('')}\n`
}
