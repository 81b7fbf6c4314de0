import type { Operation } from '../../src/runtime/operation.ts'
import type { OperationValidators } from '../../src/runtime/response/validate.ts'
import type { Document, SecurityScheme } from '../document/openapi.ts'
import type { Deviation } from './findings/finding.ts'
import { createOracle, type Oracle } from './schema/oracle.ts'
import { createSampler, type Sampler } from './schema/samples.ts'
import { subjectsOf, type Subjects } from './schema/subjects.ts'
import { onlyOperations } from './schema/subset.ts'
import { isCallable } from '../document/path-item.ts'
import { withoutBrokenExamples } from './broken-examples.ts'

/** A bundled description and the code that the pipeline emits for it, by operationId. */
export interface Description {
  readonly document: Document
  readonly operations: Readonly<Record<string, Operation>>
  readonly securitySchemes: Readonly<Record<string, SecurityScheme>>
  readonly validators: Readonly<Record<string, OperationValidators>>
}

/** Everything derived from a description that cases, judges and phases share. */
export interface Suite {
  readonly description: Description
  /** In JSON Schema 2020-12, as a sender of requests sees it. */
  readonly document: Document
  readonly requests: Oracle
  readonly responses: Oracle
  readonly sampler: Sampler
  readonly responseSampler: Sampler
  /** By operationId. */
  readonly subjects: ReadonlyMap<string, Subjects>
  /** Why operations of the description were left out. */
  readonly leftOut: readonly Deviation[]
}

export function createSuite(description: Description, leftOut: readonly Deviation[] = []): Suite {
  const requests = createOracle(description.document, 'request')
  const responses = createOracle(description.document, 'response')
  return {
    description,
    requests,
    responses,
    leftOut,
    document: requests.document,
    sampler: createSampler(requests),
    responseSampler: createSampler(responses),
    subjects: new Map(
      subjectsOf(requests.document)
        // The client can't call the others.
        .filter(({ operation }) => isCallable(operation.method))
        .map((it) => [it.operation.operationId, withoutBrokenExamples(it, requests, responses)]),
    ),
  }
}

/** What cases are sent to. */
export interface Target {
  readonly url: string
  /** Prism follows `Prefer` and has no state; a server decides for itself. */
  readonly kind: 'prism' | 'server'
}

/** A description with only these operations. */
export function partOf(description: Description, ids: readonly string[]): Description {
  return { ...description, document: onlyOperations(description.document, ids) }
}
