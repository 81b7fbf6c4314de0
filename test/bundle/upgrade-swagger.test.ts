import { expect, test } from 'vitest'
import { bundled } from '../support/describe.ts'

const HEAD = `swagger: '2.0'
info: { title: T, version: '1' }
`

test('what OpenAPI 3 has nothing like is located in the Swagger', async () => {
  const { document, problems } = await bundled(`${HEAD}paths:
  /a/{ids}:
    get:
      schemes: [wss]
      parameters:
        - { name: ids, in: path, required: true, type: array, items: { type: string }, collectionFormat: ssv }
        - { $ref: '#/parameters/tags' }
        - { name: fine, in: query, type: array, items: { type: string }, collectionFormat: multi }
      responses: { '204': { description: Fine. } }
parameters:
  tags: { name: tags, in: query, type: array, items: { type: string }, collectionFormat: tsv }
`)
  expect(document.openapi).toMatch(/^3\.0/)
  expect(
    problems.map(({ severity, code, location }) => [severity, code, location?.pointer]),
  ).toEqual([
    ['warning', 'swagger-2', '#/paths/~1a~1{ids}/get/schemes'],
    ['warning', 'swagger-2', '#/paths/~1a~1{ids}/get/parameters/0/collectionFormat'],
    ['warning', 'swagger-2', '#/parameters/tags/collectionFormat'],
  ])
})

test.each([
  ['/components/schemas/A/type', '#/definitions/A/type', 10],
  ['/components/responses/R', '#/responses/R', 12],
  ['/components/securitySchemes/key', '#/securityDefinitions/key', 14],
  ['/paths/~1a/get/responses/200', '#/paths/~1a/get/responses/200', 6],
])('%s is located at %s', async (pointer, wanted, line) => {
  const { document, locate } = await bundled(`${HEAD}paths:
  /a:
    get:
      responses: { 200: { $ref: '#/responses/R' } }
      security: [{ key: [] }]

definitions:
  A: { type: object }
responses:
  R: { description: Fine., schema: { $ref: '#/definitions/A' } }
securityDefinitions:
  key: { type: apiKey, in: header, name: X-Key }
`)
  expect(document.components?.schemas).toHaveProperty('A')
  expect(locate(pointer)).toMatchObject({ pointer: wanted, line })
})
