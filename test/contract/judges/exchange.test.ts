import { expect, test } from 'vitest'
import type { Exchange } from '../../../scripts/contract/exchange.ts'
import { judgeExchange } from '../../../scripts/contract/judges/exchange.ts'
import { NOTE_SCHEMA, suite } from './notes-suite.ts'

type Headers = Readonly<Record<string, string>>

interface Told {
  readonly headers?: Headers
  readonly body?: string | Uint8Array
  readonly schemes?: readonly string[]
}

function exchange(
  line: string,
  { headers = {}, body, schemes = [] }: Told,
  answer: Answer,
): Exchange {
  const [method = '', path = ''] = line.split(' ')
  const [status, type, text] = answer
  return {
    ...{ case: 'one', phase: 'replay', operationId: undefined, schemes },
    request: {
      ...{ method, url: `http://127.0.0.1:8080${path}`, headers: Object.entries(headers) },
      body: body === undefined ? undefined : bytes(body),
    },
    answer: {
      status,
      headers: type === '' ? [] : [['content-type', type], ...VERSION],
      body: bytes(text),
    },
    ...{ startedAt: '2026-07-01T09:30:00Z', milliseconds: 1 },
  }
}

const VERSION = [['X-Version', '3']] as const
const bytes = (text: string | Uint8Array) =>
  typeof text === 'string' ? new TextEncoder().encode(text) : text

type Answer = readonly [status: number, type: string, text: string | Uint8Array]

const JSON_TYPE = 'application/json'
const FINE: Answer = [200, JSON_TYPE, '{"id":1,"tags":[]}']
const INVALID: Answer = [400, JSON_TYPE, '{}']
const DONE: Answer = [204, '', '']
const LATIN = new Uint8Array([0xe9])
const FORM = { 'content-type': 'application/x-www-form-urlencoded' }
const part = (name: string, value: string) =>
  `--b\r\nContent-Disposition: form-data; name="${name}"\r\n\r\n${value}\r\n`

type Row = readonly [line: string, told: Told, answer: Answer, found: readonly string[]]

const READ: readonly Row[] = [
  ['GET /notes/1', {}, FINE, []],
  ['GET /v1/notes/1', {}, FINE, []],
  ['HEAD /notes/1', {}, [200, JSON_TYPE, ''], []],
  ['HEAD /notes/1', {}, FINE, ['protocol: an answer to HEAD has a body']],
  ['GET /other', {}, [404, '', ''], []],
  ['GET /other', {}, FINE, ['description: the description has no operation for GET /other']],
  ['GET /notes/1', {}, [500, '', ''], ['server error: the server fails with 500']],
  ['GET /notes/1', {}, [404, '', ''], ['status: 404 is not declared (200, 400 are)']],
  ['GET /notes/1', {}, INVALID, ['rejected: a valid request is rejected with 400']],
  ['GET /notes/0', {}, INVALID, []],
  ['GET /notes/0', {}, FINE, ['accepted: path/id breaks minimum']],
  ['GET /notes/a%20b', {}, FINE, ['accepted: path/id breaks type']],
  ['GET /notes/1?fields=a&fields=b', {}, FINE, []],
  ['GET /notes/1?fields=a&fields=c', {}, FINE, ['accepted: query/fields/* breaks enum']],
  ['GET /notes/1?fields=a&fields=b&fields=a', {}, FINE, ['accepted: query/fields breaks maxItems']],
  ['GET /notes/1?flat=1,2', {}, FINE, []],
  ['GET /notes/1?flat=1,x', {}, FINE, ['accepted: query/flat/* breaks type']],
  ['GET /notes/1?piped=1%7C2', {}, FINE, []],
  ['GET /notes/1?deep[size]=3', {}, FINE, []],
  ['GET /notes/1?deep%5Bsize%5D=big', {}, FINE, ['accepted: query/deep/size breaks type']],
  [
    'GET /notes/1',
    { headers: { 'x-count': 'two' } },
    FINE,
    ['accepted: header/X-Count breaks type'],
  ],
  [
    'GET /notes/1',
    { headers: { cookie: 'shown=yes' } },
    FINE,
    ['accepted: cookie/shown breaks type'],
  ],
  [
    'GET /notes/1',
    {},
    [200, 'text/html', '<p>'],
    [...['media type: 200 has the media type text/html (application/json declared)']],
  ],
  ['GET /notes/1', {}, [200, JSON_TYPE, '{"id":1}'], [`body: ${NOTE_SCHEMA}/required`]],
  [
    'GET /notes/1',
    {},
    [200, JSON_TYPE, '{"id":1,"tags":["a",2]}'],
    [`body/tags/*: ${NOTE_SCHEMA}/properties/tags/items/type`],
  ],
  [
    'GET /notes/1',
    {},
    [200, `${JSON_TYPE}; charset=iso-8859-1`, FINE[2]],
    ['media type: JSON is labelled iso-8859-1'],
  ],
  ['GET /text', {}, [200, 'text/plain; charset=utf-8', 'é'], []],
  [
    'GET /text',
    {},
    [200, 'text/plain; charset=utf-8', LATIN],
    ['media type: the text is not in UTF-8, as its label says'],
  ],
  [
    'GET /text',
    {},
    [200, 'text/plain; charset=iso-8859-1', LATIN],
    ['media type: the charset is iso-8859-1, but utf-8 is declared'],
  ],
]

