import { expect, test } from 'vitest'
import { createTransport } from '../../../src/runtime/call/transport.ts'
import { bytes } from '../../../src/runtime/response/bytes.ts'
import type { Operation } from '../../../src/runtime/operation.ts'
import { answer, replying, thrownBy } from '../../support/client-fetch.ts'
import { callAny, callAnyResult } from '../../support/client-calls.ts'
import { operation } from '../../support/client-operations.ts'

type Responses = Operation['responses']

const transport = (reply: Response) =>
  createTransport({ baseUrl: 'https://api.test', fetch: replying(reply) })

const bodyOf = (responses: Responses, reply: Response) =>
  callAny(transport(reply), operation({ responses }))

const resultOf = (responses: Responses, reply: Response) =>
  callAnyResult(transport(reply), operation({ responses }))

const JSON_200 = { 200: { 'application/json': {} } }
const PAGE = '<!doctype html>\n<title>Sign in</title>' + 'x'.repeat(1_000)

test.each<[what: string, responses: Responses, reply: Response, type: string, body: unknown]>([
  [
    'HTML where JSON was promised',
    JSON_200,
    answer(PAGE, 'text/html; charset=utf-8'),
    'text/html',
    PAGE,
  ],
  [
    'HTML for a declared error',
    { ...JSON_200, 403: { 'text/plain': {} } },
    answer('<p>Blocked</p>', 'text/html', { status: 403 }),
    'text/html',
    '<p>Blocked</p>',
  ],
  [
    'a problem for an error in text',
    { ...JSON_200, 403: { 'text/plain': {} } },
    answer('{"title":"No"}', 'application/problem+json', { status: 403 }),
    'application/problem+json',
    { title: 'No' },
  ],
  [
    'no content type where several are declared',
    { 200: { 'text/csv': {}, 'application/json': {} } },
    answer(new Uint8Array([65])),
    '',
    'A',
  ],
])('%s is a result of its own', async (_, responses, reply, contentType, body) => {
  const { status, headers } = reply
  const result = await resultOf(responses, reply.clone())
  expect(result).toEqual({ ok: false, status, contentType: undefined, headers, body })
  expect(await thrownBy(bodyOf(responses, reply))).toMatchObject({
    ...{ name: 'ContractError', breach: 'content type', status, contentType, body },
    message: `${status} is not declared as ${contentType} (GET https://api.test/things)`,
  })
})

test.each<[accepted: boolean, contentType: string]>([
  [true, 'text/html, application/json'],
  [true, 'application/json, */*'],
  [true, '*/*, application/json'],
  [true, ', application/json;charset=utf-8'],
  [true, 'application/json;a="b, text/html"'],
  [true, 'application/json;a="\\", text/html'],
  [true, 'nonsense, application/json, text, a/'],
  [false, 'application/json, text/html'],
  [false, 'application/json;a=b, text/html;c=d'],
])(
  'of several content types in one header the last valid one counts: %s %s',
  async (accepted, type) => {
    const reply = answer('{}', type)
    const found = await bodyOf(JSON_200, reply).catch((error: Error) => error.name)
    expect(found).toEqual(accepted ? {} : 'ContractError')
  },
)

test.each<[what: string, media: object, type: string, body: unknown, want: unknown]>([
  ['JSON', {}, 'application/json', '{"a":1}', { a: 1 }],
  ['text', {}, 'text/plain', 'x', 'x'],
  ['bytes', { codec: 'bytes' }, 'image/png', 'x', 'x'],
  ['bytes from a simple mock', { codec: 'bytes' }, 'application/pdf', 'x', 'x'],
])('a fetch without streams: %s', async (what, media, type, text, want) => {
  const whole = answer(text as string, type)
  const { status, ok, headers } = whole
  const reading = { text: () => whole.text(), arrayBuffer: () => whole.arrayBuffer() }
  const blob = what === 'bytes' && { blob: () => whole.blob() }
  const reply = { status, ok, headers, ...reading, ...blob }
  const plain = createTransport({
    baseUrl: 'https://api.test',
    fetch: () => Promise.resolve(reply as unknown as Response),
    codecs: [bytes],
  })
  const body = await callAny(plain, operation({ responses: { 200: { [type]: media } } }))
  expect(body instanceof Blob ? await body.text() : body).toEqual(want)
})
