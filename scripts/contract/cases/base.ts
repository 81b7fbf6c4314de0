import { concrete } from '../schema/media-types.ts'
import type { Sampler } from '../schema/samples.ts'
import { codeFor, isSuccess, type ContentSubject, type Subjects } from '../schema/subjects.ts'
import type { CaseCredentials, CaseInput } from './case.ts'

/** A valid call of an operation, from which cases are made by changing one thing. */
export interface Base {
  readonly input: CaseInput
  readonly credentials: CaseCredentials
  /** The headers that make a mock answer with success. */
  readonly headers: Readonly<Record<string, string>>
}

/**
 * The least that a valid call needs: what is required, with the values that the description shows.
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

/** The least that a body needs, or else its first example. */
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

/** The status of the answer that says that all is well: the lowest success, else what comes nearest. */
export function successOf({ responses }: Subjects): string | undefined {
  const statuses = responses.map(({ status }) => status).sort()
  return (
    statuses.find((status) => isSuccess(status)) ??
    statuses.find((status) => status.startsWith('3')) ??
    statuses.find((status) => status === 'default')
  )
}

function successHeaders(subjects: Subjects): Record<string, string> {
  const status = successOf(subjects)
  if (status === undefined) return {}
  const declared = subjects.responses.map((response) => response.status)
  const code = status === 'default' ? 200 : codeFor(status, declared)
  return { prefer: `code=${code}` }
}
