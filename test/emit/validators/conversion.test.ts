import { describe, expect, test } from 'vitest'
import {
  ROOT,
  toJsonSchema,
  type Conversion,
} from '../../../scripts/emit/validators/json-schema.ts'

type Row = readonly [title: string, given: object | boolean, want: unknown]

const OAS30: readonly Row[] = [
  ['nothing said', {}, true],
  ['annotations', { title: 'a', description: 'b', example: 1, default: 2, deprecated: true }, true],
  [
    '3.0 extras',
    { xml: {}, discriminator: { propertyName: 'a' }, externalDocs: {}, 'x-a': 1 },
    true,
  ],
  ['nullable type', { type: 'string', nullable: true }, { type: ['string', 'null'] }],
  ['not nullable', { type: 'string', nullable: false }, { type: 'string' }],
  ['nullable without type', { minLength: 1, nullable: true }, { minLength: 1 }],
  [
    'nullable enum',
    { type: 'string', enum: ['a'], nullable: true },
    { type: ['string', 'null'], enum: ['a', null] },
  ],
  ['nullable enum with null', { enum: ['a', null], nullable: true }, { enum: ['a', null] }],
  [
    'nullable allOf',
    { allOf: [{ type: 'string' }], nullable: true },
    { anyOf: [{ allOf: [{ type: 'string' }] }, { type: 'null' }] },
  ],
  ['$ref alone', { $ref: '#/a', nullable: true, type: 'string' }, { $ref: '#/a' }],
  ['exclusive minimum', { minimum: 1, exclusiveMinimum: true }, { exclusiveMinimum: 1 }],
  ['not exclusive', { maximum: 1, exclusiveMaximum: false }, { maximum: 1 }],
  ['exclusive without limit', { exclusiveMaximum: true }, true],
]

const OAS31: readonly Row[] = [
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

function convert(given: object | boolean, refStandsAlone: boolean) {
  const found: string[] = []
  const targets: Record<string, unknown> = {
    '#/a': { type: 'object' },
    '#/true': true,
    '#/false': false,
  }
  const conversion: Conversion = {
    refStandsAlone,
    tracksEvaluated: false,
    optional: undefined,
    find: (reference) => targets[reference],
    refer: () => ({ $ref: '#/a' }),
    detach: (schema) => schema,
    share: (schema) => schema,
    relaxed: () => {},
    report: (_, keys) => void found.push(keys.join('/')),
  }
  return { schema: toJsonSchema(given, { ...ROOT, conversion }), found }
}

describe('conversion to 2020-12', () => {
  test.each(OAS30)('of 3.0: %s', (_, given, want) => {
    expect(convert(given, true)).toEqual({ schema: want, found: [] })
  })

  test.each(OAS31)('of 3.1: %s', (_, given, want) => {
    expect(convert(given, false)).toEqual({ schema: want, found: [] })
  })

  test.each(LEFT_OUT)('reports and leaves out %j', (given, place) => {
    expect(convert(given, false).found).toEqual([place])
  })

  test('leaves its input as it is', () => {
    const given = Object.freeze({
      nullable: true,
      type: 'string',
      properties: Object.freeze({ a: Object.freeze({}) }),
    })
    expect(convert(given, true).schema).toEqual({
      type: ['string', 'null'],
      properties: { a: true },
    })
  })
})
