import { describe, expect, test } from 'vitest'
import { adaptDocument } from '../../scripts/emit/types/adapt-document.ts'
import { requestForms } from '../../scripts/document/schemas/request-forms.ts'
import type { Document } from '../../scripts/document/openapi.ts'
import { documentWith, schemasOnly } from '../support/describe.ts'

const to = (name: string) => ({ $ref: `#/components/schemas/${name}` })
const object = (properties: object, more: object = {}) => ({ type: 'object', properties, ...more })
const json = (schema: object) => ({ content: { 'application/json': { schema } } })
const schemasOf = (document: Document) => adaptDocument(document).components?.schemas

describe('members of one direction', () => {
  const user = object(
    { id: { readOnly: true }, name: {}, secret: { writeOnly: true } },
    { required: ['id', 'name', 'secret'] },
  )
  const using = (requestSchema: object, responseSchema: object, schemas: object) =>
    documentWith({
      paths: {
        '/a': {
          put: { requestBody: json(requestSchema), responses: { 200: json(responseSchema) } },
        },
      },
      components: { schemas },
    })
  const members = (schema: unknown) => Object.keys(Object(Object(schema).properties))

  test('a schema of both directions gets a form for requests', () => {
    const document = using(to('User'), to('User'), { User: user })
    expect([...requestForms(document)]).toEqual([['User', 'UserRequest']])
    const schemas = schemasOf(document)!
    expect(schemas.User).toMatchObject({ required: ['id', 'name'] })
    expect(members(schemas.User)).toEqual(['id', 'name'])
    expect(members(schemas.UserRequest)).toEqual(['name', 'secret'])
  })

  test.each([
    ['an operation', (it: object) => ({ get: { parameters: [it] } })],
    ['a path', (it: object) => ({ parameters: [it], get: {} })],
  ])('parameters of %s are requests', (_, pathItem) => {
    const filter = { name: 'filter', in: 'query', schema: to('User') }
    const inJson = { name: 'json', in: 'query', ...json(user) }
    const document = documentWith({
      paths: {
        '/a': pathItem({ $ref: '#/components/parameters/schema' }),
        '/b': pathItem(inJson),
      },
      components: { schemas: { User: user }, parameters: { schema: filter } },
    })
    expect([...requestForms(document)]).toEqual([['User', 'User']])
    const { paths, components } = adaptDocument(document)
    expect(members(components!.schemas!.User)).toEqual(['name', 'secret'])
    expect(components).toHaveProperty('parameters.schema.schema', to('User'))
    expect(JSON.stringify(paths)).not.toContain('"id"')
    expect(JSON.stringify(paths)).toContain('"secret"')
  })

  test('a webhook sends readOnly members', () => {
    const webhooks = { changed: { post: { requestBody: json(user) } } }
    const changed = adaptDocument(documentWith({ webhooks })).webhooks
    expect(JSON.stringify(changed)).toContain('"id"')
    expect(JSON.stringify(changed)).not.toContain('"secret"')
  })

  test('a schema that only requests use keeps its name', () => {
    const document = using(to('User'), {}, { User: user })
    expect([...requestForms(document)]).toEqual([['User', 'User']])
    expect(members(schemasOf(document)!.User)).toEqual(['name', 'secret'])
  })

  test.each([
    ['a member', { Team: object({ owner: to('User') }) }],
    ['a list', { Team: { type: 'array', items: to('User') } }],
    ['allOf', { Team: { allOf: [to('User'), object({ more: {} })] } }],
    ['a map', { Team: { additionalProperties: to('User') } }],
  ])('a schema that includes such a schema by %s has two forms too', (_, schemas) => {
    const document = using(to('Team'), to('Team'), { User: user, ...schemas })
    expect(requestForms(document).get('Team')).toBe('TeamRequest')
    expect(JSON.stringify(schemasOf(document)!.TeamRequest)).toContain('UserRequest')
  })

  test.each([
    ['marked by reference', to('Id'), { Id: { readOnly: true } }],
    ['marked next to a reference', { ...to('Id'), readOnly: true }, { Id: {} }],
    ['marked in allOf', { allOf: [to('Id'), { readOnly: true }] }, { Id: {} }],
  ])('a member %s', (_, member, schemas) => {
    const document = using(to('User'), to('User'), { User: object({ id: member }), ...schemas })
    expect(members(schemasOf(document)!.UserRequest)).toEqual([])
  })

  test('a used name is not used twice', () => {
    const document = using(to('User'), to('User'), { User: user, UserRequest: {} })
    expect(requestForms(document).get('User')).toBe('UserRequest2')
  })

  test('without marks there are no forms', () => {
    const document = using(to('A'), to('A'), { A: object({ readOnly: {} }) })
    expect(requestForms(document).size).toBe(0)
  })

  test('variants refer to the forms', () => {
    const pet = { oneOf: [to('User')], discriminator: { propertyName: 'name' } }
    const document = using(to('Pet'), to('Pet'), { User: user, Pet: pet })
    expect(schemasOf(document)!.PetRequest).toEqual({ oneOf: [to('UserRequest')] })
  })
})

