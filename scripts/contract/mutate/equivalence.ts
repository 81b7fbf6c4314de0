import fastCheck from 'fast-check'
import { at } from '../../document/json-pointer.ts'
import type { Document } from '../../document/openapi.ts'
import { testValues } from '../cases/boundary.ts'
import { arbitraryOf } from '../schema/arbitrary.ts'
import { createOracle } from '../schema/oracle.ts'
import { createSampler } from '../schema/samples.ts'
import { rootsOf, subjectsOf, type Subjects } from '../schema/subjects.ts'

/**
 * The number of values on which two descriptions of these operations agree; `undefined` when they
 * disagree on one. When they agree on all, no suite can tell the descriptions apart by values.
 */
export function sameVerdicts(
  before: Document,
  after: Document,
  affected: readonly string[],
): number | undefined {
  if (frameOf(before, affected) !== frameOf(after, affected)) return undefined
  let count = 0
  for (const direction of ['request', 'response'] as const) {
    const [left, right] = [before, after].map((document) => createOracle(document, direction))
    const samplers = [left!, right!].map((oracle) => createSampler(oracle))
    const roots = chosen(left!.document, affected).flatMap((it) => rootsOf(left!, it))
    for (const { root, json } of roots) {
      if (at(right!.document, root) === undefined) return undefined
      for (const sampler of samplers) {
        const values = [
          ...testValues(sampler, root, { textual: !json }),
          ...fastCheck.sample(arbitraryOf(sampler, root), { numRuns: 40, seed: 7 }),
        ]
        // null can't be written as a string.
        const sendable = json ? values : values.filter((value) => !holdsNull(value))
        const differs = sendable.some(
          (value) => left!.accepts(root, value) !== right!.accepts(root, value),
        )
        if (differs) return undefined
        count += values.length
      }
    }
  }
  return count
}

function holdsNull(value: unknown): boolean {
  return value === null || (typeof value === 'object' && Object.values(value).some(holdsNull))
}

function chosen(document: Document, affected: readonly string[]): Subjects[] {
  return subjectsOf(document).filter(({ operation }) => affected.includes(operation.operationId))
}

/** Everything about the operations but schemas, as a comparable string. */
function frameOf(document: Document, affected: readonly string[]): string {
  return JSON.stringify(
    chosen(document, affected).map(({ operation, parameters, bodyRequired, bodies, responses }) => [
      [operation.operationId, operation.method, operation.path, operation.security, bodyRequired],
      parameters.map((it) => [it.in, it.name, it.required, it.object.style, it.object.explode]),
      bodies.map(({ mediaType }) => mediaType),
      responses.map(({ status, contents, headers }) => [
        ...[status, contents.map(({ mediaType }) => mediaType)],
        headers.map(({ name, object }) => [name, object.required]),
      ]),
    ]),
  )
}
