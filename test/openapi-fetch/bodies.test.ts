import { describe, expect, test } from 'vitest'
import { sentBy } from './support.ts'

const post = (...types: string[]) => ({
  method: 'POST',
  requestBody: { content: Object.fromEntries(types.map((type) => [type, {}])) },
})

describe.each([false, true])(
  'bodies are written by their media types, watched: %j',
  (isWatched) => {
    const form = new FormData()
    form.set('a', '1')
    const typed = (contentType: string) => ({ headers: { 'Content-Type': contentType } })
    test.each<[what: string, types: string[], init: object, contentType: RegExp, text: string]>([
      ['JSON', ['application/json'], { body: { a: 1 } }, /^application\/json$/, '{"a":1}'],
      ['text', ['text/plain'], { body: 'a' }, /^text\/plain$/, 'a'],
      [
        'bytes',
        ['application/octet-stream'],
        { body: new Uint8Array([1, 2]) },
        /octet-stream$/,
        '\x01\x02',
      ],
      ['a blob', ['application/pdf'], { body: new Blob(['a']) }, /pdf$/, 'a'],
      [
        'a form',
        ['application/x-www-form-urlencoded'],
        { body: { a: '1 2' } },
        /urlencoded$/,
        'a=1%202',
      ],
      [
        'parts',
        ['multipart/form-data'],
        { body: { a: '1' } },
        /^multipart\/form-data; boundary=/,
        'name="a"',
      ],
      ['JSON of several', ['text/plain', 'application/json'], { body: 'a' }, /json$/, '"a"'],
      [
        'a blob of several',
        ['application/json', 'application/pdf'],
        { body: new Blob(['a']) },
        /pdf$/,
        'a',
      ],
      [
        'a blob of its type',
        ['application/json', 'image/gif', 'image/png'],
        { body: new Blob(['a'], { type: 'image/png' }) },
        /^image\/png$/,
        'a',
      ],
      [
        'a blob of a range',
        ['image/*'],
        { body: new Blob(['a'], { type: 'image/png' }) },
        /^image\/png$/,
        'a',
      ],
      [
        'FormData of several',
        ['application/json', 'multipart/form-data'],
        { body: form },
        /^multipart\/form-data; boundary=/,
        'name="a"',
      ],
      [
        'FormData with its type',
        ['multipart/form-data'],
        { body: form, ...typed('multipart/form-data') },
        /^multipart\/form-data; boundary=/,
        'name="a"',
      ],
      [
        'URLSearchParams',
        ['application/json', 'application/x-www-form-urlencoded'],
        { body: new URLSearchParams({ a: '1' }) },
        /urlencoded/,
        'a=1',
      ],
      [
        'the given type',
        ['application/json', 'text/csv'],
        { body: 'a,b', ...typed('text/csv; charset=utf-8') },
        /^text\/csv; charset=utf-8$/,
        'a,b',
      ],
      [
        'a serializer of strings',
        ['application/json'],
        { body: 1n, bodySerializer: (body: bigint) => `${body}` },
        /^application\/json$/,
        '1',
      ],
      [
        'a serializer of FormData',
        ['application/json'],
        { body: { a: 1 }, bodySerializer: () => form },
        /^multipart\/form-data; boundary=/,
        'name="a"',
      ],
    ])('%s', async (_, types, init, contentType, text) => {
      const sent = await sentBy(post(...types), init, '/things', isWatched)
      expect(sent.headers['content-type']).toMatch(contentType)
      expect(sent.text).toContain(text)
      const boundary = /boundary=(.*)/.exec(sent.headers['content-type']!)?.[1]
      if (boundary) expect(sent.text).toContain(`--${boundary}\r\n`)
    })

    test('a stream', async () => {
      const stream = new Blob(['a']).stream()
      const { text } = await sentBy(
        post('application/octet-stream'),
        { body: stream },
        '/things',
        isWatched,
      )
      expect(text).toBe('a')
    })
  },
)
