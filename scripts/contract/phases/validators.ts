import type { Validate } from '../../../src/runtime/response/validate.ts'
import { resolvePointer } from '../../document/references.ts'
import { causesAmong } from '../judges/violations.ts'
import { testValues } from '../cases/boundary.ts'
import { isJson } from '../schema/media-types.ts'
import type { Sampler } from '../schema/samples.ts'
import type { Subjects } from '../schema/subjects.ts'
import type { Deviation } from '../findings/finding.ts'
import { judgeAll, type Judgement, type Result, type Run } from './phase.ts'

/** Checks that compiled validators and oracle agree on valid, invalid and boundary values. */
export function validatorsPhase(run: Run): Promise<Result[]> {
  // Operations share the validators of what they share.
  const seen = new Set<Validate>()
  const operations = [...run.suite.subjects].map(([operationId, subjects]) => ({
    name: operationId,
    operationId,
    subjects,
  }))
  return judgeAll(run, operations, ({ subjects }) => judgeOperation(run, subjects, seen))
}

function judgeOperation({ suite }: Run, subjects: Subjects, seen: Set<Validate>): Judgement {
  const { operation, parameters, bodies, responses } = subjects
  const own = suite.description.validators[operation.operationId]
  if (!own) {
    const { pointer } = operation
    const message = 'there are no validators'
    return { cases: 0, deviations: [{ kind: 'client', message, pointer }] }
  }
  const { sampler, responseSampler } = suite
  const pairs: Pair[] = [
    ...parameters.map(({ in: location, name, schema }) => {
      const key = `${location} ${name}`
      return { what: key, validate: own.parameters[key], schema, sampler }
    }),
    ...bodies
      .filter(({ mediaType }) => isJson(mediaType))
      .map(({ mediaType, schema }) => {
        const validate = own.requestBody[mediaType]
        return { what: `body ${mediaType}`, validate, schema, sampler }
      }),
    ...responses.flatMap(({ status, contents }) =>
      contents
        .filter(({ mediaType }) => isJson(mediaType))
        .map(({ mediaType, schema }) => {
          const validate = own.responses[status]?.[mediaType]
          return { what: `${status} ${mediaType}`, validate, schema, sampler: responseSampler }
        }),
    ),
  ]
  const fresh = pairs.filter(
    ({ validate }) => validate === undefined || (!seen.has(validate) && seen.add(validate)),
  )
  const verdicts = fresh.flatMap(compare)
  return {
    cases: verdicts.length,
    deviations: verdicts.filter((verdict) => verdict !== 'same'),
  }
}

/** A compiled validator and the schema that it stands for. */
interface Pair {
  readonly what: string
  readonly validate: Validate | undefined
  readonly schema: string | undefined
  readonly sampler: Sampler
}

function compare({ what, validate, schema, sampler }: Pair): ('same' | Deviation)[] {
  if (!validate || schema === undefined) return []
  return testValues(sampler, schema, { textual: false }).map((value) => {
    const expected = sampler.oracle.accepts(schema, value)
    if (validate(value) === expected) return 'same'
    const [violation] = causesAmong(sampler.oracle.violations(schema, value))
    return {
      kind: 'client',
      message: violation
        ? `the validator accepts what breaks ${violation.keyword}`
        : 'the validator rejects what the schema accepts',
      pointer: violation?.pointer ?? resolvePointer(sampler.oracle.document, schema),
      detail: `${what}: ${JSON.stringify(value)}`,
    }
  })
}
