import { ref, type Group } from './schemas.ts'

/** Variants of which both allow any value of the discriminator. */
const OVERLAPPING = ['a', 'b'].map((name) => ({
  required: ['kind'],
  properties: { kind: { enum: ['a', 'b'] }, [name]: { type: 'integer' } },
}))

export const REFERENCE_GROUPS: readonly Group[] = [
  [
    'oneOf with a discriminator',
    { oneOf: OVERLAPPING, discriminator: { propertyName: 'kind' } },
    [{ kind: 'a', a: 1 }, { kind: 'b', b: 1 }, { kind: 'a' }],
    [{ kind: 'a', a: 'x', b: 'x' }, { kind: 'c' }, {}],
  ],
  [
    'oneOf without a discriminator',
    { oneOf: OVERLAPPING },
    [{ kind: 'a', a: 'x' }],
    [{ kind: 'a', a: 1 }, { kind: 'a' }, {}],
  ],
  [
    'not oneOf with a discriminator',
    { not: { oneOf: OVERLAPPING, discriminator: { propertyName: 'kind' } } },
    [{ kind: 'a', a: 1 }, {}],
    [{ kind: 'a', a: 'x' }],
  ],
  [
    'unevaluatedProperties',
    { allOf: [{ properties: { a: {} } }, ref('Node')], unevaluatedProperties: false },
    [{ a: 1, value: 1 }],
    [{ a: 1, value: 1, b: 2 }],
  ],
  [
    'unevaluatedProperties and anyOf',
    {
      anyOf: [{ properties: { a: { const: 1 } }, required: ['a'] }, { properties: { b: true } }],
      unevaluatedProperties: { type: 'string' },
    },
    [{ a: 1 }, { b: 2, c: '' }],
    [{ b: 1, c: 1 }],
  ],
  [
    'unevaluatedItems',
    { prefixItems: [{ type: 'string' }], unevaluatedItems: false },
    [['a'], []],
    [['a', 1]],
  ],
  [
    'unevaluatedProperties, inherited names',
    { patternProperties: { b$: {} }, unevaluatedProperties: { type: 'array' } },
    [{ b: 1, constructor: [] }],
    [{ constructor: 1 }],
  ],
  [
    'unevaluatedProperties next to an alternative that is not valid',
    {
      anyOf: [{ ...ref('Node'), required: ['next'] }, {}],
      unevaluatedProperties: { type: 'string' },
    },
    [{ value: 'a' }, { value: 1, next: { value: 1 } }],
    [{ value: 1 }],
  ],
  [
    'unevaluatedProperties for each item',
    { items: { anyOf: [ref('Node'), { required: ['x'] }], unevaluatedProperties: false } },
    [[{ value: 1 }]],
    [[{ value: 1 }, { value: '', x: 1 }]],
  ],
  [
    'unevaluatedItems next to a condition that does not hold',
    { if: { type: 'object' }, then: { items: {} }, unevaluatedItems: { type: 'string' } },
    [['a'], {}],
    [[1]],
  ],
  [
    'unevaluatedProperties next to members that others depend on',
    {
      properties: { a: {}, b: {} },
      dependentSchemas: { a: { properties: { c: { type: 'string' } } }, e: false },
      unevaluatedProperties: false,
    },
    [{ b: 1 }, { a: 1, b: 1, c: '' }, 'text'],
    [{ b: 1, c: '' }, { a: 1, c: 1 }, { a: 1, d: 1 }, { e: 1 }],
  ],
  [
    'unevaluatedProperties after a condition with nothing to follow',
    { if: { patternProperties: { '^a': { type: 'string' } } }, unevaluatedProperties: false },
    [{ a: '' }, {}],
    [{ a: 1 }, { b: '' }],
  ],
  [
    'unevaluatedItems after an alternative for all items',
    {
      anyOf: [{ items: { type: 'string' } }, { prefixItems: [true] }],
      unevaluatedItems: { type: 'boolean' },
    },
    [
      ['a', 'b'],
      [1, true],
    ],
    [[1, 'a']],
  ],
  [
    'unevaluatedItems: false after an alternative for all items',
    { anyOf: [{ items: { type: 'string' } }, { prefixItems: [true] }], unevaluatedItems: false },
    [['a', 'b'], [1]],
    [[1, 'a']],
  ],
  [
    'unevaluatedItems after unevaluatedItems: true',
    {
      allOf: [{ prefixItems: [{ type: 'string' }] }, { unevaluatedItems: true }],
      unevaluatedItems: false,
    },
    [['a', 1]],
    [[1]],
  ],
  [
    'contains for each item',
    { items: { contains: { const: 1 } } },
    [[[1], [1, 2]], ['a']],
    [
      [[1], []],
      [[], [1]],
      [[1], [2]],
    ],
  ],
  [
    'unevaluatedItems: false next to contains',
    { contains: { type: 'string' }, unevaluatedItems: false },
    [['a'], ['a', 'b'], 1],
    [[], [1], ['a', 1], [1, 'a']],
  ],
  [
    'unevaluatedItems next to contains and prefixItems',
    {
      prefixItems: [{ type: 'number' }],
      contains: { type: 'number', minimum: 5 },
      maxContains: 2,
      unevaluatedItems: { type: 'string' },
    },
    [[5], [1, 'a', 5, 5], [5, 6, '']],
    [[], [1], [1, 5, 1], [1, 5, null], ['a', 5], [5, 6, 7]],
  ],
  [
    'unevaluatedItems next to contains of any number',
    { contains: { type: 'string' }, minContains: 0, unevaluatedItems: { type: 'number' } },
    [[], ['a'], [1, 'a', 2]],
    [[null], ['a', null]],
  ],
  [
    'unevaluatedItems next to contains, and in the schema around both',
    {
      items: {
        anyOf: [{ contains: { const: 1 }, unevaluatedItems: { const: 2 } }, { const: 'a' }],
      },
      allOf: [{ contains: { contains: { const: 2 } } }],
      unevaluatedItems: false,
    },
    [[[1, 2], 'a'], [[2, 1]]],
    [[[1]], [[2]], [[1, 2, 3]]],
  ],
  ['boolean schema false', false, [], [1, null]],
  ['reference', ref('Uuid'), ['f81d4fae-7dec-11d0-a765-00a0c91e6bf6'], ['x', 1]],
  [
    'reference with sibling',
    { ...ref('Node'), required: ['next'] },
    [{ value: 1, next: { value: 2 } }],
    [{ value: 1 }, { next: { value: 2 } }],
  ],
  ['reference to true', { properties: { a: ref('Anything') }, required: ['a'] }, [{ a: 1 }], [{}]],
  ['reference to false', { properties: { a: ref('Nothing') } }, [{}], [{ a: 1 }]],
  [
    'recursion',
    ref('Alias'),
    [{ value: 1, next: { value: 2, next: { value: 3 } } }],
    [{ value: 1, next: { value: 2, next: {} } }],
  ],
  ['percent-encoded pointer', { $ref: '#/components/schemas/odd~1name~0%25' }, [1], ['a']],
  ['anchor', { $ref: '#named' }, ['ab'], ['a']],
  ['identifier', { $ref: 'https://example.com/named' }, ['ab'], ['a']],
  [
    'dynamic reference',
    ref('Tree'),
    [{ children: [{ children: [] }] }],
    [{ children: [{ name: 1 }] }],
  ],
  [
    'a cycle through oneOf and allOf',
    ref('Pet'),
    [{ meow: 1 }, { bark: 1 }],
    [{}, { meow: 1, bark: 1 }],
  ],
  ['a part of that cycle', ref('Cat'), [{ meow: 1 }], [{ bark: 1 }, {}]],
  ['int32', { type: 'integer', format: 'int32' }, [2147483647, -2147483648], [2147483648, 1.5]],
  [
    'int64',
    { type: 'integer', format: 'int64' },
    [9007199254740991, -9007199254740991, 2n ** 63n - 1n, -(2n ** 63n)],
    ['1', 1.5, 2 ** 53, 2 ** 60, 2n ** 63n],
  ],
  ['int32 as bigint', { format: 'int32' }, [5n], [2n ** 31n]],
  ['float, double, password, binary', { format: 'double' }, [1.5, 'a', {}], []],
  ['byte', { type: 'string', format: 'byte' }, ['aGk=', '', 'aGk/'], ['a', 'a b=']],
  ['unknown format', { type: 'string', format: 'colour' }, ['anything'], [1]],
  ['unknown keyword', { type: 'string', wibble: { $ref: 'nowhere' }, 'x-a': 1 }, ['a'], [1]],
]
