import { describe, expect, test } from 'vitest'
import { createFetchClient } from '../../src/openapi-fetch/index.ts'
import type { Operation } from '../../src/runtime/operation.ts'
import { replying, thrownBy } from '../support/client-fetch.ts'
import { operation } from '../support/client-operations.ts'
import { baseUrl, sentBy } from './support.ts'

const param = (place: string, name: string, more: object = {}) =>
  ({ in: place, name, ...more }) as Operation['parameters'][number]
describe('parameters are written as described', () => {
  test.each<[what: string, Operation['parameters'], params: object, url: string, path?: string]>([
    ['a path', [param('path', 'id')], { path: { id: 'a/b ?' } }, '/x/a%2Fb%20%3F', '/x/{id}'],
    [
      'a list, joined',
      [param('query', 'ids', { explode: false })],
      { query: { ids: [1, 2] } },
      '/things?ids=1,2',
    ],
    [
      'a list with pipes',
      [param('query', 'ids', { style: 'pipeDelimited', explode: false })],
      { query: { ids: ['a', 'b'] } },
      '/things?ids=a%7Cb',
    ],
    [
      'a deep object',
      [param('query', 'f', { style: 'deepObject' })],
      { query: { f: { a: { b: 1 } } } },
      '/things?f%5Ba%5D%5Bb%5D=1',
    ],
    ['an object', [param('query', 'f')], { query: { f: { a: 1, b: 2 } } }, '/things?a=1&b=2'],
    [
      'JSON',
      [param('query', 'f', { content: 'application/json' })],
      { query: { f: { a: [1] } } },
      '/things?f=%7B%22a%22%3A%5B1%5D%7D',
    ],
    [
      'a date',
      [param('query', 'since')],
      { query: { since: new Date(0) } },
      '/things?since=1970-01-01T00%3A00%3A00.000Z',
    ],
    [
      'a matrix',
      [param('path', 'ids', { style: 'matrix', explode: true })],
      { path: { ids: [1, 2] } },
      '/x;ids=1;ids=2',
      '/x{ids}',
    ],
  ])('%s', async (_, parameters, params, url, path = '/things') => {
    expect((await sentBy({ parameters, path }, { params })).url).toBe(url)
  })

  test('headers and cookies', async () => {
    const parameters = [
      param('header', 'X-Ids'),
      param('header', 'X-Of', { explode: true }),
      param('cookie', 'lang'),
    ]
    const params = { header: { 'X-Ids': [1, 2], 'X-Of': { a: 1 } }, cookie: { lang: 'de' } }
    const { headers } = await sentBy({ parameters }, { params })
    expect(headers).toMatchObject({ 'x-ids': '1,2', 'x-of': 'a=1', cookie: 'lang=de' })
  })

  test.each<[reason: string, Partial<Operation>, init: object]>([
    ['needs the path parameter "id"', { path: '/x/{id}', parameters: [param('path', 'id')] }, {}],
    [
      'needs a path from "/" without "." or ".."',
      { path: '/x/{id}/y', parameters: [param('path', 'id')] },
      { params: { path: { id: '..' } } },
    ],
    [
      'needs the query parameter "q"',
      { parameters: [param('query', 'q', { required: true })] },
      {},
    ],
    ['has no query parameter "q"', {}, { params: { query: { q: 1 } } }],
    ['has no request body', { method: 'POST' }, { body: {} }],
    ["doesn't support `baseUrl`", {}, { baseUrl: 'https://b.test' }],
    ["doesn't support `fetch`", {}, { fetch }],
    ["doesn't support `redirect`", {}, { redirect: 'error' }],
    ["doesn't support `querySerializer`", {}, { querySerializer: { array: { style: 'form' } } }],
    ["doesn't support `pathSerializer`", {}, { pathSerializer: String }],
  ])('%s', async (reason, changes, init) => {
    const error = await thrownBy(sentBy(changes, init))
    expect(error).toMatchObject({ name: 'UsageError', message: expect.stringContaining(reason) })
  })

  test('an unknown operation', async () => {
    const client: any = createFetchClient({ things: operation({}) }, { baseUrl })
    const error = await thrownBy(client.TRACE('/things'))
    expect(error).toMatchObject({
      name: 'UsageError',
      message: 'There is no operation TRACE /things',
    })
  })
})

test('headers of calls may be lists, numbers and absent', async () => {
  const headers = { 'X-List': [1, 2], 'X-No': null, 'X-Not': undefined }
  expect((await sentBy({}, { headers })).headers).toEqual({
    accept: 'application/json',
    'x-list': '1, 2',
  })
})

test('options of fetch reach it, and cannot change where the credentials go', async () => {
  const init = {
    cache: 'no-store',
    keepalive: true,
    credentials: 'include',
    next: { revalidate: 1 },
  }
  const { sent, method } = await sentBy({}, { ...init, method: 'DELETE', url: '/elsewhere' })
  expect(sent).toMatchObject({ ...init, redirect: 'manual' })
  expect(method).toBe('GET')
})

test('requests by a lower-case method', async () => {
  const fetch = replying(Response.json(1))
  const client: any = createFetchClient({ things: operation({}) }, { baseUrl, fetch })
  expect(await client.request('get', '/things')).toMatchObject({ data: 1 })
})
