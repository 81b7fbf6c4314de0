import { textFor } from '../answers/frames.ts'
import { baseOf, successOf } from '../cases/base.ts'
import { SlowPattern } from '../schema/patterns.ts'
import type { Subjects } from '../schema/subjects.ts'
import type { Fault, Suite } from '../suite.ts'

/**
 * The operations of which no valid call or answer can be made: no value is known that one of their
 * schemas accepts, or they describe no success. They must not keep the others from being tested.
 */
export function untestableOperations(suite: Suite): ReadonlyMap<string, Fault> {
  const found = new Map<string, Fault>()
  for (const [operationId, subjects] of suite.subjects) {
    try {
      makeAll(suite, subjects)
    } catch (error) {
      if (error instanceof SlowPattern) throw error
      const message = `${operationId} is left out of the tests: ${(error as Error).message}`
      found.set(operationId, { pointer: subjects.operation.pointer, message })
    }
  }
  return found
}

function makeAll(suite: Suite, subjects: Subjects): void {
  if (successOf(subjects) === undefined) throw new Error('it describes no success')
  baseOf(subjects, suite.sampler)
  for (const body of subjects.bodies) baseOf(subjects, suite.sampler, body)
  for (const { contents } of subjects.responses) {
    for (const content of contents) textFor(suite, content)
  }
}
