import { documentWith } from '../support/describe.ts'

const person = {
  type: 'object',
  required: ['name', 'born'],
  additionalProperties: false,
  properties: {
    id: { type: 'string', readOnly: true },
    name: { type: 'string', minLength: 1, maxLength: 3 },
    born: { type: 'string', format: 'date-time' },
    kind: { enum: ['adult', 'child'] },
    age: { type: ['integer', 'null'], minimum: 0, exclusiveMaximum: 150, multipleOf: 2 },
    code: { type: 'string', pattern: '^[A-Z]$' },
    tags: { type: 'array', items: { type: 'string' }, minItems: 1, uniqueItems: true },
    'a/b': { const: 1 },
    contact: {
      oneOf: [{ $ref: '#/components/schemas/Mail' }, { $ref: '#/components/schemas/Phone' }],
    },
    parents: { type: 'array', maxItems: 2, items: { $ref: '#/components/schemas/Person' } },
    labels: { type: 'object', maxProperties: 1, propertyNames: { maxLength: 2 } },
    card: { type: 'string' },
    never: false,
  },
  dependentRequired: { card: ['code'] },
}
const required = (name: string, schema: object) => ({
  ...{ type: 'object', required: [name], properties: { [name]: schema } },
})
const json = (schema: object) => ({ content: { 'application/json': { schema } } })

/** An API whose schemas have keywords of many kinds. */
export const PEOPLE = documentWith({
  info: { title: 'People', version: '1' },
  paths: {
    '/people': {
      post: {
        operationId: 'createPerson',
        requestBody: { required: true, ...json({ $ref: '#/components/schemas/Person' }) },
        responses: {
          201: { description: 'A', ...json({ $ref: '#/components/schemas/Person' }) },
          400: { description: 'B', ...json(required('reason', { type: 'string' })) },
        },
      },
      put: {
        operationId: 'sendForm',
        requestBody: {
          content: {
            'application/x-www-form-urlencoded': { schema: required('city', { type: 'string' }) },
          },
        },
        responses: { 204: { description: 'C' } },
      },
    },
  },
  components: {
    schemas: {
      Person: person,
      Mail: required('address', { type: 'string', format: 'email' }),
      Phone: required('number', { type: 'string' }),
      Anything: {},
    },
  },
})
