import { describe, test } from 'vitest'
import { mockFetch, operations } from '../../src/hitkeep/mock.ts'
import { listSites } from '../../generated/examples.ts'

describe('answers of `mockFetch`', () => {
  test('are examples, declared statuses, or bodies of the described types', () => {
    mockFetch(operations)
    mockFetch(operations, {
      listSites: 'several',
      createApiClient: { status: 403 },
      rotateApiClient: { status: 404, example: 'notFound' },
      getSession: 'needsAttention',
      deleteApiClient: { status: 204 },
      listApiClients: { status: 200, body: [] },
    })
    mockFetch({ listSites }, { listSites: 'several' })
  })

  test('have no others', () => {
    // @ts-expect-error no such example
    mockFetch(operations, { listSites: 'severel' })
    // @ts-expect-error no such operation
    mockFetch(operations, { listSite: 'several' })
    // @ts-expect-error not declared
    mockFetch(operations, { createApiClient: { status: 418 } })
    // @ts-expect-error an example of another status
    mockFetch(operations, { rotateApiClient: { status: 409, example: 'notFound' } })
    // @ts-expect-error another type
    mockFetch(operations, { listApiClients: { status: 200, body: [{ id: 1 }] } })
    // @ts-expect-error not among these operations
    mockFetch({ listSites }, { getSession: 'plain' })
  })
})
