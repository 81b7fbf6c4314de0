/** As in the JSON-Schema-Test-Suite: a schema, valid values, invalid values. */
export type Group = readonly [
  title: string,
  schema: unknown,
  valid: readonly unknown[],
  invalid: readonly unknown[],
]

/** Components that the groups refer to. */
export const schemas = {
  Uuid: { type: 'string', format: 'uuid' },
  Anything: {},
  Nothing: false,
  Node: {
    type: 'object',
    required: ['value'],
    properties: { value: { type: 'number' }, next: { $ref: '#/components/schemas/Node' } },
  },
  Alias: { $ref: '#/components/schemas/Node' },
  Named: { $id: 'https://example.com/named', $anchor: 'named', type: 'string', minLength: 2 },
  Tree: {
    $dynamicAnchor: 'tree',
    properties: {
      children: { type: 'array', items: { $dynamicRef: '#tree' } },
      name: { type: 'string' },
    },
  },
  Pet: { oneOf: [{ $ref: '#/components/schemas/Cat' }, { $ref: '#/components/schemas/Dog' }] },
  Cat: { allOf: [{ $ref: '#/components/schemas/Pet' }, { required: ['meow'] }] },
  Dog: { allOf: [{ $ref: '#/components/schemas/Pet' }, { required: ['bark'] }] },
  'odd/name~%': { type: 'integer' },
}

export const ref = (name: string) => ({ $ref: `#/components/schemas/${name}` })
