import { describe, expect, test } from 'vitest'
import { WHOLE } from '../../../src/runtime/call/client.ts'
import { createTransport } from '../../../src/runtime/call/transport.ts'
import type { ResponseMediaType } from '../../../src/runtime/operation.ts'
import { eventStreams, jsonOrText, receivedForms, sequences } from '../../../src/runtime/index.ts'
import { callAny } from '../../support/client-calls.ts'
import { answer, thrownBy } from '../../support/client-fetch.ts'
import { operation } from '../../support/client-operations.ts'

const codecs = [eventStreams, jsonOrText, receivedForms, sequences]

/** What an answer, or each item of it, is decoded to. */
async function decoded(
  type: string,
  media: ResponseMediaType,
  reply: Response,
  options: { codecs?: typeof codecs; maxBodySize?: number } = { codecs },
) {
  const fetch = () => Promise.resolve(reply)
  const transport = createTransport({ baseUrl: 'https://api.test', fetch, codecs, ...options })
  const body = await callAny(transport, operation({ responses: { 200: { [type]: media } } }))
  if (!(Symbol.asyncIterator in Object(body))) return body as unknown
  const items: unknown[] = []
  for await (const item of body as AsyncIterable<unknown>) items.push(item)
  return items
}

const inPieces = (text: string) =>
  new ReadableStream({
    start(controller) {
      for (const byte of new TextEncoder().encode(text)) controller.enqueue(new Uint8Array([byte]))
      controller.close()
    },
  })

const LINES = 'application/jsonl'
const RECORDS = 'application/json-seq'

describe('sequences', () => {
  test.each<[what: string, type: string, text: string, want: unknown[]]>([
    ['lines', LINES, '{"a":1}\n[2]\n"x"\nnull\n', [{ a: 1 }, [2], 'x', null]],
    ['a last line without an end', LINES, '1\n2', [1, 2]],
    ['CRLF and empty lines', LINES, '\r\n1\r\n\n \n2\r\n', [1, 2]],
    ['no lines', LINES, '', []],
    ['other characters', LINES, '"ü\u2028 é"\n"🙂"\n', ['ü\u2028 é', '🙂']],
    ['a byte order mark', LINES, '\ufeff1\n', [1]],
    ['records', RECORDS, '\x1e{"a":\n1}\n\x1e2\n', [{ a: 1 }, 2]],
    ['empty records', RECORDS, '\x1e\x1e\n\x1e1\n', [1]],
    ['a record without an end that needs none', RECORDS, '\x1e{"a":1}', [{ a: 1 }]],
  ])('%s', async (_, type, text, want) => {
    const media = { codec: 'sequences', items: type === LINES ? 'lines' : 'records' } as const
    expect(await decoded(type, media, answer(text, type))).toEqual(want)
    expect(await decoded(type, media, answer(inPieces(text), type))).toEqual(want)
    const whole = { status: 200, ok: true, headers: new Headers(), text: async () => text }
    const plain = text.replace('\ufeff', '')
    expect(await decoded(type, media, { ...whole, text: async () => plain } as never)).toEqual(want)
  })

  test.each([
    ['not JSON', LINES, '1\n{\n2\n', {}, 'body'],
    ['a number that may be cut off', RECORDS, '\x1e1\n\x1e23', {}, 'body'],
    ['an item that is too long', LINES, '1\n"123456789"\n', { maxBodySize: 9 }, 'size'],
  ])('%s', async (_, type, text, options, breach) => {
    const media = { codec: 'sequences', items: type === LINES ? 'lines' : 'records' } as const
    expect(await thrownBy(decoded(type, media, answer(text, type), options))).toMatchObject({
      ...{ name: 'ContractError', breach, contentType: type },
    })
  })
})

describe('text that may be JSON', () => {
  const media = { codec: 'jsonOrText', json: ['number', 'null'] }
  test.each([
    ['5', 5],
    ['-1.5e3', -1500],
    ['null', null],
    ['true', 'true'],
    ['05', '05'],
    ['"5"', '"5"'],
    ['auto', 'auto'],
    ['', ''],
  ])('%j', async (text, want) => {
    expect(await decoded('text/plain', media, answer(text, 'text/plain'))).toBe(want)
  })

  test('that is too long', async () => {
    const reply = answer('12345', 'text/plain')
    const error = await thrownBy(decoded('text/plain', media, reply, { maxBodySize: 5 }))
    expect(error).toMatchObject({ name: 'ContractError', breach: 'size' })
  })
})

