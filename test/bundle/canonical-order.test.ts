import { expect, test } from 'vitest'
import { canonical } from '../../scripts/bundle/canonical-order.ts'

test.each([
  ['keys by code unit', { b: 1, a: 2, B: 3 }, '{"B":3,"a":2,"b":1}'],
  ['leading keywords first', { zoo: 1, type: 2, $ref: 3 }, '{"$ref":3,"type":2,"zoo":1}'],
  ['inside lists and objects', [{ b: [{ d: 1, c: 2 }], a: 0 }], '[{"a":0,"b":[{"c":2,"d":1}]}]'],
  ['lists in their order', { a: [3, 1, 2] }, '{"a":[3,1,2]}'],
  ['numbers as keys', { 404: 1, 200: 2, default: 3 }, '{"200":2,"404":1,"default":3}'],
  [
    'named examples in their order',
    { examples: { b: { d: 1, c: 2 }, a: 1 } },
    '{"examples":{"b":{"c":2,"d":1},"a":1}}',
  ],
  ['a key named __proto__', JSON.parse('{"b":1,"__proto__":2}'), '{"__proto__":2,"b":1}'],
])('%s', (_, value, wanted) => {
  expect(JSON.stringify(canonical(value))).toBe(wanted)
})

test('does not modify its input', () => {
  const value = { b: 1, a: { d: 1, c: 2 } }
  canonical(value)
  expect(JSON.stringify(value)).toBe('{"b":1,"a":{"d":1,"c":2}}')
})
