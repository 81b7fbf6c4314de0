import { describe } from '../../../scripts/cli/contract/description.ts'
import { createSuite } from '../../../scripts/contract/suite.ts'
import { documentWith } from '../../support/describe.ts'

const NOTE = {
  type: 'object',
  required: ['id', 'tags'],
  properties: { id: { type: 'integer' }, tags: { type: 'array', items: { type: 'string' } } },
}
const json = (schema: object) => ({ content: { 'application/json': { schema } } })
const REJECTED = { description: 'Invalid', ...json({ type: 'object' }) }
const IN = (location: string, name: string, schema: object, rest: object = {}) => ({
  ...{ in: location, name, schema, required: location === 'path' },
  ...rest,
})
const LIST = { type: 'array', items: { type: 'integer' } }

const FIELDS = { type: 'array', maxItems: 2, items: { enum: ['a', 'b'] } }
const SIZE = { type: 'object', properties: { size: { type: 'integer' } } }
const PARAMETERS = [
  IN('path', 'id', { type: 'integer', minimum: 1 }),
  IN('query', 'fields', FIELDS),
  IN('query', 'flat', LIST, { explode: false }),
  IN('query', 'piped', LIST, { style: 'pipeDelimited', explode: false }),
  IN('query', 'deep', SIZE, { style: 'deepObject' }),
  IN('header', 'X-Count', { type: 'integer' }),
  IN('cookie', 'shown', { type: 'boolean' }),
]

/** A suite for a description with parameters of every style, forms and texts. */
export const suite = createSuite(
  await describe(
    documentWith({
      servers: [{ url: 'https://notes.example.org/v1' }],
      paths: {
        '/notes/{id}': {
          get: {
            operationId: 'readNote',
            security: [{ token: [] }, {}],
            parameters: PARAMETERS,
            responses: {
              200: {
                ...{ description: 'One', ...json(NOTE) },
                headers: { 'X-Version': { required: true, schema: { type: 'integer' } } },
              },
              400: REJECTED,
            },
          },
        },
        '/notes': {
          post: {
            operationId: 'createNote',
            security: [{ token: [] }],
            requestBody: { required: true, ...json(NOTE) },
            responses: { 201: { description: 'Created' }, 400: REJECTED, 401: REJECTED },
          },
        },
        '/form': {
          post: {
            operationId: 'sendForm',
            requestBody: {
              content: {
                'application/x-www-form-urlencoded': { schema: NOTE },
                'multipart/form-data': { schema: NOTE },
              },
            },
            responses: { 204: { description: 'Done' }, 422: REJECTED },
          },
        },
        '/text': {
          get: {
            operationId: 'readText',
            responses: {
              200: { description: 'Text', content: { 'text/plain; charset=utf-8': {} } },
            },
          },
        },
      },
      components: { securitySchemes: { token: { type: 'http', scheme: 'bearer' } } },
    }),
  ),
)
export const NOTE_SCHEMA = '/paths/~1notes~1{id}/get/responses/200/content/application~1json/schema'
