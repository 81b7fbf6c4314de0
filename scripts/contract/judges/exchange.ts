import { pointerOf } from '../../document/json-pointer.ts'
import { sentMethod } from '../../document/path-item.ts'
import type { Exchange, ReceivedAnswer } from '../exchange.ts'
import type { FindingKind, Observation } from '../findings/finding.ts'
import { essence, isJson } from '../schema/media-types.ts'
import { responseFor, type Subjects } from '../schema/subjects.ts'
import type { Suite } from '../suite.ts'
import { judgeAnswer, type WireAnswer } from './answer.ts'
import { charsetFault } from './charset.ts'
import { findOperation, type FoundOperation } from './find-operation.ts'
import { faultsOf, type RequestFault } from './request/sent-request.ts'

/** What an exchange shows, apart from what its phase expects of it. */
export interface JudgedExchange {
  readonly observations: readonly Observation[]
  /** Undefined when the description has no operation for the request. */
  readonly subjects: Subjects | undefined
  /** Why the request is invalid. */
  readonly faults: readonly RequestFault[]
  /** Whether the credentials of one of the operation's alternatives were sent. */
  readonly isAllowed: boolean
}

/** Everything in an exchange that breaks the description, which alone decides. */
export function judgeExchange(suite: Suite, exchange: Exchange): Observation[] {
  return [...examineExchange(suite, exchange).observations]
}

/** `judgeExchange` with what it found out about the request. */
export function examineExchange(suite: Suite, exchange: Exchange): JudgedExchange {
  const { request, answer } = exchange
  const found = operationOf(suite, exchange)
  const subjects = found && suite.subjects.get(found.operationId)
  if (!found || !subjects) return { ...UNKNOWN, observations: undescribed(exchange) }
  const { operation } = subjects
  const faults = faultsOf(suite, subjects, request, found.path).filter(
    ({ place }) => request.cut !== true || !place.startsWith('body'),
  )
  const isAllowed = hasCredentials(subjects, exchange)
  const observe: Observe = (kind, pointer, message, rest = {}) => ({
    kind,
    pointer,
    message,
    severity: 'error',
    exchange,
    phase: exchange.phase,
    case: exchange.case,
    operationId: operation.operationId,
    ...rest,
  })
  const observations = answer
    ? [
        ...judgeStatus(observe, subjects, answer, { faults, isAllowed }),
        ...judgeContent(suite, observe, subjects, exchange, answer),
      ]
    : [observe('no answer', operation.pointer, 'no answer came')]
  return { observations, subjects, faults, isAllowed }
}

type Observe = (
  kind: FindingKind,
  pointer: string,
  message: string,
  rest?: Partial<Observation>,
) => Observation

const UNKNOWN = { subjects: undefined, faults: [], isAllowed: true } as const

/** HEAD is answered as GET is. */
function operationOf(suite: Suite, { request }: Exchange): FoundOperation | undefined {
  const { method, url } = request
  const found = findOperation(suite, method, url)
  return found ?? (method === 'HEAD' ? findOperation(suite, 'GET', url) : undefined)
}

function undescribed(exchange: Exchange): Observation[] {
  const { request, answer, phase, operationId } = exchange
  const common = { phase, case: exchange.case, operationId, pointer: '/paths', exchange }
  if (answer !== undefined && answer.status >= 500) {
    const message = `a request for no operation is answered with ${answer.status}`
    return [{ ...common, kind: 'server error', severity: 'error', message }]
  }
  // Requests that belong to no operation are the protocol's, such as those of a browser.
  if (request.method === 'OPTIONS') return []
  if (answer === undefined || answer.status >= 400) return []
  const message = withoutOperation(request)
  return [{ ...common, kind: 'description', severity: 'warning', message }]
}

