import { documentWith } from '../describe.ts'

const ref = (name: string) => ({ $ref: `#/components/schemas/${name}` })
const json = (schema: object) => ({ 'application/json': { schema } })
const answer = (schema: object) => ({ description: 'Done.', content: json(schema) })
const none = { description: 'None.' }
const errors = { '400': none, '401': none, '404': none }
const body = (schema: object, type = 'application/json') => ({
  required: true,
  content: { [type]: { schema } },
})
const id = (name: string, schema: object = { type: 'string', format: 'uuid' }) => ({
  ...{ name, in: 'path', required: true, schema },
})
const query = (name: string, schema: object) => ({ name, in: 'query', schema })
const state = { type: 'string', enum: ['open', 'done'] }
const date = { type: ['string', 'null'], format: 'date' }
const key = { type: 'string', pattern: '^[A-Z]{2,6}$' }
const content = {
  title: { type: 'string', minLength: 1, maxLength: 40 },
  note: { type: ['string', 'null'], maxLength: 40 },
  tags: {
    type: 'array',
    items: { type: 'string', pattern: '^[a-z]{1,9}$' },
    maxItems: 3,
    uniqueItems: true,
  },
  due_on: date,
  size: { type: 'integer', minimum: 1, maximum: 9, default: 3 },
}
const { size: _, ...patchable } = content
const file = {
  ...{ type: 'object', required: ['file'] },
  properties: { file: { type: 'string', format: 'binary' } },
}

/** Cards have paths of their own, and are created below a board. */
export const BOARD = documentWith({
  security: [{ token: [] }],
  paths: {
    '/session': {
      post: {
        ...{ operationId: 'signIn', security: [], requestBody: body(ref('Login')) },
        responses: { '201': answer(ref('Session')), '401': none, '400': none },
      },
      delete: { operationId: 'signOut', responses: { '204': none, '401': none } },
    },
    '/settings': {
      get: { operationId: 'settings', responses: { '200': answer(ref('Settings')), '401': none } },
      put: {
        ...{ operationId: 'setSettings', requestBody: body(ref('Settings')) },
        responses: { '200': answer(ref('Settings')), '400': none, '401': none },
      },
    },
    '/boards': {
      get: {
        ...{ operationId: 'boards', responses: { '200': answer(ref('Boards')), ...errors } },
        parameters: [
          query('limit', { type: 'integer', minimum: 1, maximum: 50 }),
          query('cursor', { type: 'string' }),
        ],
      },
      post: {
        ...{ operationId: 'createBoard', requestBody: body(ref('Board')) },
        responses: {
          '201': answer(ref('Board')),
          ...errors,
          '409': { description: 'A conflict.' },
        },
      },
    },
    '/boards/{key}': {
      parameters: [id('key', key)],
      get: { operationId: 'board', responses: { '200': answer(ref('Board')), ...errors } },
      delete: { operationId: 'deleteBoard', responses: { '204': none, ...errors } },
    },
    '/boards/{key}/cards': {
      parameters: [id('key', key)],
      get: {
        ...{ operationId: 'cards', responses: { '200': answer(ref('Cards')), ...errors } },
        parameters: [
          query('state', state),
          query('due_before', { type: 'string', format: 'date' }),
        ],
      },
      post: {
        ...{ operationId: 'createCard', requestBody: body(ref('Content')) },
        responses: { '201': answer(ref('Card')), ...errors },
      },
    },
    '/cards/{card_id}': {
      parameters: [id('card_id')],
      get: { operationId: 'card', responses: { '200': answer(ref('Card')), ...errors } },
      put: {
        ...{ operationId: 'replaceCard', requestBody: body(ref('Content')) },
        responses: { '200': answer(ref('Card')), ...errors },
      },
      patch: {
        ...{
          operationId: 'patchCard',
          requestBody: body(ref('Patch'), 'application/merge-patch+json'),
        },
        responses: { '200': answer(ref('Card')), ...errors },
      },
      delete: { operationId: 'deleteCard', responses: { '204': none, ...errors } },
    },
    '/cards/{card_id}/files': {
      parameters: [id('card_id')],
      post: {
        ...{ operationId: 'attach', requestBody: body(file, 'multipart/form-data') },
        responses: { '201': answer(ref('File')), ...errors },
      },
    },
    '/files/{file_id}': {
      parameters: [id('file_id')],
      get: {
        operationId: 'download',
        responses: {
          '200': { description: 'It.', content: { 'application/octet-stream': {} } },
          ...errors,
        },
      },
    },
  },
  components: {
    securitySchemes: {
      token: { type: 'http', scheme: 'bearer' },
      key: { type: 'apiKey', in: 'header', name: 'x-key' },
    },
    schemas: {
      Login: { type: 'object', required: ['name'], properties: { name: { type: 'string' } } },
      Session: { type: 'object', properties: { token: { type: 'string' } } },
      Settings: {
        ...{ type: 'object', required: ['theme'] },
        properties: { theme: { type: 'string', enum: ['light', 'dark'] } },
      },
      Board: {
        ...{ type: 'object', required: ['key'], properties: { key } },
      },
      Boards: {
        type: 'object',
        properties: {
          items: { type: 'array', items: ref('Board') },
          next: { type: ['string', 'null'] },
        },
      },
      Content: { type: 'object', required: ['title'], properties: content },
      // What no operation refers to.
      Repeating: { type: 'object', required: ['title'], properties: { ...content, tags: {} } },
      Patch: {
        type: 'object',
        minProperties: 1,
        additionalProperties: false,
        properties: patchable,
      },
      Card: {
        type: 'object',
        properties: { id: { type: 'string' }, state, author: { type: 'string' }, ...content },
      },
      Cards: { type: 'array', items: ref('Card') },
      File: { type: 'object', properties: { id: { type: 'string' } } },
    },
  },
})
