import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { expect, test } from 'vitest'
import { readRecording } from '../../../scripts/contract/recordings/read-recording.ts'
import { ProblemsError } from '../../../scripts/document/problem.ts'

const SCHEMES = {
  cookie: { type: 'apiKey', in: 'cookie', name: 'sid' },
  bearer: { type: 'http', scheme: 'bearer' },
  basic: { type: 'http', scheme: 'basic' },
  header: { type: 'apiKey', in: 'header', name: 'X-Key' },
  queryKey: { type: 'apiKey', in: 'query', name: 'key' },
} as const

function read(content: unknown) {
  const folder = mkdtempSync(join(tmpdir(), 'recording-'))
  const file = join(folder, 'recorded')
  writeFileSync(file, typeof content === 'string' ? content : JSON.stringify(content))
  try {
    const { exchanges, skipped } = readRecording(file, SCHEMES)
    const text = (bytes: Uint8Array | undefined) => bytes && new TextDecoder().decode(bytes)
    return {
      skipped,
      exchanges: exchanges.map(({ request, answer, ...rest }) => ({
        ...rest,
        request: { ...request, body: text(request.body) },
        answer: answer && { ...answer, body: text(answer.body) },
      })),
    }
  } finally {
    rmSync(folder, { recursive: true })
  }
}

/** A HAR with one entry. */
function har(request: object, response: object = {}, rest: object = {}): object {
  const common = { httpVersion: 'h2', cookies: [], headers: [], headersSize: -1, bodySize: -1 }
  const entry = {
    ...{ startedDateTime: '2026-07-01T09:30:00.000Z', time: 12.5, cache: {}, timings: {} },
    request: { ...common, method: 'GET', url: 'https://h.example/a', queryString: [], ...request },
    response: {
      ...{ ...common, status: 200, statusText: '', redirectURL: '' },
      content: { size: 0, mimeType: '' },
      ...response,
    },
    ...rest,
  }
  return { log: { version: '1.2', creator: { name: 'x', version: '1' }, entries: [entry] } }
}

const pair = (name: string, value: string) => ({ name, value })
const base64 = (bytes: string | Uint8Array) => Buffer.from(bytes).toString('base64')

test.each([
  [
    'pseudo headers',
    har({ headers: [pair(':method', 'GET'), pair('accept', '*/*')] }),
    { request: { headers: [['accept', '*/*']] } },
  ],
  [
    'cookies apart from headers',
    har({ cookies: [pair('sid', '1'), pair('b', '2')] }),
    { request: { headers: [['cookie', 'sid=1; b=2']] }, schemes: ['cookie'] },
  ],
  [
    'a body in Base64',
    har(
      {},
      { content: { size: 3, mimeType: 'text/plain', text: base64('é!'), encoding: 'base64' } },
    ),
    { answer: { body: 'é!' } },
  ],
  [
    'a decoded body with its Content-Encoding',
    har({}, { headers: [pair('Content-Encoding', 'gzip')], content: { size: 2, text: '{}' } }),
    { answer: { body: '{}' } },
  ],
  [
    'a body as it was sent',
    har(
      {},
      {
        headers: [pair('content-encoding', 'gzip')],
        content: { size: 9, text: base64(gzipSync('{"a":1}')), encoding: 'base64' },
      },
    ),
    { answer: { body: '{"a":1}' } },
  ],
  [
    'an answer whose body was not kept',
    har({}, { content: { size: 9000, mimeType: 'application/json' } }),
    { answer: { body: '', cut: true } },
  ],
  [
    'several cookies in a line',
    har({}, { headers: [pair('set-cookie', 'a=1; Path=/\nb=2')] }),
    {
      answer: {
        headers: [
          ['set-cookie', 'a=1; Path=/'],
          ['set-cookie', 'b=2'],
        ],
      },
    },
  ],
  [
    'the fields of a form',
    har({
      method: 'post',
      postData: {
        mimeType: 'application/x-www-form-urlencoded',
        params: [pair('a', 'x y'), pair('b', '&')],
      },
    }),
    { request: { method: 'POST', body: 'a=x+y&b=%26' } },
  ],
  ['no answer', har({}, { status: 0 }), { answer: undefined }],
  [
    'a bearer token',
    har({ headers: [pair('Authorization', 'Bearer x')] }),
    { schemes: ['bearer'] },
  ],
  ['a password', har({ headers: [pair('authorization', 'Basic eA==')] }), { schemes: ['basic'] }],
  ['a key in a header', har({ headers: [pair('x-key', 'k')] }), { schemes: ['header'] }],
  ['a key in the query', har({ url: 'https://h.example/a?key=k' }), { schemes: ['queryKey'] }],
  ['credentials that a browser left out', har({}), { schemes: Object.keys(SCHEMES) }],
  [
    "this tool's fields",
    har({}, {}, { _case: 'c', _phase: 'p', _operationId: 'o', _schemes: [] }),
    { case: 'c', phase: 'p', operationId: 'o', schemes: [] },
  ],
])('a HAR with %s', (_, content, exchange) => {
  expect(read(content).exchanges).toMatchObject([exchange])
})

