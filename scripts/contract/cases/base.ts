import { concrete } from '../schema/media-types.ts'
import type { Sampler } from '../schema/samples.ts'
import { codeFor, type ContentSubject, type Subjects } from '../schema/subjects.ts'
import type { Case, CaseCredentials, CaseInput } from './case.ts'

/** A valid call of an operation; a case changes one thing in it. */
export interface Base {
  readonly input: CaseInput
  readonly credentials: CaseCredentials
  /** Headers that make the mock answer with success. */
  readonly headers: Readonly<Record<string, string>>
}

/**
 * The smallest valid call: only what is required, with values from the description.
 *
 * @throws Error when no valid value is found
 */
export function baseOf(subjects: Subjects, sampler: Sampler, body = subjects.bodies[0]): Base {
  const input: { -readonly [K in keyof CaseInput]: CaseInput[K] } = {}
  for (const { name, in: location, required, schema, object } of subjects.parameters) {
    if (!required) continue
    const shown = (object as { example?: unknown }).example
    const value =
      shown !== undefined && sampler.oracle.accepts(schema, shown) ? shown : sampler.sample(schema)
    input[location] = { ...input[location], [name]: value }
  }
  if (body) {
    input.body = bodyOf(body, sampler)
    input.contentType = concrete(body.mediaType)
  }
  return { input, credentials: allowedCredentials(subjects), headers: successHeaders(subjects) }
}

/** The smallest valid body, or else the first valid example. */
export function bodyOf({ schema, examples }: ContentSubject, sampler: Sampler): unknown {
  if (schema === undefined) return examples[0]?.value ?? 'content'
  try {
    return sampler.sample(schema)
  } catch (error) {
    const fine = examples.find(({ value }) => sampler.oracle.accepts(schema, value))
    if (fine) return fine.value
    throw error
  }
}

export function allowedCredentials({ operation }: Subjects): CaseCredentials {
  return operation.security.length > 0 ? { kind: 'alternative', index: 0 } : { kind: 'none' }
}

/** The status of success: the lowest 2xx, else a 3xx, else `default`. */
export function successOf({ responses }: Subjects): string | undefined {
  const statuses = responses.map(({ status }) => status).sort()
  return ['2', '3', 'default']
    .map((start) => statuses.find((status) => status.startsWith(start)))
    .find((status) => status !== undefined)
}

function successHeaders(subjects: Subjects): Record<string, string> {
  const status = successOf(subjects)
  if (status === undefined) return {}
  return { prefer: `code=${status === 'default' ? 200 : codeFor(status, subjects)}` }
}

/** A case that sends the base, without its headers, unless `rest` changes something. */
export function makeCase(
  { operation: { operationId, pointer } }: Subjects,
  { input, credentials }: Base,
  label: string,
  rest: Partial<Case> & Pick<Case, 'keyword' | 'expectation'>,
): Case {
  return {
    operationId,
    pointer,
    input,
    credentials,
    headers: {},
    covers: [],
    name: `${operationId} ${label}`,
    ...rest,
  }
}
