import { join } from 'node:path'
import { beforeAll, describe, expect, test } from 'vitest'
import { readDescription } from '../../../scripts/bundle/read-description.ts'
import type { Exchange } from '../../../scripts/contract/exchange.ts'
import { examineExchange } from '../../../scripts/contract/judges/exchange.ts'
import { createSuite, type Suite } from '../../../scripts/contract/suite.ts'
import { callerOf, type Caller } from '../../support/bookshop/caller.ts'
import { DEVIATIONS, type DeviationName } from '../../support/bookshop/deviations.ts'
import { startBookshop } from '../../support/bookshop/server.ts'
import { DIFFERENCES } from './differences.ts'
import { provoke, takeSteps } from './tour.ts'

const NAMES = Object.keys(DEVIATIONS) as DeviationName[]

async function withShop<T>(
  use: (caller: Caller) => Promise<T>,
  deviation?: DeviationName,
): Promise<T> {
  const shop = await startBookshop(deviation)
  try {
    return await use(callerOf(shop))
  } finally {
    await shop.close()
  }
}

test('there are thirty deviations', () => expect(NAMES).toHaveLength(30))

test.each(NAMES)('%s', async (name) => {
  const { of, honest, deviating } = DIFFERENCES[name]
  expect({ honest: await withShop(of), deviating: await withShop(of, name) }).toEqual({
    honest,
    deviating,
  })
})

describe('an honest bookshop', () => {
  let suite: Suite
  const exchanges: Exchange[] = []

  beforeAll(async () => {
    const file = join(import.meta.dirname, '../../support/bookshop/openapi/openapi.yaml')
    const { document } = await readDescription(file, { lint: 'off' })
    suite = createSuite({ document, operations: {}, securitySchemes: {}, validators: {} })
    const tour = async (caller: Caller) => {
      await provoke(caller, document)
      await takeSteps(caller)
    }
    for (const use of [tour, ...Object.values(DIFFERENCES).map(({ of }) => of)])
      await withShop(async (caller) => {
        await use(caller)
        exchanges.push(...caller.exchanges)
      })
  })

  test('answers as described', () => {
    const observations = exchanges.flatMap((it) => examineExchange(suite, it).observations)
    const errors = observations.filter(({ severity }) => severity === 'error')
    expect(errors.map((it) => `${it.case}: ${it.message} ${it.place ?? ''}`)).toEqual([])
  })

  test('gives each status that is described', () => {
    const seen = new Set(
      exchanges.map((it) => {
        const id = examineExchange(suite, it).subjects?.operation.operationId
        return `${id} ${it.answer?.status}`
      }),
    )
    const described = [...suite.subjects.values()].flatMap(({ operation, responses }) =>
      responses.map(({ status }) => `${operation.operationId} ${status}`),
    )
    expect(described.filter((it) => !seen.has(it))).toEqual([])
  })
})
