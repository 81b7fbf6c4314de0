import { describe, expect, test } from 'vitest'
import { ROOT, toJsonSchema } from '../../../scripts/emit/validators/json-schema.ts'
import type { Conversion } from '../../../scripts/emit/validators/types.ts'

type Row = readonly [title: string, given: object | boolean, want: unknown]

const ROWS: readonly Row[] = [
  ['nothing said', {}, true],
  ['annotations', { title: 'a', description: 'b', example: 1, default: 2, deprecated: true }, true],
  [
    'extras of OpenAPI',
    { xml: {}, discriminator: { propertyName: 'a' }, externalDocs: {}, 'x-a': 1 },
    true,
  ],
  ['boolean', false, false],
  ['$ref with siblings', { $ref: '#/a', minLength: 1 }, { $ref: '#/a', minLength: 1 }],
  ['$ref with annotations', { $ref: '#/a', description: 'a' }, { $ref: '#/a' }],
  ['$ref to true', { $ref: '#/true', type: 'string' }, { type: 'string' }],
  [
    '$ref to false',
    { $ref: '#/false', allOf: [{ type: 'string' }] },
    { allOf: [false, { type: 'string' }] },
  ],
  [
    'definitions',
    {
      $id: 'a',
      $anchor: 'b',
      $schema: 'c',
      $comment: 'd',
      $defs: { a: { type: 'string' } },
      type: 'null',
    },
    { type: 'null' },
  ],
  ['type array', { type: ['string', 'null', 'string'] }, { type: ['string', 'null'] }],
  ['numbers', { exclusiveMinimum: 1, minimum: 1 }, { exclusiveMinimum: 1, minimum: 1 }],
  ['kept formats', { format: 'int32' }, { format: 'int32' }],
  ['dropped formats', { format: 'constructor', type: 'string' }, { type: 'string' }],
  [
    'nested',
    { properties: { a: { items: { type: 'string', title: 'a' } } } },
    { properties: { a: { items: { type: 'string' } } } },
  ],
  ['then without if', { then: false }, true],
  ['empty lists', { allOf: [], required: [] }, true],
  ['Ajv keywords', { $async: true, $data: 1, instanceof: 'Date' }, true],
]

const LEFT_OUT: readonly (readonly [given: object, pointer: string])[] = [
  [{ type: 'file' }, 'type'],
  [{ type: [] }, 'type'],
  [{ minLength: '1' }, 'minLength'],
  [{ minLength: -1 }, 'minLength'],
  [{ maximum: Number.POSITIVE_INFINITY }, 'maximum'],
  [{ multipleOf: 0 }, 'multipleOf'],
  [{ enum: 'a' }, 'enum'],
  [{ enum: [] }, 'enum'],
  [{ required: true }, 'required'],
  [{ required: ['a', 1] }, 'required'],
  [{ pattern: '(' }, 'pattern'],
  [{ patternProperties: { '(': {} } }, 'patternProperties/('],
  [{ properties: [] }, 'properties'],
  [{ properties: { a: 'string' } }, 'properties/a'],
  [{ items: [{ type: 'string' }] }, 'items'],
  [{ allOf: {} }, 'allOf'],
  [{ anyOf: ['a'] }, 'anyOf/0'],
  [{ uniqueItems: 'yes' }, 'uniqueItems'],
  [{ dependentRequired: { a: 'b' } }, 'dependentRequired/a'],
  [{ $ref: '#/nowhere' }, '$ref'],
  [{ $ref: 1 }, '$ref'],
]

function convert(given: object | boolean) {
  const found: string[] = []
  const targets: Record<string, unknown> = {
    '#/a': { type: 'object' },
    '#/true': true,
    '#/false': false,
  }
  const conversion: Conversion = {
    direction: undefined,
    find: (reference) => targets[reference],
    refer: () => ({ $ref: '#/a' }),
    relaxed: () => {},
    report: ({ keys }) => void found.push(keys.join('/')),
  }
  return { schema: toJsonSchema(given, { ...ROOT, conversion }), found }
}

describe('conversion to 2020-12', () => {
  test.each(ROWS)('%s', (_, given, want) => {
    expect(convert(given)).toEqual({ schema: want, found: [] })
  })

  test.each(LEFT_OUT)('reports %j', (given, place) => {
    expect(convert(given).found).toEqual([place])
  })

  test('leaves its input as it is', () => {
    const given = {
      required: ['a', 'a'],
      if: {},
      properties: Object.freeze({ a: Object.freeze({}) }),
    }
    const want = { required: ['a'], if: true, properties: { a: true } }
    expect(convert(Object.freeze(given)).schema).toEqual(want)
  })
})
