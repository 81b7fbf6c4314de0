import { expect, test } from 'vitest'
import type { Document } from '../../../scripts/document/openapi.ts'
import { validators } from '../../../scripts/emit/validators/index.ts'
import { documentOf, emitted, validatorOf } from './compiled.ts'

const ref = (name: string) => ({ $ref: `#/components/schemas/${name}` })

function nested(depth: number): object {
  let schema: object = { type: 'string' }
  for (let i = 0; i < depth; i++) schema = { properties: { a: schema } }
  return schema
}

test('deep nesting', async () => {
  const validate = await validatorOf(nested(300))
  const value = (depth: number, inner: unknown): unknown =>
    depth === 0 ? inner : { a: value(depth - 1, inner) }
  expect([value(300, 'a'), value(300, 1)].map(validate!)).toEqual([true, false])
  expect(validators(documentOf({ run: nested(400) }) as Document).problems).toEqual([])
})

const nestedIn = (depth: number, wrap: (inner: unknown) => unknown): unknown => {
  let value: unknown = {}
  for (let i = 0; i < depth; i++) value = wrap(value)
  return value
}

test.each<[what: string, Tree: object, wrap: (inner: unknown) => unknown]>([
  ['members', { properties: { a: ref('Tree') } }, (a) => ({ a })],
  ['other members', { additionalProperties: ref('Tree') }, (a) => ({ a })],
  ['matching members', { patternProperties: { a: ref('Tree') } }, (a) => ({ a })],
  ['items', { items: ref('Tree') }, (a) => [a]],
  ['an alternative', { anyOf: [{ items: ref('Tree') }, { type: 'string' }] }, (a) => [a]],
  ['one alternative', { oneOf: [{ items: ref('Tree') }, { type: 'string' }] }, (a) => [a]],
  ['a negation', { not: { items: { not: ref('Tree') }, minItems: 1 } }, (a) => [a]],
  ['a condition', { if: { items: ref('Tree') }, else: true }, (a) => [a]],
  ['contains', { contains: ref('Tree'), minContains: 0 }, (a) => [a]],
  ['all of several', { allOf: Array(9).fill({ allOf: [{ items: ref('Tree') }] }) }, (a) => [a]],
  ['unique items', { uniqueItems: true }, (a) => [a]],
])('values that are nested too deeply are rejected in %s', async (_, Tree, wrap) => {
  const validate = (await validatorOf(ref('Tree'), { schemas: { Tree } }))!
  expect(validate(nestedIn(20_000, wrap))).toBe(false)
  expect(validate.errors).toMatchObject([{ keyword: 'maxDepth', params: { limit: 500 } }])
})

test('a chain of components', async () => {
  const schemas = Object.fromEntries(
    Array.from({ length: 2000 }, (_, i) => [`S${i}`, { properties: { next: ref(`S${i + 1}`) } }]),
  )
  const document = documentOf(
    { run: ref('S0') },
    { schemas: { ...schemas, S2000: { type: 'string' } } },
  )
  expect(emitted(document)).toContain('function checkS2000(')
})
