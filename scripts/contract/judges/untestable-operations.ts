import { textFor } from '../answers/planted.ts'
import { baseOf, successOf } from '../cases/base.ts'
import { SlowPattern } from '../schema/patterns.ts'
import type { Subjects } from '../schema/subjects.ts'
import type { Fault, Suite } from '../suite.ts'

/**
 * The operations without a valid call or answer: no value is known for one of their schemas, or they
 * declare no success. They are left out, so that the others can be tested.
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
  if (successOf(subjects) === undefined) throw new Error('it declares no success')
  baseOf(subjects, suite.sampler)
  for (const body of subjects.bodies) baseOf(subjects, suite.sampler, body)
  for (const { contents } of subjects.responses) {
    for (const content of contents) textFor(suite, content)
  }
}
