import { describe, expect, test, vi } from 'vitest'
import { createTransport } from '../../src/runtime/call/transport.ts'
import { forms } from '../../src/runtime/request/forms.ts'
import type { AnyInput } from '../../src/runtime/request/input.ts'
import type { RequestBody } from '../../src/runtime/operation.ts'
import { replying, thrownBy } from '../support/client-fetch.ts'
import { callAny } from '../support/client-calls.ts'
import { operation } from '../support/client-operations.ts'

/** What a body is sent as: its text, and its content type as `fetch` would send it. */
async function sentAs(content: RequestBody['content'], input: AnyInput) {
  const fetch = replying(Response.json({}))
  const transport = createTransport({ baseUrl: 'https://api.test', fetch, codecs: [forms] })
  const post = operation({ method: 'POST', requestBody: { content } })
  await callAny(transport, post, input)
  const { init, url } = fetch.sent[0]!
  const request = new Request(url, init)
  return { type: request.headers.get('content-type'), text: await request.text(), init }
}

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
    expect(error.message).toContain('needs a codec')
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

describe('multipart', () => {
  const type = 'multipart/form-data'
  const form = async (body: unknown, encoding?: RequestBody['content'][string]['encoding']) => {
    const { type: contentType, text } = await sentAs(
      { [type]: { ...(encoding && { encoding }) } },
      { body },
    )
    const boundary = /boundary=(.*)/.exec(contentType!)![1]!
    expect(text.endsWith(`--${boundary}--\r\n`)).toBe(true)
    const parts = text
      .split(`--${boundary}\r\n`)
      .slice(1)
      .map((part) => part.replace(`--${boundary}--\r\n`, ''))
    return {
      parts,
      parsed: await new Response(text, { headers: { 'content-type': contentType! } }).formData(),
    }
  }

  test('texts, files, lists and objects', async () => {
    const file = new File(['content'], 'a "b".txt', { type: 'text/x-test' })
    const { parts, parsed } = await form({
      text: 'ü',
      none: undefined,
      on: new Date(0),
      list: [1, 'two'],
      object: { x: 1 },
      file,
      bytes: new TextEncoder().encode('raw'),
    })
    expect(parts).toEqual([
      'Content-Disposition: form-data; name="text"\r\n\r\nü\r\n',
      'Content-Disposition: form-data; name="on"\r\n\r\n1970-01-01T00:00:00.000Z\r\n',
      'Content-Disposition: form-data; name="list"\r\n\r\n1\r\n',
      'Content-Disposition: form-data; name="list"\r\n\r\ntwo\r\n',
      'Content-Disposition: form-data; name="object"\r\nContent-Type: application/json\r\n\r\n{"x":1}\r\n',
      'Content-Disposition: form-data; name="file"; filename="a %22b%22.txt"\r\nContent-Type: text/x-test\r\n\r\ncontent\r\n',
      'Content-Disposition: form-data; name="bytes"; filename="blob"\r\nContent-Type: application/octet-stream\r\n\r\nraw\r\n',
    ])
    expect(parsed.get('text')).toBe('ü')
    expect(parsed.getAll('list')).toEqual(['1', 'two'])
    expect(await (parsed.get('file') as File).text()).toBe('content')
  })

  test('the encoding names content types', async () => {
    const { parts } = await form(
      { a: '<x/>', b: new Blob(['1']) },
      { a: { contentType: 'application/xml' }, b: { contentType: 'image/png, image/jpeg' } },
    )
    expect(parts[0]).toContain('\r\nContent-Type: application/xml\r\n')
    expect(parts[1]).toContain('\r\nContent-Type: application/octet-stream\r\n')
  })

  test('parts whose encoding says JSON are written as JSON', async () => {
    const json = { contentType: 'application/json; charset=utf-8' }
    const { parts } = await form(
      { text: 'a"', none: null, list: ['x', { y: 1 }], file: new Blob(['{}']) },
      { text: json, none: json, list: json, file: json },
    )
    const contents = parts.map((part) => part.split('\r\n\r\n')[1]!.trim())
    expect(contents).toEqual(['"a\\""', 'null', '"x"', '{"y":1}', '{}'])
    for (const part of parts) expect(part).toContain('\r\nContent-Type: application/json;')
  })

  test('a name cannot end its header', async () => {
    const { parts } = await form({ 'a"\r\nX: y': 1 })
    expect(parts).toEqual(['Content-Disposition: form-data; name="a%22%0D%0AX: y"\r\n\r\n1\r\n'])
  })

  test('streams are sent while they are read', async () => {
    const content = { [type]: {} }
    const { init, text } = await sentAs(content, {
      body: { a: 1, b: new Blob(['streamed']).stream() },
    })
    expect(init).toMatchObject({ duplex: 'half', body: expect.any(ReadableStream) })
    expect(text).toContain('\r\n\r\nstreamed\r\n')
  })

  test('a FormData brings its own boundary', async () => {
    const body = new FormData()
    body.append('a', '1')
    const { type: contentType, text } = await sentAs({ [type]: {} }, { body })
    expect(text).toContain(/boundary=(.*)/.exec(contentType!)![1])
  })

  test('no two bodies share a boundary, which is random', async () => {
    const types = new Set<string | null>()
    vi.spyOn(Math, 'random').mockReturnValue(0.5)
    for (let count = 0; count < 100; count++)
      types.add((await sentAs({ [type]: {} }, { body: { a: 1 } })).type)
    vi.restoreAllMocks()
    expect(types.size).toBe(100)
    for (const value of types) expect(value).toMatch(/boundary=----[\da-f]{32}$/)
  })

  test.each(['text/x\r\nX-Evil: y', 'text/x\nX: y', 'text/x\0', 'text/ü'])(
    'a content type cannot end its header: %j',
    async (contentType) => {
      for (const a of ['x', new Blob(['x']), { b: 1 }])
        expect(await thrownBy(form({ a }, { a: { contentType } }))).toMatchObject({
          name: 'UsageError',
        })
    },
  )

  test('null is rejected', async () => {
    expect((await thrownBy(form({ a: null }))).message).toContain('The part "a" is null')
  })
})
