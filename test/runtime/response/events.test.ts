import { describe, expect, test } from 'vitest'
import { createTransport } from '../../../src/runtime/call/transport.ts'
import { eventStreams } from '../../../src/runtime/response/events.ts'
import type { EventStream, ServerSentEvent } from '../../../src/runtime/response/result.ts'
import { callAny } from '../../support/client-calls.ts'
import { answer, replying, thrownBy } from '../../support/client-fetch.ts'
import { operation } from '../../support/client-operations.ts'
import { listen } from '../../support/client-server.ts'

const TYPE = 'text/event-stream'
const stream = (media: object = {}) =>
  operation({ responses: { 200: { [TYPE]: { codec: 'eventStreams', ...media } } } })

/** The events in a text that arrives in these pieces. */
async function eventsOf(pieces: readonly string[], media: object = {}) {
  const body = new ReadableStream({
    start(controller) {
      for (const piece of pieces) controller.enqueue(new TextEncoder().encode(piece))
      controller.close()
    },
  })
  const fetch = () => Promise.resolve(answer(body, `${TYPE}; charset=utf-8`))
  const transport = createTransport({ baseUrl: 'https://api.test', fetch, codecs: [eventStreams] })
  const events: ServerSentEvent<unknown>[] = []
  for await (const event of (await callAny(transport, stream(media))) as EventStream<unknown>)
    events.push(event)
  return events
}

const event = (data: unknown, rest: object = {}) => ({
  event: 'message',
  data,
  id: undefined,
  retry: undefined,
  ...rest,
})

describe('events', () => {
  // Cases of https://html.spec.whatwg.org/multipage/server-sent-events.html#event-stream-interpretation
  test.each<[what: string, text: string, want: object[]]>([
    ['several lines of data', 'data: YHOO\ndata: +2\ndata: 10\n\n', [event('YHOO\n+2\n10')]],
    [
      'comments, ids and an empty id',
      ': test\n\ndata: first\nid: 1\n\ndata:second\nid\n\ndata:  third\n\n',
      [event('first', { id: '1' }), event('second', { id: '' }), event(' third', { id: '' })],
    ],
    [
      'data without a value, and a cut-off end',
      'data\n\ndata\ndata\n\ndata:',
      [event(''), event('\n')],
    ],
    ['one space is taken off', 'data:test\n\ndata: test\n\n', [event('test'), event('test')]],
    [
      'a named event, once',
      'event: add\ndata: 1\n\ndata: 2\n\n',
      [event('1', { event: 'add' }), event('2')],
    ],
    ['an event without data is none', 'event: add\n\ndata: 1\n\n', [event('1')]],
    [
      'retry',
      'retry: 100\ndata: 1\n\nretry: x\ndata: 2\n\n',
      [event('1', { retry: 100 }), event('2', { retry: 100 })],
    ],
    ['unknown fields', 'foo: bar\ndata: 1\n\n', [event('1')]],
    [
      'all line endings',
      'data: 1\r\ndata: 2\rdata: 3\n\r\ndata: 4\r\r',
      [event('1\n2\n3'), event('4')],
    ],
    ['a byte order mark', '\ufeffdata: 1\n\n', [event('1')]],
    ['colons in data', 'data: a:b: c\n\n', [event('a:b: c')]],
    ['an id with a NUL is ignored', 'id: a\0b\ndata: 1\n\n', [event('1')]],
  ])('%s', async (_, text, want) => {
    expect(await eventsOf([text])).toEqual(want)
    const bytes = [...new TextEncoder().encode(text)].map((byte) => String.fromCharCode(byte))
    if (/^[\x00-\x7f]*$/.test(text)) expect(await eventsOf(bytes)).toEqual(want)
  })

  const Y = { a: 1 }
  test.each<[what: string, events: object, text: string, want: object[]]>([
    ['JSON', { '*': { json: true } }, 'data: {"a":1}\n\ndata: 1\n\n', [event(Y), event(1)]],
    [
      'JSON up to a word',
      { '*': { json: true, end: ['[DONE]', 'bye'] } },
      'data: {"a":1}\n\ndata: bye\n\ndata: {"a":1}\n\n',
      [event(Y)],
    ],
    [
      'objects or text',
      { '*': { json: ['object', 'null'] } },
      'data: {"a":1}\n\ndata: 1\n\ndata: {\n\ndata: null\n\n',
      [event(Y), event('1'), event('{'), event(null)],
    ],
    [
      'by the name of the event, without names that are not described',
      { add: { json: true }, message: {} },
      'event: add\ndata: 1\n\nevent: ping\ndata: {\n\ndata: 1\n\nevent: toString\ndata: 2\n\n',
      [event(1, { event: 'add' }), event('1')],
    ],
    [
      'by the name of the event, or else',
      { add: { json: true }, '*': {} },
      'event: add\ndata: 1\n\nevent: __proto__\ndata: 1\n\n',
      [event(1, { event: 'add' }), event('1', { event: '__proto__' })],
    ],
  ])('data is decoded as described: %s', async (_, events, text, want) => {
    expect(await eventsOf([text], { events })).toEqual(want)
  })

  test('data that should be JSON and is not', async () => {
    const media = { events: { '*': { json: true } } }
    expect(await thrownBy(eventsOf(['data: {"token":"abc\n\n'], media))).toMatchObject({
      name: 'ContractError',
      breach: 'body',
      message: '200 has no readable body of text/event-stream (GET https://api.test/things)',
    })
  })
})

