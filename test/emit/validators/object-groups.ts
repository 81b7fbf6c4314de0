import type { Group } from './schemas.ts'

const proto = (value: unknown) => JSON.parse(`{"__proto__":${JSON.stringify(value)}}`)

export const OBJECT_GROUPS: readonly Group[] = [
  [
    'properties',
    { properties: { a: { type: 'string' } } },
    [{}, { a: '' }, { b: 1 }, []],
    [{ a: 1 }],
  ],
  ['property false', { properties: { a: false } }, [{}], [{ a: 1 }]],
  ['required', { required: ['a', 'b'] }, [{ a: 1, b: null }, 'text'], [{ a: 1 }, {}]],
  [
    'required, inherited names',
    { required: ['constructor', 'toString'] },
    [{ constructor: 1, toString: 2 }],
    [{}, { constructor: 1 }],
  ],
  [
    'properties, inherited names',
    { properties: { constructor: { type: 'number' } }, additionalProperties: false },
    [{}, { constructor: 1 }],
    [{ constructor: '' }, { toString: 1 }],
  ],
  ['required __proto__', { required: ['__proto__'] }, [proto(1)], [{}, { a: 1 }]],
  [
    'property __proto__',
    { type: 'object', properties: proto({ type: 'number' }), additionalProperties: false },
    [{}, proto(1)],
    [proto('a'), { a: 1 }],
  ],
  [
    'pattern property __proto__',
    { patternProperties: proto({ type: 'number' }) },
    [{}, proto(1)],
    [proto('a')],
  ],
  ['dependentRequired __proto__', { dependentRequired: proto(['a']) }, [{}, { a: 1 }], [proto(1)]],
  ['enum with __proto__', { enum: [proto(1)] }, [proto(1)], [{}, proto(2)]],
  [
    'additionalProperties',
    { properties: { a: {} }, patternProperties: { '^x-': {} }, additionalProperties: false },
    [{ a: 1, 'x-b': 2 }],
    [{ b: 1 }],
  ],
  [
    'additionalProperties, many members',
    {
      properties: Object.fromEntries([...'abcdefghij'].map((name) => [name, { type: 'number' }])),
      additionalProperties: false,
    },
    [{ a: 1, j: 2 }],
    [{ k: 1 }, { a: '' }],
  ],
  [
    'more than a hundred members',
    {
      properties: Object.fromEntries(
        Array.from({ length: 250 }, (_, i) => [`m${i}`, { type: 'number' }]),
      ),
      additionalProperties: false,
    },
    [{ m0: 1, m249: 2 }, {}],
    [{ m249: '' }, { m250: 1 }],
  ],
  [
    'more than a hundred alternatives',
    { anyOf: Array.from({ length: 250 }, (_, i) => ({ const: i })) },
    [0, 120, 249],
    [250, '0'],
  ],
  [
    'a thousand in oneOf',
    { oneOf: Array.from({ length: 300 }, (_, i) => ({ const: i })) },
    [0, 120, 299],
    [300, '0'],
  ],
  [
    'enum of three hundred',
    { enum: Array.from({ length: 300 }, (_, i) => `v${i}`) },
    ['v0', 'v299'],
    ['v300'],
  ],
  [
    'additionalProperties schema',
    { additionalProperties: { type: 'string' } },
    [{ a: '' }],
    [{ a: 1 }],
  ],
  ['propertyNames', { propertyNames: { maxLength: 2 } }, [{ ab: 1 }], [{ abc: 1 }]],
  [
    'counts of properties',
    { minProperties: 1, maxProperties: 2 },
    [{ a: 1 }],
    [{}, { a: 1, b: 1, c: 1 }],
  ],
  [
    'dependentRequired',
    { dependentRequired: { a: ['b'] } },
    [{ b: 1 }, { a: 1, b: 1 }, {}],
    [{ a: 1 }],
  ],
  [
    'dependentSchemas',
    { dependentSchemas: { a: { required: ['b'] } } },
    [{}, { a: 1, b: 1 }],
    [{ a: 1 }],
  ],
  [
    'allOf',
    { allOf: [{ required: ['a'] }, { properties: { a: { minimum: 1 } } }] },
    [{ a: 1 }],
    [{}, { a: 0 }],
  ],
  ['anyOf', { anyOf: [{ type: 'string' }, { minimum: 2 }] }, ['a', 2], [1]],
  ['oneOf', { oneOf: [{ type: 'integer' }, { minimum: 2 }] }, [1, 2.5], [3, 1.5]],
  [
    'oneOf of objects',
    {
      oneOf: [
        { properties: { a: { type: 'string' } }, required: ['a'] },
        { properties: { a: { type: 'number' } }, required: ['a'] },
      ],
    },
    [{ a: '' }, { a: 1 }],
    [{}, { a: null }],
  ],
  ['not', { not: { type: 'string' } }, [1], ['a']],
  [
    'if, then, else',
    { if: { minimum: 10 }, then: { multipleOf: 10 }, else: { multipleOf: 2 } },
    [20, 4],
    [15, 3],
  ],
  ['then without if', { then: { type: 'string' }, minimum: 0 }, [1], [-1]],
]
