import { expect, test } from 'vitest'
import * as operations from '../../generated/operations.ts'
import { createHitKeepClient, session } from '../../src/hitkeep/index.ts'
import type { Operation } from '../../src/runtime/operation.ts'

const path = { id: '1e6f0b7a-8c9d-4a2b-b3c4-d5e6f7a8b9c0' }

/** How many items HitKeep 2.8.1 returns for a limit, as recorded; none for one that it rejects. */
const SIZES = {
  hits: (limit: number) => (limit > 0 ? Math.min(limit, 100) : 10),
  teamAudit: (limit: number) => (limit === 0 || limit > 200 ? 25 : limit),
  audit: (limit: number) => (limit === 0 || limit > 200 ? 100 : limit),
  activation: (limit: number) => (limit < 1 || limit > 200 ? 50 : limit),
}

/** A client of a server with this many items, and the queries that it received. */
function serving(count: number, items: string, sizeOf: (limit: number) => number, usual: number) {
  const queries: string[] = []
  const hitkeep = createHitKeepClient({
    baseUrl: 'https://hk.test',
    auth: session({ cookie: 'a.b.c' }),
    fetch: async (url) => {
      const { search, searchParams } = new URL(`${url as string}`)
      queries.push(search)
      const offset = Number(searchParams.get('offset') ?? 0)
      const size = sizeOf(Number(searchParams.get('limit') ?? usual))
      const all = Array.from({ length: count }, (_, index) => ({ id: index }))
      const page = all.slice(offset, offset + size)
      const isHits = items === 'data'
      return Response.json({
        [items]: page,
        total: count,
        ...(!isHits && { limit: size, offset, has_more: offset + page.length < count }),
      })
    },
  })
  return { hitkeep, queries }
}

type HitKeep = ReturnType<typeof serving>['hitkeep']

test.each<
  [
    name: string,
    list: (hitkeep: HitKeep, query: { limit?: number }) => AsyncIterable<unknown>,
    items: string,
    sizeOf: (limit: number) => number,
    usual: number,
    calls: readonly number[],
  ]
>([
  [
    'listSiteHits',
    (it, query) => it.listSiteHits.items({ path, query }),
    ...(['data', SIZES.hits, 10, [5, 5, 45]] as const),
  ],
  [
    'listSharedSiteHits',
    (it, query) => it.listSharedSiteHits.items({ path: { ...path, token: 'a'.repeat(64) }, query }),
    ...(['data', SIZES.hits, 10, [5, 5, 45]] as const),
  ],
  [
    'listTeamAuditEntries',
    (it, query) => it.listTeamAuditEntries.items({ path, query }),
    ...(['entries', SIZES.teamAudit, 25, [3, 18, 45]] as const),
  ],
  [
    'listInstanceAuditEntries',
    (it, query) => it.listInstanceAuditEntries.items({ query }),
    ...(['entries', SIZES.audit, 100, [3, 5, 45]] as const),
  ],
  [
    'listSiteActivations',
    (it, query) => it.listSiteActivations.items({ query }),
    ...(['rows', SIZES.activation, 50, [3, 9, 45]] as const),
  ],
])('%s returns each item once, whatever limit is sent', async (_, list, ...given) => {
  const [items, sizeOf, usual, calls] = given
  for (const [index, limit] of [undefined, 1_000, 10].entries()) {
    const { hitkeep, queries } = serving(450, items, sizeOf, usual)
    const ids: unknown[] = []
    for await (const item of list(hitkeep, limit === undefined ? {} : { limit }))
      ids.push((item as { id: number }).id)
    expect(ids).toEqual(Array.from({ length: 450 }, (_, id) => id))
    expect(queries).toHaveLength(calls[index]!)
  }
})

test('every list with an offset says how its pages continue', () => {
  const paged = Object.values<Operation>(operations)
    .filter(({ method }) => method === 'GET')
    .filter(({ parameters }) => parameters.some(({ name }) => /^(offset|cursor)$/.test(name)))
  expect(paged).toHaveLength(5)
  for (const operation of paged) expect(operation).toHaveProperty('pagination')
})
