import { expect, test } from 'vitest'
import { finder } from '../../scripts/document/references.ts'
import { operationsOf } from '../../scripts/document/openapi.ts'
import { paginationOf } from '../../scripts/document/pagination/pagination.ts'
import { bundled, documentWith } from '../support/describe.ts'

const INTEGER = { type: 'integer' }
const page = (properties: object) => ({ type: 'object', properties })
const SCHEMAS = {
  Named: { allOf: [{ $ref: '#/components/schemas/Base' }, page({ rows: { type: 'array' } })] },
  Base: page({ meta: page({ count: INTEGER, next: { type: ['string', 'null'] } }), more: {} }),
  Either: { oneOf: [page({ error: {} }), page({ '~a/b': { type: 'array' } })] },
  Position: { ...INTEGER, default: 3, maximum: 50 },
}
const named = (name: string) => ({ $ref: `#/components/schemas/${name}` })

/** A document with one operation, whose answers have a schema. */
function listing(pagination: unknown, schema: unknown, content = 'application/json', own = {}) {
  const parameters = [
    ...[
      { name: 'from', schema: INTEGER },
      { name: 'size', schema: { ...INTEGER, maximum: 200 } },
      { name: 'p', schema: { ...INTEGER, minimum: 0 } },
      { name: 'after', schema: { type: 'string' } },
      { name: 'any' },
      { name: 'position', schema: named('Position') },
      { name: 'huge', schema: { ...INTEGER, maximum: 2 ** 31 } },
    ].map((it) => ({ in: 'query', ...it })),
    { in: 'header', name: 'x-page', schema: INTEGER },
  ]
  const responses = { 200: { description: '', content: { [content]: { schema } } }, ...own }
  const get = { operationId: 'list', parameters, responses, 'x-pagination': pagination }
  return documentWith({ paths: { '/list': { get } }, components: { schemas: SCHEMAS } })
}

function read(...parameters: Parameters<typeof listing>) {
  const document = listing(...parameters)
  return paginationOf(operationsOf(document)[0]!, finder(document))
}

const OFFSET = { by: 'offset', parameter: 'from' }

test.each<[what: string, given: object, schema: unknown, want: object]>([
  ['the answer itself', { offset: 'from', items: '' }, { type: 'array' }, { ...OFFSET, items: [] }],
  [
    'members of what a schema refers to and consists of',
    { offset: 'from', limit: 'size', items: '/rows', total: '/meta/count', more: '/more' },
    named('Named'),
    {
      ...{ ...OFFSET, limit: 'size', size: 200, items: ['rows'] },
      ...{ total: ['meta', 'count'], more: ['more'] },
    },
  ],
  [
    'members of one of several',
    { offset: 'from', items: '/~0a~1b' },
    named('Either'),
    { ...OFFSET, items: ['~a/b'] },
  ],
  [
    'a token',
    { cursor: 'after', next: '/meta/next', items: '/rows' },
    named('Named'),
    { by: 'cursor', parameter: 'after', items: ['rows'], next: ['meta', 'next'] },
  ],
  [
    'items of an item',
    { offset: 'from', items: '/0/rows' },
    { type: 'array', items: named('Named') },
    { ...OFFSET, items: ['0', 'rows'] },
  ],
  [
    'a first page by its minimum',
    { page: 'p', items: '' },
    { type: 'array' },
    { by: 'page', parameter: 'p', start: 0, items: [] },
  ],
  [
    'a first offset and a largest size by a schema elsewhere',
    { offset: 'position', limit: 'position', items: '' },
    { type: 'array' },
    { by: 'offset', parameter: 'position', start: 3, limit: 'position', size: 50, items: [] },
  ],
  [
    'a maximum that nobody means',
    { offset: 'any', limit: 'huge', items: '' },
    { type: 'array' },
    { by: 'offset', parameter: 'any', limit: 'huge', items: [] },
  ],
  ['an answer without a schema', { page: 'any', items: '/a/b' }, undefined, { items: ['a', 'b'] }],
  ['an open object', { page: 'any', items: '/a' }, { type: 'object' }, { items: ['a'] }],
  [
    'further members',
    { page: 'any', items: '/a' },
    { ...page({ b: {} }), additionalProperties: { type: 'array' } },
    { items: ['a'] },
  ],
  ['an extension', { page: 'any', items: '', 'x-a': 1 }, {}, { items: [] }],
])('x-pagination names %s', (_, given, schema, want) => {
  expect(read(given, schema)).toMatchObject({ pagination: want, problems: [] })
})

