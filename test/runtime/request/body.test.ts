import { describe, expect, test } from 'vitest'
import { createTransport } from '../../../src/runtime/call/transport.ts'
import type { RequestBody } from '../../../src/runtime/operation.ts'
import { replying, thrownBy } from '../../support/client-fetch.ts'
import { callAny } from '../../support/client-calls.ts'
import { operation } from '../../support/client-operations.ts'

import { sentAs } from './sent-as.ts'

const TEXT = { 'text/plain': {} }
const BYTES = { 'application/octet-stream': {} }
const FORM = { 'application/x-www-form-urlencoded': {} }

describe('by media type', () => {
  const bytes = new TextEncoder().encode('bytes')
  const stream = () => new Blob(['stream']).stream()
  test.each<
    [
      what: string,
      content: RequestBody['content'],
      body: unknown,
      type: string | null,
      text: string,
    ]
  >([
    [
      'JSON',
      { 'application/json': {} },
      { a: new Date(0), b: undefined, c: null },
      'application/json',
      '{"a":"1970-01-01T00:00:00.000Z","c":null}',
    ],
    ['a JSON string', { 'application/json': {} }, 'text', 'application/json', '"text"'],
    ['a JSON null', { 'application/json': {} }, null, 'application/json', 'null'],
    [
      'JSON by suffix',
      { 'application/merge-patch+json': {} },
      [1],
      'application/merge-patch+json',
      '[1]',
    ],
    ['text', TEXT, 'a "text"\n', 'text/plain', 'a "text"\n'],
    ['text from a number', TEXT, 7, 'text/plain', '7'],
    ['XML', { 'application/xml': {} }, '<a/>', 'application/xml', '<a/>'],
    [
      'a Blob',
      BYTES,
      new Blob(['blob'], { type: 'image/png' }),
      'application/octet-stream',
      'blob',
    ],
    ['a view', BYTES, bytes, 'application/octet-stream', 'bytes'],
    ['a buffer', BYTES, bytes.buffer, 'application/octet-stream', 'bytes'],
    ['a stream', BYTES, stream(), 'application/octet-stream', 'stream'],
    ['a Blob of any type', { '*/*': {} }, new Blob(['x'], { type: 'image/png' }), 'image/png', 'x'],
    ['bytes of any type', { 'image/*': {} }, bytes, 'application/octet-stream', 'bytes'],
    [
      'search parameters',
      FORM,
      new URLSearchParams({ a: '1 2' }),
      'application/x-www-form-urlencoded',
      'a=1+2',
    ],
  ])('%s', async (_, content, body, type, text) => {
    expect(await sentAs(content, { body })).toMatchObject({ type, text })
  })

  test('a stream is sent while it is read', async () => {
    expect((await sentAs(BYTES, { body: stream() })).init).toMatchObject({ duplex: 'half' })
  })

  test('JSON is the default of several, another one can be named', async () => {
    const content = { ...TEXT, 'application/json': {} }
    expect(await sentAs(content, { body: 'x' })).toMatchObject({
      type: 'application/json',
      text: '"x"',
    })
    expect(await sentAs(content, { body: 'x', contentType: 'text/plain' })).toMatchObject({
      type: 'text/plain',
      text: 'x',
    })
  })

  test('no body, no content type', async () => {
    expect(await sentAs(TEXT, {})).toMatchObject({ type: null, text: '' })
  })

  test.each([TEXT, BYTES, { 'application/xml': {} }])(
    'an object is rejected for %o',
    async (content) => {
      const error = await thrownBy(sentAs(content, { body: { a: 1 } }))
      expect(error).toMatchObject({
        name: 'UsageError',
        message: expect.stringContaining('must be a string or bytes'),
      })
    },
  )

  test('a form is rejected without the codec', async () => {
    const transport = createTransport({
      baseUrl: 'https://api.test',
      fetch: replying(Response.json({})),
    })
    const post = operation({ method: 'POST', requestBody: { content: FORM } })
    const error = await thrownBy(callAny(transport, post, { body: { a: 1 } }))
    expect(error.message).toContain('needs the option "codecs"')
  })
})

describe('urlencoded', () => {
  const type = 'application/x-www-form-urlencoded'
  test('arrays are repeated, objects written as JSON', async () => {
    const body = { 'a b': 'c&d', list: [1, 2], object: { x: 1 }, on: new Date(0), no: undefined }
    expect((await sentAs(FORM, { body })).text).toBe(
      'a%20b=c%26d&list=1&list=2&object=%7B%22x%22%3A1%7D&on=1970-01-01T00%3A00%3A00.000Z',
    )
  })

  test('the encoding overrides', async () => {
    const encoding = {
      list: { style: 'pipeDelimited', explode: false },
      object: { style: 'deepObject', explode: true },
      path: { allowReserved: true },
      json: { contentType: 'application/json' },
    }
    const body = { list: [1, 2], object: { x: 1 }, path: 'a/b', json: [1] }
    expect((await sentAs({ [type]: { encoding } }, { body })).text).toBe(
      'list=1%7C2&object%5Bx%5D=1&path=a/b&json=%5B1%5D',
    )
  })

  test('lists hold JSON for objects and lists, and null is left out', async () => {
    const body = {
      objects: [{ x: 1 }, { x: 2n ** 63n }],
      lists: [[1, 2], []],
      mixed: ['a', null, { y: null }, new Date(0)],
      nothing: null,
    }
    const { text } = await sentAs(FORM, { body })
    expect(text.split('&').map(decodeURIComponent)).toEqual([
      'objects={"x":1}',
      'objects={"x":9223372036854775808}',
      'lists=[1,2]',
      'lists=[]',
      'mixed=a',
      'mixed={"y":null}',
      'mixed=1970-01-01T00:00:00.000Z',
    ])
  })

  test('the message names the member and the reason', async () => {
    const body = { ok: 1, tags: { a: [1] } }
    const { message } = await thrownBy(
      sentAs({ [type]: { encoding: { tags: { style: 'form' } } } }, { body }),
    )
    expect(message).toBe(`things can't write this body: "tags": "a" is nested`)
  })

  test('a FormData is written like any form', async () => {
    const body = new FormData()
    body.append('a b', 'c&d')
    body.append('a b', 'ü')
    body.append('file', new File(['content'], 'name.txt'))
    expect(await sentAs(FORM, { body })).toMatchObject({
      type,
      text: 'a+b=c%26d&a+b=%C3%BC&file=name.txt',
    })
  })
})
