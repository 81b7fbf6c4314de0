import { expect, test } from 'vitest'
import { patternGrowth } from '../../../scripts/emit/validators/patterns/growth.ts'
import { validatorOf } from './compiled.ts'

const GROWTHS: readonly (readonly [growth: number, patterns: readonly string[]])[] = [
  [
    Infinity,
    [
      ...['^(a+)+$', '^(a|a)*$', '^(a|aa)+$', '(x+x+)+y', '(a*)*b', '^(?:\\s*a\\s*)*$'],
      ...['^(\\w+\\s?)*$', '^(([a-z])+.)+[A-Z]([a-z])+$', '^(?:a(?:|))*$', '^(a{1,20}){1,20}$'],
      ...['^(\\d+)*\\.$', '^(?:[a-z0-9]+[-_.]?)+$', '(?=(a+)+$)x', '^(?:(?:a|b)|[ab])*c$'],
      ...['^(?!(a+)+$)', '^(.*)*\\1$', '^(\\p{L}|é)*$', '^(a?){30}a{30}$'],
    ],
  ],
  [4, ['.*.*=.*$']],
  [3, ['.*.*=.*', '^.*a.*b.*c$', '\\d+\\d+$']],
  [2, ['a+$', '\\s+$', '^\\s+|\\s+$', '^\\d*\\d*$', '^(.*)\\1$', '^[^@\\s]+@[^@\\s]+\\.[^@\\s]+$']],
  [
    1,
    [
      ...['', 'a', '\\S', '^a+$', 'https?://.*', '^[a-z]+(-[a-z]+)*$', '^\\d+(\\.\\d+)?$'],
      ...[
        '^data:image/[a-z]+;base64,[A-Za-z0-9+/]+=*$',
        '^[^:]+:[\\s\\S]+$',
        '^\\p{L}+( \\p{L}+)*$',
      ],
      ...['^(?=.*\\d)(?=.*[a-z]).{8,}$', '^([0-9a-f]{2}:){5}[0-9a-f]{2}$', '^(a|b)*$'],
      ...['^(?![wW]{3}\\.)(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\\.)+[a-z]{2,}$'],
    ],
  ],
]

test.each(
  GROWTHS.flatMap(([growth, patterns]) => patterns.map((pattern) => ({ growth, pattern }))),
)('$pattern has growth $growth', ({ growth, pattern }) => {
  expect(patternGrowth(new RegExp(pattern, 'u'))).toBe(growth)
})

test('a pattern that is too complex to tell counts as exponential', () => {
  const parts = Array.from({ length: 300 }, (_, i) => `[a-z]*${i}`)
  expect(patternGrowth(new RegExp(`^${parts.join('')}$`, 'u'))).toBe(Infinity)
})

// Each of these strings would take the engine longer than the age of the universe.
const LONG = `${'a'.repeat(5000)}!`
const PATTERN = '^(a+)+$'

test.each<[what: string, schema: object, value: unknown, place: string]>([
  ['a pattern', { pattern: PATTERN }, LONG, ''],
  ['items', { items: { pattern: PATTERN } }, ['a', LONG], '/1'],
  ['an alternative', { anyOf: [{ pattern: PATTERN }, { type: 'string' }] }, LONG, ''],
  ['one alternative', { oneOf: [{ pattern: PATTERN }, { type: 'string' }] }, LONG, ''],
  ['a negation', { not: { pattern: PATTERN } }, LONG, ''],
  ['a condition', { if: { pattern: PATTERN }, else: { type: 'string' } }, LONG, ''],
  ['contains', { contains: { pattern: PATTERN } }, [LONG, 'a'], '/0'],
  ['names', { propertyNames: { pattern: PATTERN } }, { [LONG]: 1 }, ''],
  ['pattern properties', { patternProperties: { [PATTERN]: {} } }, { [LONG]: 1 }, `/${LONG}`],
  [
    'additional properties',
    { patternProperties: { [PATTERN]: {} }, additionalProperties: false },
    { [LONG]: 1 },
    `/${LONG}`,
  ],
])(
  'a string that is too long for its pattern is rejected in %s',
  async (_, schema, value, place) => {
    const validate = (await validatorOf(schema))!
    expect(validate(value)).toBe(false)
    expect(validate.errors![0]).toEqual({
      instancePath: place,
      keyword: 'maxPatternLength',
      params: { limit: 16, pattern: PATTERN },
    })
  },
)

test('shorter strings are tested', async () => {
  const validate = (await validatorOf({ pattern: PATTERN }))!
  expect(['a'.repeat(16), `${'a'.repeat(15)}!`, 7].map(validate)).toEqual([true, false, true])
})
