import {
  harmless as row,
  CREATE,
  GET,
  JSON_BODY,
  LIST,
  NEW_PET,
  PET_SCHEMA,
  RENAME,
  type Case,
} from './base.ts'

const PET = {
  type: 'object',
  required: ['id', 'name', 'kind'],
  properties: {
    id: { type: 'string', format: 'uuid' },
    name: { type: 'string', maxLength: 80 },
    kind: { $ref: '#/components/schemas/Kind' },
    age: { type: 'integer', minimum: 0 },
    note: { type: 'string' },
  },
}
const { id, name, ...others } = PET.properties

type Pair = readonly [name: string, one: unknown, other: unknown]
const TWO = { a: { type: 'string' }, b: { type: 'string' } }

/** Schemas that are equal because a keyword has no effect, or the same as another. */
const PAIRS: readonly Pair[] = [
  ...['.*', '^', '$', '^.*', '.*$', '^[\\s\\S]*$', '[^]*', '^[\\S\\s]*'].map((pattern): Pair => [
    `the pattern ${pattern} is dropped`,
    { type: 'string', pattern },
    { type: 'string' },
  ]),
  ['a multiple of 1', { type: 'integer', multipleOf: 1 }, { type: 'integer' }],
  ['whole numbers', { type: 'number', multipleOf: 5 }, { type: 'integer', multipleOf: 5 }],
  ['distinct items, of one', { maxItems: 1, uniqueItems: true }, { maxItems: 1 }],
  [
    'a tuple of what the list has anyway',
    { type: 'array', prefixItems: [{ type: 'string' }], items: { type: 'string' } },
    { type: 'array', items: { type: 'string' } },
  ],
  [
    'an item that need not be there',
    { type: 'array', contains: { const: 'a' }, minContains: 0 },
    { type: 'array' },
  ],
  ['a dependency on nothing', { dependentRequired: { a: [] } }, {}],
  [
    'a closed object in parts',
    {
      allOf: [{ type: 'object', required: ['a'], properties: TWO }, { required: ['b'] }],
      unevaluatedProperties: false,
    },
    {
      type: 'object',
      required: ['a', 'b'],
      properties: TWO,
      additionalProperties: false,
    },
  ],
  ['nothing that is forbidden', { type: 'string', not: false }, { type: 'string' }],
  ['names that may be anything', { type: 'object', propertyNames: {} }, { type: 'object' }],
  [
    'a map by a pattern of all names',
    { type: 'object', patternProperties: { '.*': { type: 'string' } } },
    { type: 'object', additionalProperties: { type: 'string' } },
  ],
]

export const NO_EFFECT: readonly Case[] = PAIRS.flatMap(([name, one, other]) =>
  [`${NEW_PET}/properties/role`, `${PET_SCHEMA}/properties/note`].map((at, index) =>
    row(
      `${name} in a ${['request', 'response'][index]}`,
      'none',
      'wording',
      { [at]: one },
      { [at]: other },
    ),
  ),
)

