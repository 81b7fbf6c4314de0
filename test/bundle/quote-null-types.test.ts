import { expect, test } from 'vitest'
import { withQuotedNullTypes } from '../../scripts/bundle/quote-null-types.ts'
import { schemasOnly } from '../support/describe.ts'

test.each<[name: string, given: unknown, want: unknown, problems: number]>([
  ['null in a list of types', { type: ['string', null] }, { type: ['string', 'null'] }, 1],
  ['both', { type: ['null', 'string', null] }, { type: ['null', 'string'] }, 1],
  [
    'an alternative, and one inside a list',
    { items: { anyOf: [{ type: 'string' }, { type: null }, { items: { type: [null] } }] } },
    { items: { anyOf: [{ type: 'string' }, { type: 'null' }, { items: { type: ['null'] } }] } },
    2,
  ],
  ['a type without a value', { type: null }, { type: null }, 0],
  ['types in quotes', { type: ['string', 'null'] }, { type: ['string', 'null'] }, 0],
  ['data', { enum: [{ type: ['a', null] }] }, { enum: [{ type: ['a', null] }] }, 0],
])('%s', (_, given, want, problems) => {
  const outcome = withQuotedNullTypes(schemasOnly({ A: { properties: { a: given } } }))
  expect(outcome.document.components!.schemas!.A).toEqual({ properties: { a: want } })
  expect(outcome.problems).toHaveLength(problems)
  for (const { code, severity, pointer } of outcome.problems) {
    expect([code, severity]).toEqual(['invalid-schema', 'warning'])
    expect(pointer).toMatch(/^\/components\/schemas\/A\/properties\/a.*\/type$/)
  }
})
