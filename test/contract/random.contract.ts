import fastCheck from 'fast-check'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { startEchoServer, type EchoServer } from '../support/echo-server.ts'
import { randomCalls } from '../../scripts/contract/cases/random.ts'
import { unservable } from '../../scripts/contract/judges/unservable.ts'
import { judge } from '../../scripts/contract/judges/verdict.ts'
import { differences } from '../../scripts/contract/judges/written.ts'
import { readOptions } from '../../scripts/contract/options.ts'
import { currentSuite, useTarget } from '../../scripts/contract/runners/register.ts'
import { send } from '../../scripts/contract/runners/send.ts'

// Random valid calls: oracle and mock accept them, and what arrives is byte by byte what was meant.
const suite = await currentSuite()
const target = useTarget(suite)
const { seed, cases } = readOptions()
let echo: EchoServer

beforeAll(async () => {
  echo = await startEchoServer()
})
afterAll(() => echo.close())

describe.each([...suite.subjects])('%s', (_, subjects) => {
  test('accepts random valid calls, which arrive as they were meant', async ({ task }) => {
    const started = performance.now()
    let count = 0
    const blindSpots = new Set<string>()
    const isServable = unservable(subjects) === undefined
    const calls = randomCalls(subjects, suite.sampler)
    const property = fastCheck.asyncProperty(calls, async (it) => {
      count += 2
      if (isServable) {
        const verdict = judge(suite, target.current, it, await send(suite, target.current, it))
        if (verdict.blindSpot !== undefined) blindSpots.add(verdict.blindSpot)
        expect(verdict.problems).toEqual([])
      }
      const id = String(count)
      // A key in the query would be one parameter more.
      const open = { ...it, credentials: { kind: 'none' } as const }
      const marked = { ...open, headers: { ...it.headers, 'x-echo': id } }
      await send(suite, { url: echo.url, kind: 'server' }, marked)
      const received = echo.take(id)
      expect(received, 'the client sent nothing').toBeDefined()
      expect(await differences(subjects, it.input, received!)).toEqual([])
    })
    await fastCheck.assert(property, { seed, numRuns: cases, interruptAfterTimeLimit: 15_000 })
    task.meta.contract = {
      ...{ phase: 'random', milliseconds: performance.now() - started, count, covers: [] },
      ...(blindSpots.size > 0 && { blindSpot: [...blindSpots].join('; ') }),
    }
  })
})
