import { expect, test } from 'vitest'
import { parseBigints, type Bigints } from '../../../src/runtime/response/bigints.ts'

const BIG = '9007199254740993'
const tree: Bigints = { members: { id: true, children: { items: 'tree' } } }

test.each<[kind: string, text: string, places: Bigints, wanted: unknown]>([
  ['a value itself', BIG, true, 9007199254740993n],
  [
    'small, negative and in exponents',
    '[1, -2, 1e3, 1.0, -0]',
    { items: true },
    [1n, -2n, 1000n, 1n, 0n],
  ],
  ['fractions stay numbers', '[1.5, 0.25]', { items: true }, [1.5, 0.25]],
  [
    'other integers are rounded as ever',
    `[${BIG}]`,
    { items: { members: {} } },
    [9007199254740992],
  ],
  ['other types stay', '["1", null, true, {}]', { items: true }, ['1', null, true, {}]],
  [
    'digits in strings and names',
    `{"${BIG}": "${BIG}\\" ${BIG}\\\\"}`,
    { others: true },
    { [BIG]: `${BIG}" ${BIG}\\` },
  ],
  [
    'members and others',
    `{"a": ${BIG}, "b": 1}`,
    { members: { a: {} }, others: true },
    { a: 9007199254740992, b: 1n },
  ],
  [
    'members like inherited ones',
    '{"toString": 1, "__proto__": 1}',
    { members: { a: true } },
    JSON.parse('{"toString": 1, "__proto__": 1}'),
  ],
  ['first items and others', '[1, 2, 3]', { first: [null, true] }, [1, 2n, 3]],
  [
    'several schemas',
    '{"a": 1, "b": 1}',
    { all: [{ members: { a: true } }, { members: { b: true } }] },
    { a: 1n, b: 1n },
  ],
  [
    'named places, recursively',
    `{"id": ${BIG}, "children": [{"id": 1}]}`,
    'tree',
    { id: 9007199254740993n, children: [{ id: 1n }] },
  ],
])('%s', (_, text, places, wanted) => {
  expect(parseBigints({ tree })(text, undefined, places)).toEqual(wanted)
})

test('without places it is JSON.parse', () => {
  expect(parseBigints({})(`[${BIG}]`, undefined, undefined)).toEqual([9007199254740992])
  expect(() => parseBigints({})('[', undefined, true)).toThrow(SyntaxError)
})

test('a reviver sees bigints', () => {
  const seen: unknown[] = []
  const revive = (_: string, value: unknown) => (seen.push(value), value)
  parseBigints({})(BIG, revive, true)
  expect(seen).toEqual([9007199254740993n])
})
