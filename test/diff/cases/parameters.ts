import { GET, LIST, RENAME, senders as row, type Case } from './base.ts'

/** Operations and parameters: requests that were valid before are rejected or understood differently. */
export const PARAMETERS: readonly Case[] = [
  row('an operation is removed', 'operation-removed', { [RENAME]: undefined }),
  row(
    'a path is removed with its only operation',
    'operation-removed',
    { '/paths/~1ping': undefined },
    {
      '/paths/~1ping': {
        get: { operationId: 'ping', security: [], responses: { '204': { description: 'Up.' } } },
      },
    },
  ),
  row(
    'an operation goes to another path',
    'operation-moved',
    {
      '/paths/~1animals': {
        get: { operationId: 'ping', security: [], responses: { '204': { description: 'Up.' } } },
      },
      '/paths/~1ping': undefined,
    },
    {
      '/paths/~1ping': {
        get: { operationId: 'ping', security: [], responses: { '204': { description: 'Up.' } } },
      },
    },
  ),
  row('a new query parameter is required', 'parameter-added', {
    [`${LIST}/parameters/-`]: {
      name: 'owner',
      in: 'query',
      required: true,
      schema: { type: 'string' },
    },
  }),
  row('an optional parameter becomes required', 'parameter-required', {
    [`${LIST}/parameters/0/required`]: true,
  }),
  row('a query parameter is removed', 'parameter-removed', { [`${LIST}/parameters/1`]: undefined }),
  row('a query parameter has another name', ['parameter-removed', 'parameter-added'], {
    [`${LIST}/parameters/0/name`]: 'pageSize',
  }),
  row('a query parameter becomes a header', 'parameter-moved', {
    [`${LIST}/parameters/0/in`]: 'header',
  }),
  row('an array in the query is written with commas', 'parameter-serialization', {
    [`${LIST}/parameters/2/explode`]: false,
  }),
  row(
    'a parameter is written with pipes',
    'parameter-serialization',
    { [`${LIST}/parameters/2/style`]: 'pipeDelimited' },
    { [`${LIST}/parameters/2/explode`]: false },
  ),
  row(
    'a parameter with a media type gets another one',
    'parameter-encoding',
    { [`${LIST}/parameters/3/content`]: { 'application/xml': {} } },
    { [`${LIST}/parameters/3`]: { name: 'X-Trace', in: 'header', content: { 'text/plain': {} } } },
  ),
  row('a parameter changes from string to integer', 'type-changed', {
    [`${GET}/parameters/0/schema/type`]: 'integer',
  }),
  row(
    'a parameter changes from number to integer',
    'type-narrowed',
    { [`${LIST}/parameters/0/schema/type`]: 'integer' },
    { [`${LIST}/parameters/0/schema/type`]: 'number' },
  ),
  row(
    'a parameter changes from integer to UUID',
    'type-changed',
    { [`${GET}/parameters/0/schema`]: { type: 'string', format: 'uuid' } },
    { [`${GET}/parameters/0/schema`]: { type: 'integer' } },
  ),
  row('a parameter loses an enum value', 'enum-member-removed', {
    [`${LIST}/parameters/1/schema/enum`]: ['name'],
  }),
  row('a parameter is limited to an enum', 'enum-set', {
    [`${GET}/parameters/0/schema/enum`]: ['a', 'b'],
  }),
  row('the maximum of a parameter falls', 'limit-tightened', {
    [`${LIST}/parameters/0/schema/maximum`]: 50,
  }),
  row('a parameter gets a pattern', 'limit-tightened', {
    [`${GET}/parameters/0/schema/pattern`]: '^[a-z]+$',
  }),
  row('a parameter gets another default', 'default-changed', {
    [`${LIST}/parameters/0/schema/default`]: 10,
  }),
  row(
    'a parameter that many operations share becomes required',
    'parameter-required',
    { '/components/parameters/Page/required': true },
    {
      '/components/parameters': {
        Page: { name: 'page', in: 'query', schema: { type: 'integer' } },
      },
      [`${LIST}/parameters/-`]: { $ref: '#/components/parameters/Page' },
      [`${GET}/parameters/-`]: { $ref: '#/components/parameters/Page' },
    },
  ),
  row(
    'a parameter of a path item becomes required',
    'parameter-required',
    { '/paths/~1pets/parameters/0/required': true },
    {
      '/paths/~1pets/parameters': [{ name: 'tenant', in: 'query', schema: { type: 'string' } }],
    },
  ),
]
