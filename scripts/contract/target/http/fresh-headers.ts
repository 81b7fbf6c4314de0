import { randomUUID } from 'node:crypto'
import type { CaseInput } from '../../cases/case.ts'
import { headerOf, type Exchange } from '../../exchange.ts'
import type { ParameterSubject, Subjects } from '../../schema/subjects.ts'
import type { Suite } from '../../suite.ts'
import type { Call } from '../lab.ts'

/** An input with an idempotency key of its own, since that of another gets that one's answer. */
export function withNewKey({ requests }: Suite, { subjects, input }: Call): CaseInput {
  const { name = '', schema = '' } = idempotencyKey(subjects) ?? {}
  const value = input.header?.[name]
  if (value === undefined || !requests.accepts(schema, value)) return input
  const id = randomUUID()
  const key = [id, id.replaceAll('-', ''), id.slice(0, 8)].find((it) =>
    requests.accepts(schema, it),
  )
  return { ...input, header: { ...input.header, [name]: key ?? value } }
}

/**
 * The operation that gives the ETag without which a call changes nothing: `If-Match` is required, by
 * the parameter or by 428. A call that leaves a required one out is meant to.
 */
export function tagSource({ subjects: all }: Suite, call: Call): Subjects | undefined {
  const { operation, responses } = call.subjects
  const parameter = headerParameter(call.subjects, /^if-match$/i)
  const isGiven = parameter !== undefined && parameter.name in (call.input.header ?? {})
  const isAsked = parameter?.required
    ? isGiven || call.isEssential
    : responses.some(({ status }) => status === '428')
  if (!isAsked || Object.keys(call.headers ?? {}).some((name) => /^if-match$/i.test(name)))
    return undefined
  return [...all.values()].find(
    (it) => it.operation.method === 'get' && it.operation.path === operation.path,
  )
}

export function tagIn({ answer }: Pick<Exchange, 'answer'>): string | undefined {
  return headerOf(answer?.headers, 'etag')
}

export function idempotencyKey(subjects: Subjects): ParameterSubject | undefined {
  return headerParameter(subjects, /^(x-)?idempotency-?key$/i)
}

function headerParameter({ parameters }: Subjects, name: RegExp): ParameterSubject | undefined {
  return parameters.find((it) => it.in === 'header' && name.test(it.name))
}
