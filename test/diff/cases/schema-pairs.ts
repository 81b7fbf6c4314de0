import type { Case } from './base.ts'

type Row = readonly [name: string, before: unknown, after: unknown]

const object = (required: readonly string[], others: object = {}) => ({
  type: 'object',
  required,
  properties: { a: { type: 'string' }, b: { type: 'string' } },
  ...others,
})
const tagged = (kind: string, property: object) => ({
  type: 'object',
  required: ['kind'],
  properties: { kind: { type: 'string', const: kind }, ...property },
})
export const OWNER_REF = { $ref: '#/components/schemas/Owner' }
const WRITTEN_OUT = {
  type: 'object',
  required: ['email'],
  properties: { email: { type: 'string' }, phone: { type: ['string', 'null'] } },
}
const letters = (...values: string[]) => values.map((value) => ({ const: value, title: value }))

/** Schemas that mean the same, in both directions. */
export const SAME: readonly Row[] = [
  ['an enum becomes constants', { type: 'string', enum: ['a', 'b'] }, { oneOf: letters('a', 'b') }],
  ['constants become an enum', { anyOf: letters('a', 'b') }, { type: 'string', enum: ['a', 'b'] }],
  [
    'an enum is split in two',
    { enum: ['a', 'b', 3] },
    { anyOf: [{ enum: ['a', 3] }, { const: 'b' }] },
  ],
  ['null moves into an enum', { enum: ['a', null] }, { anyOf: [{ const: 'a' }, { type: 'null' }] }],
  [
    'a boolean becomes two constants',
    { type: 'boolean' },
    { oneOf: [{ const: true }, { const: false }] },
  ],
  [
    'limits move next to the alternatives',
    { anyOf: [{ type: 'string', maxLength: 5 }, { type: 'integer' }] },
    { maxLength: 5, anyOf: [{ type: 'string' }, { type: 'integer' }] },
  ],
  [
    'a union is nested',
    { anyOf: [{ type: 'string' }, { type: 'integer' }, { type: 'boolean' }] },
    { anyOf: [{ type: 'string' }, { oneOf: [{ type: 'integer' }, { type: 'boolean' }] }] },
  ],
  [
    'null beside an object is written as a constant',
    { anyOf: [object(['a']), { anyOf: [{ type: 'null' }, { type: 'integer' }] }] },
    { oneOf: [{ const: null }, { type: 'integer' }, object(['a'])] },
  ],
  [
    'an enum loses values that its other keywords forbid',
    { type: 'string', enum: ['a', 'bc', 'ad', 3], maxLength: 1, pattern: '^a' },
    { const: 'a' },
  ],
  [
    'properties move from the alternatives to the schema around them',
    { anyOf: [object(['a', 'b']), { ...object(['b']), minProperties: 2 }] },
    {
      ...object(['b']),
      anyOf: [{ required: ['a'] }, { minProperties: 2 }],
    },
  ],
  [
    'bounds of an integer are written as an enum',
    { type: 'integer', enum: [1, 2] },
    {
      anyOf: [
        { type: 'integer', enum: [1] },
        { type: 'integer', enum: [2] },
      ],
    },
  ],
]

/** Schemas that are equal once references are followed. */
export const EQUAL: readonly Row[] = [
  [
    'an alternative inside a list is written out',
    { type: 'array', items: { anyOf: [OWNER_REF, { type: 'string' }] } },
    { type: 'array', items: { anyOf: [{ type: 'string' }, WRITTEN_OUT] } },
  ],
  [
    'an alternative inside an alternative becomes a reference',
    { oneOf: [tagged('x', { owner: WRITTEN_OUT }), tagged('y', {})] },
    { oneOf: [tagged('y', {}), tagged('x', { owner: OWNER_REF })] },
  ],
]

