import { describe, expect, test } from 'vitest'
import type { Document } from '../../../scripts/document/openapi.ts'
import { validators } from '../../../scripts/emit/validators/index.ts'
import { compiled, documentOf, emitted, validatorOf } from './compiled.ts'

const ref = (name: string) => ({ $ref: `#/components/schemas/${name}` })

function documentWith(operation: object, rest: object = {}): object {
  return {
    openapi: '3.1.0',
    info: { title: 'Test', version: '1' },
    paths: { '/x': { post: { operationId: 'create-x', responses: {}, ...operation } } },
    ...rest,
  }
}

function problemsOf(document: object) {
  return validators(document as Document).problems.map(({ code, pointer }) => `${code} ${pointer}`)
}

describe('an operation', () => {
  test('has a validator for each value that its description restricts', async () => {
    const json = (schema: unknown) => ({ 'application/json': { schema } })
    const { createX } = await compiled(
      documentWith({
        parameters: [
          { in: 'query', name: 'limit', schema: { type: 'integer' } },
          { in: 'header', name: 'limit', content: json({ type: 'boolean' }) },
          { in: 'cookie', name: 'anything', schema: {} },
        ],
        requestBody: { content: { ...json({ type: 'object' }), 'application/octet-stream': {} } },
        responses: {
          201: { content: json({ type: 'string' }) },
          '4XX': { content: json(true) },
          default: {},
        },
      }),
    )
    expect(createX!.parameters['query limit']!(1)).toBe(true)
    expect(createX!.parameters['header limit']!(1)).toBe(false)
    expect(Object.keys(createX!.parameters)).toEqual(['query limit', 'header limit'])
    expect(Object.keys(createX!.requestBody)).toEqual(['application/json'])
    expect(Object.keys(createX!.responses)).toEqual(['201'])
  })

  test('reports pointer and keyword of the first error', async () => {
    const validate = await validatorOf({
      properties: { 'a/b': { items: { type: 'string', minLength: 2 } } },
    })
    expect(validate!({ 'a/b': ['ok', 'x'] })).toBe(false)
    expect(validate!.errors).toMatchObject([{ instancePath: '/a~1b/1', keyword: 'minLength' }])
    expect(validate!({})).toBe(true)
    expect(validate!.errors).toBeNull()
  })

  test.each([
    ['application/json', { type: 'string' }, 1],
    ['application/problem+json; charset=utf-8', { type: 'string' }, 1],
    ['*/*', { type: 'object' }, 1],
    ['text/plain', { type: 'string', pattern: '^a' }, 'b'],
    [
      'text/plain',
      { type: 'string', contentMediaType: 'application/json', contentSchema: { type: 'object' } },
      'b',
    ],
    ['text/plain', { type: 'string' }, undefined],
    ['text/plain', { type: 'object' }, undefined],
    ['*/*', { type: 'string', format: 'binary' }, undefined],
    ['image/png', { type: 'string', format: 'binary' }, undefined],
    ['multipart/form-data', { type: 'object' }, 1],
    ['multipart/form-data', { type: 'string' }, undefined],
  ])('validates a body of %s with %j', async (mediaType, schema, invalid) => {
    const { createX } = await compiled(
      documentWith({ requestBody: { content: { [mediaType]: { schema } } } }),
    )
    const validate = createX!.requestBody[mediaType]
    expect(validate?.(invalid)).toBe(invalid === undefined ? undefined : false)
  })
})

describe('sharing', () => {
  test('one function per component', async () => {
    const { a, b } = await compiled(
      documentOf(
        { a: ref('Pet'), b: { ...ref('Pet'), description: 'A pet.' } },
        { schemas: { Pet: { type: 'object', minProperties: 1 } } },
      ),
    )
    expect(a!.requestBody['application/json']).toBe(b!.requestBody['application/json'])
  })

  test('one function for equal schemas in several places', async () => {
    const { a, b } = await compiled(
      documentOf({ a: { required: ['x'], title: 'A' }, b: { required: ['x'] } }),
    )
    expect(a!.requestBody['application/json']).toBe(b!.requestBody['application/json'])
  })

  test('requests and responses share functions that do not differ', () => {
    const content = { 'application/json': { schema: ref('Pet') } }
    const Owner = { required: ['id'], properties: { id: { readOnly: true } } }
    const Pet = { properties: { owner: ref('Owner'), tag: ref('Tag') } }
    const operation = { requestBody: { content }, responses: { 200: { content } } }
    const text = emitted(
      documentWith(operation, {
        components: { schemas: { Pet, Owner, Tag: { required: ['x'] } } },
      }),
    )
    expect([...text.matchAll(/^function (check\w+)/gm)].map(([, name]) => name)).toEqual([
      'checkPetRequest',
      'checkPet',
      'checkOwnerRequest',
      'checkOwner',
      'checkTag',
    ])
  })
})