const WRITTEN: readonly Row[] = [
  ['POST /notes', { ...told('{"id":1,"tags":[]}'), schemes: ['token'] }, [201, '', ''], []],
  [
    'POST /notes',
    told('{"id":1,"tags":[]}'),
    [201, '', ''],
    ['credentials: it is answered without the credentials that it needs'],
  ],
  ['POST /notes', told('{"id":1,"tags":[]}'), [401, JSON_TYPE, '{}'], []],
  [
    'POST /notes',
    { schemes: ['token'] },
    [201, '', ''],
    ['accepted: body the required body is missing'],
  ],
  [
    'POST /notes',
    { ...told('{"id":'), schemes: ['token'] },
    [201, '', ''],
    ["accepted: body the body isn't application/json"],
  ],
  [
    'POST /notes',
    { ...told('x', 'text/csv'), schemes: ['token'] },
    [201, '', ''],
    ["accepted: header/Content-Type the content type isn't one of application/json"],
  ],
  [
    'POST /notes',
    { ...told('{"id":1}'), schemes: ['token'] },
    [415, '', ''],
    ['warning status: 415 is not declared (201, 400, 401 are)'],
  ],
  ['POST /form', { headers: FORM, body: 'id=1&tags=a' }, DONE, []],
  ['POST /form', { headers: FORM, body: 'id=one&tags=a' }, DONE, ['accepted: body/id breaks type']],
  [
    'POST /form',
    told(`${part('id', '1')}${part('tags', 'a')}--b--`, 'multipart/form-data; boundary=b'),
    ...([DONE, []] as const),
  ],
  [
    'POST /form',
    told(`${part('id', '1')}--b--`, 'multipart/form-data; boundary=b'),
    ...([DONE, ['accepted: body breaks required']] as const),
  ],
]

function told(body: string, type = JSON_TYPE): Told {
  return { headers: { 'content-type': type }, body }
}

test.for([...READ, ...WRITTEN])('%s %o', ([line, told, answer, found]) => {
  const shown = judgeExchange(suite, exchange(line, told, answer)).map((it) => {
    const { kind, severity, pointer, place = '', message } = it
    if (kind === 'body') return `${place}: ${pointer}`
    const short = message
      .replace('an invalid request is accepted: ', '')
      .replace(/ (breaks \w+):.*/, ' $1')
    return `${severity === 'warning' && kind === 'status' ? 'warning ' : ''}${kind}: ${short}`
  })
  expect(shown).toEqual(found)
})
