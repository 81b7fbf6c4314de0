import { expect, test } from 'vitest'
import { identifier } from '../../scripts/typescript/identifier.ts'
import { nameOperations } from '../../scripts/bundle/name-operations.ts'
import { operationsOf } from '../../scripts/document/openapi.ts'
import { documentWith } from '../support/describe.ts'

/** Names by `METHOD path`; the operationIds given, `undefined` for none. */
function namesFor(operationIds: Readonly<Record<string, string | undefined>>) {
  const paths: Record<string, Record<string, object>> = {}
  for (const [place, operationId] of Object.entries(operationIds)) {
    const [method, path] = place.split(' ') as [string, string]
    ;(paths[path] ??= {})[method] = operationId === undefined ? {} : { operationId }
  }
  const { document, problems, notes } = nameOperations(documentWith({ paths }))
  const named = operationsOf(document).map(({ method, path, operationId }) => {
    return [`${method} ${path}`, operationId]
  })
  return { names: Object.fromEntries(named) as object, problems, notes }
}

test.each([
  ['get /', 'get'],
  ['delete /', '_delete'],
  ['get /pets', 'getPets'],
  ['get /pets/{id}', 'getPetsById'],
  ['put /pets/{pet-id}/owners/{owner_id}', 'putPetsByPetIdOwnersByOwnerId'],
  ['get /pets/{id}.{format}', 'getPetsByIdFormat'],
  ['get /a-b/c_d.json', 'getABCDJson'],
])('%s without operationId is called %s', (place, name) => {
  const { names, problems, notes } = namesFor({ [place]: undefined })
  expect(names).toEqual({ [place]: name })
  expect(problems).toEqual([])
  expect(notes).toEqual([expect.stringContaining(name)])
})

test('unique names stay, whatever happens to others', () => {
  const { names } = namesFor({
    'get /a': 'listA',
    'get /b': undefined,
    'get /c': 'x',
    'get /d': 'x',
  })
  expect(names).toMatchObject({ 'get /a': 'listA', 'get /b': 'getB' })
})

test.each([
  ['equal', 'list', 'list'],
  ['equal but for separators', 'list_pets', 'list-pets'],
  ['equal but for the case of the first letter', 'ListPets', 'listPets'],
])(
  'operationIds that are %s are replaced by method and path, and are problems',
  (_, one, other) => {
    const { names, problems } = namesFor({ 'get /a': one, 'get /b': other })
    expect(names).toEqual({ 'get /a': 'getA', 'get /b': 'getB' })
    expect(problems).toEqual([
      expect.objectContaining({
        code: 'operation-name-collision',
        pointer: '/paths/~1b/get/operationId',
      }),
    ])
    expect(problems[0]!.message).toContain(`${JSON.stringify(other)} of GET /b`)
    expect(problems[0]!.message).toContain(`${JSON.stringify(one)} of GET /a`)
  },
)

test('no two operations get the same identifier', () => {
  const { names } = namesFor({
    'get /a/b': undefined,
    'get /a-b': undefined,
    'get /a_b': 'getAB',
    'get /x': 'getAB2',
    'get /y': 'y',
    'post /y': 'y',
    'get /z': 'postY',
  })
  const identifiers = Object.values(names).map(identifier)
  expect(new Set(identifiers).size).toBe(identifiers.length)
})

test('a path item that several paths share is copied for each', () => {
  const { document } = nameOperations(
    documentWith({
      paths: {
        '/a': { $ref: '#/components/pathItems/P' },
        '/b': { $ref: '#/components/pathItems/P' },
      },
      components: { pathItems: { P: { get: {} } } },
    }),
  )
  expect(operationsOf(document).map(({ operationId }) => operationId)).toEqual(['getA', 'getB'])
})

test('a webhook loses its operationId to an operation', () => {
  const { document } = nameOperations(
    documentWith({
      paths: { '/a': { get: { operationId: 'x' } } },
      webhooks: { hook: { post: { operationId: 'x' }, get: { operationId: 'y' } } },
    }),
  )
  expect(document.webhooks).toEqual({ hook: { post: {}, get: { operationId: 'y' } } })
})
