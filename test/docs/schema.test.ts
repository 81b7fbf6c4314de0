import { expect, test } from 'vitest'
import { constraintsOf } from '../../scripts/docs/schema/constraints.ts'
import { describedEnumerations, sharedObjects } from '../../scripts/docs/schema/shared-schemas.ts'
import { viewOf, type View } from '../../scripts/docs/schema/view.ts'
import { upgradeSchema } from '../../scripts/document/upgrade.ts'
import type { Document, Schema } from '../../scripts/document/openapi.ts'

const schemas: Record<string, Schema> = {
  Role: { type: 'string', enum: ['b', 'a'], description: 'b is stronger.' },
  Base: {
    type: 'object',
    required: ['id'],
    properties: { id: { type: 'string', format: 'uuid' } },
  },
  Pet: {
    allOf: [
      { $ref: '#/components/schemas/Base' },
      { type: 'object', required: ['kind'], properties: { kind: { const: 'pet' } } },
    ],
  },
  Node: {
    type: 'object',
    properties: { next: { $ref: '#/components/schemas/Node' }, tag: { type: 'string' } },
  },
}
const document = { openapi: '3.1.0', components: { schemas } } as unknown as Document

function view(schema: Schema, shared: readonly string[] = []): View {
  return viewOf({ document, shared: new Set(shared) }, schema)
}

test.each<[string, Schema]>([
  ['string', { type: 'string' }],
  ['string or null', { type: ['string', 'null'] }],
  ['string or null', upgradeSchema({ type: 'string', nullable: true }) as Schema],
  ['string or null', { anyOf: [{ $ref: '#/components/schemas/Role' }, { type: 'null' }] }],
  ['array of string', { type: 'array', items: { type: 'string' } }],
  [
    'array of object or null',
    { type: ['array', 'null'], items: { $ref: '#/components/schemas/Pet' } },
  ],
  ['map of integer', { type: 'object', additionalProperties: { type: 'integer' } }],
  [
    'string (ipv4) or string (ipv6)',
    {
      anyOf: [
        { type: 'string', format: 'ipv4' },
        { type: 'string', format: 'ipv6' },
      ],
    },
  ],
  [
    'string with JSON: object',
    {
      type: 'string',
      contentMediaType: 'application/json',
      contentSchema: { type: 'object', properties: { a: {} } },
    },
  ],
  ['number', { const: 4 }],
  ['array of [string, integer]', { prefixItems: [{ type: 'string' }, { type: 'integer' }] }],
  [
    'array of [string, then integer]',
    { type: 'array', prefixItems: [{ type: 'string' }], items: { type: 'integer' } },
  ],
  ['anything', true],
  ['anything', {}],
])('the type as text: %s', (text, schema) => {
  expect(view(schema).type.text).toBe(text)
})

test('allOf is one object with the members of all parts', () => {
  const { members } = view({ $ref: '#/components/schemas/Pet' })
  expect(members.map(({ name, presence }) => [name, presence])).toEqual([
    ['id', 'required'],
    ['kind', 'required'],
  ])
  expect(members[0]!.view.format).toBe('uuid')
  expect(members[1]!.view.values).toEqual(['pet'])
})

test('an enumeration keeps its order, and what its values mean is said elsewhere', () => {
  const schema: Schema = {
    type: 'object',
    properties: { role: { $ref: '#/components/schemas/Role' } },
  }
  const role = view(schema).members[0]!.view
  expect(role.values).toEqual(['b', 'a'])
  expect(role.valuesOf).toBe('Role')
  expect(role.description).toBe('')
  expect(describedEnumerations(document, [schema])).toEqual(['Role'])
})

test('objects that are recursive or used twice are described once', () => {
  const node: Schema = { $ref: '#/components/schemas/Node' }
  const pet: Schema = { $ref: '#/components/schemas/Pet' }
  expect(sharedObjects(document, [node])).toEqual(['Node'])
  expect(sharedObjects(document, [pet])).toEqual([])
  expect(sharedObjects(document, [{ type: 'object', properties: { a: pet, b: pet } }])).toEqual([
    'Pet',
  ])
  const [next] = view(node, ['Node']).members
  expect(next!.view.type).toEqual({ text: 'Node', object: 'Node' })
  expect(next!.view.members).toEqual([])
})

test('alternatives that are constants are values, described with their titles', () => {
  const oneOf = [
    { const: 'up', title: 'Up*wards*', description: 'Smallest first.' },
    { const: 'down', description: 'Largest\nfirst.' },
    { enum: ['none'] },
  ]
  const { values, description, variants } = view({ description: 'The order.', oneOf })
  expect(values).toEqual(['up', 'down', 'none'])
  expect(variants).toEqual([])
  expect(description).toBe(
    'The order.\n\n- `up`: **Up\\*wards\\***: Smallest first.\n- `down`: Largest\n  first.',
  )
  expect(view({ oneOf, enum: ['down'] }).values).toEqual(['down'])
  expect(view({ anyOf: [{ const: 1 }, { type: 'string' }] }).values).toEqual([])
})

test('members by pattern are members', () => {
  const { type, members } = view({
    patternProperties: { '^t_': { type: 'integer' }, '^o_': { $ref: '#/components/schemas/Pet' } },
    additionalProperties: false,
  })
  expect(type.text).toBe('object')
  expect(members.map(({ name, presence }) => [name, presence])).toEqual([
    ['^t_', 'any matching name'],
    ['^o_', 'any matching name'],
  ])
  expect(members[1]!.view.members.map(({ name }) => name)).toEqual(['id', 'kind'])
})

test('a discriminator tells alternatives apart by mapped values, or else by names', () => {
  const oneOf = ['Pet', 'Base', 'Node'].map((name) => ({ $ref: `#/components/schemas/${name}` }))
  const mapping = { p: 'Pet', q: '#/components/schemas/Pet', b: '#/components/schemas/Base' }
  const { variants } = view({ oneOf, discriminator: { propertyName: 'kind', mapping } })
  expect(variants.map(({ told }) => told)).toEqual([
    { member: 'kind', values: ['p', 'q'] },
    { member: 'kind', values: ['b'] },
    { member: 'kind', values: ['Node'] },
  ])
})

test('alternatives with members keep their names', () => {
  const { variants } = view({
    oneOf: [
      { $ref: '#/components/schemas/Pet' },
      { title: 'Other', type: 'object', properties: { x: {} } },
    ],
  })
  expect(variants.map(({ title }) => title)).toEqual(['Pet', 'Other'])
})

test.each([
  [{ minLength: 1, maxLength: 120 }, ['1 to 120 characters']],
  [{ maxItems: 1 }, ['at most 1 entry']],
  [{ minLength: 64, maxLength: 64 }, ['exactly 64 characters']],
  [{ minimum: 1, maximum: 100 }, ['1 to 100']],
  [{ exclusiveMinimum: 0 }, ['above 0']],
  [upgradeSchema({ minimum: 0, exclusiveMinimum: true, maximum: 9 }), ['above 0 and at most 9']],
  [{ uniqueItems: true, multipleOf: 5 }, ['multiple of 5', 'unique entries']],
  [{ pattern: '^a$' }, ['matches ^a$']],
])('the bounds of %j', (keywords, words) => {
  expect(
    constraintsOf(keywords).map(({ text, code }) => [text, code].filter(Boolean).join(' ')),
  ).toEqual(words)
})
