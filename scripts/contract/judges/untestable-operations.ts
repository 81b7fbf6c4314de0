import { textFor } from '../answers/planted.ts'
import { baseOf, successOf } from '../cases/base.ts'
import type { Deviation } from '../findings/finding.ts'
import { InvalidPattern, SlowPattern } from '../schema/patterns.ts'
import { NoValue } from '../schema/samples.ts'
import { resolvePointer } from '../../document/references.ts'
import type { Subjects } from '../schema/subjects.ts'
import type { Suite } from '../suite.ts'

/**
 * The operations without a valid call or answer: no value is known for one of their schemas, or they
 * declare no success. They are left out, so that the others can be tested.
 */
export function untestableOperations(suite: Suite): ReadonlyMap<string, Deviation> {
  const found = new Map<string, Deviation>()
  for (const [operationId, subjects] of suite.subjects) {
    try {
      makeAll(suite, subjects)
    } catch (error) {
      if (error instanceof SlowPattern) throw error
      const pointer =
        error instanceof NoValue || error instanceof InvalidPattern
          ? resolvePointer(suite.document, error.pointer)
          : subjects.operation.pointer
      const message = `operations are left out of the tests: ${(error as Error).message}`
      found.set(operationId, { kind: 'description', pointer, message, detail: operationId })
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
