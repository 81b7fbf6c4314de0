import { expect, test } from 'vitest'
import { pointerTo, walk } from '../../scripts/document/walk.ts'

/** The pointers of all objects that have a `$ref`, with whether they are data. */
function references(root: unknown): [pointer: string, isData: boolean][] {
  return [...walk(root)]
    .filter(({ node }) => '$ref' in node)
    .map((visit) => [pointerTo(visit), visit.isData])
}

const ref = { $ref: '#/x' }

test.each([
  { given: { schema: { ...ref } }, data: [], rest: ['/schema'] },
  { given: { example: { a: [{ ...ref }] } }, data: ['/example/a/0'], rest: [] },
  { given: { properties: { example: { ...ref } } }, data: [], rest: ['/properties/example'] },
  { given: { 'x-a': { ...ref } }, data: ['/x-a'], rest: [] },
  { given: { examples: [{ ...ref }] }, data: ['/examples/0'], rest: [] },
  { given: { examples: { value: { ...ref } } }, data: [], rest: ['/examples/value'] },
  { given: { examples: { a: { value: { ...ref } } } }, data: ['/examples/a/value'], rest: [] },
  { given: { responses: { default: { ...ref } } }, data: [], rest: ['/responses/default'] },
  { given: { 'a/b': { ...ref }, enum: [ref] }, data: ['/enum/0'], rest: ['/a~1b'] },
])('data in $given: $data', ({ given, data, rest }) => {
  const found = references(given)
  expect(found.filter(([, isData]) => isData).map(([pointer]) => pointer)).toEqual(data)
  expect(found.filter(([, isData]) => !isData).map(([pointer]) => pointer)).toEqual(rest)
})

test('a shared node is visited once, and once more as data', () => {
  const found = references({ a: ref, b: ref, example: { c: ref, d: ref } })
  expect(found).toEqual([
    ['/a', false],
    ['/example/c', true],
  ])
})

test('walks end for nodes that contain themselves and for 100,000 levels', () => {
  const cycle: Record<string, unknown> = {}
  cycle.self = cycle
  expect([...walk(cycle)]).toHaveLength(1)
  let deep: object = {}
  for (let level = 0; level < 100_000; level++) deep = { a: deep }
  expect([...walk(deep)]).toHaveLength(100_001)
})
