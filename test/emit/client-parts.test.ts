import { expect, test } from 'vitest'
import { clientParts } from '../../scripts/emit/client/parts.ts'
import * as runtime from '../../src/runtime/index.ts'
import { documentWith } from '../support/describe.ts'

const OBJECT = { type: 'object' }
const sent = (content: object) => ({ requestBody: { content }, responses: {} })
const received = (content: object, status = 200) => ({ responses: { [status]: { content } } })
const parameter = (it: object) => ({
  parameters: [{ name: 'a', in: 'query', schema: {}, ...it }],
  responses: {},
})

test.each<[what: string, operation: object, codecs: string[], hasStyles?: boolean]>([
  ['JSON', { ...sent({ 'application/json': {} }), ...received({ 'application/json': {} }) }, []],
  ['messages', received({ 'text/plain; charset=utf-8': {}, 'a/b+json ; a=b': {} }), []],
  ['a file', received({ 'text/csv': {} }), ['byteStreams']],
  ['an error that is a file', received({ 'text/csv': {} }, 400), []],
  [
    'JSON with int64',
    sent({ 'application/json': { schema: { format: 'int64' } } }),
    ['bigintJson'],
  ],
  ['sent forms', sent({ 'multipart/form-data': {} }), ['forms']],
  [
    'received forms',
    received({ 'multipart/form-data': { schema: OBJECT } }),
    ['byteStreams', 'receivedForms'],
  ],
  ['sent lines', sent({ 'application/jsonl': { itemSchema: {} } }), ['sentItems']],
  ['received lines', received({ 'application/jsonl': {} }), ['byteStreams', 'sequences']],
  ['sent events', sent({ 'text/event-stream': {} }), ['sentItems']],
  ['received events', received({ 'text/event-stream': {} }), ['eventStreams']],
  ['sent parts', sent({ 'multipart/mixed': { itemSchema: {} } }), ['forms']],
  ['received parts', received({ 'multipart/mixed': {} }), ['byteStreams', 'receivedParts']],
  ['any body', sent({ '*/*': {} }), ['forms', 'sentItems']],
  ['any answer', received({ '*/*': {} }), ['byteStreams', 'bytesOrText']],
  ['bytes', received({ 'image/png': {} }, 404), ['bytes']],
  [
    'numbers as text',
    received({ 'text/plain': { schema: { type: ['number', 'string'] } } }),
    ['jsonOrText'],
  ],
  ['plain parameters', parameter({ style: 'form', explode: true }), []],
  ['deep parameters', parameter({ style: 'deepObject' }), [], true],
  ['lists with commas', parameter({ explode: false }), [], true],
  [
    'a parameter of JSON',
    parameter({ schema: undefined, content: { 'application/json': {} } }),
    [],
    true,
  ],
])('%s needs of the runtime', (_, operation, codecs, hasStyles = false) => {
  const document = documentWith({ paths: { '/a': { post: operation } } })
  const methods = codecs.includes('byteStreams') ? ['fileStreams'] : []
  expect(clientParts(document as never)).toEqual({ codecs, methods, hasStyles })
  expect([...codecs, ...methods].filter((name) => !(name in runtime))).toEqual([])
})

test('a list that comes in pages needs of the runtime', () => {
  const list = {
    ...parameter({ schema: { type: 'integer' } }),
    ...received({ 'application/json': { schema: { type: 'array' } } }),
    'x-pagination': { offset: 'a', items: '' },
  }
  const document = documentWith({ paths: { '/a': { get: list } } })
  expect(clientParts(document).methods).toEqual(['pagination'])
  expect(runtime.pagination).toBeTypeOf('function')
})
