import { CREATE, GET, LIST, NEW_PET, RENAME, senders as row, type Case } from './base.ts'

/** Bodies, credentials and servers: requests that were valid before are rejected or understood differently. */
export const BODIES: readonly Case[] = [
  row('the request body becomes required', 'body-required', {
    [`${RENAME}/requestBody/required`]: true,
  }),
  row(
    'a shared request body is removed from one operation',
    'body-removed',
    { [`${RENAME}/requestBody`]: undefined },
    {
      '/components/requestBodies': {
        Any: { content: { 'application/json': { schema: { type: 'object' } } } },
      },
      [`${RENAME}/requestBody`]: { $ref: '#/components/requestBodies/Any' },
      [`${CREATE}/requestBody`]: { $ref: '#/components/requestBodies/Any' },
    },
  ),
  row(
    'a property of the request may be nothing but null',
    'type-narrowed',
    { [`${NEW_PET}/properties/age/type`]: 'null' },
    { [`${NEW_PET}/properties/age`]: { type: ['integer', 'null'] } },
  ),
  row('the request body is removed', 'body-removed', { [`${RENAME}/requestBody`]: undefined }),
  row('a required request body is added', 'body-added', {
    [`${LIST}/requestBody`]: {
      required: true,
      content: { 'application/json': { schema: { type: 'object' } } },
    },
  }),
  row(
    'a media type of the request is removed',
    'media-type-removed',
    { [`${CREATE}/requestBody/content/application~1xml`]: undefined },
    {
      [`${CREATE}/requestBody/content/application~1xml`]: { schema: { type: 'string' } },
    },
  ),
  row('the request changes from JSON to a form', ['media-type-removed', 'media-type-added'], {
    [`${CREATE}/requestBody/content`]: {
      'application/x-www-form-urlencoded': { schema: { $ref: '#/components/schemas/NewPet' } },
    },
  }),
  row('a property of the request becomes required', 'property-required', {
    [`${NEW_PET}/required`]: ['name', 'age'],
  }),
  row('a property below the request becomes required', 'property-required', {
    '/components/schemas/Owner/required': ['email', 'phone'],
  }),
  row('a new property of the request is required', 'property-added', {
    [`${NEW_PET}/properties/color`]: { type: 'string' },
    [`${NEW_PET}/required`]: ['name', 'color'],
  }),
  row(
    'a property of the request changes its type',
    'type-changed',
    { [`${NEW_PET}/properties/age`]: { type: 'string' } },
    { [`${NEW_PET}/properties/age`]: { type: 'integer' } },
  ),
  row('a property of the request may no longer be null', 'null-removed', {
    '/components/schemas/Owner/properties/phone/type': 'string',
  }),
  row('a property of the request loses an enum value', 'enum-member-removed', {
    [`${NEW_PET}/properties/role/enum`]: ['friend'],
  }),
  row('a property of the request gets shorter', 'limit-tightened', {
    [`${NEW_PET}/properties/name/maxLength`]: 40,
  }),
  row('a property of the request gets a minimum length', 'limit-tightened', {
    [`${NEW_PET}/properties/name/minLength`]: 1,
  }),
  row(
    'a property of the request must be a multiple of more',
    'limit-tightened',
    { [`${NEW_PET}/properties/age/multipleOf`]: 4 },
    { [`${NEW_PET}/properties/age/multipleOf`]: 2 },
  ),
  row(
    'the pattern of a property of the request changes',
    'limit-changed',
    { [`${NEW_PET}/properties/name/pattern`]: '^[a-z]+$' },
    { [`${NEW_PET}/properties/name/pattern`]: '^[A-Z]+$' },
  ),
  row('a request rejects undeclared properties', 'members-closed', {
    [`${NEW_PET}/additionalProperties`]: false,
  }),
  row(
    'a closed request loses a property',
    'property-removed',
    { [`${NEW_PET}/properties/age`]: undefined },
    { [`${NEW_PET}/additionalProperties`]: false },
  ),
  row(
    'an alternative of the request is removed',
    'variant-removed',
    { [`${NEW_PET}/properties/age/anyOf/2`]: undefined },
    {
      [`${NEW_PET}/properties/age`]: {
        anyOf: [{ type: 'integer' }, { type: 'string' }, { type: 'boolean' }],
      },
    },
  ),
  row(
    'an operation that was open needs credentials',
    'security-removed',
    { [`${LIST}/security`]: [{ cookie: [] }] },
    { [`${LIST}/security`]: [] },
  ),
  row(
    'anonymous calls end',
    'security-removed',
    { [`${LIST}/security`]: [{ token: [] }] },
    { [`${LIST}/security`]: [{ token: [] }, {}] },
  ),
  row('an operation no longer accepts a token', 'security-removed', {
    [`${LIST}/security`]: [{ cookie: [] }],
  }),
  row('two credentials are needed instead of one', 'security-removed', {
    [`${GET}/security`]: [{ cookie: [], token: [] }],
  }),
  row(
    'a scope is needed',
    'security-removed',
    { [`${GET}/security`]: [{ oauth: ['read', 'admin'] }] },
    {
      '/components/securitySchemes/oauth': {
        type: 'oauth2',
        flows: { clientCredentials: { tokenUrl: 'https://pets.example/token', scopes: {} } },
      },
      [`${GET}/security`]: [{ oauth: ['read'] }],
    },
  ),
  row('the cookie has another name', 'security-scheme-changed', {
    '/components/securitySchemes/cookie/name': 'session',
  }),
  row(
    'a server is removed',
    'server-removed',
    { '/servers/1': undefined },
    { '/servers/1': { url: 'https://eu.pets.example' } },
  ),
  row('a server has another address', ['server-removed', 'server-added'], {
    '/servers/0/url': 'https://api.pets.example',
  }),
]