/** Says that the description has no operation for a request; ids in its path are left out. */
export function withoutOperation({ method, url }: Exchange['request']): string {
  const path = new URL(url).pathname.replace(/\/[^/]*\d[^/]*(?=\/|$)/g, '/*')
  return `the description has no operation for ${method} ${path}`
}

function hasCredentials({ operation: { security } }: Subjects, { schemes }: Exchange): boolean {
  if (security.length === 0) return true
  return security.some((all) => Object.keys(all).every((name) => schemes.includes(name)))
}

/** Statuses by which servers answer requests before they look at the operation. */
const OF_PROTOCOL = new Set([405, 406, 408, 411, 413, 414, 415, 417, 426, 429, 431])

function judgeStatus(
  observe: Observe,
  subjects: Subjects,
  { status }: ReceivedAnswer,
  { faults, isAllowed }: Pick<JudgedExchange, 'faults' | 'isAllowed'>,
): Observation[] {
  const { operation, responses } = subjects
  const pointer = `${operation.pointer}/responses`
  const own = responses.some((it) => it.status === String(status))
  if (status >= 500 && (!own || status === 500)) {
    return [
      observe('server error', pointer, `the server fails with ${status}`, { place: `${status}` }),
    ]
  }
  if (!responseFor(subjects, status)) {
    const declared = responses.map((it) => it.status).join(', ')
    const severity = OF_PROTOCOL.has(status) ? 'warning' : 'error'
    const message = `${status} is not declared (${declared} are)`
    return [observe('status', pointer, message, { severity, place: `${status}` })]
  }
  if (status < 400 && !isAllowed) {
    const message = 'it is answered without the credentials that it needs'
    return [observe('credentials', `${operation.pointer}/security`, message)]
  }
  if (status < 400) {
    return faults.map(({ pointer: broken, place, message }) =>
      observe('accepted', broken, `an invalid request is accepted: ${place} ${message}`, { place }),
    )
  }
  const isRejection = [400, 406, 415, 422].includes(status)
  if (!isRejection || faults.length > 0 || !isAllowed) return []
  const message = `a valid request is rejected with ${status}`
  return [observe('rejected', operation.pointer, message, { severity: 'warning' })]
}

function judgeContent(
  suite: Suite,
  observe: Observe,
  subjects: Subjects,
  { request }: Exchange,
  answer: ReceivedAnswer,
): Observation[] {
  const response = responseFor(subjects, answer.status)
  if (!response) return []
  if (request.method === 'HEAD' && sentMethod(subjects.operation.method) !== 'HEAD') {
    const message = 'an answer to HEAD has a body'
    return answer.body.length > 0 ? [observe('protocol', response.pointer, message)] : []
  }
  const wire = wireOf(answer)
  const deviations = judgeAnswer(suite.responses, subjects, wire).filter(
    (deviation) => !(answer.cut === true && deviation.kind === 'body'),
  )
  const type = wire.headers.get('content-type') ?? ''
  const charset = charsetFault(response, type, answer.body)
  return [
    ...deviations.map(({ kind, pointer, message, ...rest }) =>
      observe(kind, pointer, message, rest),
    ),
    ...(charset === undefined || deviations.some((it) => it.kind === 'media type')
      ? []
      : [observe('media type', response.pointer + pointerOf('content'), charset)]),
  ]
}

/** An answer as its text. */
export function wireOf({ status, headers, body }: ReceivedAnswer): WireAnswer {
  const all = new Headers()
  for (const [name, value] of headers) all.append(name, value)
  return { status, headers: all, text: new TextDecoder(decoderFor(all)).decode(body) }
}

/** JSON is always UTF-8; other texts may say otherwise. */
function decoderFor(headers: Headers): string {
  const type = headers.get('content-type') ?? ''
  const [, label = 'utf-8'] = /charset="?([\w-]+)/i.exec(type) ?? []
  if (isJson(essence(type))) return 'utf-8'
  try {
    return new TextDecoder(label).encoding
  } catch {
    return 'utf-8'
  }
}
