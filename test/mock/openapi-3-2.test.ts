import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { startMock, type MockServer } from '../../scripts/mock/server.ts'
import { bundled } from './bundled.ts'

const ENTRY = join(import.meta.dirname, '../fixtures/descriptions/openapi-3.2-whole/openapi.yaml')
let mock: MockServer

beforeAll(async () => {
  mock = await startMock(await bundled(ENTRY), 0)
})
afterAll(() => mock.close())

interface Sent {
  readonly accept?: string
  readonly type?: string
  readonly body?: string
}

async function answerTo(request: string, { accept, type, body }: Sent) {
  const [method = '', path = ''] = request.split(' ')
  const response = await fetch(mock.url + path, {
    method,
    headers: {
      'x-key': 'any',
      ...(accept && { accept }),
      ...(type && { 'content-type': type }),
    },
    ...(body !== undefined && { body }),
  })
  expect(response.headers.get('sl-violations')).toBeNull()
  return [response.status, await response.text()]
}

const LINES = 'application/jsonl'
const [TOM, REX] = ['{"name":"Tom","kind":"cat"}', '{"name":"Rex","kind":"dog"}']

test.each<[what: string, request: string, sent: Sent, status: number, body?: string]>([
  ['QUERY', 'QUERY /pets', { type: 'application/json', body: '{"maxAge":2}' }, 200, `[${TOM}]`],
  ['an invalid QUERY', 'QUERY /pets', { type: 'application/json', body: '{"maxAge":"x"}' }, 422],
  ['another method', 'COPY /pets', {}, 204, ''],
  ['one without a name', 'LINK /pets', {}, 204, ''],
  ['a method that is not described', 'MOVE /pets', {}, 405],
  ['a query string', 'GET /pets?name=Tom&age=3', {}, 200, `[${TOM}]`],
  ['one without a required member', 'GET /pets?age=3', {}, 422],
  ['one with an invalid member', 'GET /pets?name=Tom&age=old', {}, 422],
  ['a serialized example', 'GET /pets?name=T', { accept: 'text/csv' }, 200, 'name\r\nTom\r\n'],
  ['a shared path item', 'GET /shared', {}, 200, '<r a="1"/>'],
  [
    'events',
    'GET /events',
    { accept: 'text/event-stream' },
    200,
    'event: born\ndata: {"kind":"cat","name":"Tom"}\n\nevent: fed\nid: 7\ndata: {"kind":"dog","name":"Rex"}\n\n',
  ],
  ['lines', 'GET /events', { accept: LINES }, 200, `${TOM}\n${REX}\n`],
  [
    'records that are made up',
    'GET /events',
    { accept: 'application/json-seq' },
    200,
    '\x1e{"name":"string","kind":"cat"}\n',
  ],
  [
    'parts that are made up',
    'GET /events',
    { accept: 'multipart/mixed' },
    200,
    '--the-next-part\r\n\r\n{"name":"string","kind":"cat"}\r\n--the-next-part--\r\n',
  ],
  ['lines that are sent', 'POST /events', { type: LINES, body: `${TOM}\n${REX}\n` }, 204],
  ['an invalid line', 'POST /events', { type: LINES, body: `${TOM}\n{"kind":"dog"}\n` }, 422],
  ['a broken line', 'POST /events', { type: LINES, body: `${TOM}\n{` }, 400],
])('%s', async (_, request, sent, status, body) => {
  const [found, text] = await answerTo(request, sent)
  expect([found, body === undefined ? body : text]).toEqual([status, body])
})
