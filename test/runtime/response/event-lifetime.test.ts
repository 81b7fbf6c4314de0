import { getEventListeners } from 'node:events'
import { expect, test, vi } from 'vitest'
import { createTransport } from '../../../src/runtime/call/transport.ts'
import { eventStreams } from '../../../src/runtime/response/events.ts'
import { callAny } from '../../support/client-calls.ts'
import { thrownBy } from '../../support/client-fetch.ts'
import { operation } from '../../support/client-operations.ts'
import { listen } from '../../support/client-server.ts'

type Events = AsyncIterator<unknown> & AsyncIterable<unknown>

/** The events of a connection that is quiet after the first, and whether it has been closed. */
async function open(input: object = {}) {
  const closed = vi.fn()
  const baseUrl = await listen((request, response) => {
    request.on('close', closed)
    response.writeHead(200, { 'content-type': 'text/event-stream' }).write('data: 1\n\n')
  })
  const transport = createTransport({ baseUrl, codecs: [eventStreams], timeout: 10_000 })
  const watch = operation({
    responses: { 200: { 'text/event-stream': { codec: 'eventStreams' } } },
  })
  const events = (await callAny(transport, watch, input)) as Events
  return { events, isClosed: () => vi.waitFor(() => expect(closed).toHaveBeenCalled()) }
}

const TIMEOUT = { name: 'TimeoutError', limit: 'timeout' }
const DEADLINE = { name: 'TimeoutError', limit: 'deadline' }

test.each<[what: string, input: object, read: (events: Events) => unknown, want?: object]>([
  ['left unread', { timeout: 300 }, () => {}],
  ['read too late', { timeout: 300 }, late, TIMEOUT],
  ['returned from before reading', {}, (events) => events.return!()],
  ['returned from after reading', {}, async (events) => (await events.next(), events.return!())],
  ['returned from while reading', {}, returnWhileReading],
  [
    'left by its reader',
    {},
    async (events) => {
      for await (const _ of events) break
    },
  ],
  ['beyond its deadline, unread', { deadline: 200 }, late, DEADLINE],
  ['beyond its deadline, read', { deadline: 200 }, readAll, DEADLINE],
])('a stream is closed: %s', async (_, input, read, want) => {
  const { events, isClosed } = await open(input)
  const outcome = (async () => read(events))()
  if (want) expect(await thrownBy(outcome)).toMatchObject(want)
  else await outcome
  await isClosed()
})

test.each([readAll, late])('a stream is closed when its call is aborted', async (read) => {
  const controller = new AbortController()
  const { signal } = controller
  const { events, isClosed } = await open({ signal })
  const reason = new Error('enough')
  setTimeout(() => controller.abort(reason), 50)
  expect(await thrownBy(read(events))).toBe(reason)
  await isClosed()
  expect(getEventListeners(signal, 'abort')).toEqual([])
})

async function late(events: Events) {
  await new Promise((resolve) => setTimeout(resolve, 400))
  await events.next()
}

async function readAll(events: Events) {
  for await (const _ of events);
}

async function returnWhileReading(events: Events) {
  await events.next()
  const next = events.next()
  await events.return!()
  expect(await next).toEqual({ done: true, value: undefined })
}