const GOOD = { offset: 'from', items: '/rows' }

test.each<[what: string, given: unknown, places: string[], message: string, content?: string]>([
  ['is no object', 'offset', [''], 'it is not an object'],
  ['is a list', [GOOD], [''], 'it is not an object'],
  ['is null', null, [''], 'it is not an object'],
  ['has an unknown member', { ...GOOD, itmes: '' }, ['/itmes'], 'unknown member "itmes"'],
  ['has no position', { items: '/rows' }, [''], 'needs one of offset, page and cursor'],
  ['has two positions', { ...GOOD, page: 'p' }, [''], 'needs one of offset, page and cursor'],
  ['has no items', { offset: 'from' }, [''], 'it lacks items'],
  ['has a token without a next one', { cursor: 'after', items: '/rows' }, [''], 'belong together'],
  ['has a next token without one', { ...GOOD, next: '/meta/next' }, [''], 'belong together'],
  ['names an unknown parameter', { ...GOOD, offset: 'form' }, ['/offset'], 'no query parameter'],
  ['names a header', { ...GOOD, offset: 'x-page' }, ['/offset'], 'no query parameter'],
  ['names no string', { ...GOOD, limit: 5 }, ['/limit'], 'limit names no query parameter'],
  ['names a string as offset', { ...GOOD, offset: 'after' }, ['/offset'], "that isn't a number"],
  ['names a string as size', { ...GOOD, limit: 'after' }, ['/limit'], "that isn't a number"],
  ['has no pointer', { ...GOOD, items: 'rows' }, ['/items'], 'is not a JSON Pointer'],
  ['has an expression', { ...GOOD, total: '$.total' }, ['/total'], 'is not a JSON Pointer'],
  ['names an unknown member', { ...GOOD, items: '/data' }, ['/items'], 'no list at /data'],
  ['names no list', { ...GOOD, items: '/meta' }, ['/items'], 'no list at /meta'],
  ['names the whole object', { ...GOOD, items: '' }, ['/items'], 'no list at the answer itself'],
  ['names no number', { ...GOOD, total: '/meta/next' }, ['/total'], 'no number at /meta/next'],
  ['leads into a number', { ...GOOD, more: '/meta/count/a' }, ['/more'], 'no such value'],
  ['names an inherited member', { ...GOOD, more: '/constructor' }, ['/more'], 'no such value'],
  ['is of an answer without JSON', GOOD, ['/items'], 'has a JSON body', 'text/csv'],
  ['has several mistakes', { offset: 'a', items: '/b' }, ['/offset', '/items'], 'x-pagination of'],
])('a problem where x-pagination %s', (_, given, places, message, content) => {
  const { pagination, problems } = read(given, named('Named'), content)
  expect(pagination).toBeUndefined()
  expect(problems.map(({ pointer }) => pointer)).toEqual(
    places.map((place) => `/paths/~1list/get/x-pagination${place}`),
  )
  for (const problem of problems)
    expect(problem).toMatchObject({ code: 'pagination', severity: 'error' })
  expect(problems[0]!.message).toContain(message)
})

test('the problem has a place in the file', async () => {
  const { problems } = await bundled(listing({ ...GOOD, items: '/data' }, named('Named')))
  expect(problems).toMatchObject([
    { code: 'pagination', location: { pointer: '#/paths/~1list/get/x-pagination/items' } },
  ])
})
