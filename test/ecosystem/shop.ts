import { documentWith } from '../support/describe.ts'

const order = {
  type: 'object',
  required: ['id', 'amount'],
  properties: {
    id: { type: 'string' },
    amount: { type: 'integer', minimum: 1 },
    serial: { type: 'integer', format: 'int64' },
  },
}
const json = (schema: object, examples?: object) => ({
  content: { 'application/json': { schema, ...(examples && { examples }) } },
})
const parameter = (place: string, name: string, schema: object, more: object = {}) => ({
  ...{ in: place, name, schema },
  ...(place === 'path' && { required: true }),
  ...more,
})
const id = parameter('path', 'id', { type: 'string', pattern: '^[a-z]+$' })
const data = { type: 'object', properties: { left: { type: 'integer' } } }
const label = {
  type: 'object',
  required: ['text', 'colors', 'until'],
  additionalProperties: false,
  properties: {
    text: { type: 'string', maxLength: 5 },
    copies: { type: 'integer' },
    colors: { type: 'array', items: { enum: ['red', 'blue'] } },
    until: { type: ['string', 'null'], format: 'date' },
    frame: { type: 'object', properties: { width: { type: 'number' } } },
  },
}
const file = { type: 'string', format: 'binary' }
const papers = {
  schema: {
    type: 'object',
    required: ['invoice'],
    properties: {
      ...{ invoice: file, photos: { type: 'array', maxItems: 2, items: file } },
      ...{ urgent: { type: 'boolean' }, order },
    },
  },
  encoding: { photos: { contentType: 'image/png, image/jpeg' } },
}

/** An API with parameters, bodies and examples of many kinds. */
export const SHOP = documentWith({
  info: { title: 'Shop', version: '1' },
  servers: [
    { url: 'https://shop.test/v1/' },
    { url: '/{stage}', variables: { stage: { default: 'beta' } } },
  ],
  security: [{ key: [] }, { token: [] }],
  paths: {
    '/orders': {
      get: {
        operationId: 'listOrders',
        parameters: [
          parameter('query', 'limit', { type: 'integer', maximum: 100 }),
          parameter('query', 'after', { type: 'integer', format: 'int64' }),
          parameter('query', 'tags', { type: 'array', items: { type: 'string', maxLength: 3 } }),
          parameter('header', 'X-Tenant', { type: 'string', maxLength: 4 }, { required: true }),
          parameter('cookie', 'theme', { enum: ['dark', 'light'] }),
        ],
        responses: {
          200: {
            description: 'A',
            content: {
              'application/json': {
                schema: { type: 'array', items: order },
                examples: { none: { value: [] }, several: { value: [{ id: 'a', amount: 2 }] } },
              },
              'text/csv': {
                schema: { type: 'string' },
                examples: { several: { value: 'id\na\n' } },
              },
            },
          },
          429: {
            description: 'B',
            headers: { 'Retry-After': { schema: { type: 'integer', example: 0 } } },
            ...json({ type: 'string' }, { busy: { value: 'later' } }),
          },
        },
      },
      post: {
        operationId: 'createOrder',
        requestBody: { required: true, ...json(order) },
        responses: {
          201: { description: 'C', ...json(order, { created: { value: { id: 'b', amount: 1 } } }) },
          409: {
            description: 'D',
            ...json(order, {
              closed: { value: { id: 'c', amount: 1 } },
              paid: { value: { id: 'd', amount: 1 } },
            }),
          },
          '5XX': { description: 'E' },
        },
      },
    },
    '/orders/{id}': {
      get: {
        ...{ operationId: 'getOrder', parameters: [id] },
        responses: {
          200: { description: 'F', ...json({ ...order, example: { id: 'e', amount: 5 } }) },
          default: { description: 'G', ...json({ type: 'string' }, { gone: { value: 'gone' } }) },
        },
      },
      delete: {
        ...{ operationId: 'deleteOrder', parameters: [id], security: [] },
        responses: { 204: { description: 'H' } },
      },
    },
    '/orders/search': {
      get: {
        operationId: 'searchOrders',
        parameters: [parameter('query', 'filter', order, { style: 'deepObject' })],
        responses: {
          200: {
            description: 'I',
            content: { 'text/plain': { schema: { type: 'integer' }, example: 3 } },
          },
        },
      },
    },
    '/orders/{id}/file': {
      get: {
        ...{ operationId: 'getFile', parameters: [id] },
        responses: { 200: { description: 'J', content: { 'application/pdf': {} } } },
      },
    },
    '/orders/{id}/papers': {
      put: {
        ...{ operationId: 'labelOrder', parameters: [id], security: [] },
        requestBody: { content: { 'application/x-www-form-urlencoded': { schema: label } } },
        responses: { 204: { description: 'L' } },
      },
      post: {
        ...{ operationId: 'addPapers', parameters: [id], security: [] },
        requestBody: { content: { 'multipart/form-data': papers } },
        responses: { 204: { description: 'M' } },
      },
    },
    '/changes': {
      get: {
        ...{ operationId: 'watch', security: [] },
        responses: {
          200: {
            description: 'K',
            content: {
              'text/event-stream': {
                itemSchema: {
                  type: 'object',
                  required: ['data'],
                  properties: {
                    data: {
                      type: 'string',
                      contentMediaType: 'application/json',
                      contentSchema: data,
                    },
                  },
                },
                examples: { two: { dataValue: [{ data: { left: 2 } }, { data: { left: 1 } }] } },
              },
            },
          },
        },
      },
    },
  },
  components: {
    securitySchemes: {
      key: { type: 'apiKey', in: 'query', name: 'key' },
      token: { type: 'http', scheme: 'bearer' },
    },
  },
})
