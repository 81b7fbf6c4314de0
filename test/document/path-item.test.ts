import { expect, test } from 'vitest'
import { operationsOf, type Document } from '../../scripts/document/openapi.ts'
import { mapOperations, operationsIn, sentMethod } from '../../scripts/document/path-item.ts'

const item = {
  summary: 'Pets',
  parameters: [],
  additionalOperations: {
    COPY: { operationId: 'copy' },
    'x-own': {},
    'm~o/ve': { operationId: 'move' },
  },
  query: { operationId: 'search' },
  get: { operationId: 'list' },
  'x-own': { operationId: 'none' },
}

test('operations are those of members, then additional ones, with their pointers', () => {
  const found = operationsIn(item).map(({ method, pointer }) => [sentMethod(method), pointer])
  expect(found).toEqual([
    ['GET', '/get'],
    ['QUERY', '/query'],
    ['COPY', '/additionalOperations/COPY'],
    ['m~o/ve', '/additionalOperations/m~0o~1ve'],
  ])
  const document = { openapi: '3.2.0', paths: { '/pets': item } } as unknown as Document
  expect(operationsOf(document).map(({ operationId, pointer }) => [operationId, pointer])).toEqual([
    ['list', '/paths/~1pets/get'],
    ['search', '/paths/~1pets/query'],
    ['copy', '/paths/~1pets/additionalOperations/COPY'],
    ['move', '/paths/~1pets/additionalOperations/m~0o~1ve'],
  ])
})

test('operations are replaced or left out wherever they stand', () => {
  const changed = mapOperations(item, ({ method, operation }) =>
    method === 'get' || method === 'COPY' ? { ...operation, deprecated: true } : undefined,
  )
  expect(changed).toEqual({
    summary: 'Pets',
    parameters: [],
    additionalOperations: { COPY: { operationId: 'copy', deprecated: true }, 'x-own': {} },
    get: { operationId: 'list', deprecated: true },
    'x-own': { operationId: 'none' },
  })
  expect(mapOperations(item, ({ operation }) => operation)).toEqual(item)
})

test('values that are no operations are left alone', () => {
  const odd = { get: null, query: 'x', additionalOperations: ['y'] }
  expect(operationsIn(odd)).toEqual([])
  expect(mapOperations(odd, () => undefined)).toEqual(odd)
})
