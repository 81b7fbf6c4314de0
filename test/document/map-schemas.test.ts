import { describe, expect, test } from 'vitest'
import { explicitDiscriminators } from '../../scripts/emit/types/discriminators.ts'
import { decodedText, describeDecoded } from '../../scripts/document/media-types.ts'
import { models } from '../../scripts/emit/models.ts'
import type { Document } from '../../scripts/document/openapi.ts'
import { plainReferences } from '../../scripts/emit/types/plain-references.ts'
import { requestForms, splitReadWrite } from '../../scripts/emit/types/read-write.ts'
import { typable } from '../../scripts/emit/types/adapt-document.ts'
import { documentWith, schemasOnly } from '../support/describe.ts'

const to = (name: string) => ({ $ref: `#/components/schemas/${name}` })
const object = (properties: object, more: object = {}) => ({ type: 'object', properties, ...more })
const json = (schema: object) => ({ content: { 'application/json': { schema } } })
const split = (document: Document) => splitReadWrite(document, requestForms(document))
const schemasOf = (document: Document) => document.components?.schemas

describe('models', () => {
  const code = (schemas: object) => models(schemasOnly(schemas)).file.content

  test('a type per schema, a constant per enum', () => {
    expect(code({ 'foo-bar': { enum: ['a', 1, null] } })).toContain(
      'export type FooBar = components[\'schemas\']["foo-bar"]\n\n' +
        "/**\n * The members of {@link FooBar}, in the description's order.\n */\n" +
        'export const FooBar = { values: ["a", 1, null] } as const\n',
    )
    expect(code({ Plain: { description: 'Text.' } })).toContain(
      '/**\n * Text.\n */\nexport type Plain = components[\'schemas\']["Plain"]\n',
    )
  })

  test('no constant for an enum of objects', () => {
    expect(code({ A: { enum: [{ a: 1 }] } })).not.toContain('const')
  })

  test('a name that is taken gets a number, and is a problem', () => {
    const { file, problems } = models(schemasOnly({ FooBar: {}, 'foo-bar': {}, 'foo.bar': {} }))
    expect(file.content.match(/(?<=export type )\w+/g)).toEqual(['FooBar', 'FooBar2', 'FooBar3'])
    expect(problems.map(({ code, pointer }) => `${code} ${pointer}`)).toEqual([
      'schema-name-collision /components/schemas/foo-bar',
      'schema-name-collision /components/schemas/foo.bar',
    ])
  })

  test('a name that only stands for another of the same type is no second type', () => {
    const pet = { $ref: '#/components/schemas/pet' }
    const { file, problems } = models(schemasOnly({ Pet: pet, pet: { enum: ['cat'] }, dog: pet }))
    expect(file.content.match(/(?<=export (type|const) )\w+/g)).toEqual(['Pet', 'Pet', 'Dog'])
    expect(problems).toEqual([])
  })

  test('nothing to export is a module all the same', () => {
    expect(code({})).toMatch(/export \{\}\n$/)
  })
})

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
    const schemas = schemasOf(split(document))!
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
    const { paths, components } = split(document)
    expect(members(components!.schemas!.User)).toEqual(['name', 'secret'])
    expect(components).toHaveProperty('parameters.schema.schema', to('User'))
    expect(JSON.stringify(paths)).not.toContain('"id"')
    expect(JSON.stringify(paths)).toContain('"secret"')
  })

  test('a webhook brings what is readOnly', () => {
    const webhooks = { changed: { post: { requestBody: json(user) } } }
    const changed = split(documentWith({ webhooks })).webhooks
    expect(JSON.stringify(changed)).toContain('"id"')
    expect(JSON.stringify(changed)).not.toContain('"secret"')
  })

  test('a schema of requests alone keeps its name', () => {
    const document = using(to('User'), {}, { User: user })
    expect([...requestForms(document)]).toEqual([['User', 'User']])
    expect(members(schemasOf(split(document))!.User)).toEqual(['name', 'secret'])
  })

  test.each([
    ['a member', { Team: object({ owner: to('User') }) }],
    ['a list', { Team: { type: 'array', items: to('User') } }],
    ['allOf', { Team: { allOf: [to('User'), object({ more: {} })] } }],
    ['a map', { Team: { additionalProperties: to('User') } }],
  ])('what leads to such a schema by %s has two forms as well', (_, schemas) => {
    const document = using(to('Team'), to('Team'), { User: user, ...schemas })
    expect(requestForms(document).get('Team')).toBe('TeamRequest')
    expect(JSON.stringify(schemasOf(split(document))!.TeamRequest)).toContain('UserRequest')
  })

  test.each([
    ['marked by reference', to('Id'), { Id: { readOnly: true } }],
    ['marked beside a reference', { ...to('Id'), readOnly: true }, { Id: {} }],
    ['marked in allOf', { allOf: [to('Id'), { readOnly: true }] }, { Id: {} }],
  ])('a member %s', (_, member, schemas) => {
    const document = using(to('User'), to('User'), { User: object({ id: member }), ...schemas })
    expect(members(schemasOf(split(document))!.UserRequest)).toEqual([])
  })

  test('a name that is taken is not taken twice', () => {
    const document = using(to('User'), to('User'), { User: user, UserRequest: {} })
    expect(requestForms(document).get('User')).toBe('UserRequest2')
  })

  test('without marks nothing changes', () => {
    const document = using(to('A'), to('A'), { A: object({ readOnly: {} }) })
    expect(split(document)).toBe(document)
  })

  test('mappings follow into the forms', () => {
    const pet = { oneOf: [to('User')], discriminator: { propertyName: 'name' } }
    const document = using(to('Pet'), to('Pet'), { User: user, Pet: pet })
    const schemas = schemasOf(split(explicitDiscriminators(document, requestForms(document))))!
    expect(schemas.PetRequest).toMatchObject({
      oneOf: [to('UserRequest')],
      discriminator: { mapping: { User: to('UserRequest').$ref } },
    })
  })
})

