import {
  readers as row,
  CREATE,
  GET,
  JSON_BODY,
  LIST,
  PET_SCHEMA,
  RENAME,
  type Case,
} from './base.ts'

/** Responses contain something that readers could rule out before, or lack something that was guaranteed. */
export const READERS: readonly Case[] = [
  row('a property of the response is removed', 'property-removed', {
    [`${PET_SCHEMA}/properties/note`]: undefined,
  }),
  row('a required property of the response is removed', 'property-removed', {
    [`${PET_SCHEMA}/properties/name`]: undefined,
    [`${PET_SCHEMA}/required`]: ['id', 'kind'],
  }),
  row('a property of the response has another name', ['property-removed', 'property-added'], {
    [`${PET_SCHEMA}/properties/note`]: undefined,
    [`${PET_SCHEMA}/properties/remark`]: { type: 'string' },
  }),
  row('a property of the response is no longer required', 'property-optional', {
    [`${PET_SCHEMA}/required`]: ['id', 'kind'],
  }),
  row('a property of the response may be null', 'null-added', {
    [`${PET_SCHEMA}/properties/name/type`]: ['string', 'null'],
  }),
  row(
    'an optional property becomes a nullable one that is required',
    ['null-added', 'property-required'],
    {
      [`${PET_SCHEMA}/properties/age/type`]: ['integer', 'null'],
      [`${PET_SCHEMA}/required`]: ['id', 'name', 'kind', 'age'],
    },
  ),
  row(
    'a property of the response may be null, in the syntax of 3.0',
    'null-added',
    { [`${PET_SCHEMA}/properties/name/nullable`]: true },
    { '/openapi': '3.0.3', '/components/schemas/Owner/properties/phone/type': 'string' },
  ),
  row('a property of the response may be null by an alternative', 'null-added', {
    [`${PET_SCHEMA}/properties/kind`]: {
      anyOf: [{ $ref: '#/components/schemas/Kind' }, { type: 'null' }],
    },
  }),
  row('a property of the response changes its type', 'type-changed', {
    [`${PET_SCHEMA}/properties/note`]: { type: 'boolean' },
  }),
  row('an integer in the response becomes a number', 'type-widened', {
    [`${PET_SCHEMA}/properties/age/type`]: 'number',
  }),
  row('a string in the response may be a number', 'type-widened', {
    [`${PET_SCHEMA}/properties/note/type`]: ['string', 'number'],
  }),
  row('an enum in responses gains a value', 'enum-member-added', {
    '/components/schemas/Kind/enum': ['cat', 'dog', 'bird'],
  }),
  row('an enum in responses is lifted', ['enum-lifted', 'enum-constant-removed'], {
    '/components/schemas/Kind/enum': undefined,
  }),
  row(
    'a single value becomes two',
    'enum-member-added',
    { [`${PET_SCHEMA}/properties/note`]: { type: 'string', enum: ['a', 'b'] } },
    { [`${PET_SCHEMA}/properties/note`]: { type: 'string', const: 'a' } },
  ),
  row('a format in the response is no longer required', 'limit-loosened', {
    [`${PET_SCHEMA}/properties/id/format`]: undefined,
  }),
  row('a string in the response may be longer', 'limit-loosened', {
    [`${PET_SCHEMA}/properties/name/maxLength`]: 200,
  }),
  row('a number in the response may be negative', 'limit-loosened', {
    [`${PET_SCHEMA}/properties/age/minimum`]: undefined,
  }),
  row(
    'a closed response gets a new property',
    'property-added',
    { [`${PET_SCHEMA}/properties/color`]: { type: 'string' } },
    { [`${PET_SCHEMA}/additionalProperties`]: false },
  ),
  row(
    'a closed response is opened',
    'members-opened',
    { [`${PET_SCHEMA}/additionalProperties`]: undefined },
    { [`${PET_SCHEMA}/additionalProperties`]: false },
  ),
  row('a response has a further alternative', 'variant-added', {
    [`${RENAME}/responses/200/${JSON_BODY}/oneOf/-`]: { $ref: '#/components/schemas/Owner' },
  }),
  row('a plain response becomes a union of two', 'variant-added', {
    [`${CREATE}/responses/201/${JSON_BODY}`]: {
      oneOf: [{ $ref: '#/components/schemas/Pet' }, { $ref: '#/components/schemas/Gone' }],
    },
  }),
  row('the body of a response is no longer described', 'limit-loosened', {
    [`${CREATE}/responses/201/${JSON_BODY}`]: undefined,
  }),
  row('the items of a list may be anything', 'limit-loosened', {
    [`${LIST}/responses/200/${JSON_BODY}/items`]: undefined,
  }),
  row('a response becomes a list', 'type-changed', {
    [`${CREATE}/responses/201/${JSON_BODY}`]: {
      type: 'array',
      items: { $ref: '#/components/schemas/Pet' },
    },
  }),
  row('a success gets another status', ['response-removed', 'response-added'], {
    [`${CREATE}/responses/201`]: undefined,
    [`${CREATE}/responses/200`]: {
      description: 'Created.',
      content: { 'application/json': { schema: { $ref: '#/components/schemas/Pet' } } },
    },
  }),
  row(
    'a success is removed',
    'response-removed',
    { [`${CREATE}/responses/202`]: undefined },
    { [`${CREATE}/responses/202`]: { description: 'Later.' } },
  ),
  row(
    'the redirect that is the success is removed',
    'response-removed',
    { [`${CREATE}/responses/302`]: undefined },
    {
      [`${CREATE}/responses/201`]: undefined,
      [`${CREATE}/responses/202`]: undefined,
      [`${CREATE}/responses/302`]: { description: 'Moved.' },
    },
  ),
  row('a further success is added', 'response-added', {
    [`${CREATE}/responses/202`]: { description: 'Later.' },
  }),
  row('the response changes its media type', ['media-type-removed', 'media-type-added'], {
    [`${CREATE}/responses/201/content`]: { 'text/csv': { schema: { type: 'string' } } },
  }),
  row(
    'a media type of the response is removed',
    'media-type-removed',
    { [`${LIST}/responses/200/content/text~1csv`]: undefined },
    { [`${LIST}/responses/200/content/text~1csv`]: { schema: { type: 'string' } } },
  ),
  row('the response no longer has a body', 'media-type-removed', {
    [`${CREATE}/responses/201/content`]: undefined,
  }),
  row('the body of an error changes its type', 'type-changed', {
    [`${LIST}/responses/404/content/text~1plain/schema/type`]: 'integer',
  }),
  row(
    'a header of a response that operations share is removed',
    'header-removed',
    { '/components/responses/Rejected/headers': undefined },
    {
      '/components/headers': { Trace: { schema: { type: 'string' } } },
      '/components/responses': {
        Rejected: {
          description: 'No.',
          headers: { 'X-Trace': { $ref: '#/components/headers/Trace' } },
        },
      },
      [`${LIST}/responses/404`]: { $ref: '#/components/responses/Rejected' },
      [`${CREATE}/responses/404`]: { $ref: '#/components/responses/Rejected' },
    },
  ),
  row('a header of the response is removed', 'header-removed', {
    [`${LIST}/responses/200/headers`]: undefined,
  }),
  row('a header of the response is no longer required', 'header-optional', {
    [`${LIST}/responses/200/headers/X-Total/required`]: false,
  }),
  row('an error gets a status of its own, with another body', ['response-added', 'type-changed'], {
    [`${GET}/responses/404`]: {
      description: 'None.',
      content: { 'text/plain': { schema: { type: 'integer' } } },
    },
  }),
  row(
    'JSON inside a string changes',
    'type-changed',
    {
      [`${LIST}/responses/404/content/text~1plain/schema/contentSchema/properties/code/type`]:
        'string',
    },
    {
      [`${LIST}/responses/404/content/text~1plain/schema`]: {
        type: 'string',
        contentMediaType: 'application/json',
        contentSchema: { type: 'object', properties: { code: { type: 'integer' } } },
      },
    },
  ),
]
