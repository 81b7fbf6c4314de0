import { Ajv2020 } from 'ajv/dist/2020.js'
import fc from 'fast-check'
import { expect, it } from 'vitest'
import { cursor } from '../../scripts/diff/compare/cursor.ts'
import { isSubset } from '../../scripts/diff/compare/schemas/subset.ts'
import { normalize } from '../../scripts/diff/normalize/index.ts'
import type { Document } from '../../scripts/document/openapi.ts'
import { LACKING, SAME, WIDER } from './cases/schema-pairs.ts'
import { BASE } from './cases/base.ts'

const SCALARS: readonly unknown[] = [
  null,
  true,
  false,
  -2,
  0,
  1,
  1.5,
  2,
  3,
  6,
  '',
  'a',
  'ab',
  'abc',
]
const MEMBERS = [undefined, ...SCALARS.slice(3, 5), 'a', 'abc', null]
const INSTANCES: readonly unknown[] = [
  ...SCALARS,
  ...[[], [1], ['a', 1], [1, 2, 3]],
  ...MEMBERS.flatMap((a) => MEMBERS.map((b) => JSON.parse(JSON.stringify({ a, b })) as unknown)),
  { c: 1 },
  { a: { a: 'a' } },
]

const limit = fc.integer({ min: 0, max: 3 })
const { schema } = fc.letrec<{ schema: object }>((tie) => {
  const schemas = fc.array(tie('schema'), { minLength: 1, maxLength: 3 })
  const optional = (model: Record<string, fc.Arbitrary<unknown>>) =>
    fc.record(model, { requiredKeys: [] }) as fc.Arbitrary<object>
  const type = (types: string | string[], model: Record<string, fc.Arbitrary<unknown>>) =>
    optional(model).map((keywords) => ({ type: types, ...keywords }))
  return {
    schema: fc.oneof(
      { maxDepth: 3, depthIdentifier: 'schema' },
      type('string', { minLength: limit, maxLength: limit, pattern: fc.constantFrom('.*', '^a') }),
      type('integer', {
        minimum: limit,
        exclusiveMaximum: limit,
        multipleOf: fc.constantFrom(1, 2),
      }),
      type(['number', 'null'], { maximum: limit, exclusiveMinimum: limit }),
      fc
        .uniqueArray(fc.constantFrom(...SCALARS), { minLength: 1, maxLength: 3 })
        .map((it) => ({ enum: it })),
      fc.constantFrom({}, { type: 'boolean' }, { not: {} }),
      type('array', { items: tie('schema'), minItems: limit, maxItems: limit }),
      type('object', {
        properties: optional({ a: tie('schema'), b: tie('schema') }),
        required: fc.subarray(['a', 'b']),
        additionalProperties: fc.oneof(fc.boolean(), tie('schema')),
        maxProperties: limit,
      }),
      fc
        .tuple(fc.constantFrom('anyOf', 'oneOf', 'allOf'), schemas, fc.option(limit))
        .map(([keyword, list, minLength]) => ({
          [keyword]: list,
          ...(minLength !== null && { minLength }),
        })),
    ),
  }
})

function proves(a: unknown, b: unknown): boolean {
  const document = { ...BASE, paths: {}, components: { schemas: { a, b } } } as unknown as Document
  const { document: normalized } = normalize(document)
  const [one, other] = ['a', 'b'].map((name) => cursor(normalized, `/components/schemas/${name}`))
  return isSubset(one!, other!, { direction: 'request', unchanged: () => false })
}

const ajv = new Ajv2020({ strict: false, validateSchema: false })

function matching(one: unknown): unknown[] {
  const isValid = ajv.compile(one as object)
  return INSTANCES.filter((instance) => isValid(instance))
}

it('calls no schema a subset of one that rejects some of its values', () => {
  let proven = 0
  const related = fc
    .tuple(schema, schema)
    .chain(([a, b]) =>
      fc.constantFrom(
        [a, b],
        [a, { anyOf: [a, b] }],
        [{ allOf: [a, b] }, a],
        [{ oneOf: [a, b] }, b],
        [a, { oneOf: [a, b] }],
      ),
    )
  fc.assert(
    fc.property(related, ([a, b]) => {
      if (!proves(a, b)) return
      proven++
      const allowed = matching(b)
      expect(matching(a).filter((it) => !allowed.includes(it))).toEqual([])
    }),
    { numRuns: 500, seed: 1 },
  )
  expect(proven).toBeGreaterThan(100)
})

it('proves what the tables say, and only that', () => {
  for (const [name, before, after] of SAME) {
    expect([proves(before, after), proves(after, before)], name).toEqual([true, true])
  }
  for (const [name, before, after] of WIDER) {
    expect([proves(before, after), proves(after, before)], name).toEqual([true, false])
  }
  for (const [name, , before, after] of LACKING) expect(proves(before, after), name).toBe(false)
})
