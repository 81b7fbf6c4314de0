import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Document } from '../../scripts/document/openapi.ts'
import { startMock, type MockServer } from '../../scripts/mock/server.ts'

const DOCUMENT = {
  openapi: '3.1.0',
  info: { title: 'Notes', version: '1' },
  paths: {
    '/notes': {
      get: {
        operationId: 'listNotes',
        responses: { '200': json([{ $ref: '/etc/hostname', 'x-y': { $ref: '#/nowhere' } }]) },
      },
      post: {
        operationId: 'addNote',
        requestBody: body('application/json', { type: 'object', required: ['text'] }),
        responses: { '204': { description: 'Added.' }, '422': json({ error: 'invalid' }) },
        callbacks: { added: { 'http://127.0.0.1:9/{$request.body#/text}': { post: {} } } },
      },
    },
    '/notes/{ids}': {
      parameters: [
        { name: 'ids', in: 'path', required: true, schema: { type: 'array', items: {} } },
      ],
      get: { operationId: 'readNotes', responses: { '200': json('some') } },
    },
    '/notes/latest': { get: { operationId: 'latestNote', responses: { '200': json('latest') } } },
    '/labels': {
      post: {
        operationId: 'label',
        requestBody: body('application/x-www-form-urlencoded', {
          type: 'object',
          required: ['names'],
          properties: {
            names: { type: 'array', items: { type: 'string', maxLength: 3 } },
            count: { type: 'integer' },
            bold: { type: 'boolean' },
          },
        }),
        responses: { '204': { description: 'Done.' } },
      },
    },
    '/values': {
      post: {
        operationId: 'addValue',
        requestBody: body('application/json', { enum: [0, '', false, null, {}] }),
        responses: { '204': { description: 'Done.' } },
      },
      put: {
        operationId: 'setValue',
        requestBody: body('application/json', { type: 'integer', minimum: 1 }),
        responses: { '204': { description: 'Done.', content: { 'application/json': {} } } },
      },
    },
    '/data': {
      post: {
        operationId: 'addData',
        requestBody: {
          required: true,
          content: {
            ...body('application/xml', { type: 'object' }).content,
            ...body('text/csv', { type: 'array' }).content,
            ...body('text/plain', { type: 'string', maxLength: 3 }).content,
            ...body('application/octet-stream', { type: 'string', format: 'binary' }).content,
          },
        },
        responses: { '204': { description: 'Done.' } },
      },
    },
    '/files': {
      post: {
        operationId: 'upload',
        requestBody: body('multipart/form-data', {
          type: 'object',
          properties: {
            file: { type: 'string', format: 'binary' },
            meta: { type: 'object', properties: { size: { type: 'integer' } } },
          },
        }),
        responses: { '204': { description: 'Done.' } },
      },
    },
  },
} as unknown as Document

function json(example: unknown) {
  return { description: 'Fine.', content: { 'application/json': { schema: {}, example } } }
}

function body(mediaType: string, schema: object) {
  return { required: true, content: { [mediaType]: { schema } } }
}

let mock: MockServer

beforeAll(async () => {
  mock = await startMock(DOCUMENT, 0)
})

afterAll(() => mock.close())

function call(path: string, init?: RequestInit): Promise<Response> {
  return fetch(mock.url + path, init)
}

function post(contentType: string, content: string): RequestInit {
  return { method: 'POST', headers: { 'content-type': contentType }, body: content }
}

const FORM = 'application/x-www-form-urlencoded'
const part = (head: string, text: string) =>
  `--X\r\nContent-Disposition: form-data; ${head}\r\n\r\n${text}\r\n--X--\r\n`

