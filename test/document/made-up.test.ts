import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js'
import ajvFormats from 'ajv-formats'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { accepts } from '../../scripts/document/made-up/accepts.ts'
import { FORMAT_EXAMPLES, fitsFormat } from '../../scripts/document/made-up/formats.ts'
import { stringOf } from '../../scripts/document/made-up/pattern.ts'
import { madeUpValue } from '../../scripts/document/made-up/value.ts'
import { schemasOnly } from '../support/describe.ts'

const document = schemasOnly({
  Cat: { type: 'object', required: ['kind'], properties: { kind: { type: 'string' } } },
  Dog: {
    type: 'object',
    required: ['kind', 'tail'],
    properties: { kind: { type: 'string' }, tail: { type: 'boolean' } },
  },
  Color: { allOf: [{ type: 'string', enum: ['RED', 'BLUE'] }, { type: 'string' }] },
  Tree: {
    type: 'object',
    required: ['kids'],
    properties: { kids: { type: 'array', items: { $ref: '#/components/schemas/Tree' } } },
  },
})
const reading = { document, direction: 'request' } as const
const to = (name: string) => ({ $ref: `#/components/schemas/${name}` })
const text = { type: 'string' }
const number = { type: 'number' }
const object = (properties: object, ...required: string[]) => ({
  type: 'object',
  properties,
  required,
})

// Ajv shares nothing with what it judges.
const ajv = new Ajv2020({ strict: false, logger: false })
ajvFormats.default(ajv)
const compiled = new Map<object, ValidateFunction>()

function isValid(schema: object, value: unknown): boolean {
  const validate =
    compiled.get(schema) ?? ajv.compile({ ...schema, components: document.components })
  compiled.set(schema, validate)
  return validate(value)
}

const SCHEMAS: readonly object[] = [
  { const: 'fixed' },
  { const: null },
  { enum: [null, 2] },
  { type: ['null', 'integer'], minimum: 7 },
  { type: 'integer', exclusiveMinimum: 3, multipleOf: 4 },
  { type: 'number', exclusiveMinimum: 0, exclusiveMaximum: 1 },
  { type: 'integer', maximum: -5 },
  { type: 'number', multipleOf: 0.25, minimum: 0.6 },
  { type: 'string', minLength: 30, maxLength: 31 },
  { type: 'string', maxLength: 2 },
  { type: 'string', pattern: '^[A-Z]{3}-\\d{4,6}(?:\\.(?:a|b))?$' },
  { type: 'string', pattern: '^[^a-z]+$', minLength: 9 },
  { type: 'string', pattern: '^(\\w)-\\1$' },
  { type: 'string', pattern: '^(?=.*\\d).{8,}$' },
  { type: 'string', pattern: '^sha256:[0-9a-f]{64}$' },
  { type: 'string', format: 'date-time', pattern: 'Z$' },
  { type: 'array', items: number, minItems: 3, uniqueItems: true },
  { type: 'array', items: { enum: ['a', 'b', 'c'] }, minItems: 2, uniqueItems: true },
  { type: 'array', items: { ...text, format: 'uuid' }, minItems: 2, uniqueItems: true },
  { type: 'array', items: { ...text, format: 'email' }, minItems: 3, uniqueItems: true },
  { type: 'array', prefixItems: [text, number], items: false, minItems: 2 },
  { type: 'array', contains: { const: 5 }, minContains: 2 },
  { type: 'array', maxItems: 0, items: text },
  { allOf: [to('Color'), {}] },
  object({ code: { allOf: [to('Color')], description: 'Which.' } }, 'code'),
  { allOf: [object({ a: text }, 'a'), object({ b: number, a: { enum: ['x'] } }, 'b')] },
  { type: 'object', required: ['undeclared'] },
  { type: 'object', required: ['n'], additionalProperties: { type: 'integer', minimum: 4 } },
  { type: 'object', minProperties: 2, additionalProperties: number },
  { type: 'object', patternProperties: { '^x-\\d$': number }, minProperties: 1 },
  {
    type: 'object',
    propertyNames: { pattern: '^[a-z]{2}$' },
    minProperties: 1,
    additionalProperties: text,
  },
  { ...object({ a: text, b: text, c: text }), maxProperties: 1 },
  { ...object({ a: text, b: text }, 'a'), dependentRequired: { a: ['b'] } },
  { ...object({ a: text, b: text }), not: { required: ['a', 'b'] } },
  { ...object({ a: text, b: text }), oneOf: [{ required: ['a'] }, { required: ['b'] }] },
  { ...object({ a: text }), anyOf: [object({ b: number }, 'b'), object({ c: number }, 'c')] },
  { oneOf: [{ type: 'null' }, to('Dog')] },
  { oneOf: [number, { type: 'integer' }] },
  {
    ...object({ kind: { enum: ['a', 'b'] }, size: number }, 'kind'),
    if: { properties: { kind: { const: 'a' } } },
    // eslint-disable-next-line unicorn/no-thenable
    then: { required: ['size'] },
  },
  { ...object({ a: text }, 'a'), unevaluatedProperties: false },
  { allOf: [object({ a: text }, 'a')], unevaluatedProperties: false },
  to('Tree'),
  object({ tree: to('Tree'), more: { type: 'array', items: to('Tree'), minItems: 1 } }, 'more'),
  { type: 'string', example: 5 },
  { type: 'string', enum: ['a', 'b'], default: 'c' },
  { ...object({ a: number }), example: { a: 'not a number' } },
]