test.each([
  ['a component stays', to('A'), to('A')],
  ['a member becomes a component', to('A/properties/b'), to('A.properties.b')],
  ['percent signs are decoded', to('A/properties/%62'), to('A.properties.b')],
  ['a boolean', { $ref: '#/components/schemas/T' }, true],
])('references: %s', (_, from, wanted) => {
  const schemas = { A: object({ b: { type: 'string' } }), T: true }
  expect(schemasOf(schemasOnly({ ...schemas, X: from }))!.X).toEqual(wanted)
})

describe('shape rules', () => {
  const typed = (schema: object, openapi = '3.1.0') =>
    schemasOf({ ...schemasOnly({ A: object({}), X: schema }), openapi })!.X

  test.each([
    ['$ref alone', to('A'), to('A')],
    [
      'a description next to $ref',
      { ...to('A'), description: 'd' },
      { ...to('A'), description: 'd' },
    ],
    [
      'members next to $ref',
      { ...to('A'), required: ['a'], properties: { b: {} } },
      {
        allOf: [to('A'), { allOf: [object({ a: {} }, { required: ['a'] })], ...object({ b: {} }) }],
      },
    ],
    [
      'members next to anyOf',
      object({ a: {} }, { anyOf: [{ required: ['a'] }] }),
      object({ a: {} }, { allOf: [{ anyOf: [object({ a: {} }, { required: ['a'] })] }] }),
    ],
    [
      'null next to members',
      { type: ['object', 'null'], properties: { a: {} } },
      { oneOf: [object({ a: {} }), { type: 'null' }] },
    ],
    ['null as constant', { const: null }, { type: 'null' }],
    ['definitions', { $defs: { A: true }, type: 'string' }, { type: 'string' }],
    ['true in allOf', { allOf: [true, { type: 'string' }] }, { allOf: [{}, { type: 'string' }] }],
    ['false in allOf', { allOf: [false, { type: 'string' }] }, false],
    ['false in anyOf', { anyOf: [false, { type: 'string' }] }, { anyOf: [{ type: 'string' }] }],
    [
      'keywords of the wrong kind',
      { $ref: 5, type: 'file', enum: 'a', title: 1, required: true },
      {},
    ],
    [
      'a map next to members',
      object({ a: { type: 'integer' } }, { additionalProperties: { type: 'string' } }),
      object(
        { a: { type: 'integer' } },
        { additionalProperties: { anyOf: [{ type: 'string' }, { type: 'integer' }] } },
      ),
    ],
  ])('%s', (_, schema, wanted) => {
    expect(typed(schema)).toEqual(wanted)
  })

  test('3.0 ignores siblings of $ref', () => {
    expect(typed({ ...to('A'), required: ['a'] }, '3.0.3')).toEqual(to('A'))
  })
})
