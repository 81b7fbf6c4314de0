import { expect, test } from 'vitest'
import { causesAmong, detailOf, placeOf } from '../../scripts/contract/judges/violations.ts'
import { createOracle } from '../../scripts/contract/schema/oracle.ts'
import type { Document, Schema } from '../../scripts/document/openapi.ts'

const SCHEMAS: Readonly<Record<string, Schema>> = {
  Price: { type: 'number', minimum: 0 },
  Book: {
    ...{ type: 'object', required: ['id'], additionalProperties: false },
    properties: {
      id: { type: 'integer' },
      price: { $ref: '#/components/schemas/Price' },
      author: { anyOf: [{ type: 'string' }, { $ref: '#/components/schemas/Author' }] },
      kind: { if: { type: 'string' }, then: { enum: ['a', 'b'] } },
      'a/b': { not: { type: 'null' } },
      tags: { type: 'array', contains: { const: 'x' } },
    },
  },
  Author: { type: 'object', required: ['name'], properties: { name: { type: 'string' } } },
  Shelf: {
    type: 'object',
    properties: { books: { items: { $ref: '#/components/schemas/Book' } } },
  },
  Nothing: { properties: { none: false } },
}

const oracle = createOracle(
  {
    ...{ openapi: '3.1.0', info: { title: 'Books', version: '1' }, paths: {} },
    components: { schemas: SCHEMAS },
  } as Document,
  'response',
)

const BOOK = '/components/schemas/Book'

test.each<[schema: string, value: unknown, causes: readonly string[]]>([
  ['Price', -1, ['/components/schemas/Price/minimum at body: the whole value is -1']],
  ['Book', { id: 1, price: -1 }, ['/components/schemas/Price/minimum at body/price: price is -1']],
  ['Book', {}, [`${BOOK}/required at body: the whole value is {}`]],
  [
    'Book',
    { id: 1, x: 2 },
    [`${BOOK}/additionalProperties at body: the whole value is {"id":1,"x":2}`],
  ],
  ['Book', { id: 1, author: {} }, [`${BOOK}/properties/author/anyOf at body/author: author is {}`]],
  [
    'Book',
    { id: 'x', author: 2 },
    [
      `${BOOK}/properties/id/type at body/id: id is "x"`,
      `${BOOK}/properties/author/anyOf at body/author: author is 2`,
    ],
  ],
  ['Book', { id: 1, kind: 'c' }, [`${BOOK}/properties/kind/then/enum at body/kind: kind is "c"`]],
  ['Book', { id: 1, 'a/b': null }, [`${BOOK}/properties/a~1b/not at body/a~1b: a/b is null`]],
  [
    'Book',
    { id: 1, tags: ['a', 'b'] },
    [`${BOOK}/properties/tags/contains at body/tags: tags is ["a","b"]`],
  ],
  [
    'Shelf',
    { books: [{ id: 1 }, { id: true }, { id: null }] },
    [
      `${BOOK}/properties/id/type at body/books/*/id: books.1.id is true`,
      `${BOOK}/properties/id/type at body/books/*/id: books.2.id is null`,
    ],
  ],
  ['Nothing', { none: 1 }, ['/components/schemas/Nothing at body/none: none is 1']],
])('%s rejects %j for these causes', (schema, value, causes) => {
  const found = causesAmong(oracle.violations(`/components/schemas/${schema}`, value))
  expect(
    found.map((it) => `${it.pointer} at ${placeOf('body', it)}: ${detailOf(it, value)}`),
  ).toEqual(causes)
})