describe('references', () => {
  test('into arbitrary places of the document', async () => {
    const target = {
      $ref: '#/paths/~1x/post/responses/200/content/application~1json/schema/properties/a%25b',
    }
    const { createX } = await compiled(
      documentWith(
        {
          requestBody: { content: { 'application/json': { schema: target } } },
          responses: { 200: { $ref: '#/components/responses/Fine' } },
        },
        {
          components: {
            responses: {
              Fine: {
                content: {
                  'application/json': { schema: { properties: { 'a%b': { type: 'string' } } } },
                },
              },
            },
          },
        },
      ),
    )
    expect(['a', 1].map(createX!.requestBody['application/json']!)).toEqual([true, false])
  })

  test('that only lead to each other are reported, and accept every value', async () => {
    const schemas = { A: ref('B'), B: ref('A') }
    const document = documentOf({ run: { properties: { a: ref('A') } } }, { schemas })
    expect(problemsOf(document)).toEqual([
      'ref-cycle /components/schemas/A/$ref',
      'ref-cycle /components/schemas/B/$ref',
    ])
    const { run } = await compiled(document)
    expect(run!.requestBody).toEqual({})
  })

  test('that lead nowhere are reported at their place', () => {
    const schema = { properties: { a: { items: { $ref: '#/components/schemas/%zz' } } } }
    expect(problemsOf(documentOf({ run: schema }))).toEqual([
      'ref-to-nowhere /paths/~10/post/requestBody/content/application~1json/schema/properties/a/items/$ref',
    ])
  })
})

test('an invalid pattern is reported once, with its place and its fix', () => {
  const schemas = { 'a/b': { properties: { x: { pattern: '(' } } } }
  const { problems } = validators(
    documentOf({ one: ref('a~1b'), two: ref('a~1b') }, { schemas }) as Document,
  )
  expect(problems).toEqual([
    {
      code: 'invalid-pattern',
      severity: 'error',
      message: '"(" is not a regular expression (Unterminated group)',
      hint: expect.stringContaining('ECMAScript'),
      pointer: '/components/schemas/a~1b/properties/x/pattern',
    },
  ])
})

test('a 3.0 description follows the rules of 3.0', async () => {
  const schema = {
    required: ['a', 'b'],
    properties: {
      a: { type: 'string', nullable: true, enum: ['x'] },
      b: { type: 'number', minimum: 0, exclusiveMinimum: true },
      c: { ...ref('Text'), type: 'number' },
    },
  }
  const validate = await validatorOf(schema, {
    openapi: '3.0.3',
    schemas: { Text: { type: 'string' } },
  })
  const values = [
    { a: null, b: 1, c: '' },
    { a: 'y', b: 1 },
    { a: 'x', b: 0 },
    { a: 'x', b: 1, c: 1 },
  ]
  expect(values.map(validate!)).toEqual([true, false, false, false])
})

test('equal documents produce equal bytes, and are not modified', () => {
  const document = documentOf(
    { run: { allOf: [ref('A')], properties: { a: { pattern: 'a', enum: [{}] } } } },
    { schemas: { A: { $ref: '#/components/schemas/B' }, B: { minLength: 1 } } },
  )
  const before = JSON.stringify(document)
  expect(emitted(document)).toBe(emitted(JSON.parse(before)))
  expect(JSON.stringify(document)).toBe(before)
})

test('problems of a base and of what extends it are where the description has them', () => {
  const refer = (name: string) => ({ $ref: `#/components/schemas/${name}` })
  const schemas = {
    A: {
      type: 'object',
      minLength: 'x',
      properties: { kind: { pattern: '(' } },
      discriminator: { propertyName: 'kind' },
    },
    B: { allOf: [refer('A'), { properties: { b: { pattern: '[' } } }], maxItems: 'y' },
  }
  expect(problemsOf(documentOf({ run: refer('A') }, { schemas }))).toEqual([
    'invalid-schema /components/schemas/A/minLength',
    'invalid-pattern /components/schemas/A/properties/kind/pattern',
    'invalid-schema /components/schemas/B/maxItems',
    'invalid-pattern /components/schemas/B/allOf/1/properties/b/pattern',
  ])
})