test('an event that is too long is an error of its media type', async () => {
  const fetch = replying(answer('data: too long\n\n', TYPE))
  const transport = createTransport({ baseUrl: 'https://api.test', fetch, codecs: [eventStreams] })
  const events: EventStream = await callAny(transport, stream(), { maxBodySize: 9 })
  const error = await thrownBy(async () => {
    for await (const _ of events);
  })
  expect(error).toMatchObject({ name: 'ContractError', breach: 'size', contentType: TYPE })
})

describe('over a connection', () => {
  const endless = async () => {
    const state = { closed: false }
    const baseUrl = await listen((request, response) => {
      response.writeHead(200, { 'content-type': TYPE })
      const timer = setInterval(() => response.write('data: tick\n\n'), 5)
      request.on('close', () => {
        state.closed = true
        clearInterval(timer)
      })
    })
    const transport = createTransport({ baseUrl, codecs: [eventStreams], timeout: 1_000 })
    return { state, transport }
  }
  const eventually = async (condition: () => boolean) => {
    while (!condition()) await new Promise((resolve) => setTimeout(resolve, 5))
  }

  test('leaving the loop closes it', async () => {
    const { state, transport } = await endless()
    let count = 0
    for await (const { data } of (await callAny(transport, stream())) as EventStream) {
      expect(data).toBe('tick')
      if (++count === 3) break
    }
    await eventually(() => state.closed)
  })

  test('the caller’s signal ends the loop with its own reason', async () => {
    const { state, transport } = await endless()
    const controller = new AbortController()
    const reason = new Error('enough')
    const { signal } = controller
    const events: EventStream = await callAny(transport, stream(), { signal })
    const error = await thrownBy(async () => {
      for await (const _ of events) controller.abort(reason)
    })
    expect(error).toBe(reason)
    await eventually(() => state.closed)
  })

  test('the time limit of an attempt ends with the first byte', async () => {
    const { transport } = await endless()
    const started = Date.now()
    const events: EventStream = await callAny(transport, stream(), { timeout: 900 })
    for await (const _ of events) if (Date.now() - started > 1_000) break
  })

  test('a lost connection ends the loop with an error', async () => {
    const baseUrl = await listen((_, response) => {
      response.writeHead(200, { 'content-type': TYPE })
      response.write('data: 1\n\n')
      setTimeout(() => response.destroy(), 20)
    })
    const events: EventStream = await callAny(
      createTransport({ baseUrl, codecs: [eventStreams] }),
      stream(),
    )
    const error = await thrownBy(async () => {
      for await (const _ of events);
    })
    expect(error).toMatchObject({ name: 'NetworkError', operationId: 'things', method: 'GET' })
  })
})
