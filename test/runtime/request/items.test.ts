import { expect, test } from 'vitest'
import {
  createClient,
  isHttpError,
  isUsageError,
  isValidationError,
  sentItems,
  validation,
} from '../../../src/runtime/index.ts'

const LINES = 'application/jsonl'
const EVENTS = 'text/event-stream'

async function* streamOf(items: readonly unknown[], onEnd = () => {}) {
  try {
    yield* items
  } finally {
    onEnd()
  }
}

/** A client of an operation with a body, and what its server has received. */
function clientOf(
  type: string,
  { status = 204, validate = (_: unknown): boolean => true, events = {} } = {},
) {
  const bodies: string[] = []
  const operation = {
    ...{ operationId: 'put', method: 'PUT', path: '/', parameters: [], security: [], types: {} },
    requestBody: { content: { [type]: { events } } },
    responses: { [status]: {} },
  }
  const fetch = async (_: unknown, { body }: RequestInit = {}) => {
    bodies.push(await new Response(body!).text())
    return new Response(null, { status, headers: { 'retry-after': '0' } })
  }
  const put = {
    ...{ parameters: {}, responses: {} },
    requestBody: { [type]: validate },
  }
  const client = createClient(
    { put: operation },
    { baseUrl: 'https://api.test', fetch, validation: validation({ put }) },
  )
  const send = client.put as unknown as (input: { body: unknown }) => Promise<unknown>
  return { bodies, send: (body: unknown) => send({ body }) }
}

test.each<[what: string, type: string, items: readonly unknown[], written: string]>([
  ['lines', LINES, [{ a: 1 }, 'b', null, 2n], '{"a":1}\n"b"\nnull\n2\n'],
  ['records', 'application/json-seq', [1, 'a'], '\x1e1\n\x1e"a"\n'],
  ['records of a kind', 'application/geo+json-seq; v=1', [[]], '\x1e[]\n'],
  ['data', EVENTS, [{ data: 'a' }, { data: { b: 1 } }], 'data: a\n\ndata: {"b":1}\n\n'],
  ['several lines', EVENTS, [{ data: 'a\r\nb\n' }], 'data: a\ndata: b\ndata: \n\n'],
  [
    'all members',
    EVENTS,
    [{ data: '', event: 'e', id: '7', retry: 5 }],
    'event: e\nid: 7\nretry: 5\ndata: \n\n',
  ],
  ['strings of JSON', EVENTS, [{ data: 'a', event: 'json' }], 'event: json\ndata: "a"\n\n'],
  ['nothing', LINES, [], ''],
])('writes %s, in a list or as they come', async (_, type, items, written) => {
  const { bodies, send } = clientOf(type, { events: { json: { json: true } } })
  await send(items)
  await send(new Set(items))
  await send(streamOf(items))
  expect(bodies).toEqual([written, written, written])
})

test.each([LINES, EVENTS])('sends text and bytes as %s as they are', async (type) => {
  const { bodies, send } = clientOf(type)
  for (const body of [
    'a',
    new Blob(['a']),
    new TextEncoder().encode('a'),
    new Blob(['a']).stream(),
  ])
    await send(body)
  expect(bodies).toEqual(['a', 'a', 'a', 'a'])
})

test.each(['event', 'id'])('rejects an event whose %s has several lines', async (name) => {
  const event = { data: '', [name]: 'a\ndata: b' }
  for (const body of [[event], streamOf([event])]) {
    const error = await clientOf(EVENTS)
      .send(body)
      .catch((it: unknown) => it)
    expect(isUsageError(error)).toBe(true)
  }
})

test('rejects what has no items', () => {
  expect(() => sentItems.encode!({ a: 1 }, LINES, {})).toThrow('neither items nor bytes')
})

test('sends a list again, and a stream only once', async () => {
  const { bodies, send } = clientOf(LINES, { status: 503 })
  await send([1]).catch(() => {})
  expect(bodies.length).toBe(3)
  const error = await send(streamOf([1])).catch((it: unknown) => it)
  expect(isHttpError(error) && error.status).toBe(503)
  expect(bodies.length).toBe(4)
})

test('validates items before they are sent, and ends a stream at the first wrong one', async () => {
  const validate = (item: unknown) => item !== 2
  const { bodies, send } = clientOf(LINES, { validate })
  const error = await send([1, 2]).catch((it: unknown) => it)
  expect([isValidationError(error), bodies]).toEqual([true, []])
  let isClosed = false
  const stream = streamOf([1, 2, 3], () => (isClosed = true))
  const other = await send(stream).catch((it: unknown) => it)
  expect([isValidationError(other), isClosed, bodies]).toEqual([true, true, []])
})
