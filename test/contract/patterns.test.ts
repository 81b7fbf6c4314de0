import { expect, test } from 'vitest'
import fastCheck from 'fast-check'
import { arbitraryOf } from '../../scripts/contract/schema/arbitrary.ts'
import { createOracle } from '../../scripts/contract/schema/oracle.ts'
import { createSampler } from '../../scripts/contract/schema/samples.ts'
import type { Document } from '../../scripts/document/openapi.ts'

const PLACE = '/components/schemas/Text'

function oracleFor(schema: object) {
  const document = {
    ...{ openapi: '3.1.0', info: { title: 'Texts', version: '1' } },
    components: { schemas: { Text: { type: 'string', ...schema } } },
  }
  return createOracle(document as Document, 'request')
}

test('a catastrophic pattern fails with an error that names it', () => {
  const oracle = oracleFor({ pattern: '^(a+)+$' })
  const problem = new RegExp(`^#${PLACE}/pattern: pattern "\\^\\(a\\+\\)\\+\\$" takes seconds`)
  expect(oracle.accepts(PLACE, 'aaa')).toBe(true)
  expect(oracle.accepts(PLACE, 'aaa!')).toBe(false)
  expect(() => oracle.accepts(PLACE, `${'a'.repeat(60)}!`)).toThrow(problem)
  expect(() => oracle.accepts(PLACE, 'fine before')).toThrow(problem)
})

test('so does the search for a string that it matches', () => {
  const sampler = createSampler(oracleFor({ pattern: '^([a-z]+)+#$', minLength: 60 }))
  expect(() => sampler.sample(PLACE)).toThrow(/takes seconds/)
})

test('several patterns of a schema are told apart', () => {
  const oracle = oracleFor({ allOf: [{ pattern: '^a+[bc]+$' }, { pattern: '[cd]+$' }] })
  expect(['aabc', 'aabb', 'bbc'].map((text) => oracle.accepts(PLACE, text))).toEqual([
    ...[true, false, false],
  ])
})

test('a pattern that only compiles without the u flag is judged by', () => {
  const oracle = oracleFor({ pattern: '^[a-z\\_]{3}$' })
  expect(oracle.accepts(PLACE, 'a_b')).toBe(true)
  expect(oracle.accepts(PLACE, 'a-b')).toBe(false)
  const texts = fastCheck.sample(arbitraryOf(createSampler(oracle), PLACE), 20)
  expect(texts.filter((text) => !oracle.accepts(PLACE, text))).toEqual([])
})