/** The same API, written differently. */
export const OTHER_WORDS: readonly Case[] = [
  row('nothing changes', 'none', [], {}),
  row('a text changes', 'none', 'wording', { [`${LIST}/summary`]: 'Lists pets' }),
  row('a parameter gets a long description', 'none', 'wording', {
    [`${LIST}/parameters/3/description`]: 'Goes through all logs. '.repeat(40),
  }),
  row('an example is added', 'none', 'wording', {
    [`${PET_SCHEMA}/properties/name/example`]: 'Rex',
  }),
  row('another version and title', 'none', 'wording', {
    '/info': { title: 'Animals', version: '1.0.1' },
  }),
  row('only another version', 'none', [], { '/info/version': '1.0.1' }),
  row('a schema is wrapped in a single allOf', 'none', 'wording', {
    [`${CREATE}/responses/201/${JSON_BODY}`]: { allOf: [{ $ref: '#/components/schemas/Pet' }] },
  }),
  row('a component is wrapped in a single allOf', 'none', 'wording', {
    [PET_SCHEMA]: { allOf: [PET] },
  }),
  row('a schema is wrapped in a single allOf with a description', 'none', 'wording', {
    [`${PET_SCHEMA}/properties/kind`]: {
      description: 'What it is.',
      allOf: [{ $ref: '#/components/schemas/Kind' }],
    },
  }),
  row('a wrapped schema gains a property', 'minor', 'property-added', {
    [PET_SCHEMA]: {
      allOf: [{ ...PET, properties: { ...PET.properties, color: { type: 'string' } } }],
    },
  }),
  row('properties move to a base type', 'minor', 'component-added', {
    '/components/schemas/Named': {
      type: 'object',
      required: ['id', 'name'],
      properties: { id, name },
    },
    [PET_SCHEMA]: {
      allOf: [
        { $ref: '#/components/schemas/Named' },
        { type: 'object', required: ['kind'], properties: others },
      ],
    },
  }),
  row(
    'a base type gains a property',
    'minor',
    'property-added',
    { '/components/schemas/Named/properties/color': { type: 'string' } },
    {
      '/components/schemas/Named': {
        type: 'object',
        required: ['id', 'name'],
        properties: { id, name },
      },
      [PET_SCHEMA]: {
        allOf: [
          { $ref: '#/components/schemas/Named' },
          { type: 'object', required: ['kind'], properties: others },
        ],
      },
    },
  ),
  row('a schema becomes a component', 'minor', 'component-added', {
    '/components/schemas/Name': { type: 'string', maxLength: 80 },
    [`${PET_SCHEMA}/properties/name`]: { $ref: '#/components/schemas/Name' },
  }),
  row('a response becomes a component', 'none', 'wording', {
    '/components/responses': {
      Rejected: {
        description: 'Rejected.',
        content: { 'text/plain': { schema: { type: 'string' } } },
      },
    },
    [`${LIST}/responses/404`]: { $ref: '#/components/responses/Rejected' },
  }),
  row('a parameter moves to its path item', 'none', 'wording', {
    '/paths/~1pets~1{id}/parameters': [
      { name: 'id', in: 'path', required: true, schema: { type: 'string' } },
    ],
    [`${GET}/parameters`]: undefined,
    [`${RENAME}/parameters`]: undefined,
  }),
  row('parameters are reordered', 'none', 'wording', {
    [`${LIST}/parameters/-`]: {
      name: 'limit',
      in: 'query',
      schema: { type: 'integer', maximum: 100, default: 20 },
    },
    [`${LIST}/parameters/0`]: undefined,
  }),
  row('defaults of the specification are written out', 'none', 'wording', {
    [`${LIST}/parameters/2`]: {
      name: 'tag',
      in: 'query',
      required: false,
      style: 'form',
      explode: true,
      schema: { type: 'array', items: { type: 'string' } },
    },
  }),
  row('a header of the response in other case', 'none', 'wording', {
    [`${LIST}/responses/200/headers`]: {
      'x-total': { required: true, schema: { type: 'integer' } },
    },
  }),
  row('security moves to the top', 'none', 'wording', {
    '/security': [{ cookie: [] }],
    [`${CREATE}/security`]: undefined,
    [`${GET}/security`]: undefined,
  }),
  row('credentials are reordered', 'none', 'wording', {
    [`${LIST}/security`]: [{ token: [] }, { cookie: [] }],
  }),
  row(
    'const becomes an enum of one',
    'none',
    'wording',
    { [`${PET_SCHEMA}/properties/note`]: { type: 'string', enum: ['a'] } },
    { [`${PET_SCHEMA}/properties/note`]: { type: 'string', const: 'a' } },
  ),
  row('an enum and required in another order', 'none', 'wording', {
    '/components/schemas/Kind/enum': ['dog', 'cat'],
    [`${PET_SCHEMA}/required`]: ['name', 'kind', 'id'],
  }),
  row('null as an alternative instead of a type', 'none', 'wording', {
    '/components/schemas/Owner/properties/phone': { anyOf: [{ type: 'string' }, { type: 'null' }] },
  }),
  row('undeclared properties are allowed explicitly', 'none', 'wording', {
    [`${NEW_PET}/additionalProperties`]: {},
  }),
  row('a minimum length of nothing', 'none', 'wording', {
    [`${NEW_PET}/properties/name/minLength`]: 0,
  }),
  row('alternatives are reordered', 'none', 'wording', {
    [`${RENAME}/responses/200/${JSON_BODY}/oneOf`]: [
      { $ref: '#/components/schemas/Gone' },
      { $ref: '#/components/schemas/Pet' },
    ],
  }),
  row('an alternative is written out', 'none', 'wording', {
    [`${RENAME}/responses/200/${JSON_BODY}/oneOf/1`]: {
      type: 'object',
      required: ['since'],
      properties: { since: { type: 'string' } },
    },
  }),
  row(
    'a description goes from 3.0 to 3.1',
    'none',
    'wording',
    {
      '/openapi': '3.1.0',
      '/components/schemas/Owner/properties/phone': { type: ['string', 'null'] },
      [`${PET_SCHEMA}/properties/age`]: { type: 'integer', exclusiveMinimum: 0 },
    },
    {
      '/openapi': '3.0.3',
      '/components/schemas/Owner/properties/phone': { type: 'string', nullable: true },
      [`${PET_SCHEMA}/properties/age`]: { type: 'integer', minimum: 0, exclusiveMinimum: true },
    },
  ),
  ...NO_EFFECT,
]
