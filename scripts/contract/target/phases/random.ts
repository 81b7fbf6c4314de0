import fastCheck from 'fast-check'
import { randomCalls } from '../../cases/random.ts'
import { adapted, isCrowded, isRejection, type Run } from '../run.ts'
import { attempt } from '../../schema/values.ts'
import type { Outcome } from '../lab.ts'

/** Seeded random calls of every operation; one that shows something new is shrunk to the smallest that does. */
export async function randomPhase(run: Run): Promise<void> {
  for (const subjects of run.operations) {
    const calls = attempt(() => randomCalls(subjects, run.live.sampler))
    if (!calls || isCrowded(run, subjects)) continue
    const known = new Set(run.lab.observations.map(({ kind, pointer }) => `${kind} ${pointer}`))
    let smallest: Outcome | undefined
    let limit: unknown
    const property = fastCheck.asyncProperty(calls, async (it) => {
      const input = await adapted(run, subjects, it)
      if (!input) return true
      const call = { subjects, label: 'random', input }
      const outcome = await run.lab.tryOut(call).catch((error: unknown) => {
        limit = error
        throw error
      })
      run.store.note(call, outcome)
      const isNew = outcome.observations.some(
        ({ kind, pointer, severity }) => severity === 'error' && !known.has(`${kind} ${pointer}`),
      )
      if (isNew) smallest = outcome
      if (outcome.isSuccess || isRejection(outcome)) run.working.add(subjects.operation.operationId)
      return !isNew
    })
    await fastCheck.check(property, {
      seed: run.seed,
      numRuns: run.randomCalls,
      endOnFailure: false,
      maxSkipsPerRun: 0,
      interruptAfterTimeLimit: 20_000,
    })
    if (smallest) run.lab.keep(smallest)
    if (limit !== undefined) throw limit
  }
}
