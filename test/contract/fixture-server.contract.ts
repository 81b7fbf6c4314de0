import { describe, expect, test } from 'vitest'
import { DEVIATIONS, type DeviationName } from '../support/hitkeep/deviations.ts'
import { startFixtureServer } from '../support/hitkeep/server.ts'
import { currentSuite } from '../../scripts/contract/runners/register.ts'
import { runSequences } from '../../scripts/contract/sequences/run.ts'

// The sequences of API clients on servers that deviate from the description: each is found out.
const suite = await currentSuite()

describe('a deviating server is found out:', () => {
  test.for(Object.keys(DEVIATIONS) as DeviationName[])('%s', async (name, { task }) => {
    const server = await startFixtureServer(name)
    const started = performance.now()
    try {
      const { findings } = await runSequences(suite, server)
      expect(findings).not.toEqual([])
      task.meta.contract = {
        ...{ phase: 'planted deviations', milliseconds: performance.now() - started, covers: [] },
      }
      for (const { exchange } of findings) {
        expect(exchange.request + exchange.response).not.toContain(server.password)
        expect(exchange.request + exchange.response).not.toMatch(/\b[0-9a-f]{64}\b/)
      }
    } finally {
      await server.close()
    }
  })
})
