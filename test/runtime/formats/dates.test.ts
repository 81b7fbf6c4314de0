import { describe, expect, test } from 'vitest'
import { createClient } from '../../../src/runtime/call/client.ts'
import { dateOf, dates } from '../../../src/runtime/formats/dates.ts'
import { validation } from '../../../src/runtime/response/validate.ts'
import { answer, replying, thrownBy } from '../../support/client-fetch.ts'
import { operation } from '../../support/client-operations.ts'

describe('texts as dates', () => {
  const time = (text: string, format: string) => dateOf(text, [format])?.toISOString()
  test.each([
    ['2026-11-28T01:02:03Z', '2026-11-28T01:02:03.000Z'],
    ['2026-11-28t01:02:03z', '2026-11-28T01:02:03.000Z'],
    ['2026-11-28 01:02:03.5+02:00', '2026-11-27T23:02:03.500Z'],
    ['2026-11-28T01:02:03.123456789-00:30', '2026-11-28T01:32:03.123Z'],
    ['2016-12-31T23:59:60Z', '2017-01-01T00:00:00.000Z'],
    ['2026-11-28', undefined],
    ['2026-02-30T00:00:00Z', undefined],
    ['2026-11-28T24:00:01Z', undefined],
    ['2026-11-28T01:02:03', undefined],
    ['Sat Nov 28 2026', undefined],
    ['', undefined],
  ])('date-time %j', (text, wanted) => expect(time(text, 'date-time')).toBe(wanted))
  test.each([
    ['2026-11-28', '2026-11-28T00:00:00.000Z'],
    ['2024-02-29', '2024-02-29T00:00:00.000Z'],
    ['2023-02-29', undefined],
    ['2026-13-01', undefined],
    ['2026-11-28T00:00:00Z', undefined],
    ['26-11-28', undefined],
  ])('date %j', (text, wanted) => expect(time(text, 'date')).toBe(wanted))
})

const at = { format: 'date-time' }
const stay = { members: { at, 'a/b': { items: { format: 'date' } }, any: { any: [at, {}] } } }
const keep = operation({
  ...{ operationId: 'keep', method: 'POST' },
  parameters: [{ name: 'toString', in: 'query', dates: at }],
  requestBody: {
    content: {
      'application/json': { dates: 'Stay' },
      'application/jsonl': { dates: { items: 'Stay' } },
    },
  },
  responses: {
    200: {
      'application/json': { dates: 'Stay' },
      'application/jsonl': { codec: 'sequences', items: 'lines', dates: { items: 'Stay' } },
    },
    409: { 'application/json': { dates: 'Stay' } },
  },
  around: dates({ Stay: stay }),
})

function clientOf(reply: Response, options: object = {}) {
  const fetch = replying(reply)
  const client = createClient({ keep } as Record<string, typeof keep>, {
    ...{ baseUrl: 'https://api.test', fetch, retry: 0, ...options },
  }) as any
  return { client, fetch }
}

test.each<[value: object, pointer: string]>([
  [{ at: 'soon' }, '/at'],
  [{ 'a/b': ['2026-11-28', '2026-02-30'] }, '/a~1b/1'],
])('an answer with an invalid date is rejected with its place: %j', async (value, pointer) => {
  const error = await thrownBy(clientOf(Response.json(value)).client.keep({}))
  expect(error).toMatchObject({
    ...{ name: 'ValidationError', operationId: 'keep', subject: 'response 200', value },
    violations: [{ pointer, keyword: 'format', type: 'string' }],
  })
  const lines = answer(`{}\n${JSON.stringify(value)}\n`, 'application/jsonl')
  const items = (await clientOf(lines).client.keep({}))[Symbol.asyncIterator]()
  expect(await items.next()).toEqual({ done: false, value: {} })
  expect(await thrownBy(items.next())).toMatchObject({ violations: [{ pointer }] })
  expect(await items.next()).toMatchObject({ done: true })
})

test('what may be a date, what is none, and what was redacted stays as it is', async () => {
  const value = { any: 'soon', at: null, other: '2026-11-28' }
  expect(await clientOf(Response.json(value)).client.keep({})).toEqual(value)
  const conflict = Response.json({ at: 'not secret-1' }, { status: 409 })
  const error = await thrownBy(clientOf(conflict).client.keep({ body: { password: 'secret-1' } }))
  expect(error).toMatchObject({ status: 409, body: { at: 'not [redacted]' } })
})

test('items are written as they come, and requests are left as they are', async () => {
  const items = async function* () {
    yield { at: new Date(0) }
    yield { at: new Date(Number.NaN) }
  }
  const { client, fetch } = clientOf(Response.json({}))
  const body = { at: new Date(0), 'a/b': [new Date(0)] }
  await client.keep({ body })
  expect(fetch.sent[0]!.body).toBe('{"at":"1970-01-01T00:00:00.000Z","a/b":["1970-01-01"]}')
  expect(body).toEqual({ at: new Date(0), 'a/b': [new Date(0)] })
  await client.keep({ body: items(), contentType: 'application/jsonl' })
  const sent = new Response(fetch.sent[1]!.body as BodyInit)
  expect(await thrownBy(sent.text())).toMatchObject({ name: 'UsageError' })
})

test.each<[input: object, message: string]>([
  [{ body: { at: new Date(Number.NaN) } }, `body: "/at" isn't a valid Date`],
  [{ body: { at: new Date(8e15) } }, `body: "/at" isn't a valid Date`],
  [{ body: { 'a/b': [new Date(1)] } }, 'body: "/a~1b/0" must be a Date at 00:00 UTC'],
  [
    { query: { toString: new Date(Number.NaN) } },
    `query parameter "toString": it isn't a valid Date`,
  ],
])('a request with an invalid date is rejected: %j', async (input, message) => {
  const { client, fetch } = clientOf(Response.json({}))
  expect(await thrownBy(client.keep(input))).toMatchObject({
    name: 'UsageError',
    message: expect.stringContaining(message),
  })
  expect(fetch.sent).toEqual([])
})

test('a cycle is rejected as without dates', async () => {
  const body: { others: unknown[] } = { others: [] }
  body.others.push(body)
  const loop = { ...keep, around: dates({ Stay: { members: { others: { items: 'Stay' } } } }) }
  const client = createClient({ loop } as Record<string, typeof loop>, {
    ...{ baseUrl: 'https://api.test', fetch: replying(Response.json({})) },
  }) as any
  expect(await thrownBy(client.loop({ body }))).toMatchObject({ name: 'UsageError' })
})

test('validators see values as they are on the wire', async () => {
  const seen: unknown[] = []
  const validate = (value: unknown) => (seen.push(value), true)
  const json = { 'application/json': validate }
  const validators = { keep: { parameters: {}, requestBody: json, responses: { 200: json } } }
  const { client } = clientOf(Response.json({ 'a/b': ['2026-11-28'] }), {
    validation: validation(validators),
  })
  const received = await client.keep({ body: { 'a/b': [new Date(0)] } })
  expect(received).toEqual({ 'a/b': [new Date('2026-11-28')] })
  expect(seen).toEqual([{ 'a/b': ['1970-01-01'] }, { 'a/b': ['2026-11-28'] }])
})
