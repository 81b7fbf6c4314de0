import { parseYaml } from '@redocly/openapi-core'
import openapiTS, { astToString, type OpenAPI3 } from 'openapi-typescript'
import { expect, test } from 'vitest'
import type { Document } from '../../scripts/document/openapi.ts'
import type { VirtualFile } from '../../scripts/document/virtual-file.ts'
import { types } from '../../scripts/emit/types/index.ts'
import { bundled, schemasOnly } from '../support/describe.ts'

/** Descriptions that openapi-typescript understands by itself. */
const ORDINARY = {
  'a shop of 3.0': `
openapi: 3.0.3
info: { title: Shop, version: '1' }
paths:
  /items/{id}:
    parameters: [{ $ref: '#/components/parameters/Id' }]
    get:
      operationId: getItem
      summary: Read an item
      parameters: [{ name: fields, in: query, schema: { type: array, items: { type: string } } }]
      responses:
        '200': { description: The item., headers: { ETag: { schema: { type: string } } }, content: { application/json: { schema: { $ref: '#/components/schemas/Item' } } } }
        default: { $ref: '#/components/responses/Failed' }
    put:
      operationId: putItem
      requestBody: { required: true, content: { application/json: { schema: { $ref: '#/components/schemas/Item' } } } }
      responses: { '204': { description: Done. } }
components:
  parameters: { Id: { name: id, in: path, required: true, schema: { type: integer, format: int64 } } }
  responses: { Failed: { description: Failed., content: { text/plain: { schema: { type: string } } } } }
  schemas:
    Item:
      type: object
      required: [id, state]
      properties:
        id: { type: integer, description: Its number., example: 5 }
        state: { type: string, enum: [new, used], default: new }
        note: { type: string, nullable: true, maxLength: 5, deprecated: true }
        parts: { type: array, items: { $ref: '#/components/schemas/Item' } }
        labels: { type: object, additionalProperties: { type: string } }
`,
  'events of 3.1': `
openapi: 3.1.0
info: { title: Events, version: '1' }
paths:
  /events:
    post:
      operationId: addEvent
      requestBody: { content: { application/json: { schema: { $ref: '#/components/schemas/Event' } } } }
      responses: { '202': { description: Taken. } }
webhooks:
  event: { post: { requestBody: { content: { application/json: { schema: { $ref: '#/components/schemas/Event' } } } }, responses: { '204': { description: Fine. } } } }
components:
  schemas:
    Event:
      oneOf: [{ $ref: '#/components/schemas/Click' }, { $ref: '#/components/schemas/View' }]
      discriminator: { propertyName: kind, mapping: { click: '#/components/schemas/Click', view: '#/components/schemas/View' } }
    Base: { type: object, required: [at], properties: { at: { type: string, format: date-time }, by: { type: [string, 'null'] } } }
    Click: { allOf: [{ $ref: '#/components/schemas/Base' }, { type: object, required: [kind], properties: { kind: { type: string }, x: { type: number } } }] }
    View: { allOf: [{ $ref: '#/components/schemas/Base' }, { type: object, required: [kind], properties: { kind: { type: string }, path: { type: string } } }] }
    Any: {}
`,
}

/** The declarations of a file. */
function exported({ content }: VirtualFile): string {
  return content.slice(content.indexOf('export'))
}

/** The package's own entry, with the options that the stage names as its choices, without a comment on discriminators. */
async function itself(document: Document): Promise<string> {
  const nodes = await openapiTS(structuredClone(document) as unknown as OpenAPI3, {
    silent: true,
    emptyObjectsUnknown: true,
    defaultNonNullable: false,
  })
  const added =
    /\/\*\*\s+\* @description discriminator enum property added.*\s+\* (@enum {string})\s+\*\//g
  return astToString(nodes).replace(added, '/** $1 */')
}

test.each(Object.entries(ORDINARY))(
  '%s: what openapi-typescript writes by itself',
  async (_, text) => {
    expect(parseYaml(text, {})).toHaveProperty('openapi')
    const { document, problems } = await bundled(text)
    expect(problems).toEqual([])
    const [schema, paths] = types(document)
    const content = [paths, schema].map(exported).join('')
    // What requests accept besides is our own.
    const comparable = content.replaceAll(/ \| (Date|bigint)/g, '')
    expect(comparable).toBe(await itself(document))
  },
)

test.each([
  ['no length', {}, '[string?, number?, ...unknown[]]'],
  ['a least length', { minItems: 1 }, '[string, number?, ...unknown[]]'],
  ['one length', { minItems: 2, maxItems: 2 }, '[string, number]'],
  ['less than the items', { maxItems: 1 }, '[string?]'],
  ['others behind', { minItems: 5, items: { type: 'boolean' } }, '[string, number, ...boolean[]]'],
  ['nothing behind', { minItems: 2, items: false }, '[string, number]'],
  ['nothing else', { minItems: 2, unevaluatedItems: false }, '[string, number]'],
  [
    'else what contains',
    { contains: {}, unevaluatedItems: false },
    '[string?, number?, ...unknown[]]',
  ],
  ['parts', { allOf: [{ items: false }] }, '[string?, number?, ...unknown[]]'],
  ['null', { type: ['array', 'null'], items: false }, '[string?, number?] | null'],
])('a tuple with %s', (_, more, wanted) => {
  const prefixItems = [{ type: 'string' }, { type: 'integer' }]
  const [{ content }] = types(schemasOnly({ Tuple: { type: 'array', prefixItems, ...more } }))
  const text = content.match(/Tuple: ([^;]*);/)![1]!
  expect(text.replace(/\s+/g, ' ').replace(/\[ /g, '[').replace(/ \]/g, ']')).toBe(wanted)
})

test.each([
  ['which has no null', { enum: ['a', 'b'] }, '"a" | "b"'],
  ['which has null', { enum: ['a', null] }, '"a" | null'],
  ['that names null alone', { enum: [null] }, 'null'],
])('the null of a type next to an enum %s', (_, more, wanted) => {
  const [{ content }] = types(schemasOnly({ Choice: { type: ['string', 'null'], ...more } }))
  expect(content.match(/Choice: ([^;]*);/)![1]).toBe(wanted)
})

test('the document is not modified', async () => {
  const { document } = await bundled(ORDINARY['events of 3.1'])
  const before = JSON.stringify(document)
  types(document)
  expect(JSON.stringify(document)).toBe(before)
})
