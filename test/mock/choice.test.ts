import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Document } from '../../scripts/document/openapi.ts'
import { startMock, type Answered, type MockServer } from '../../scripts/mock/server.ts'

const examples = (values: object) =>
  Object.fromEntries(Object.entries(values).map(([name, value]) => [name, { value }]))
const json = (values: object, schema: object = {}) => ({
  description: 'An answer.',
  content: { 'application/json': { schema, examples: examples(values) } },
})

const DOCUMENT = {
  openapi: '3.1.0',
  info: { title: 'Pets', version: '1' },
  paths: {
    '/pets/{id}': {
      get: {
        operationId: 'getPet',
        parameters: [
          {
            ...{ name: 'id', in: 'path', required: true, schema: { type: 'integer' } },
            examples: examples({ cat: 1, dog: 2, lost: 9 }),
          },
          {
            ...{ name: 'full', in: 'query', schema: { type: 'boolean' } },
            examples: examples({ dog: true }),
          },
        ],
        responses: {
          200: json({ any: 'any', cat: 'cat', dog: 'dog' }),
          404: json({ lost: 'no such pet' }),
        },
      },
    },
    '/kinds/{kind}': {
      get: {
        operationId: 'getKind',
        parameters: [{ name: 'kind', in: 'path', required: true, schema: { type: 'string' } }],
        responses: { 200: json({ any: 'any', 'a b': 'spaced' }) },
      },
    },
    '/pets': {
      post: {
        operationId: 'addPet',
        requestBody: {
          content: {
            'application/json': {
              schema: { properties: { name: { type: 'string', maxLength: 3 } } },
              examples: examples({
                tom: { name: 'Tom' },
                taken: { name: 'Rex' },
                long: { name: 'Felix' },
              }),
            },
          },
        },
        responses: {
          201: json({ any: 'any', tom: 'tom' }),
          409: json({ taken: 'taken' }),
          422: json({ first: 'invalid', long: 'too long' }),
        },
      },
    },
    '/export': {
      get: {
        operationId: 'export',
        parameters: [{ name: 'format', in: 'query', schema: { type: 'string' } }],
        responses: {
          200: {
            description: 'A file.',
            content: {
              'text/csv': { examples: examples({ csv: 'a,b', both: 'a,c' }) },
              'application/json': { examples: examples({ json: ['b'], both: ['c'] }) },
              'text/plain': { examples: examples({ text: 'b' }) },
            },
          },
        },
      },
    },
    '/random': {
      get: {
        operationId: 'random',
        responses: {
          200: json(
            { any: ['a'] },
            { type: 'array', minItems: 2, items: { type: 'integer', minimum: 3, maximum: 9 } },
          ),
        },
      },
    },
    '/tree': {
      get: {
        operationId: 'tree',
        responses: {
          200: {
            description: 'A tree.',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/Tree' } } },
          },
        },
      },
    },
  },
  components: {
    schemas: {
      Tree: {
        type: 'object',
        required: ['v', 'kids'],
        properties: {
          v: { type: 'integer' },
          kids: { type: 'array', items: { $ref: '#/components/schemas/Tree' } },
        },
      },
    },
  },
} as unknown as Document

let mock: MockServer
beforeAll(async () => void (mock = await startMock(DOCUMENT, 0)))
afterAll(() => mock.close())

describe('the answer is', () => {
  test.each<[why: string, path: string, answer: string, status: number, prefer?: string]>([
    ['the first example', '/pets/3', 'any', 200],
    ["the one with the name of a value's example", '/pets/1', 'cat', 200],
    ['not the one of which another value differs', '/pets/2?full=false', 'any', 200],
    ['the one of all values', '/pets/2?full=true', 'dog', 200],
    ['the one of another status', '/pets/9', 'no such pet', 404],
    ['the preferred one', '/pets/1', 'dog', 200, 'example=dog'],
    ['the one of the preferred status', '/pets/1', 'no such pet', 404, 'code=404'],
    ['the one that is named like a value', '/kinds/a%20b', 'spaced', 200],
    ['the first one for a name of none', '/kinds/toString', 'any', 200],
  ])('%s', async (_, path, answer, status, prefer = '') => {
    const response = await fetch(mock.url + path, { headers: { prefer } })
    expect([response.status, await response.json()]).toEqual([status, answer])
  })

  test.each<[body: object, answer: string, status: number]>([
    [{ name: 'Tom' }, 'tom', 201],
    [{ name: 'Rex' }, 'taken', 409],
    [{ name: 'Tim' }, 'any', 201],
    [{ name: 'Felix' }, 'too long', 422],
    [{ name: 'Bella' }, 'invalid', 422],
  ])('for the body %j %s', async (body, answer, status) => {
    const headers = { 'content-type': 'application/json' }
    const init = { method: 'POST', headers, body: JSON.stringify(body) }
    const response = await fetch(`${mock.url}/pets`, init)
    expect([response.status, await response.json()]).toEqual([status, answer])
  })
})

