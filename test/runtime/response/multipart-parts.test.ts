import { expect, test } from 'vitest'
import { dispositionOf, partsOf } from '../../../src/runtime/response/multipart-parts.ts'

const TYPE = 'multipart/mixed; boundary=b'
const BODY = [
  'preamble\r\n--b\r\nContent-Type: a/b\r\nX-A: 1\r\n  2\r\n\r\none\r\n-\r\n--\r\n',
  '\r\n--b\r\n\r\n\r\n--b  \r\nContent-Disposition: form-data; name="ü"\r\nbroken\r\n\r\n\r\n\r\n--b--\r\nepilogue',
].join('')
const PARTS = [
  [{ 'content-type': 'a/b', 'x-a': '1 2' }, 'one\r\n-\r\n--\r\n'],
  [{}, ''],
  [{ 'content-disposition': 'form-data; name="Ã¼"' }, '\r\n'],
]

function chunksOf(text: string, size: number): Uint8Array[] {
  const bytes = new TextEncoder().encode(text)
  const count = Math.ceil(bytes.length / size)
  return Array.from({ length: count }, (_, at) => bytes.subarray(at * size, (at + 1) * size))
}

async function read(text: string, size = Infinity, type = TYPE, limit = Infinity) {
  const parts: [headers: object, content: string][] = []
  const chunks = chunksOf(text, Math.min(size, text.length * 4))
  for await (const { headers, content } of partsOf(chunks, type, limit))
    parts.push([Object.fromEntries(headers), new TextDecoder().decode(content)])
  return parts
}

test.each([1, 2, 3, 5, 7, 64, Infinity])('finds the parts in chunks of %d bytes', async (size) => {
  expect(await read(BODY, size)).toEqual(PARTS)
})

test.each(['"b"', 'b; x=y', '"b"; charset=utf-8'])('reads the boundary %s', async (boundary) => {
  expect(await read(BODY, 9, `multipart/related; x=y; boundary=${boundary}`)).toEqual(PARTS)
})

test('gives each part as soon as its end arrives', async () => {
  const end = BODY.indexOf('\r\n--b\r\n\r\n\r\n') + '\r\n--b'.length
  const parts = partsOf(
    (async function* () {
      yield* chunksOf(BODY.slice(0, end), 10)
      await new Promise(() => {})
    })(),
    TYPE,
    Infinity,
  )
  expect((await parts.next()).value!.content.length).toBe(12)
})

test.each([
  ['cut off', BODY.slice(0, -18), SyntaxError],
  ['without a delimiter', 'text', SyntaxError],
  ['empty', '', SyntaxError],
  ['a part without headers or an empty line', '--b\r\nx--b--', SyntaxError],
])('rejects a body that is %s', async (_, text, error) => {
  for (const size of [1, Infinity]) await expect(read(text, size)).rejects.toThrow(error)
})

test('rejects a part that reaches the limit', async () => {
  expect(await read(BODY, 4, TYPE, 100)).toEqual(PARTS)
  await expect(read(BODY, 4, TYPE, 20)).rejects.toThrow(RangeError)
})

test('takes linear time for long parts', async () => {
  const long = 'x\r\n--'.repeat(200_000)
  const [part] = await read(`--b\r\n\r\n${long}\r\n--b--`, 1_000)
  expect(part![1].length).toBe(long.length)
})

test.each([
  ['form-data; name="a"; filename="b;\\".txt"', 'b;".txt'],
  ['attachment; filename=b.txt; name=a', 'b.txt'],
  ['form-data; name="a"; filename="%22%0D%0A%41"', '"\r\n%41'],
  ['form-data; name="a"', undefined],
])('reads the file name of %s', async (disposition, filename) => {
  const headers = new Headers({ 'content-disposition': disposition })
  const part = { headers, content: new Uint8Array() }
  expect([dispositionOf(part, 'name'), dispositionOf(part, 'filename')]).toEqual(['a', filename])
})
