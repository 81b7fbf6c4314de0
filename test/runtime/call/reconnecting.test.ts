import { describe, expect, test, vi } from 'vitest'
import { createClient } from '../../../src/runtime/call/client.ts'
import { reconnecting, type ReconnectOptions } from '../../../src/runtime/call/reconnecting.ts'
import { answer, replying, thrownBy, type Sent } from '../../support/client-fetch.ts'
import { operation } from '../../support/client-operations.ts'

const events = { '*': { json: true, end: ['[DONE]'] } } as const
const watch = operation({
  responses: {
    200: { 'text/event-stream': { codec: 'eventStreams', events } },
    204: {},
    404: { 'text/plain': {} },
  },
})
const stream = (text: string) => answer(`retry: 1\n\n${text}`, 'text/event-stream')
const lost = new TypeError('fetch failed', { cause: { code: 'ECONNRESET' } })
const broken = () => {
  const body = new ReadableStream({
    start: (it) => it.enqueue(new TextEncoder().encode('retry: 1\nid: b\ndata: 9\n\n')),
    pull: (it) => it.error(lost),
  })
  return answer(body, 'text/event-stream')
}
const first = stream('id: a\nretry: 1\ndata: 1\n\n')
const end = stream('data: 3\n\ndata: [DONE]\n\n')

type Reply = Parameters<typeof replying>[0]

function watching(replies: Reply[], input: object = {}, options: ReconnectOptions = {}) {
  const fetch = replying(...replies)
  const client = createClient({ watch } as Record<string, typeof watch>, {
    ...{ baseUrl: 'https://api.test', fetch, retry: 0 },
  }) as any
  const received = reconnecting<any, any>(client.watch, input, options)
  return { received, sent: fetch.sent }
}

async function valuesOf(all: AsyncIterable<any>): Promise<unknown[]> {
  const values: unknown[] = []
  for await (const { data } of all) values.push(data)
  return values
}

const lastIds = (sent: readonly Sent[]) => sent.map(({ headers }) => headers['last-event-id'])

describe('a stream goes on', () => {
  test.each<[what: string, replies: Reply[], values: unknown[], ids: (string | undefined)[]]>([
    ['after the server closes it', [first, end], [1, 3], [undefined, 'a']],
    ['after its connection is lost', [broken, end], [9, 3], [undefined, 'b']],
    ['where none could be made', [first, lost, end], [1, 3], [undefined, 'a', 'a']],
    [
      'after an answer that may change',
      [first, answer('', 'text/plain', { status: 503 }), end],
      ...([
        [1, 3],
        [undefined, 'a', 'a'],
      ] as const as [unknown[], (string | undefined)[]]),
    ],
    [
      'until there is nothing more',
      [first, new Response(null, { status: 204 })],
      [1],
      [undefined, 'a'],
    ],
    ['not after its described end', [end, first], [3], [undefined]],
    [
      'with the id of an earlier event',
      [first, stream('retry: 1\ndata: 2\n\n'), end],
      ...([
        [1, 2, 3],
        [undefined, 'a', 'a'],
      ] as const as [unknown[], (string | undefined)[]]),
    ],
  ])('%s', async (_, replies, values, ids) => {
    const { received, sent } = watching(replies, { headers: { 'x-own': '1' } })
    expect(await valuesOf(received)).toEqual(values)
    expect(lastIds(sent)).toEqual(ids)
    expect(sent.every(({ headers }) => headers['x-own'] === '1')).toBe(true)
  })
})

test('it gives up after attempts without an event, which are counted anew after one', async () => {
  const onReconnect = vi.fn()
  const empty = stream('id: c\nretry: 1\n\n')
  const { received, sent } = watching([first, lost, first, lost], {}, { attempts: 2, onReconnect })
  const error = await thrownBy(valuesOf(received))
  expect(error).toMatchObject({ name: 'NetworkError' })
  expect(sent).toHaveLength(5)
  expect(onReconnect.mock.calls.map(([event]) => event.failures)).toEqual([0, 1, 0, 1])
  expect(await valuesOf(watching([first, empty], {}, { attempts: 1 }).received)).toEqual([1])
})

test.each<[what: string, reply: Reply, want: object]>([
  ['an error', answer('', 'text/plain', { status: 404 }), { status: 404 }],
  ['another media type', answer('', 'text/html'), { name: 'ContractError' }],
  ["data that isn't JSON", stream('data: x\n\n'), { name: 'ContractError' }],
])('%s ends it', async (_, reply, want) => {
  const { received, sent } = watching([first, reply])
  expect(await thrownBy(valuesOf(received))).toMatchObject(want)
  expect(sent).toHaveLength(2)
})

test.each([
  ['while it waits', stream('id: a\nretry: 100000\ndata: 1\n\n')],
  [
    'while it listens',
    answer(
      new ReadableStream({ start: (it) => it.enqueue(new TextEncoder().encode('data: 1\n\n')) }),
      'text/event-stream',
    ),
  ],
])('it is aborted and left %s', async (_, reply) => {
  const reason = new Error('enough')
  const controller = new AbortController()
  const aborted = watching([reply], { signal: controller.signal })
  expect((await aborted.received.next()).value.data).toBe(1)
  const next = aborted.received.next()
  controller.abort(reason)
  expect(await thrownBy(next)).toBe(reason)

  const left = watching([reply])
  await left.received.next()
  const pending = left.received.next()
  await left.received.return!()
  expect(await pending).toEqual({ done: true, value: undefined })
  expect(await left.received.next()).toMatchObject({ done: true })
})
