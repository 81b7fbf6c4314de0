import { expect, test } from 'vitest'
import { createClient, createTransport, items, pages } from '../../../src/runtime/index.ts'
import type { Pagination } from '../../../src/runtime/operation.ts'

const JSON_ANSWER = { 200: { 'application/json': {} } } as const
const PARAMETERS = ['at', 'size', 'kind'].map((name) => ({ name, in: 'query' }) as const)

/** A list with this pagination, and the queries of all calls so far. */
function listing(pagination: Pagination, answer: (query: URLSearchParams) => unknown) {
  const list = {
    operationId: 'list',
    method: 'GET',
    path: '/list',
    parameters: PARAMETERS,
    responses: JSON_ANSWER,
    security: [],
    pagination,
    types: {} as {
      parameters: {
        query?: { at?: number | string | undefined; size?: number; kind?: string }
      }
      responses: { 200: { content: { 'application/json': { rows: number[]; total?: number } } } }
    },
  } as const
  const queries: string[] = []
  const options = {
    baseUrl: 'https://a.test',
    retry: 0,
    fetch: async (url: string | URL | Request) => {
      const { search, searchParams } = new URL(`${url as string}`)
      queries.push(search.slice(1))
      if (queries.length > 20) throw new Error('too many calls')
      return Response.json(answer(searchParams))
    },
  }
  return { list: createClient({ list }, options).list, queries, options }
}

async function gathered<T>(source: AsyncIterable<T>): Promise<T[]> {
  const all: T[] = []
  for await (const it of source) all.push(it)
  return all
}

const ALL = Array.from({ length: 7 }, (_, index) => index)

/** A server of 7 items that returns at most 3 of them, whatever is asked for. */
const slice = (offset: number, size = 3) => ALL.slice(offset).slice(0, Math.min(size, 3))
const number = (query: URLSearchParams, name: string, usual: number) =>
  Number(query.get(name) ?? usual)

const OFFSET: Pagination = { by: 'offset', parameter: 'at', items: ['rows'] }
const byOffset = (query: URLSearchParams) => slice(number(query, 'at', 0), number(query, 'size', 3))

type Case = [
  what: string,
  pagination: Pagination,
  answer: (query: URLSearchParams) => unknown,
  queries: string[],
]

/** A server whose tokens end like this, and one of whose pages is empty. */
function byToken(end: unknown): Case {
  const answer = (query: URLSearchParams) => {
    const at = number(query, 'at', 0)
    const next = { 0: '10', 10: '13', 13: '16' }[at] ?? end
    return { rows: at === 10 ? [] : slice(at % 10), next }
  }
  const pagination = { by: 'cursor', parameter: 'at', items: ['rows'], next: ['next'] } as const
  const queries = ['', 'at=10', 'at=13', 'at=16']
  return [`tokens, the last of which is ${JSON.stringify(end)}`, pagination, answer, queries]
}

const CASES: readonly Case[] = [
  [
    'an offset and a total',
    { ...OFFSET, total: ['meta', 'total'] },
    (query) => ({ rows: byOffset(query), meta: { total: 7 } }),
    ['', 'at=3', 'at=6'],
  ],
  [
    'an offset alone, until a page is empty',
    OFFSET,
    (query) => ({ rows: byOffset(query) }),
    ['', 'at=3', 'at=6', 'at=7'],
  ],
  [
    'a total that is missing',
    { ...OFFSET, total: ['total'] },
    (query) => ({ rows: byOffset(query), total: null }),
    ['', 'at=3', 'at=6', 'at=7'],
  ],
  [
    'a size that the server cuts',
    { ...OFFSET, limit: 'size', size: 100, total: ['total'] },
    (query) => ({ rows: byOffset(query), total: 7 }),
    ['size=100', 'at=3&size=100', 'at=6&size=100'],
  ],
  [
    'an offset from 1, as in SCIM',
    { ...OFFSET, start: 1, total: ['total'] },
    (query) => ({ rows: slice(number(query, 'at', 1) - 1), total: 7 }),
    ['', 'at=4', 'at=7'],
  ],
  [
    'whether there is more',
    { ...OFFSET, more: ['more'] },
    (query) => ({ rows: byOffset(query), more: number(query, 'at', 0) < 6 }),
    ['', 'at=3', 'at=6'],
  ],
  [
    'the whole answer as the list',
    { ...OFFSET, items: [] },
    byOffset,
    ['', 'at=3', 'at=6', 'at=7'],
  ],
  [
    'null as an empty list',
    OFFSET,
    (query) => ({ rows: byOffset(query).length ? byOffset(query) : null }),
    ['', 'at=3', 'at=6', 'at=7'],
  ],
  [
    'pages from 1 and a total',
    { by: 'page', parameter: 'at', items: ['rows'], total: ['total'] },
    (query) => ({ rows: slice(3 * number(query, 'at', 1) - 3), total: 7 }),
    ['', 'at=2', 'at=3'],
  ],
  [
    'pages from 0, until one is empty',
    { by: 'page', parameter: 'at', start: 0, items: ['rows'] },
    (query) => ({ rows: slice(3 * number(query, 'at', 0)) }),
    ['', 'at=1', 'at=2', 'at=3'],
  ],
  [
    'pages and the address of the next one',
    { by: 'page', parameter: 'at', items: ['rows'], more: ['next'] },
    (query) => ({
      rows: slice(3 * number(query, 'at', 1) - 3),
      next: number(query, 'at', 1) < 3 ? 'https://a.test/next' : null,
    }),
    ['', 'at=2', 'at=3'],
  ],
  ...[null, undefined, ''].map(byToken),
]

