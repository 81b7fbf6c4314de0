import { expect, test } from 'vitest'
import { headers as emitted } from '../../../scripts/emit/headers.ts'
import { declaredHeaders } from '../../../src/runtime/response/declared-headers.ts'
import { thrownBy } from '../../support/client-fetch.ts'
import { operation } from '../../support/client-operations.ts'
import { documentWith } from '../../support/describe.ts'

const range = { type: 'object', properties: { from: { type: 'integer' }, to: { type: 'string' } } }
const DECLARED: Record<string, object> = {
  'X-Total': { required: true, schema: { type: 'integer' } },
  'X-More': { schema: { type: 'boolean' } },
  'X-Tags': { schema: { type: 'array', items: { type: 'integer' } } },
  'X-Range': { schema: { $ref: '#/components/schemas/Range' } },
  'X-Spread': { explode: true, schema: range },
  'X-Meta': { content: { 'application/json': { schema: range } } },
  'X-Id': { schema: { type: 'integer', format: 'int64' } },
  'X-At': { schema: { type: 'string', format: 'date-time' } },
  'X-Name': { schema: { type: ['string', 'integer'] } },
  'X-Text': { schema: { type: 'string' } },
}

/** The function that is generated. */
function reader() {
  const document = documentWith({
    paths: {
      '/': {
        get: {
          operationId: 'things',
          responses: { 200: { description: '', headers: DECLARED }, '4XX': { description: '' } },
        },
      },
    },
    components: { schemas: { Range: range } },
  })
  const { content } = emitted(document, { int64: 'bigint', dates: 'Date' })
  const code = content
    .replace(/^import.*$/m, '')
    .replaceAll(' as const', '')
    .replace('export const headersOf =', 'return')
  return new Function('declaredHeaders', code)(declaredHeaders) as ReturnType<
    typeof declaredHeaders
  >
}

const things = operation({ responses: { 200: {}, '4XX': {} } })
const read = (given: Record<string, string>, status = 200) =>
  reader()(things, { status, headers: new Headers(given) })

test.each<[given: Record<string, string>, wanted: object]>([
  [{ 'x-total': '7', other: '1' }, { 'X-Total': 7 }],
  [
    { 'x-total': '7', 'x-more': 'true' },
    { 'X-Total': 7, 'X-More': true },
  ],
  [
    { 'x-total': '7', 'x-tags': '1, 2,3' },
    { 'X-Total': 7, 'X-Tags': [1, 2, 3] },
  ],
  [
    { 'x-total': '7', 'x-tags': '' },
    { 'X-Total': 7, 'X-Tags': [] },
  ],
  [
    { 'x-total': '7', 'x-range': 'from,1,to,b' },
    { 'X-Total': 7, 'X-Range': { from: 1, to: 'b' } },
  ],
  [
    { 'x-total': '7', 'x-spread': 'from=1,to=a=b' },
    { 'X-Total': 7, 'X-Spread': { from: 1, to: 'a=b' } },
  ],
  [
    { 'x-total': '7', 'x-meta': '{"from":1}' },
    { 'X-Total': 7, 'X-Meta': { from: 1 } },
  ],
  [
    { 'x-total': '7', 'x-id': '9007199254740993' },
    { 'X-Total': 7, 'X-Id': 9007199254740993n },
  ],
  [
    { 'x-total': '7', 'x-at': '2026-11-28T00:00:00Z' },
    { 'X-Total': 7, 'X-At': new Date('2026-11-28') },
  ],
  [
    { 'x-total': '7', 'x-name': '12', 'x-text': '12' },
    { 'X-Total': 7, 'X-Name': 12, 'X-Text': '12' },
  ],
  [
    { 'x-total': '7', 'x-name': 'true' },
    { 'X-Total': 7, 'X-Name': 'true' },
  ],
])('%j', (given, wanted) => expect(read(given)).toEqual(wanted))

test.each<[given: Record<string, string>, header: string, keyword: string]>([
  [{}, 'X-Total', 'required'],
  [{ 'x-total': 'many' }, 'X-Total', 'type'],
  [{ 'x-total': 'true' }, 'X-Total', 'type'],
  [{ 'x-total': '7', 'x-tags': '1,b' }, 'X-Tags', 'type'],
  [{ 'x-total': '7', 'x-range': 'from' }, 'X-Range', 'type'],
  [{ 'x-total': '7', 'x-meta': '{' }, 'X-Meta', 'type'],
  [{ 'x-total': '7', 'x-at': 'soon' }, 'X-At', 'format'],
])('%j is rejected', async (given, header, keyword) => {
  expect(await thrownBy(() => read(given))).toMatchObject({
    ...{ name: 'ValidationError', subject: `response 200, header ${header}` },
    violations: [{ keyword }],
  })
})

test('what an answer does not declare is not read', () => {
  expect(read({ 'x-total': '7' }, 404)).toEqual({})
  expect(read({ 'x-total': '7' }, 500)).toEqual({})
})
