import { expect, test } from 'vitest'
import { allItems } from '../coverage/totals.ts'
import { preflight } from '../judges/preflight.ts'
import { unservableGaps } from '../judges/unservable.ts'
import type { Suite } from '../runners/context.ts'
import { whereWritten } from '../runners/where.ts'

/** Before anything is sent: the description is fit to judge by. */
export function registerPreflight(suite: Suite): void {
  test('every schema compiles, every pattern is valid, every example fits', async ({ task }) => {
    const started = performance.now()
    const faults = preflight(suite)
    const places = faults.length > 0 ? await whereWritten(faults.map(({ pointer }) => pointer)) : []
    const problems = faults.map(({ message }, index) => `${places[index]}: ${message}`)
    task.meta.contract = {
      ...{ phase: 'preflight', milliseconds: performance.now() - started, covers: [], count: 1 },
      totals: allItems(suite),
      gaps: unservableGaps(suite),
      ...(problems.length > 0 && { failure: { name: 'preflight', pointer: '', problems } }),
    }
    expect(problems).toEqual([])
  })
}
