import { harmless, readers, senders, CREATE, type Case, type Edits } from './base.ts'

const sent = {
  required: true,
  content: {
    'application/json': {
      schema: {
        type: 'object',
        required: ['id'],
        properties: {
          id: { type: 'string' },
          kind: { type: 'string', enum: ['cat', 'dog'] },
          secret: { type: 'string', readOnly: true },
        },
      },
    },
  },
}
const answered = {
  description: 'Understood.',
  content: {
    'application/json': {
      schema: { type: 'object', properties: { again: { type: 'boolean' }, at: {} } },
    },
  },
}
const call = {
  parameters: [{ name: 'X-Signature', in: 'header', required: true, schema: { type: 'string' } }],
  requestBody: sent,
  responses: { '200': answered, '410': { description: 'No more, please.' } },
}

const EXPRESSION = '{$request.body#~1url}'
const PLACES = [
  ['webhook', { '/webhooks': { born: { post: call } } }, '/webhooks/born'],
  [
    'callback',
    { [`${CREATE}/callbacks`]: { born: { [EXPRESSION.replace('~1', '/')]: { post: call } } } },
    `${CREATE}/callbacks/born/${EXPRESSION}`,
  ],
  [
    'callback behind a reference',
    {
      '/components/callbacks': { Born: { [EXPRESSION.replace('~1', '/')]: { post: call } } },
      [`${CREATE}/callbacks`]: { born: { $ref: '#/components/callbacks/Born' } },
    },
    `/components/callbacks/Born/${EXPRESSION}`,
  ],
] as const

function casesOf(kind: string, given: Edits, place: string): Case[] {
  const schema = `${place}/post/requestBody/content/application~1json/schema`
  const answers = `${place}/post/responses`
  const answer = `${answers}/200/content/application~1json/schema`
  const header = `${place}/post/parameters/0`
  return [
    readers(
      `a ${kind} sends a new property of an enum`,
      'enum-member-added',
      {
        [`${schema}/properties/kind/enum/-`]: 'bird',
      },
      given,
    ),
    harmless(
      `a ${kind} no longer sends a value of an enum`,
      'minor',
      'enum-member-removed',
      {
        [`${schema}/properties/kind/enum/1`]: undefined,
      },
      given,
    ),
    harmless(
      `a ${kind} sends a new required property`,
      'minor',
      'property-added',
      {
        [`${schema}/properties/age`]: { type: 'integer' },
        [`${schema}/required/-`]: 'age',
      },
      given,
    ),
    readers(
      `a ${kind} may leave out a property`,
      'property-optional',
      {
        [`${schema}/required`]: [],
      },
      given,
    ),
    readers(
      `a ${kind} no longer sends a property`,
      'property-removed',
      {
        [`${schema}/properties/secret`]: undefined,
      },
      given,
    ),
    harmless(
      `a ${kind} sends another header`,
      'minor',
      'parameter-added',
      {
        [`${place}/post/parameters/-`]: {
          ...{ name: 'X-Try', in: 'header', required: true, schema: { type: 'integer' } },
        },
      },
      given,
    ),
    readers(
      `a ${kind} no longer sends a header`,
      'parameter-removed',
      { [header]: undefined },
      given,
    ),
    readers(
      `a ${kind} may leave out a header`,
      'parameter-optional',
      {
        [`${header}/required`]: undefined,
      },
      given,
    ),
    readers(
      `a ${kind} no longer has a body`,
      'body-removed',
      {
        [`${place}/post/requestBody`]: undefined,
      },
      given,
    ),
    senders(
      `a ${kind} requires a property in the response`,
      'property-required',
      {
        [`${answer}/required`]: ['again'],
      },
      given,
    ),
    harmless(
      `a ${kind} accepts a new property in the response`,
      'minor',
      'property-added',
      {
        [`${answer}/properties/note`]: { type: 'string' },
      },
      given,
    ),
    senders(
      `a ${kind} no longer accepts a boolean in the response`,
      'type-changed',
      {
        [`${answer}/properties/again`]: { type: 'integer' },
      },
      given,
    ),
    senders(
      `a ${kind} no longer accepts a status`,
      'response-removed',
      {
        [`${answers}/410`]: undefined,
      },
      given,
    ),
    harmless(
      `a ${kind} accepts another status`,
      'minor',
      'response-added',
      {
        [`${answers}/202`]: { description: 'Later.' },
      },
      given,
    ),
  ]
}

/** Changes of webhooks and callbacks, where the API sends the requests and the roles are reversed. */
export const INCOMING: readonly Case[] = [
  ...PLACES.flatMap(([kind, given, place]) => casesOf(kind, given as Edits, place)),
  readers('a webhook is gone', 'webhook-removed', { '/webhooks': {} }, PLACES[0][1]),
  harmless('a first webhook is added', 'minor', 'webhook-added', PLACES[0][1]),
  readers(
    'a callback is gone',
    'callback-removed',
    {
      [`${CREATE}/callbacks`]: undefined,
    },
    PLACES[1][1],
  ),
  harmless('a first callback is added', 'minor', 'callback-added', PLACES[1][1]),
  readers(
    'one of two requests of a webhook is removed',
    'webhook-removed',
    {
      '/webhooks/born/put': undefined,
    },
    { '/webhooks': { born: { post: call, put: call } } },
  ),
]
