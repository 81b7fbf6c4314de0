import { expect, test } from 'vitest'
import { isMarked, markedMembers } from '../../scripts/document/schemas/direction.ts'

const SCHEMAS: Readonly<Record<string, unknown>> = {
  marked: { readOnly: true },
  viaAllOf: { allOf: [{}, { $ref: 'marked' }] },
  viaRef: { $ref: 'viaAllOf' },
  cycle: { allOf: [{ $ref: 'cycle' }] },
  base: { properties: { id: { $ref: 'viaRef' }, name: {} } },
  derived: { allOf: [{ $ref: 'base' }], properties: { secret: { writeOnly: true } } },
}
const follow = (name: string) => SCHEMAS[name]

test.each([
  ['marked', true],
  ['viaAllOf', true],
  ['viaRef', true],
  ['cycle', false],
  ['base', false],
  ['nowhere', false],
])('%s is read-only: %s', (name, want) => {
  expect(isMarked({ $ref: name }, 'readOnly', follow)).toBe(want)
})

test('members include those of references and allOf', () => {
  expect([...markedMembers(SCHEMAS.derived, 'readOnly', follow)]).toEqual(['id'])
  expect([...markedMembers(SCHEMAS.derived, 'writeOnly', follow)]).toEqual(['secret'])
})
