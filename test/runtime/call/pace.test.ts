import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { createPacer } from '../../../src/runtime/call/pace.ts'

const LIMITED = true
const PASSED = false

beforeEach(() => void vi.useFakeTimers())
afterEach(() => {
  expect(vi.getTimerCount()).toBe(0)
  vi.useRealTimers()
})

/** When turns that are taken at the same time come, in milliseconds from now. */
async function timesOfTurns(pacer: ReturnType<typeof createPacer>, turns: number) {
  const { signal } = new AbortController()
  const started = performance.now()
  const times = Array.from({ length: turns }, async () => {
    await pacer.turn(signal)
    return performance.now() - started
  })
  await vi.runAllTimersAsync()
  return Promise.all(times)
}

test.each<[what: string, attempts: boolean[], interval: number]>([
  ['at first', [], 50],
  ['after an attempt that met the limit', [LIMITED], 55],
  ['after one that did not', [PASSED], 49.5],
  ['after one of each', [LIMITED, PASSED], 54.45],
  ['after many that met the limit', Array<boolean>(1_000).fill(LIMITED), 4_000],
  ['after many that did not', Array<boolean>(1_000).fill(PASSED), 5],
])('turns come one by one, in equal intervals: %s', async (_, attempts, interval) => {
  const pacer = createPacer()
  for (const metLimit of attempts) pacer.learn(metLimit)
  expect(pacer.expectedWait()).toBeCloseTo(interval)
  const times = await timesOfTurns(pacer, 4)
  // Timers have whole milliseconds.
  expect(times).toEqual([1, 2, 3, 4].map((turn) => turn * Math.floor(interval)))
})

test('a turn that is given up makes no other wait', async () => {
  const pacer = createPacer()
  const controller = new AbortController()
  void pacer.turn(controller.signal)
  const times = timesOfTurns(pacer, 2)
  expect(pacer.expectedWait()).toBe(200)
  controller.abort()
  expect(pacer.expectedWait()).toBe(150)
  expect(await times).toEqual([50, 100])
})