test.each(CASES)('%s', async (_, pagination, answer, queries) => {
  const [one, other] = [listing(pagination, answer), listing(pagination, answer)]
  expect(await gathered(one.list.items())).toEqual(ALL)
  expect(one.queries).toEqual(queries)
  expect(await gathered(other.list.pages())).toHaveLength(queries.length)
  expect(other.queries).toEqual(queries)
})

const rows = (query: URLSearchParams) => ({ rows: byOffset(query), total: 7 })
const WITH_SIZE: Pagination = { ...OFFSET, limit: 'size', size: 3, total: ['total'] }

test('the query of the call stays, from a position on and with a size of its own', async () => {
  const { list, queries } = listing(WITH_SIZE, rows)
  const query = { kind: 'a', at: 2, size: 2 }
  expect(await gathered(list.items({ query }))).toEqual([2, 3, 4, 5, 6])
  expect(queries).toEqual(['at=2&size=2&kind=a', 'at=4&size=2&kind=a', 'at=6&size=2&kind=a'])
})

test('a later page than the first has no known number of items before it', async () => {
  const pagination: Pagination = { by: 'page', parameter: 'at', items: ['rows'], total: ['total'] }
  const { list, queries } = listing(pagination, (query) => ({
    rows: slice(3 * number(query, 'at', 1) - 3),
    total: 7,
  }))
  expect(await gathered(list.items({ query: { at: '2' } }))).toEqual([3, 4, 5, 6])
  expect(queries).toEqual(['at=2', 'at=3', 'at=4'])
})

test.each<[maxItems: number, want: readonly number[], queries: string[]]>([
  [0, [], []],
  [1, [0], ['size=1']],
  [3, [0, 1, 2], ['size=3']],
  [4, [0, 1, 2, 3], ['size=3', 'at=3&size=3']],
  [1_000, ALL, ['size=3', 'at=3&size=3', 'at=6&size=3']],
])('maxItems %i', async (maxItems, want, queries) => {
  const { list, queries: sent } = listing(WITH_SIZE, rows)
  expect(await gathered(list.items({ maxItems }))).toEqual(want)
  expect(sent).toEqual(queries)
})

test.each([
  [0, 0],
  [2, 2],
  [9, 3],
])('maxPages %i', async (maxPages, want) => {
  const { list, queries } = listing(WITH_SIZE, rows)
  expect(await gathered(list.pages({ maxPages }))).toHaveLength(want)
  expect(queries).toHaveLength(want)
})

test('nothing is asked for before the loop begins, and after it is left', async () => {
  const { list, queries } = listing(WITH_SIZE, rows)
  const all = list.items()
  expect(queries).toEqual([])
  for await (const item of all) if (item === 3) break
  expect(queries).toHaveLength(2)
})

test.each(['items', 'pages'] as const)('an abort ends %s with its reason', async (name) => {
  const { list, queries } = listing(WITH_SIZE, rows)
  const controller = new AbortController()
  const loop = async () => {
    for await (const _ of list[name]({ signal: controller.signal }))
      controller.abort(new Error('enough'))
  }
  await expect(loop()).rejects.toThrow('enough')
  expect(queries).toHaveLength(1)
})

test.each<[what: string, pagination: Pagination, answer: unknown]>([
  ['without a list', OFFSET, { rows: 5 }],
  ['that is a list itself', OFFSET, 'none'],
  ['that is no list', { ...OFFSET, items: [] }, {}],
  ['with an inherited member', { ...OFFSET, items: ['constructor', 'name'] }, 'text'],
  [
    'whose next token is its own',
    { by: 'cursor', parameter: 'at', items: ['rows'], next: ['next'] },
    { rows: [], next: 'again' },
  ],
])('an answer %s breaks the contract', async (_, pagination, answer) => {
  const { list, queries } = listing(pagination, () => answer)
  await expect(gathered(list.items())).rejects.toMatchObject({
    name: 'ContractError',
    breach: 'body',
    operationId: 'list',
  })
  expect(queries.length).toBeLessThan(3)
})

test('standalone', async () => {
  const { list, options } = listing(WITH_SIZE, rows)
  const transport = createTransport(options)
  const { operation } = list
  expect(await gathered(items(transport, operation, { maxItems: 2 }))).toEqual([0, 1])
  expect(await gathered(pages(transport, operation))).toHaveLength(3)
})

test('methods of other operations have neither', () => {
  const { pagination: _, ...other } = listing(OFFSET, rows).list.operation
  const client = createClient({ other }, { baseUrl: 'https://a.test' })
  expect(Object.keys(client.other)).toEqual(['result'])
  // @ts-expect-error it doesn't page
  expect(client.other.items).toBeUndefined()
})