describe('a made-up value fits its schema', () => {
  test.each(SCHEMAS.map((schema) => [JSON.stringify(schema), schema] as const))(
    '%s',
    (_, schema) => {
      for (const members of ['required', 'all'] as const) {
        const value = madeUpValue({ ...reading, members }, schema)
        expect(value).toBeDefined()
        expect(isValid(schema, value), JSON.stringify(value)).toBe(true)
      }
    },
  )
})

test.each<[given: string, schema: object, value: unknown]>([
  ['names of a mapping', mapped({ c: '#/components/schemas/Cat' }), { kind: 'c' }],
  ['names of components', mapped({ d: 'Dog' }), { kind: 'Cat' }],
])('a discriminator has %s', (_, schema, value) => {
  expect(madeUpValue({ ...reading, members: 'required' }, schema)).toEqual(value)
})

function mapped(mapping: object): object {
  return { oneOf: [to('Cat'), to('Dog')], discriminator: { propertyName: 'kind', mapping } }
}

test.each<[change: string, schema: object, example: unknown, value: unknown]>([
  [
    'drops what is only received',
    object({ id: { ...number, readOnly: true } }, 'id'),
    { id: 1 },
    {},
  ],
  ['drops what is undeclared', object({ a: text }), { a: 'x', b: 1 }, { a: 'x' }],
  ['keeps free members', { type: 'object' }, { any: [1] }, { any: [1] }],
  [
    'replaces what does not fit',
    object({ a: text, b: number }),
    { a: 5, b: 6 },
    { a: 'text', b: 6 },
  ],
  ['adds what is required', object({ a: text, b: number }, 'b'), { a: 'x' }, { a: 'x', b: 1 }],
  ['keeps an empty list', { type: 'array', items: text }, [], []],
  ['keeps null', { type: ['object', 'null'] }, null, null],
  [
    'keeps the recursion',
    to('Tree'),
    { kids: [{ kids: [{ kids: [] }] }] },
    { kids: [{ kids: [{ kids: [] }] }] },
  ],
])('of an example it %s', (_, schema, example, value) => {
  expect(madeUpValue({ ...reading, members: 'required' }, schema, example)).toEqual(value)
})

test.each<[schema: object]>([
  [{ type: 'string', enum: [3] }],
  [{ type: 'object', required: ['self'], properties: { self: { not: {} } } }],
  [{ type: 'integer', minimum: 2, maximum: 1 }],
])('nothing fits %j, except roughly', (schema) => {
  expect(madeUpValue({ ...reading, members: 'all' }, schema)).toBeUndefined()
  expect(madeUpValue({ ...reading, members: 'all', isRough: true }, schema)).toBeDefined()
})

test('values are judged as by Ajv', () => {
  const values = [null, true, 0, 4, 8, 0.5, -6, '', 'text', 'RED', 'ab', 'AAA-0000', 'a-a'].concat(
    [[], [1, 2, 3], ['a', 'b'], [5, 5], {}, { a: 'x' }, { a: 'x', b: 1 }, { kids: [] }] as never[],
    [{ kind: 'a' }, { n: 4 }, { 'x-1': 1 }, { a: 'x', b: 'y' }, { kids: [{}] }] as never[],
  )
  for (const schema of SCHEMAS)
    for (const value of values) {
      const verdict = accepts(reading, schema, value)
      expect(verdict, JSON.stringify({ schema, value })).toBe(isValid(schema, value))
    }
})

test('the example of each format is one, also for Ajv', () => {
  for (const [format, example] of Object.entries(FORMAT_EXAMPLES)) {
    expect(fitsFormat(format, example), format).toBe(true)
    expect(isValid({ type: 'string', format }, example), format).toBe(true)
    if (!/regex|reference|template|relative/.test(format) && !format.startsWith('i'))
      expect(fitsFormat(format, 'no such format \n'), format).toBe(false)
  }
})

test('a string is made for any pattern that is a regular expression', () => {
  fc.assert(
    fc.property(fc.string(), (pattern) => {
      expect(typeof stringOf(pattern)).toMatch(/string|undefined/)
    }),
  )
})
