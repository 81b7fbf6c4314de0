const json = (schema: object, example: unknown) => ({ 'application/json': { schema, example } })
const ref = (name: string) => ({ $ref: `#/components/schemas/${name}` })

const MONEY = { amount: 12.5, currency: 'EUR' }

interface Resource {
  readonly schema: object
  readonly example: object
}

/** A named schema and an example of it; the first five contradict each other. */
const RESOURCES: Readonly<Record<string, Resource>> = {
  // A number as a string.
  Article: {
    schema: { required: ['id', 'weight'], properties: { id: ID(), weight: { type: 'number' } } },
    example: { id: 1, weight: '2.5 kg' },
  },
  // A member that is required is missing, in two ways.
  Batch: {
    schema: {
      required: ['id', 'arrived', 'size'],
      properties: {
        ...{ id: ID(), arrived: { type: 'string', format: 'date' }, size: { type: 'integer' } },
      },
    },
    example: { id: 1, arrived: 'yesterday' },
  },
  // A value that the list lacks, in a nested list.
  Carrier: {
    schema: {
      properties: {
        id: ID(),
        routes: { type: 'array', items: { properties: { mode: { enum: ['air', 'sea'] } } } },
      },
    },
    example: { id: 1, routes: [{ mode: 'air' }, { mode: 'rail' }] },
  },
  // A member that isn't allowed.
  Depot: {
    schema: {
      additionalProperties: false,
      properties: { id: ID(), name: { type: 'string', maxLength: 20 } },
    },
    example: { id: 1, name: 'North', city: 'Kiel' },
  },
  // No alternative fits.
  Expense: {
    schema: {
      properties: { id: ID(), paid: { oneOf: [ref('Money'), { type: 'integer' }] } },
    },
    example: { id: 1, paid: 'cash' },
  },
  ...Object.fromEntries(
    ['Forklift', 'Gate', 'Holder', 'Invoice', 'Journey', 'Kit', 'Lane', 'Mover', 'Note'].map(
      (name) => [
        name,
        {
          schema: {
            required: ['id', 'price'],
            properties: {
              id: ID(),
              price: ref('Money'),
              since: { type: 'string', format: 'date' },
            },
          },
          example: { id: 2, price: MONEY, since: '2026-01-31' },
        },
      ],
    ),
  ),
}

export const BROKEN_SCHEMAS = ['Article', 'Batch', 'Carrier', 'Depot', 'Expense']

function ID() {
  return { type: 'integer', minimum: 1 }
}

const PROBLEM = { title: 'No', status: 404 }
const error = (name: string) => ({ $ref: `#/components/responses/${name}` })
const rejected = { 400: error('Invalid'), 422: error('Invalid') }
const one = { name: 'id', in: 'path', required: true, schema: ID(), example: 7 }
const limit = { name: 'limit', in: 'query', schema: { type: 'integer', maximum: 50 }, example: 10 }

/** Eight operations for each resource. */
function pathsOf([name, { example }]: readonly [string, Resource]) {
  const path = `/${name.toLowerCase()}s`
  const item = { description: 'It.', content: json(ref(name), example) }
  const list = { type: 'array', items: ref(name) }
  const named = { first: { value: [example] }, many: { value: [example, example] } }
  const all = {
    description: 'All.',
    content: { 'application/json': { schema: list, examples: named } },
  }
  const requestBody = { required: true, content: json(ref(name), example) }
  const missing = { 404: error('Missing'), ...rejected }
  const operation = (verb: string, rest: object) => ({ operationId: `${verb}${name}`, ...rest })
  return {
    [path]: {
      get: operation('list', { parameters: [limit], responses: { 200: all, ...rejected } }),
      post: operation('create', { requestBody, responses: { 201: item, ...rejected } }),
    },
    [`${path}/{id}`]: {
      parameters: [one],
      get: operation('get', { responses: { 200: item, ...missing } }),
      put: operation('replace', { requestBody, responses: { 200: item, ...missing } }),
      patch: operation('change', { requestBody, responses: { 200: item, ...missing } }),
      delete: operation('remove', { responses: { 204: { description: 'Gone.' }, ...missing } }),
    },
    [`${path}/{id}/history`]: {
      get: operation('historyOf', { parameters: [one], responses: { 200: all, ...missing } }),
    },
    [`${path}/search`]: {
      post: operation('search', { requestBody, responses: { 200: all, ...rejected } }),
    },
  }
}

/** A description of 113 operations with examples that contradict five of its schemas. */
export const warehouse = {
  openapi: '3.1.0',
  info: { title: 'Warehouse', version: '1.0.0' },
  servers: [{ url: 'https://warehouse.example' }],
  security: [],
  paths: {
    ...Object.assign({}, ...Object.entries(RESOURCES).map(pathsOf)),
    '/health': { get: { operationId: 'health', responses: { 204: { description: 'Fine.' } } } },
  },
  components: {
    schemas: {
      Money: {
        type: 'object',
        required: ['amount', 'currency'],
        properties: { amount: { type: 'number' }, currency: { type: 'string', minLength: 3 } },
      },
      Problem: { type: 'object', required: ['title'], properties: { title: { type: 'string' } } },
      ...Object.fromEntries(
        Object.entries(RESOURCES).map(([name, { schema }]) => [
          name,
          { type: 'object', ...schema },
        ]),
      ),
    },
    responses: {
      Invalid: { description: 'Invalid.', content: json(ref('Problem'), PROBLEM) },
      Missing: { description: 'Missing.', content: json(ref('Problem'), PROBLEM) },
    },
  },
}
