import { isDeepStrictEqual } from 'node:util'
import type { Case, Expectation } from '../cases/case.ts'
import type { Outcome } from '../requests/send.ts'
import { essence } from '../schema/media-types.ts'
import type { Suite, Target } from '../suite.ts'
import { isMocksOwnAnswer, judgeAnswer, parse } from './answer.ts'
import { blindSpotOf } from './blind-spots.ts'
import { judgeMockHeaders } from './mock-headers.ts'

/** The outcome of a case. */
export interface Verdict {
  /** Why it failed; empty when it passed. */
  readonly problems: readonly string[]
  /** The known reason why the mock disagrees with the oracle. */
  readonly blindSpot?: string
}

/** Whether client, description and server agree on a case. */
export function judge(suite: Suite, target: Target, it: Case, outcome: Outcome): Verdict {
  const problems = problemsOf(suite, target, it, outcome)
  if (problems.length === 0 || target.kind !== 'prism') return { problems }
  const blindSpot = blindSpotOf(suite, it, outcome)
  return blindSpot === undefined ? { problems } : { problems: [], blindSpot }
}

function problemsOf(suite: Suite, target: Target, it: Case, outcome: Outcome): string[] {
  const { wire, error } = outcome
  if (!wire) return [`no answer came: ${error?.message ?? 'no error'}`]
  const { expectation } = it
  if (expectation.kind === 'unknown') return judgeUnknown(expectation, outcome)
  const subjects = suite.subjects.get(it.operationId)!
  const deviations = judgeAnswer(suite.responses, subjects, wire)
  if (target.kind === 'prism') deviations.push(...judgeMockHeaders(subjects, wire))
  return [
    ...judgeStatus(expectation, wire.status),
    ...deviations.map(({ message, pointer }) => `${message} (#${pointer})`),
    ...(deviations.length > 0 ? [] : judgeClient(expectation, outcome)),
  ]
}

function judgeStatus(expectation: Expectation, status: number): string[] {
  const expected = (what: string, fine: boolean) =>
    fine ? [] : [`the status is ${status}, not ${what}`]
  switch (expectation.kind) {
    case 'answer':
      return expected(String(expectation.code), status === expectation.code)
    case 'accepted':
      return expected('a success', status < 400)
    case 'refused':
      return expectation.reason === 'credentials'
        ? expected('401 or 403', status === 401 || status === 403)
        : expected('a refusal', status >= 400 && status < 500 && status !== 401)
    default:
      return []
  }
}

function judgeUnknown(
  { code, mediaType }: Extract<Expectation, { kind: 'unknown' }>,
  { wire }: Outcome,
): string[] {
  if (wire!.status !== code || isMocksOwnAnswer(wire!)) return []
  const type = essence(wire!.headers.get('content-type') ?? '')
  if (mediaType !== undefined && type !== mediaType) return []
  return [`the mock answers ${code} as ${type || 'nothing'}, which is not declared`]
}

/** Whether the client returns the branch, the media type and the decoded body of the answer. */
function judgeClient(expectation: Expectation, { wire, client, error }: Outcome): string[] {
  if (!client) return [`the client threw ${error?.name}: ${error?.message}`]
  const problems: string[] = []
  if (client.status !== wire!.status) problems.push(`the client says ${client.status}`)
  if (client.ok !== (wire!.status >= 200 && wire!.status < 300)) {
    problems.push(`the client says ok: ${client.ok} of ${wire!.status}`)
  }
  if (expectation.kind !== 'answer') return problems
  if (client.contentType !== expectation.mediaType) {
    problems.push(`the client says ${client.contentType}, not ${expectation.mediaType}`)
  }
  if ('example' in expectation && !isSameBody(client.body, expectation.example)) {
    problems.push('the decoded body is not the example')
  }
  return problems
}

/** Whether a body equals an example, which is a string when the body is JSON in a string. */
function isSameBody(body: unknown, example: unknown): boolean {
  if (body instanceof Blob || Symbol.asyncIterator in Object(body)) return true
  if (isDeepStrictEqual(body, example)) return true
  return typeof example === 'string' && isDeepStrictEqual(body, parse(example)?.value)
}
