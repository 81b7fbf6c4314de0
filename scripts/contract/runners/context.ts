import type { Document } from '../../document/openapi.ts'
import type { Fault } from '../judges/preflight.ts'
import type { EmittedDescription } from '../../../test/support/description.ts'
import { createOracle, type Oracle } from '../schema/oracle.ts'
import { createSampler, type Sampler } from '../schema/samples.ts'
import { subjectsOf, type Subjects } from '../schema/subjects.ts'

/** Everything that follows from a description and that cases, judges and runners share. */
export interface Suite {
  readonly emitted: EmittedDescription
  /** In the dialect of JSON Schema 2020-12, as a sender of requests sees it. */
  readonly document: Document
  readonly requests: Oracle
  readonly responses: Oracle
  readonly sampler: Sampler
  readonly responseSampler: Sampler
  readonly subjects: ReadonlyMap<string, Subjects>
  /** Why operations of the description were left out. */
  readonly leftOut: readonly Fault[]
}

export function createSuite(emitted: EmittedDescription, leftOut: readonly Fault[] = []): Suite {
  const requests = createOracle(emitted.document, 'request')
  const responses = createOracle(emitted.document, 'response')
  return {
    ...{ emitted, requests, responses, leftOut },
    document: requests.document,
    sampler: createSampler(requests),
    responseSampler: createSampler(responses),
    subjects: new Map(
      subjectsOf(requests.document).map((it) => [it.operation.operationId, it] as const),
    ),
  }
}

/** What a suite is run against. */
export interface Target {
  readonly url: string
  /** Prism follows `Prefer` and knows no state; a server has a will of its own. */
  readonly kind: 'prism' | 'server'
}