describe('the status of the answer', () => {
  test.each<[what: string, path: string, init: RequestInit, status: number]>([
    ['a list in a path', '/notes/a,b', {}, 200],
    ['a literal path next to a template', '/notes/latest', {}, 200],
    ['an encoded slash in a segment', '/notes/a%2Fb', {}, 200],
    ['invalid percent-encoding', '/notes/%ff', {}, 400],
    ['an unknown path', '/nowhere', {}, 404],
    ['a path with a trailing slash', '/notes/latest/', {}, 404],
    ['an undescribed method', '/notes', { method: 'DELETE' }, 405],
    ['HEAD where GET is described', '/notes', { method: 'HEAD' }, 200],
    ['a malformed Accept', '/notes', { headers: { accept: 'foo' } }, 400],
    ['a malformed range next to a good one', '/notes', { headers: { accept: 'foo, */*' } }, 200],
    ['a type that is not offered', '/notes', { headers: { accept: 'application/xml' } }, 406],
    ['a content type without a body', '/notes', { headers: { 'content-type': 'undefined' } }, 200],
    ['a malformed content type', '/notes', post(';', '{}'), 415],
    ['a body that is not JSON, with a described 422', '/notes', post('application/json', '{'), 422],
    ['a status that is none', '/notes', { headers: { prefer: 'code=099' } }, 400],
    ['XML', '/data', post('application/xml', '<a>1</a>'), 204],
    ['CSV', '/data', post('text/csv', 'a,b'), 204],
    ['text that fits its schema', '/data', post('text/plain', 'abc'), 204],
    ['text that breaks its schema', '/data', post('text/plain', 'abcd'), 422],
    ['bytes', '/data', post('application/octet-stream', '\u0000\u0001'), 204],
    ['no bytes', '/data', post('application/octet-stream', ''), 422],
    ['a form with a list', '/labels', post(FORM, 'names=a&names=b&count=1&bold=true'), 204],
    ['a form with a list of one', '/labels', post(FORM, 'names=a'), 204],
    ['a form with a bad item', '/labels', post(FORM, 'names=a&names=long'), 422],
    ['a form with a bad number', '/labels', post(FORM, 'names=a&count=x'), 422],
    ['a form without a required member', '/labels', post(FORM, 'count=1'), 422],
    [
      'a malformed multipart body',
      '/files',
      post('multipart/form-data; boundary=X', '--X\r\n'),
      400,
    ],
    ['multipart without a boundary', '/files', post('multipart/form-data', 'a'), 400],
    [
      'a JSON part',
      '/files',
      post('multipart/form-data; boundary=X', part('name="meta"', '{"size":1}')),
      204,
    ],
    [
      'a JSON part that breaks its schema',
      '/files',
      post('multipart/form-data; boundary=X', part('name="meta"', '{"size":"x"}')),
      422,
    ],
    [
      'a file',
      '/files',
      post('multipart/form-data; boundary=X', part('name="file"; filename="a"', '\u0000')),
      204,
    ],
  ])('%s', async (_, path, init, status) => {
    expect((await call(path, init)).status).toBe(status)
  })
})

test('a rejection is a problem document that says why', async () => {
  const response = await call('/notes', { method: 'DELETE' })
  expect(response.headers.get('content-type')).toBe('application/problem+json')
  expect(response.headers.get('allow')).toBe('GET, POST')
  expect(await response.json()).toEqual({
    type: 'urn:mock:rejected',
    title: 'Method Not Allowed',
    status: 405,
    detail: 'the description has no DELETE here',
  })
})

test('a `$ref` in an example is data: no file is read, and the answer has it', async () => {
  expect(await (await call('/notes')).json()).toEqual([
    { $ref: '/etc/hostname', 'x-y': { $ref: '#/nowhere' } },
  ])
})

test('callbacks are not sent', async () => {
  let calls = 0
  const listener = createServer((_, response) => {
    calls++
    response.end()
  })
  await new Promise<void>((done) => listener.listen(0, '127.0.0.1', done))
  const { port } = listener.address() as AddressInfo
  const document = JSON.parse(
    JSON.stringify(DOCUMENT).replace('127.0.0.1:9', `127.0.0.1:${port}`),
  ) as Document
  const calling = await startMock(document, 0)
  const response = await fetch(`${calling.url}/notes`, post('application/json', '{"text":"a"}'))
  await new Promise((done) => setTimeout(done, 100))
  await calling.close()
  listener.close()
  expect([response.status, calls]).toEqual([204, 0])
})

test.each([
  ['http://localhost:3000', 'http://localhost:3000'],
  ['http://127.0.0.1:3000', 'http://127.0.0.1:3000'],
  ['http://[::1]:3000', 'http://[::1]:3000'],
  ['https://example.org', null],
  ['http://localhost.example.org', null],
  ['null', null],
])('pages of %s may read %s', async (origin, allowed) => {
  const preflight = { 'access-control-request-method': 'POST' }
  const plain = await call('/notes', { headers: { origin } })
  expect(plain.headers.get('access-control-allow-origin')).toBe(allowed)
  const asked = await call('/notes', { method: 'OPTIONS', headers: { origin, ...preflight } })
  expect(asked.status).toBe(allowed === null ? 405 : 204)
})

describe('a body that is falsy', () => {
  const send = (method: string, body: string) =>
    call('/values', { method, headers: { 'content-type': 'application/json' }, body })

  test.each(['0', '""', 'false', 'null', '{}'])('%s is a body', async (text) => {
    expect((await send('POST', text)).status).toBe(204)
    expect((await send('PUT', text)).status).toBe(422)
  })

  test('is not no body', async () => {
    expect((await call('/values', { method: 'POST' })).status).toBe(422)
  })
})

test('a 204 has no content type', async () => {
  const init = { method: 'PUT', headers: { 'content-type': 'application/json' }, body: '1' }
  const { status, headers } = await call('/values', init)
  expect([status, headers.get('content-type')]).toEqual([204, null])
})