/** Pairs of schemas whose second one allows more. */
export const WIDER: readonly Row[] = [
  [
    'a limit becomes the lower of two',
    { type: 'string', maxLength: 5 },
    { anyOf: [{ type: 'string', maxLength: 9 }, { type: 'integer' }] },
  ],
  [
    'one of two required properties is enough',
    object(['a', 'b']),
    { anyOf: [object(['a']), object(['b'])] },
  ],
  [
    'an enum becomes constants and a pattern',
    { enum: ['a', 'b'] },
    { anyOf: [...letters('a', 'b', 'c'), { type: 'integer' }] },
  ],
  [
    'an object becomes one for each value of a property',
    { ...object(['a', 'b']), properties: { a: { enum: ['x', 'y'] }, b: { type: 'boolean' } } },
    {
      oneOf: [
        { ...object(['a']), properties: { a: { const: 'x' }, b: { type: 'boolean' } } },
        { ...object(['a', 'b']), properties: { a: { const: 'y' }, b: { const: true } } },
        { ...object(['a', 'b']), properties: { a: { enum: ['y', 'z'] }, b: { const: false } } },
      ],
    },
  ],
  [
    'a closed object becomes one of two',
    object(['a'], { additionalProperties: false }),
    { anyOf: [object(['a', 'b'], { additionalProperties: false }), object([])] },
  ],
  [
    'integers become numbers or strings',
    { type: 'integer', minimum: 3 },
    { anyOf: [{ type: 'string' }, { type: 'number', exclusiveMinimum: 2 }] },
  ],
  [
    'a number gains a coarser multiple',
    { type: 'integer', multipleOf: 6 },
    { anyOf: [{ type: 'integer', multipleOf: 3 }, { type: 'boolean' }] },
  ],
  [
    'a list of numbers becomes one of more',
    { type: 'array', items: { type: 'integer' }, maxItems: 3 },
    { anyOf: [{ type: 'array', items: { type: 'number' }, maxItems: 4 }, { type: 'string' }] },
  ],
  [
    'an enum becomes a pattern that matches its values',
    { enum: ['ab', 'ac'] },
    { type: 'string', pattern: '^a' },
  ],
  ['an enum becomes a range', { enum: [1, 4] }, { type: 'integer', minimum: 1, maximum: 9 }],
  [
    'a map becomes one of two',
    { type: 'object', additionalProperties: { type: 'integer' } },
    {
      anyOf: [
        { type: 'object', additionalProperties: { type: ['integer', 'string'] } },
        { type: 'string' },
      ],
    },
  ],
]

/** Changes that only look like these, each with its codes: the second schema lacks values of the first. */
export const LACKING: readonly (readonly [
  name: string,
  codes: Case['codes'],
  before: unknown,
  after: unknown,
])[] = [
  [
    'an enum becomes fewer constants',
    ['variant-added', 'variant-added', 'variant-removed'],
    { enum: ['a', 'b', 'c'] },
    { oneOf: letters('a', 'b') },
  ],
  [
    'an alternative has a tighter limit',
    ['variant-added', 'variant-added', 'variant-removed'],
    { type: 'string', maxLength: 9 },
    { anyOf: [{ type: 'string', maxLength: 5 }, { type: 'integer' }] },
  ],
  [
    'both alternatives require more',
    ['variant-added', 'variant-added', 'variant-removed'],
    object(['a']),
    { anyOf: [object(['a', 'b']), tagged('x', {})] },
  ],
  [
    'a number becomes an integer or a string',
    ['variant-added', 'variant-added', 'variant-removed'],
    { type: 'number' },
    { anyOf: [{ type: 'integer' }, { type: 'string' }] },
  ],
  [
    'an object beside a constant null requires more',
    ['property-required'],
    { anyOf: [object(['a']), { const: null }] },
    { anyOf: [object(['a', 'b']), { const: null }] },
  ],
  [
    'an object becomes one for only some values of a property',
    ['variant-added', 'variant-added', 'variant-removed'],
    { ...object(['a']), properties: { a: { enum: ['x', 'y', 'z'] } } },
    {
      oneOf: [
        { ...object(['a']), properties: { a: { const: 'x' } } },
        { ...object(['a']), properties: { a: { const: 'z' } } },
      ],
    },
  ],
  [
    'a pattern that not all values of an enum match',
    ['type-narrowed', 'limit-tightened', 'enum-lifted'],
    { enum: ['ab', 'ba'] },
    { type: 'string', pattern: '^a' },
  ],
  [
    'a pattern of one line',
    ['limit-tightened'],
    { type: 'string' },
    { type: 'string', pattern: '^.*$' },
  ],
  [
    'items of a tuple that nothing else may follow',
    ['limit-changed'],
    { type: 'array', prefixItems: [{}, {}], unevaluatedItems: false },
    { type: 'array', prefixItems: [{}], unevaluatedItems: false },
  ],
  [
    'a pattern that matches less than everything',
    ['limit-changed'],
    { type: 'string', pattern: '^a' },
    { type: 'string', pattern: '.+' },
  ],
]
