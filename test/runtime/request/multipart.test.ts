import { describe, expect, test, vi } from 'vitest'
import type { RequestBody } from '../../../src/runtime/operation.ts'
import { thrownBy } from '../../support/client-fetch.ts'

import { sentAs } from './sent-as.ts'

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

  test('null is left out', async () => {
    const { parts } = await form({ a: null, list: [null, 1, null], b: 2 })
    expect(parts.map((part) => part.split('\r\n\r\n')[1])).toEqual(['1\r\n', '2\r\n'])
  })

  test('an encoding with a style makes parts of the pairs of a query, without escapes', async () => {
    const { parts } = await form(
      {
        csv: ['a b', 'c&d', null],
        piped: [1, 2],
        spaced: [1, 2],
        each: [1, 2],
        deep: { 'x y': 1, z: { n: [true, false] } },
        apart: { p: 1, q: 2 },
        none: null,
        escaped: 'ü/&',
      },
      {
        csv: { style: 'form', explode: false, contentType: 'application/json' },
        piped: { style: 'pipeDelimited' },
        spaced: { style: 'spaceDelimited', explode: false },
        each: { explode: true },
        deep: { style: 'deepObject' },
        apart: { style: 'form' },
        none: { style: 'form' },
        escaped: { allowReserved: true },
      },
    )
    const head = 'Content-Disposition: form-data; name='
    expect(parts).toEqual(
      [
        ['csv', 'a b,c&d'],
        ['piped', '1|2'],
        ['spaced', '1 2'],
        ...[1, 2].map((item) => ['each', item]),
        ['deep[x y]', 1],
        ['deep[z][n]', true],
        ['deep[z][n]', false],
        ...Object.entries({ p: 1, q: 2 }),
        ['escaped', 'ü/&'],
      ].map(([name, text]) => `${head}"${name}"\r\n\r\n${text}\r\n`),
    )
  })

  test('headers of parts that always have the same value are sent', async () => {
    const { parts } = await form(
      { file: [new Blob(['1']), new Blob(['2'])] },
      { file: { headers: { 'X-Kind': 'scan' } } },
    )
    expect(parts).toHaveLength(2)
    for (const part of parts)
      expect(part).toContain('\r\nContent-Type: application/octet-stream\r\nX-Kind: scan\r\n\r\n')
  })

  test('bigints keep their digits, also in JSON', async () => {
    const { parts } = await form({ n: 2n ** 63n, meta: { n: [2n ** 63n], text: '9' } })
    expect(parts[0]).toContain('\r\n\r\n9223372036854775808\r\n')
    expect(parts[1]).toContain('{"n":[9223372036854775808],"text":"9"}')
  })

  test.each<[what: string, value: unknown, encoding: object, reason: string]>([
    [
      'an object as XML',
      { x: 1 },
      { contentType: 'application/xml' },
      'can be written as application/xml',
    ],
    ['a list in a list with a style', [[1]], { style: 'form' }, '"0" is nested'],
    ['an object in an object with a style', { x: { y: 1 } }, { explode: true }, '"x" is nested'],
  ])('the message names the member and the reason for %s', async (_, value, encoding, reason) => {
    const { message } = await thrownBy(form({ 'some part': value }, { 'some part': encoding }))
    expect(message).toContain(`can't write this body: "some part": `)
    expect(message).toContain(reason)
  })
})
