import { isDeepStrictEqual } from 'node:util'
import { successOf } from '../cases/base.ts'
import type { Case, Expectation } from '../cases/case.ts'
import type { Deviation, FindingKind } from '../findings/finding.ts'
import type { Outcome } from '../requests/send.ts'
import { essence } from '../schema/media-types.ts'
import { contentFor, responseFor, type Subjects } from '../schema/subjects.ts'
import type { Suite, Target } from '../suite.ts'
import { parse } from '../../document/json.ts'
import { isMocksOwnAnswer, judgeAnswer, type WireAnswer } from './answer.ts'
import { blindSpotOf } from './blind-spots.ts'
import { judgeMockHeaders } from './mock-headers.ts'

/** The outcome of a case. */
export interface Verdict {
  /** What is wrong; empty when it passed. */
  readonly deviations: readonly Deviation[]
  /** The known reason why the mock disagrees with the oracle. */
  readonly blindSpot?: string
}

/** Whether client, description and server agree on a case. */
export function judge(suite: Suite, target: Target, it: Case, outcome: Outcome): Verdict {
  const deviations = deviationsOf(suite, target, it, outcome)
  if (deviations.length === 0 || target.kind !== 'prism') return { deviations }
  const blindSpot = blindSpotOf(suite, it, outcome)
  return blindSpot === undefined ? { deviations } : { deviations: [], blindSpot }
}

function deviationsOf(suite: Suite, target: Target, it: Case, outcome: Outcome): Deviation[] {
  const { wire, error } = outcome
  const { expectation, pointer } = it
  if (!wire) {
    const detail = error?.message ?? 'no error'
    return [{ kind: 'no answer', message: 'no answer came', pointer, detail }]
  }
  if (expectation.kind === 'unknown') return judgeUnknown(it, expectation, outcome)
  const subjects = suite.subjects.get(it.operationId)!
  const found = judgeAnswer(suite.responses, subjects, wire)
  if (target.kind === 'prism') found.push(...judgeMockHeaders(subjects, wire))
  return [
    ...judgeStatus(it, wire.status),
    ...found.filter((deviation) => !isExamplesFault(suite, subjects, wire, deviation)),
    ...(found.length > 0 ? [] : judgeClient(subjects, it, outcome)),
  ]
}

/** Whether a deviation comes from an example that breaks its schema, which the preflight reports. */
function isExamplesFault(
  { responses: oracle }: Suite,
  subjects: Subjects,
  { status, headers }: WireAnswer,
  { kind, pointer }: Deviation,
): boolean {
  const response = responseFor(subjects, status)
  if (kind === 'header') {
    const { object } = response?.headers.find((it) => it.pointer === pointer) ?? {}
    const { example } = Object(object) as { readonly example?: unknown }
    return example !== undefined && !oracle.accepts(`${pointer}/schema`, example)
  }
  const content = contentFor(response?.contents ?? [], essence(headers.get('content-type') ?? ''))
  return kind === 'body' && content !== undefined && content.broken.length > 0
}

function judgeStatus({ expectation, pointer, keyword }: Case, status: number): Deviation[] {
  const expected = (isFine: boolean, kind: FindingKind, message: string): Deviation[] =>
    isFine ? [] : [{ kind, message, pointer, detail: `the status is ${status}` }]
  switch (expectation.kind) {
    case 'answer':
      return expected(
        status === expectation.code,
        'status',
        `${expectation.code} was asked for, and something else came`,
      )
    case 'accepted':
      return expected(status < 400, 'rejected', `a request that fits ${keyword} is rejected`)
    case 'refused':
      return expectation.reason === 'credentials'
        ? expected(
            status === 401 || status === 403,
            'credentials',
            'a request without the right credentials is not answered by 401 or 403',
          )
        : expected(
            status >= 400 && status < 500 && status !== 401,
            'accepted',
            `a request that breaks ${keyword} is not rejected`,
          )
    default:
      return []
  }
}

function judgeUnknown(
  { pointer }: Case,
  { code, mediaType }: Extract<Expectation, { kind: 'unknown' }>,
  { wire }: Outcome,
): Deviation[] {
  if (wire!.status !== code || isMocksOwnAnswer(wire!)) return []
  const type = essence(wire!.headers.get('content-type') ?? '')
  if (mediaType !== undefined && type !== mediaType) return []
  const message = 'the mock gives an answer that is not declared'
  return [{ kind: 'status', message, pointer, detail: `${code} as ${type || 'nothing'}` }]
}

/** Whether the client returns the branch, the media type and the decoded body of the answer. */
function judgeClient(
  subjects: Subjects,
  { expectation, pointer }: Case,
  { wire, client, error }: Outcome,
): Deviation[] {
  const wrong = (isFine: boolean, message: string, detail: string): Deviation[] =>
    isFine ? [] : [{ kind: 'client', message, pointer, detail }]
  if (!client) return wrong(false, `the client throws ${error?.name}`, error?.message ?? 'no error')
  const isAnswer = expectation.kind === 'answer'
  return [
    ...wrong(
      client.status === wire!.status && client.ok === isSuccess(subjects, wire!.status),
      'the client returns another status',
      `${client.status}, ok: ${client.ok}`,
    ),
    ...wrong(
      !isAnswer || client.contentType === expectation.mediaType,
      'the client returns another media type',
      `${client.contentType}, not ${isAnswer ? expectation.mediaType : ''}`,
    ),
    ...wrong(
      !isAnswer || !('example' in expectation) || isSameBody(client.body, expectation.example),
      'the client decodes something else than the example',
      JSON.stringify(client.body) ?? 'nothing',
    ),
  ]
}

/** Whether a body equals an example, which is a string when the body is JSON in a string. */
function isSameBody(body: unknown, example: unknown): boolean {
  if (body instanceof Blob || Symbol.asyncIterator in Object(body)) return true
  if (isDeepStrictEqual(body, example)) return true
  return typeof example === 'string' && isDeepStrictEqual(body, parse(example)?.value)
}

/** Redirects succeed where the description has no other success. */
function isSuccess(subjects: Subjects, status: number): boolean {
  const isRedirect = Math.floor(status / 100) === 3
  return isRedirect ? successOf(subjects)?.startsWith('3') === true : status >= 200 && status < 300
}
