import { expect, test } from 'vitest'
import { parseBigints } from '../../../src/runtime/formats/bigints.ts'
import type { Place } from '../../../src/runtime/formats/place.ts'

const BIG = '9007199254740993'
const big = { format: 'int64' }
const tree: Place = { members: { id: big, children: { items: 'tree' } } }

test.each<[kind: string, text: string, places: Place, wanted: unknown]>([
  ['a value itself', BIG, big, 9007199254740993n],
  [
    'small, negative and in exponents',
    '[1, -2, 1e3, 1.0, -0]',
    { items: big },
    [1n, -2n, 1000n, 1n, 0n],
  ],
  [
    'fractions stay numbers, however long',
    '[1.5, 0.30000000000000004, -1.0000000000000002e-7, 1e0000000000000001]',
    { items: big },
    [1.5, 0.30000000000000004, -1.0000000000000002e-7, 10n],
  ],
  [
    'other integers are rounded as ever',
    `[${BIG}]`,
    { items: { members: {} } },
    [9007199254740992],
  ],
  ['other types stay', '["1", null, true, {}]', { items: big }, ['1', null, true, {}]],
  [
    'digits in strings and names',
    `{"${BIG}": "${BIG}\\" ${BIG}\\\\"}`,
    { others: big },
    { [BIG]: `${BIG}" ${BIG}\\` },
  ],
  [
    'members and others',
    `{"a": ${BIG}, "b": 1}`,
    { members: { a: {} }, others: big },
    { a: 9007199254740992, b: 1n },
  ],
  [
    'members like inherited ones',
    '{"toString": 1, "__proto__": 1}',
    { members: { a: big } },
    JSON.parse('{"toString": 1, "__proto__": 1}'),
  ],
  ['first items and others', '[1, 2, 3]', { first: [null, big] }, [1, 2n, 3]],
  ['first items are no others', '[1, 2]', { first: [null], items: big }, [1, 2n]],
  [
    'members by which it applies',
    '[{"kind": "a", "n": 1}, {"kind": "b", "n": 1}, {"n": 1}]',
    { items: { when: { kind: ['a'] }, members: { n: big } } },
    [{ kind: 'a', n: 1n }, { kind: 'b', n: 1 }, { n: 1n }],
  ],
  ['what may apply', '{"a": 1}', { any: [{ members: { a: big } }, {}] }, { a: 1n }],
  [
    'several schemas',
    '{"a": 1, "b": 1}',
    { all: [{ members: { a: big } }, { members: { b: big } }] },
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
  expect(() => parseBigints({})('[', undefined, big)).toThrow(SyntaxError)
})

test('a reviver sees bigints', () => {
  const seen: unknown[] = []
  const revive = (_: string, value: unknown) => (seen.push(value), value)
  parseBigints({})(BIG, revive, big)
  expect(seen).toEqual([9007199254740993n])
})