test.each([
  ['an image', har({}, {}, { _resourceType: 'image' })],
  ['a WebSocket', har({ url: 'wss://h.example/a' })],
  ['data', har({ url: 'data:text/plain,a' })],
])('a HAR without %s', (_, content) => {
  expect(read(content)).toEqual({ skipped: 1, exchanges: [] })
})

const line = (request: object, response: object, rest: object = {}) =>
  JSON.stringify({
    ...{
      request: { method: 'GET', path: '/a', ...request },
      response: { status: 200, ...response },
    },
    ...rest,
  })
const JSON_TYPE = { 'content-type': 'application/json' }

test.each([
  [
    'names and values',
    line(
      { query: { q: 'é', n: 1, l: ['a', 'b'] }, headers: { A: '1' } },
      { headers: { B: ['x', 'y'] } },
      { case: 'one', operation: 'GET /a' },
    ),
    {
      case: 'GET /a, one',
      request: { url: 'http://localhost/a?q=%C3%A9&n=1&l=a&l=b', headers: [['A', '1']] },
      answer: {
        headers: [
          ['B', 'x'],
          ['B', 'y'],
        ],
      },
    },
  ],
  [
    'a value of JSON',
    line({ body: { a: 1 } }, { body: [1] }),
    { request: { body: '{"a":1}' }, answer: { body: '[1]' } },
  ],
  [
    'a text',
    line({ body: '{"a":' }, { body: 'Not found\n' }),
    { request: { body: '{"a":' }, answer: { body: 'Not found\n' } },
  ],
  [
    'bytes',
    line({}, { body: { base64: base64('PAR1'), bytes: 9000 }, cut: true }),
    { answer: { body: 'PAR1', cut: true } },
  ],
  ['no body', line({}, { body: null }), { request: { body: undefined }, answer: { body: '' } }],
  ['null', line({}, { headers: JSON_TYPE, body: null }), { answer: { body: 'null' } }],
  [
    'an answer to HEAD',
    line({ method: 'HEAD' }, { headers: JSON_TYPE, body: null }),
    { answer: { body: '' } },
  ],
  ['a shortened text', line({}, { body: 'a\n', cut: true }), { answer: { cut: true } }],
  ['shortened lists', line({}, { body: [1, 2, 3], cut: true }), { answer: { body: '[1,2,3]' } }],
  [
    'the start of a request',
    line({ body: { text_start: '{"a', length: 70_000 } }, {}),
    { request: { body: undefined, cut: true } },
  ],
  ['no credentials', line({}, {}, { auth: 'none' }), { schemes: [] }],
  [
    'a cookie in a note',
    line({}, {}, { auth: 'none', note: 'only the sid cookie was sent' }),
    { schemes: ['cookie'] },
  ],
  ['a session', line({}, {}, { auth: 'session:owner' }), { schemes: ['cookie'] }],
  [
    'a token',
    line({}, {}, { auth: 'token:viewer' }),
    { schemes: ['bearer', 'basic', 'header', 'queryKey'] },
  ],
  ['a key', line({}, {}, { auth: 'key' }), { schemes: ['header', 'queryKey'] }],
  ['a scheme by name', line({}, {}, { auth: 'basic' }), { schemes: ['basic'] }],
  ['credentials in headers', line({ headers: { Cookie: 'sid=1' } }, {}), { schemes: ['cookie'] }],
])('JSON Lines with %s', (_, content, exchange) => {
  expect(read(`${content}\n\n`).exchanges).toMatchObject([exchange])
})

test.each([
  ['', 1],
  ['{"log":{"entries":7}}', 1],
  ['{"log":{"entries":[{"request":{}}]}}', 1],
  ['{"log":', 1],
  [`${line({}, {})}\n{"request"`, 2],
  [`${line({}, {})}\n\n${line({ path: 7 }, {})}`, 3],
  ['openapi: 3.1.0', 1],
])('%j is not a recording', (content, row) => {
  const error = (() => {
    try {
      return read(content)
    } catch (it) {
      return it
    }
  })()
  expect(error).toBeInstanceOf(ProblemsError)
  expect(error).toMatchObject({
    exitCode: 2,
    problems: [{ code: 'recording', location: { line: row } }],
  })
})
