import { Ajv2020 } from 'ajv/dist/2020.js'
import { expect, test } from 'vitest'
import type { Schema } from '../../scripts/document/openapi.ts'
import { recursiveAnswers } from '../../scripts/mock/recursive-answers.ts'
import { schemasOnly } from '../support/describe.ts'

const to = (name: string) => ({ $ref: `#/components/schemas/${name}` })
const object = (properties: object, ...required: string[]) => ({
  type: 'object',
  properties,
  required,
})
const list = (items: object, more: object = {}) => ({ type: 'array', items, ...more })
const integer = { type: 'integer', minimum: 3 }

/** Recursive schemas of `A`, which may refer to `B`, and the values that are made up. */
const RECURSIVE: readonly [
  name: string,
  schemas: Readonly<Record<string, Schema>>,
  value: unknown,
][] = [
  ['a required list', { A: object({ v: integer, a: list(to('A')) }, 'v', 'a') }, { v: 3, a: [] }],
  ['an optional member', { A: object({ v: integer, a: to('A') }, 'v') }, { v: 3 }],
  [
    'an alternative',
    { A: object({ a: { oneOf: [to('A'), { type: 'null' }] } }, 'a') },
    { a: null },
  ],
  [
    'part of a whole',
    {
      A: { allOf: [to('B'), object({ a: list(to('A')) }, 'a', 'b')] },
      B: object({ b: { const: 'x' } }),
    },
    { b: 'x', a: [] },
  ],
  [
    'through another',
    {
      A: object({ b: to('B') }, 'b'),
      B: object({ a: list(to('A'), { maxItems: 2 }), n: integer }, 'n'),
    },
    { b: { a: [], n: 3 } },
  ],
  ['a list of lists', { A: list(to('A')) }, []],
  ['a tuple', { A: { type: 'array', prefixItems: [integer], items: to('A') } }, [3]],
  [
    'values of formats',
    { A: object({ d: { type: 'string', format: 'date' }, a: to('A') }) },
    { d: '2026-07-01' },
  ],
  [
    'strings of a length',
    { A: object({ s: { type: 'string', minLength: 8 }, a: to('A') }) },
    { s: 'text tex' },
  ],
  ['an example', { A: { ...object({ a: to('A') }), example: { a: { a: {} } } } }, { a: { a: {} } }],
]

test.each(RECURSIVE)('%s', (_, schemas, value) => {
  const document = schemasOnly(schemas)
  expect(recursiveAnswers(document)(to('A'))).toEqual(value)
  const ajv = new Ajv2020({ strict: false, validateFormats: false })
  expect(ajv.validate({ ...to('A'), components: document.components }, value)).toBe(true)
})

test.each<[name: string, schema: Schema]>([
  ['a schema that is not recursive', object({ a: list(to('B')) })],
  ['one that no finite value fits', object({ a: to('A') }, 'a')],
  ['a list that may not be empty', list(to('A'), { minItems: 1 })],
])('nothing for %s', (_, A) => {
  expect(recursiveAnswers(schemasOnly({ A, B: {} }))(to('A'))).toBeUndefined()
})

test('a schema with many references to each of many others takes no time', () => {
  const names = Array.from({ length: 60 }, (_, index) => `S${index}`)
  const members = Object.fromEntries(names.map((name) => [name.toLowerCase(), to(name)]))
  const document = schemasOnly(Object.fromEntries(names.map((name) => [name, object(members)])))
  expect(Object.keys(recursiveAnswers(document)(to('S0')) as object)).toHaveLength(59)
})
