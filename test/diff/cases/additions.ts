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

/** Everything that worked still works. */
export const ADDITIONS: readonly Case[] = [
  row('a new operation', 'minor', 'operation-added', {
    '/paths/~1ping': {
      get: { operationId: 'ping', security: [], responses: { '204': { description: 'Up.' } } },
    },
  }),
  row('a new optional parameter', 'minor', 'parameter-added', {
    [`${LIST}/parameters/-`]: { name: 'owner', in: 'query', schema: { type: 'string' } },
  }),
  row(
    'a required parameter becomes optional',
    'minor',
    'parameter-optional',
    { [`${LIST}/parameters/1/required`]: false },
    { [`${LIST}/parameters/1/required`]: true },
  ),
  row('a parameter gains an enum value', 'minor', 'enum-member-added', {
    [`${LIST}/parameters/1/schema/enum`]: ['name', 'age', 'kind'],
  }),
  row('the enum of a parameter is lifted', 'minor', 'enum-lifted', {
    [`${LIST}/parameters/1/schema/enum`]: undefined,
  }),
  row('the maximum of a parameter rises', 'minor', 'limit-loosened', {
    [`${LIST}/parameters/0/schema/maximum`]: 500,
  }),
  row('a parameter changes from integer to number', 'minor', 'type-widened', {
    [`${LIST}/parameters/0/schema/type`]: 'number',
  }),
  row('the default of a parameter is written out', 'patch', 'default-changed', {
    [`${LIST}/parameters/1/schema/default`]: 'name',
  }),
  row('a new optional property of a request', 'minor', 'property-added', {
    [`${NEW_PET}/properties/color`]: { type: 'string' },
  }),
  row('a property of a request is no longer required', 'minor', 'property-optional', {
    [`${NEW_PET}/required`]: [],
  }),
  row('a property of a request may be null', 'minor', 'null-added', {
    [`${NEW_PET}/properties/age/type`]: ['integer', 'null'],
  }),
  row('a property of a request may be null by an alternative', 'minor', 'null-added', {
    [`${NEW_PET}/properties/owner`]: {
      anyOf: [{ $ref: '#/components/schemas/Owner' }, { type: 'null' }],
    },
  }),
  row('a property of a request gains an enum value', 'minor', 'enum-member-added', {
    [`${NEW_PET}/properties/role/enum`]: ['guard', 'friend', 'actor'],
  }),
  row(
    'a single value of a request becomes two',
    'minor',
    'enum-member-added',
    { [`${NEW_PET}/properties/role`]: { type: 'string', enum: ['a', 'b'] } },
    { [`${NEW_PET}/properties/role`]: { type: 'string', const: 'a' } },
  ),
  row('a property of a request may be longer', 'minor', 'limit-loosened', {
    [`${NEW_PET}/properties/name/maxLength`]: 200,
  }),
  row(
    'a property of a request goes from int32 to int64',
    'minor',
    'limit-loosened',
    { [`${NEW_PET}/properties/age/format`]: 'int64' },
    { [`${NEW_PET}/properties/age/format`]: 'int32' },
  ),
  row(
    'a property of a request may be a multiple of less',
    'minor',
    'limit-loosened',
    { [`${NEW_PET}/properties/age/multipleOf`]: 2 },
    { [`${NEW_PET}/properties/age/multipleOf`]: 4 },
  ),
  row(
    'the bound of a property of a request moves into it',
    'minor',
    'limit-loosened',
    { [`${NEW_PET}/properties/age`]: { type: 'integer', minimum: 1 } },
    { [`${NEW_PET}/properties/age`]: { type: 'integer', exclusiveMinimum: 1 } },
  ),
  row(
    'a closed request is opened',
    'minor',
    'members-opened',
    { [`${NEW_PET}/additionalProperties`]: true },
    { [`${NEW_PET}/additionalProperties`]: false },
  ),
  row('a plain request becomes a union of two', 'minor', 'variant-added', {
    [`${CREATE}/requestBody/${JSON_BODY}`]: {
      oneOf: [{ $ref: '#/components/schemas/NewPet' }, { $ref: '#/components/schemas/Pet' }],
    },
  }),
  row('an optional request body is added', 'minor', 'body-added', {
    [`${LIST}/requestBody`]: { content: { 'application/json': { schema: { type: 'object' } } } },
  }),
  row('the body of a request may be anything', 'minor', 'limit-loosened', {
    [`${CREATE}/requestBody/${JSON_BODY}`]: undefined,
  }),
  row('the request body is no longer required', 'minor', 'body-optional', {
    [`${CREATE}/requestBody/required`]: false,
  }),
  row('a request may come in a further media type', 'minor', 'media-type-added', {
    [`${CREATE}/requestBody/content/application~1xml`]: { schema: { type: 'string' } },
  }),
  row('a new property of the response', 'minor', 'property-added', {
    [`${PET_SCHEMA}/properties/color`]: { type: 'string' },
  }),
  row('a new property of the response that is required', 'minor', 'property-added', {
    [`${PET_SCHEMA}/properties/color`]: { type: 'string' },
    [`${PET_SCHEMA}/required`]: ['id', 'name', 'kind', 'color'],
  }),
  row('a property of the response becomes required', 'minor', 'property-required', {
    [`${PET_SCHEMA}/required`]: ['id', 'name', 'kind', 'age'],
  }),
  row(
    'a property of the response is no longer null',
    'minor',
    'null-removed',
    { [`${PET_SCHEMA}/properties/note/type`]: 'string' },
    { [`${PET_SCHEMA}/properties/note/type`]: ['string', 'null'] },
  ),
  row(
    'an enum in responses loses a value',
    'minor',
    'enum-member-removed',
    { '/components/schemas/Kind/enum': ['cat', 'dog'] },
    { '/components/schemas/Kind/enum': ['cat', 'dog', 'bird'] },
  ),
  row('a string of the response gets shorter', 'minor', 'limit-tightened', {
    [`${PET_SCHEMA}/properties/name/maxLength`]: 40,
  }),
  row(
    'a number in the response is an integer',
    'minor',
    'type-narrowed',
    { [`${PET_SCHEMA}/properties/age/type`]: 'integer' },
    { [`${PET_SCHEMA}/properties/age/type`]: 'number' },
  ),
  row('an alternative of the response no longer comes', 'minor', 'variant-removed', {
    [`${RENAME}/responses/200/${JSON_BODY}/oneOf/1`]: undefined,
  }),
  row('a new error status', 'minor', 'response-added', {
    [`${LIST}/responses/409`]: { description: 'Conflict.' },
  }),
  row('an error that the default covered gets its own status', 'minor', 'response-added', {
    [`${GET}/responses/404`]: {
      description: 'None.',
      content: { 'text/plain': { schema: { type: 'string' } } },
    },
  }),
  row(
    'an error status goes into the default',
    'minor',
    'response-removed',
    { [`${GET}/responses/404`]: undefined },
    {
      [`${GET}/responses/404`]: {
        description: 'None.',
        content: { 'text/plain': { schema: { type: 'string' } } },
      },
    },
  ),
  row('a new header of the response', 'minor', 'header-added', {
    [`${LIST}/responses/200/headers/X-Page`]: { schema: { type: 'integer' } },
  }),
  row('an operation accepts further credentials', 'minor', 'security-added', {
    [`${GET}/security`]: [{ cookie: [] }, { token: [] }],
  }),
  row('an operation no longer needs credentials', 'minor', 'security-added', {
    [`${GET}/security`]: [],
  }),
  row('a new server', 'minor', 'server-added', {
    '/servers/-': { url: 'https://eu.pets.example' },
  }),
  row('a new type', 'minor', 'component-added', {
    '/components/schemas/Color': { type: 'string' },
  }),
  row('a list says how its pages continue', 'minor', 'pagination-added', {
    [`${LIST}/x-pagination`]: { page: 'page', items: '' },
  }),
  row('an operation is deprecated', 'minor', 'operation-deprecated', {
    [`${LIST}/deprecated`]: true,
  }),
]
