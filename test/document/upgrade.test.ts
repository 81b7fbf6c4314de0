import { expect, test } from 'vitest'
import { upgrade } from '../../scripts/document/upgrade.ts'
import { schemasOnly } from '../support/describe.ts'

const $ref = '#/components/schemas/B'

const SCHEMAS: readonly { given: object; want: object; in31?: object }[] = [
  { given: { type: 'string' }, want: { type: 'string' } },
  { given: { type: 'string', nullable: true }, want: { type: ['string', 'null'] } },
  { given: { type: 'string', nullable: false }, want: { type: 'string' } },
  { given: { nullable: true }, want: {} },
  { given: { enum: ['a'], nullable: true }, want: { enum: ['a', null] } },
  { given: { type: ['string', 'null'], nullable: true }, want: { type: ['string', 'null'] } },
  {
    given: { description: 'D', readOnly: true, allOf: [{ $ref }], nullable: true },
    want: { description: 'D', readOnly: true, anyOf: [{ allOf: [{ $ref }] }, { type: 'null' }] },
  },
  { given: { minimum: 1, exclusiveMinimum: true }, want: { exclusiveMinimum: 1 } },
  { given: { maximum: 1, exclusiveMaximum: false }, want: { maximum: 1 } },
  { given: { exclusiveMaximum: true }, want: {} },
  { given: { minimum: 1, exclusiveMinimum: 2 }, want: { minimum: 1, exclusiveMinimum: 2 } },
  {
    given: { $ref, description: 'D', nullable: true, type: 'string' },
    want: { $ref, description: 'D' },
    in31: { description: 'D', anyOf: [{ $ref, type: 'string' }, { type: 'null' }] },
  },
  {
    given: { properties: { nullable: { type: 'string', nullable: true } } },
    want: { properties: { nullable: { type: ['string', 'null'] } } },
  },
  {
    given: { example: { nullable: true, minimum: 1, exclusiveMinimum: true } },
    want: { example: { nullable: true, minimum: 1, exclusiveMinimum: true } },
  },
]

test.each(SCHEMAS)('$given becomes $want', ({ given, want, in31 = want }) => {
  const upgraded = (openapi: string) =>
    upgrade({ ...schemasOnly({ A: given }), openapi }).components?.schemas?.A
  expect(upgraded('3.0.3')).toEqual(want)
  expect(upgraded('3.1.0')).toEqual(in31)
})

test('a document without syntax of 3.0 is returned as it is', () => {
  const document = schemasOnly({ A: { type: 'object', properties: { a: { minimum: 1 } } } })
  expect(upgrade(document)).toBe(document)
})
