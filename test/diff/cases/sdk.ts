import { sdk as row, CREATE, GET, LIST, NEW_PET, PET_SCHEMA, type Case } from './base.ts'

/** Nothing on the wire breaks, but programs that use the generated TypeScript no longer compile. */
export const SDK: readonly Case[] = [
  row('an operation has another name', 'operation-renamed', {
    [`${LIST}/operationId`]: 'findPets',
  }),
  row(
    'a list no longer says how its pages continue',
    'pagination-removed',
    { [`${LIST}/x-pagination`]: undefined },
    { [`${LIST}/x-pagination`]: { page: 'page', items: '' } },
  ),
  row(
    'a path parameter has another name',
    ['path-parameter-renamed', 'path-parameter-renamed'],
    {
      '/paths/~1pets~1{petId}': {
        get: {
          operationId: 'getPet',
          security: [],
          parameters: [{ name: 'petId', in: 'path', required: true, schema: { type: 'string' } }],
          responses: { '204': { description: 'Here.' } },
        },
        delete: {
          operationId: 'deletePet',
          security: [],
          parameters: [{ name: 'petId', in: 'path', required: true, schema: { type: 'string' } }],
          responses: { '204': { description: 'Gone.' } },
        },
      },
      '/paths/~1pets~1{id}': undefined,
    },
    {
      '/paths/~1pets~1{id}': {
        get: {
          operationId: 'getPet',
          security: [],
          parameters: [{ name: 'id', in: 'path', required: true, schema: { type: 'string' } }],
          responses: { '204': { description: 'Here.' } },
        },
        delete: {
          operationId: 'deletePet',
          security: [],
          parameters: [{ name: 'id', in: 'path', required: true, schema: { type: 'string' } }],
          responses: { '204': { description: 'Gone.' } },
        },
      },
    },
  ),
  row(
    'a short path gets a long parameter name',
    'path-parameter-renamed',
    {
      '/paths/~1x~1{organizationIdentifier}': {
        get: {
          operationId: 'x',
          security: [],
          parameters: [
            {
              name: 'organizationIdentifier',
              in: 'path',
              required: true,
              schema: { type: 'string' },
            },
          ],
          responses: { '204': { description: 'Here.' } },
        },
      },
      '/paths/~1x~1{id}': undefined,
    },
    {
      '/paths/~1x~1{id}': {
        get: {
          operationId: 'x',
          security: [],
          parameters: [{ name: 'id', in: 'path', required: true, schema: { type: 'string' } }],
          responses: { '204': { description: 'Here.' } },
        },
      },
    },
  ),
  row('a type has another name', 'component-renamed', {
    '/components/schemas/Person': {
      type: 'object',
      required: ['email'],
      properties: { email: { type: 'string' }, phone: { type: ['string', 'null'] } },
    },
    [`${NEW_PET}/properties/owner/$ref`]: '#/components/schemas/Person',
    '/components/schemas/Owner': undefined,
  }),
  row('a type is written out where it was used', 'component-removed', {
    [`${NEW_PET}/properties/owner`]: {
      type: 'object',
      required: ['email'],
      properties: { email: { type: 'string' }, phone: { type: ['string', 'null'] } },
    },
    '/components/schemas/Owner': undefined,
  }),
  row('a property of a request is removed', 'property-removed', {
    [`${NEW_PET}/properties/age`]: undefined,
  }),
  row('a property becomes read-only in a request', 'property-removed', {
    [`${NEW_PET}/properties/age/readOnly`]: true,
  }),
  row(
    'an integer parameter may be any string',
    'type-changed',
    { [`${LIST}/parameters/0/schema`]: { type: 'string', default: 20 } },
    { [`${LIST}/parameters/0/schema`]: { type: 'integer', default: 20 } },
  ),
  row(
    'an error that many operations share is no longer returned by one operation',
    'response-removed',
    { [`${LIST}/responses/404`]: undefined },
    {
      '/components/responses': { Rejected: { description: 'Rejected.' } },
      [`${LIST}/responses/404`]: { $ref: '#/components/responses/Rejected' },
      [`${CREATE}/responses/404`]: { $ref: '#/components/responses/Rejected' },
    },
  ),
  row('a header parameter is spelled in another case', 'parameter-respelled', {
    [`${LIST}/parameters/3/name`]: 'x-trace',
  }),
  row('an error status is no longer returned', 'response-removed', {
    [`${LIST}/responses/404`]: undefined,
  }),
  row('a response comes in a further media type', 'media-type-added', {
    [`${LIST}/responses/200/content/text~1csv`]: { schema: { type: 'string' } },
  }),
  row('a security scheme has another name', 'security-scheme-renamed', {
    '/components/securitySchemes/session': { type: 'apiKey', in: 'cookie', name: 'sid' },
    '/components/securitySchemes/cookie': undefined,
    [`${LIST}/security`]: [{ session: [] }, { token: [] }],
    [`${CREATE}/security`]: [{ session: [] }],
    [`${GET}/security`]: [{ session: [] }],
    '/paths/~1pets~1{id}/patch/security': [{ session: [] }],
  }),
  row(
    'a request no longer has a type of its own',
    ['property-added', 'request-type-removed'],
    { '/components/schemas/Note/properties/id': { type: 'string' } },
    {
      '/components/schemas/Note': {
        type: 'object',
        properties: { id: { type: 'string', readOnly: true } },
      },
      [`${NEW_PET}/properties/note`]: { $ref: '#/components/schemas/Note' },
      [`${PET_SCHEMA}/properties/remark`]: { $ref: '#/components/schemas/Note' },
    },
  ),
  row(
    'an enum that only requests use is lifted',
    ['enum-lifted', 'enum-constant-removed'],
    { '/components/schemas/Role/enum': undefined },
    {
      '/components/schemas/Role': { type: 'string', enum: ['a', 'b'] },
      [`${NEW_PET}/properties/role`]: { $ref: '#/components/schemas/Role' },
    },
  ),
]

/** Breaks both sides: one type in requests and responses. */
export const BOTH: readonly Case[] = [
  {
    name: 'a type that is sent and read changes',
    given: {
      [`${CREATE}/requestBody/content/application~1json/schema/$ref`]: '#/components/schemas/Pet',
    },
    edit: { [`${PET_SCHEMA}/properties/age`]: { type: 'string' } },
    breaks: ['senders', 'readers'],
    bump: 'major',
    codes: ['type-changed'],
  },
  {
    name: 'the pattern of a value that is sent and read changes',
    given: {
      [`${CREATE}/requestBody/content/application~1json/schema/$ref`]: '#/components/schemas/Pet',
      [`${PET_SCHEMA}/properties/note/pattern`]: '^a',
    },
    edit: { [`${PET_SCHEMA}/properties/note/pattern`]: '^b' },
    breaks: ['senders', 'readers'],
    bump: 'major',
    codes: ['limit-changed'],
  },
]