describe('forms', () => {
  const URLENCODED = 'application/x-www-form-urlencoded'
  const media: ResponseMediaType = {
    codec: 'receivedForms',
    fields: {
      count: { json: true },
      tags: { list: true },
      sizes: { list: true, json: true },
      limit: { json: ['number'] },
      file: { file: true },
      point: { json: true },
      '*': { json: ['boolean'] },
    },
  }

  test('urlencoded', async () => {
    const text =
      'name=a+%C3%BC&count=5&tags=x&sizes=1&sizes=2&limit=none&point=%7B%22x%22%3A1%7D&__proto__=true&a='
    expect(await decoded(URLENCODED, media, answer(text, URLENCODED))).toEqual({
      ...{ name: 'a ü', count: 5, tags: ['x'], sizes: [1, 2], limit: 'none', point: { x: 1 } },
      ...{ ['__proto__']: true, a: '' },
    })
  })

  test('multipart', async () => {
    const form = new FormData()
    form.append('name', 'a\nb')
    form.append('count', new Blob(['5'], { type: 'application/json' }))
    form.append('file', new File(['bytes'], 'f.txt', { type: 'image/png' }))
    form.append('tags', 'x')
    form.append('tags', 'y')
    const reply = new Response(form)
    const body: any = await decoded('multipart/form-data', media, reply)
    expect(body).toEqual({ name: 'a\r\nb', count: 5, tags: ['x', 'y'], file: expect.any(Blob) })
    expect([body.file.name, body.file.type, await body.file.text()]).toEqual([
      ...['f.txt', 'image/png', 'bytes'],
    ])
  })

  test('parts as other programs write them', async () => {
    const text = [
      'preamble',
      '--b 1',
      'content-disposition: form-data; name=name',
      'X-Other: 1',
      '',
      '--b',
      '--b 1  ',
      'Content-Type: application/json; charset=utf-8',
      'Content-Disposition: form-data;',
      '  name="tags"; filename="a \\"b\\" %22c%0A.txt"',
      '',
      'ü',
      '--b 1',
      '',
      'nameless',
      '--b 1--',
      'epilogue',
    ].join('\r\n')
    const reply = answer(text, 'multipart/form-data; charset=utf-8; boundary="b 1"')
    expect(await decoded('multipart/form-data', media, reply)).toEqual({
      ...{ name: '--b', tags: ['ü'], '': 'nameless' },
    })
  })

  test('a part of bytes without a file name', async () => {
    const text = '--b\r\ncontent-disposition: form-data; name="file"\r\n\r\nbytes\r\n--b--\r\n'
    const reply = answer(text, 'multipart/form-data; boundary=b')
    const body: any = await decoded('multipart/form-data', media, reply)
    expect(await body.file.text()).toBe('bytes')
  })

  test.each([
    ['a field that should be JSON', URLENCODED, 'count=many', {}, 'body'],
    ['parts without an end', 'multipart/form-data; boundary=b', '--b\r\n\r\nx', {}, 'body'],
    ['no boundary', 'multipart/form-data', '--b\r\n\r\nx\r\n--b--', {}, 'body'],
    ['no parts', 'multipart/form-data; boundary=b', 'x', {}, 'body'],
    ['a form that is too long', URLENCODED, 'name=12345', { maxBodySize: 10 }, 'size'],
  ])('%s', async (_, type, text, options, breach) => {
    const error = await thrownBy(decoded(type, media, answer(text, type), options))
    expect(error).toMatchObject({ name: 'ContractError', breach })
  })
})

test.each(['bytes', 'bytesOrText', 'eventStreams', 'jsonOrText', 'receivedForms', 'sequences'])(
  'an operation whose codec %s the transport does not have is rejected before it is sent',
  (codec) => {
    const fetch = () => Promise.reject(new Error('sent'))
    const others = [...WHOLE.codecs!].filter(({ name }) => name !== codec)
    const things = operation({
      responses: { 200: { 'text/plain': {} }, 400: { 'x/y': { codec } } },
    })
    const prepare = (codecs: typeof others) =>
      createTransport({ baseUrl: 'https://api.test', fetch, codecs }).prepare(things)
    const message = `things needs the option "codecs" with ${codec}`
    expect(() => prepare(others)).toThrow(expect.objectContaining({ name: 'UsageError', message }))
    expect(prepare([...WHOLE.codecs!])).toMatchObject({ operation: things })
  },
)

test('secrets that an error repeats are redacted in every codec', async () => {
  const fetch = () =>
    Promise.resolve(answer('a=hunter22&b=%7B%22x%22%3A%22hunter22%22%7D', 'x/y', { status: 400 }))
  const media = { codec: 'receivedForms', fields: { b: { json: true } } } as const
  const things = operation({
    parameters: [{ name: 'token', in: 'query' }],
    responses: { 400: { 'x/y': media } },
  } as const)
  const transport = createTransport({ baseUrl: 'https://api.test', fetch, codecs })
  const error = await thrownBy(callAny(transport, things, { query: { token: 'hunter22' } }))
  expect(error.body).toEqual({ a: '[redacted]', b: { x: '[redacted]' } })
})