test.each<[query: string, accept: string, type: string, answer: string]>([
  ['', '*/*', 'text/csv', 'a,b'],
  ['', 'application/json', 'application/json', '["b"]'],
  ['?format=json', '*/*', 'application/json', '["b"]'],
  ['?format=json', 'text/csv, application/json', 'application/json', '["b"]'],
  ['?format=csv', 'application/json', 'text/csv', 'a,b'],
  ['?format=both', 'application/json', 'application/json', '["c"]'],
  ['?format=both', 'text/plain', 'text/csv', 'a,c'],
  ['?format=text', 'text/csv', 'text/plain', 'b'],
  ['?format=xlsx', 'text/csv', 'text/csv', 'a,b'],
])('%s and Accept: %s get %s', async (query, accept, type, answer) => {
  const response = await fetch(`${mock.url}/export${query}`, { headers: { accept } })
  expect([response.headers.get('content-type'), await response.text()]).toEqual([type, answer])
})

test('random answers are valid, and others than the examples', async () => {
  const dynamic = await startMock(DOCUMENT, 0, { dynamic: true })
  for (const path of ['/random', '/random', '/tree', '/tree']) {
    const response = await fetch(dynamic.url + path)
    expect(response.headers.get('sl-violations')).toBeNull()
    expect(await response.json()).not.toEqual(['a'])
  }
  const fixed = await fetch(`${dynamic.url}/random`, { headers: { prefer: 'dynamic=false' } })
  expect(await fixed.json()).toEqual(['a'])
  await dynamic.close()
})

test('an answer takes as long as it should, and is reported with its request', async () => {
  const answers: Answered[] = []
  const onAnswer = (answered: Answered) => void answers.push(answered)
  const slow = await startMock(DOCUMENT, 0, { delay: 30, onAnswer })
  await (await fetch(`${slow.url}/pets/1?full=true`)).text()
  await slow.close()
  expect(answers).toMatchObject([{ method: 'GET', target: '/pets/1?full=true', status: 200 }])
  expect(answers[0]!.milliseconds).toBeGreaterThan(29)
})

test('it listens on the address that it is given', async () => {
  const other = await startMock(DOCUMENT, 0, { host: '::1' }).catch(() => undefined)
  if (other === undefined) return
  expect(other.url).toMatch(/^http:\/\/\[::1\]:\d+$/)
  expect((await fetch(`${other.url}/pets/1`)).status).toBe(200)
  await other.close()
})

test.each([
  [['https://a.example'], 'https://a.example', true],
  [['https://a.example'], 'https://b.example', false],
  [['*'], 'https://b.example', true],
  [[], 'https://a.example', false],
])('with --cors %j pages of %s: %j', async (origins, origin, isAllowed) => {
  const open = await startMock(DOCUMENT, 0, { origins })
  const response = await fetch(`${open.url}/pets/1`, { headers: { origin } })
  expect(response.headers.get('access-control-allow-origin')).toBe(isAllowed ? origin : null)
  const exposed = response.headers.get('access-control-expose-headers') ?? ''
  expect(exposed.includes('content-type')).toBe(isAllowed)
  await open.close()
})

test.each([
  ['https://a.example', 'https://a.example', true],
  [undefined, 'https://declared.example', false],
])('declared CORS headers answer the origin %j with %s', async (origin, allowed, isExposed) => {
  const example = 'https://declared.example'
  const declared = { 'Access-Control-Allow-Origin': { schema: { type: 'string' }, example } }
  const document = {
    ...{ openapi: '3.1.0', info: { title: 'Tracker', version: '1' } },
    paths: { '/hits': { post: { responses: { 202: { description: '', headers: declared } } } } },
  }
  const open = await startMock(document, 0, { origins: ['https://a.example'] })
  const headers = origin === undefined ? {} : { origin }
  const response = await fetch(`${open.url}/hits`, { method: 'POST', headers })
  expect(response.headers.get('access-control-allow-origin')).toBe(allowed)
  expect(response.headers.has('access-control-expose-headers')).toBe(isExposed)
  await open.close()
})