describe('discriminators', () => {
  const fixed = (value: object) => object({ kind: value })
  const discriminator = { propertyName: 'kind' }
  const mappingOf = (pet: object, schemas: object) => {
    const changed = schemasOf(
      explicitDiscriminators(schemasOnly({ Pet: pet, ...schemas }), new Map()),
    )!
    return Object(Object(changed.Pet).discriminator).mapping as unknown
  }
  const both = { oneOf: [to('Cat'), to('Dog')], discriminator }

  test.each([
    ['names alone', fixed({ type: 'string' }), fixed({ type: 'string' }), undefined],
    ['const', fixed({ const: 'cat' }), fixed({ const: 'dog' }), { cat: 'Cat', dog: 'Dog' }],
    ['one enum member', fixed({ enum: ['cat'] }), fixed({ enum: ['a', 'b'] }), { cat: 'Cat' }],
    ['const inside allOf', { allOf: [fixed({ const: 'c' })] }, {}, { c: 'Cat' }],
    ['a number is no value', fixed({ const: 1 }), {}, undefined],
  ])('%s', (_, Cat, Dog, wanted) => {
    const mapping = wanted && Object.entries(wanted).map(([value, name]) => [value, to(name).$ref])
    expect(mappingOf(both, { Cat, Dog })).toEqual(mapping && Object.fromEntries(mapping))
  })

  test('bare names in a mapping become pointers', () => {
    const mapping = { cat: 'Cat', other: '#/x' }
    expect(
      mappingOf({ ...both, discriminator: { ...discriminator, mapping } }, { Cat: {} }),
    ).toEqual({
      cat: to('Cat').$ref,
      other: '#/x',
    })
  })

  test('components that extend the schema are its variants', () => {
    const Cat = { allOf: [to('Pet'), fixed({ const: 'cat' })] }
    expect(mappingOf({ discriminator }, { Cat })).toEqual({ cat: to('Cat').$ref })
  })
})

describe('texts that hold something else', () => {
  const schema = {
    type: 'string',
    contentMediaType: 'application/json',
    contentSchema: { const: 1 },
  }

  test.each([
    ['text/plain', schema, 'application/json'],
    ['TEXT/html', schema, 'application/json'],
    ['application/json', schema, undefined],
    ['text/plain', { type: 'string' }, undefined],
    ['text/plain', { ...schema, contentSchema: undefined }, undefined],
  ])('%s with %j holds %s', (name, it, wanted) => {
    expect(decodedText(name, { schema: it })).toBe(wanted)
  })

  test('are described as what they hold', () => {
    const document = (it: object) =>
      documentWith({
        paths: {
          '/a': { get: { responses: { 200: { content: { 'text/plain': { schema: it } } } } } },
        },
      })
    expect(describeDecoded(document(schema))).toEqual(document({ const: 1 }))
  })
})

test.each([
  ['a component stays', to('A'), to('A')],
  ['a member becomes a component', to('A/properties/b'), to('A.properties.b')],
  [
    'percent signs are decoded',
    to('A%2Fproperties%2Fb').$ref === '' ? {} : { $ref: '#/components/schemas/A/properties/%62' },
    to('A.properties.b'),
  ],
  ['an anchor', { $ref: '#here' }, to('B')],
  ['a boolean', { $ref: '#/components/schemas/T' }, true],
])('plain references: %s', (_, from, wanted) => {
  const schemas = { A: object({ b: { type: 'string' } }), B: { $anchor: 'here' }, T: true }
  const changed = schemasOf(plainReferences(schemasOnly({ ...schemas, X: from })))!
  expect(changed.X).toEqual(wanted)
})

describe('in words for openapi-typescript', () => {
  const typed = (schema: object, openapi = '3.1.0') =>
    schemasOf(typable({ ...schemasOnly({ A: {}, X: schema }), openapi }))!.X

  test.each([
    ['$ref alone', to('A'), to('A')],
    ['texts beside $ref', { ...to('A'), description: 'd' }, { ...to('A'), description: 'd' }],
    [
      'members beside $ref',
      { ...to('A'), required: ['a'], properties: { b: {} } },
      { allOf: [to('A'), { required: ['a'], properties: { b: {} } }], required: ['a'] },
    ],
    [
      'members beside anyOf',
      object({ a: {} }, { anyOf: [{ required: ['a'] }] }),
      object({ a: {} }, { allOf: [{ anyOf: [{ required: ['a'] }] }] }),
    ],
    [
      'null beside members',
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
      'a map beside members',
      object({ a: { type: 'integer' } }, { additionalProperties: { type: 'string' } }),
      object(
        { a: { type: 'integer' } },
        { additionalProperties: { anyOf: [{ type: 'string' }, { type: 'integer' }] } },
      ),
    ],
  ])('%s', (_, schema, wanted) => {
    expect(typed(schema)).toEqual(wanted)
  })

  test('in 3.0 nothing counts beside $ref', () => {
    expect(typed({ ...to('A'), required: ['a'] }, '3.0.3')).toEqual(to('A'))
  })
})
