import { expect, test } from 'vitest'
import { regularExpression } from '../../scripts/document/regular-expression.ts'

test.each([
  ['^\\p{L}+$', /^\p{L}+$/u],
  ['^[\\w\\-.]+$', /^[\w\-.]+$/u],
  ['^\\_\\@\\-$', /^\_\@\-$/],
  ['^{a}$', /^{a}$/],
  ['\\\\A\\_', /\\A\_/],
  ['\\x41\\u0041\\cA\\_', /\x41\u0041\cA\_/],
])('%s is valid', (pattern, want) => {
  expect(regularExpression(pattern)).toEqual(want)
})

test.each([
  ['\\Aabc\\Z', '\\A'],
  ['^abc\\z', '\\z'],
  ['\\h+', '\\h'],
  ['\\Q.\\E', '\\Q'],
  ['\\p{Letters}', '\\p'],
  ['\\p{L}\\_', '\\p'],
  ['\\u{1F600}\\_', '\\u'],
  ['\\x4', '\\x'],
  ['[[:alpha:]]', '[[:alpha:'],
])('%s has syntax of another language', (pattern, part) => {
  expect(regularExpression(pattern)).toBe(`${part} means something else in ECMAScript`)
})

test('an invalid pattern has a reason', () => {
  expect(regularExpression('(')).toBe('Unterminated group')
})
