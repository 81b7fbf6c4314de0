import { expect, test } from 'vitest'
import { describe } from '../../scripts/cli/contract/description.ts'
import { runContract } from '../../scripts/contract/index.ts'
import { onlyOperations } from '../../scripts/contract/schema/subset.ts'
import type { Document } from '../../scripts/document/openapi.ts'

const CAT = { $ref: '#/components/schemas/Cat' }

/** Two operations; `drop` is left out; the rest of the document refers to a schema. */
function documentWith(rest: object, components: object = {}): Document {
  const operation = (operationId: string) => ({ operationId, responses: { 204: {} } })
  const paths = { '/keep': { get: operation('keep') }, '/drop': { get: operation('drop') } }
  return {
    ...{ openapi: '3.1.0', info: { title: 'Cats', version: '1' }, paths, ...rest },
    components: {
      schemas: { Cat: { properties: { kind: { $ref: '#/components/schemas/Kind' } } }, Kind: {} },
      ...components,
    },
  } as unknown as Document
}

const body = { content: { 'application/json': { schema: CAT } } }

test.for<[place: string, document: Document]>([
  ['a webhook', documentWith({ webhooks: { born: { post: { requestBody: body } } } })],
  ['an extension', documentWith({ 'x-cat': { schema: CAT } })],
  [
    'a security scheme',
    documentWith({}, { securitySchemes: { cat: { type: 'http', 'x-schema': CAT } } }),
  ],
  [
    'a parameter of a path item',
    documentWith({
      paths: { '/keep': { parameters: [{ name: 'cat', in: 'query', schema: CAT }] } },
    }),
  ],
  [
    'a discriminator',
    documentWith({
      webhooks: { born: { discriminator: { mapping: { cat: '#/components/schemas/Cat' } } } },
    }),
  ],
])('what %s refers to remains', ([, document]) => {
  const { paths, components } = onlyOperations(document, ['keep'])
  expect(Object.keys(components?.schemas ?? {})).toEqual(['Cat', 'Kind'])
  expect(paths?.['/drop']?.['get']).toBeUndefined()
})

test('what nothing refers to is left out', () => {
  const { paths, components } = onlyOperations(documentWith({}), ['keep'])
  expect(components?.schemas).toEqual({})
  expect(Object.keys(paths?.['/keep'] ?? {})).toEqual(['get'])
})

test('a webhook may share a schema with an operation that cannot be tested', async () => {
  const impossible = { allOf: [CAT, { type: 'integer', minimum: 2, maximum: 1 }] }
  const document = documentWith({
    webhooks: { born: { post: { operationId: 'born', requestBody: body, responses: {} } } },
    paths: {
      '/keep': { get: { operationId: 'keep', responses: { 204: { description: 'Done.' } } } },
      '/drop': {
        put: {
          operationId: 'drop',
          requestBody: { content: { 'application/json': { schema: impossible } } },
          responses: { 204: { description: 'Done.' } },
        },
      },
    },
  })
  const phases = ['preflight', 'answers'] as const
  const report = await runContract({ description: await describe(document), phases })
  expect(report.findings).toMatchObject([{ details: ['drop'] }])
  expect(report.phases[1]).toMatchObject({ phase: 'answers', cases: 1, failed: 0 })
})
