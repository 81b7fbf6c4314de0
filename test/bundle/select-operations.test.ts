import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import {
  selectOperations,
  type Selection,
} from '../../scripts/bundle/selection/select-operations.ts'
import { operationsOf } from '../../scripts/document/openapi.ts'
import { ProblemsError } from '../../scripts/document/problem.ts'
import { generate } from '../../scripts/pipeline.ts'
import { documentWith } from '../support/describe.ts'
import { folderWith } from '../support/folder.ts'

const answer = (name: string) => ({
  200: { description: 'A', content: { 'application/json': { schema: ref(name) } } },
})
const ref = (name: string) => ({ $ref: `#/components/schemas/${name}` })
const object = (properties: object) => ({ type: 'object', properties })

const SHOP = documentWith({
  tags: [{ name: 'Orders', parent: 'Sales' }, { name: 'Sales' }, { name: 'People' }],
  paths: {
    '/orders': {
      'x-audience': ['partner', 'staff'],
      get: {
        operationId: 'listOrders',
        tags: ['Orders'],
        responses: answer('Orders'),
        security: [{ key: [] }],
      },
      post: {
        operationId: 'createOrder',
        tags: ['Orders'],
        'x-internal': true,
        responses: answer('Order'),
      },
    },
    '/people/{id}': {
      parameters: [{ $ref: '#/components/parameters/id' }],
      get: {
        operationId: 'getPerson',
        tags: ['People'],
        'x-internal': false,
        responses: answer('Animal'),
      },
      additionalOperations: { COPY: { operationId: 'copyPerson', responses: answer('Loop') } },
    },
  },
  webhooks: {
    changed: { post: { operationId: 'onChange', tags: ['People'], responses: answer('Change') } },
  },
  components: {
    securitySchemes: {
      key: { type: 'http', scheme: 'bearer' },
      other: { type: 'http', scheme: 'basic' },
    },
    parameters: { id: { in: 'path', name: 'id', required: true, schema: ref('Id') } },
    schemas: {
      Orders: { type: 'array', items: ref('Order') },
      Order: object({
        id: ref('Id'),
        example: { type: 'string', example: { $ref: '#/components/schemas/Unused' } },
      }),
      Id: { type: 'string' },
      Animal: {
        ...object({ kind: { type: 'string' } }),
        discriminator: { propertyName: 'kind', mapping: { bird: 'Bird' } },
      },
      Dog: { allOf: [ref('Animal'), object({ tail: ref('Tail') })] },
      Bird: object({ kind: { type: 'string' } }),
      Tail: {},
      Loop: object({ next: ref('Loop') }),
      Change: {},
      Unused: {},
    },
  },
})

test.each<[selection: Selection, operations: string[], schemas: string[]]>([
  [{ include: ['listOrders'] }, ['listOrders'], ['Orders', 'Order', 'Id']],
  [
    { include: ['/people/*'] },
    ['getPerson', 'copyPerson'],
    ['Id', 'Animal', 'Dog', 'Bird', 'Tail', 'Loop'],
  ],
  [{ include: ['copy*'] }, ['copyPerson'], ['Id', 'Loop']],
  [{ include: ['tag:Orders'], exclude: ['x-internal'] }, ['listOrders'], ['Orders', 'Order', 'Id']],
  [
    { include: ['tag:*s', 'copyPerson'] },
    ['listOrders', 'createOrder', 'copyPerson'],
    ['Orders', 'Order', 'Id', 'Loop'],
  ],
  [{ include: ['x-audience=partner'] }, ['listOrders', 'createOrder'], ['Orders', 'Order', 'Id']],
  [{ include: ['x-internal'] }, ['createOrder'], ['Order', 'Id']],
  [{ exclude: ['/orders', 'tag:People'] }, ['copyPerson'], ['Id', 'Loop']],
  [{ include: ['onChange'] }, [], ['Change']],
])('%j', (selection, operations, schemas) => {
  const { document, unmatched } = selectOperations(SHOP, selection)
  expect(operationsOf(document).map(({ operationId }) => operationId)).toEqual(operations)
  expect(Object.keys(document.components?.schemas ?? {})).toEqual(schemas)
  expect(unmatched).toEqual([])
})

describe('what only other operations use', () => {
  test('is left out: security schemes, parameters, tags, webhooks, paths', () => {
    const { document } = selectOperations(SHOP, { include: ['listOrders'] })
    expect(document.components).toMatchObject({ securitySchemes: { key: {} } })
    expect(Object.keys(document.components!)).toEqual(['securitySchemes', 'schemas'])
    expect(document.tags?.map(({ name }) => name)).toEqual(['Orders', 'Sales'])
    expect(document).toMatchObject({ webhooks: {} })
    expect(Object.keys(document.paths!)).toEqual(['/orders'])
  })

  test('stays without a selection', () => {
    expect(selectOperations(SHOP, {}).document).toBe(SHOP)
  })
})

test.each<[selection: Selection, unmatched: object[]]>([
  [{ include: ['listOrder'] }, [{ list: 'include', index: 0, meant: 'listOrders' }]],
  [{ exclude: ['tag:People', 'tag:Order'] }, [{ list: 'exclude', index: 1, meant: 'tag:Orders' }]],
  [{ include: ['tag:orders'] }, [{ meant: 'tag:Orders' }]],
  [{ include: ['/order*', '/order/*'] }, [{ selector: '/order/*', meant: '/orders' }]],
  [{ include: ['zzz', 'x-internal=false'] }, [{ meant: undefined }, {}]],
])('%j fits nothing', (selection, unmatched) => {
  expect(selectOperations(SHOP, selection).unmatched).toMatchObject(unmatched)
})

test('a selector in the configuration that fits nothing is a problem with its place', async () => {
  const folder = folderWith({
    'shop.json': JSON.stringify(SHOP),
    'redocly.yaml': `apis:
  shop:
    root: shop.json
    x-specwright:
      include:
        - listOrders
        - tag:Peeple
`,
  })
  const selection = { include: ['listOrders', 'tag:Peeple'] }
  const run = generate(join(folder, 'shop.json'), 'off', undefined, { start: folder, selection })
  const { problems } = (await run.catch((error: unknown) => error)) as ProblemsError
  expect(problems).toMatchObject([
    {
      code: 'unmatched-selector',
      hint: 'did you mean tag:People?',
      location: { file: join(folder, 'redocly.yaml'), line: 7, column: 11 },
    },
  ])
})
