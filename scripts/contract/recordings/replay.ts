import type { Exchange } from '../exchange.ts'
import type { Observation } from '../findings/finding.ts'
import { examineExchange, withoutOperation } from '../judges/exchange.ts'
import { findOperation } from '../judges/find-operation.ts'
import { undescribedIn } from '../judges/request/undescribed.ts'
import { FOREIGN } from './recording.ts'
import { responseFor } from '../schema/subjects.ts'
import type { Suite } from '../suite.ts'

/** What recorded exchanges show. */
export interface Replay {
  readonly observations: readonly Observation[]
  /** How many exchanges were judged, by operation. */
  readonly judged: ReadonlyMap<string, number>
  /** `operationId status` of declared answers that were seen, and of those that weren't. */
  readonly provoked: readonly string[]
  readonly unprovoked: readonly string[]
  /** How often requests for no operation of the description were answered with less than 400, by method and path. */
  readonly undescribed: ReadonlyMap<string, number>
}

/** Judges recorded exchanges by the description. */
export function replayExchanges(suite: Suite, exchanges: readonly Exchange[]): Replay {
  const observations: Observation[] = []
  const seen = new Set<string>()
  const undescribed = new Map<string, number>()
  const judged = new Map<string, number>()
  for (const exchange of exchanges) {
    const { observations: found, subjects } = examineExchange(suite, exchange)
    if (isUndescribed(suite, exchange)) {
      const message = withoutOperation(exchange.request)
      undescribed.set(message, (undescribed.get(message) ?? 0) + 1)
    }
    if (!subjects) continue
    const { operationId } = subjects.operation
    judged.set(operationId, (judged.get(operationId) ?? 0) + 1)
    const response = exchange.answer && responseFor(subjects, exchange.answer.status)
    const isDescribed = response?.status === String(exchange.answer?.status)
    observations.push(
      ...found.map((it) => asRecorded(it, isDescribed)),
      ...undescribedIn(suite, subjects, exchange),
    )
    if (response) seen.add(`${operationId} ${response.status}`)
  }
  const declared = [...suite.subjects.values()].flatMap(({ operation, responses }) =>
    responses.map(({ status }) => `${operation.operationId} ${status}`),
  )
  return {
    observations,
    judged,
    undescribed,
    provoked: declared.filter((it) => seen.has(it)),
    unprovoked: declared.filter((it) => !seen.has(it)),
  }
}

/** Whether a request for no operation succeeds. HEAD is judged as GET is, but described only by itself. */
function isUndescribed(suite: Suite, { phase, request, answer }: Exchange): boolean {
  const { method, url, headers } = request
  const isPreflight = headers.some(([name]) => /^access-control-request-method$/i.test(name))
  const isJudged = phase !== FOREIGN && /^(HEAD|OPTIONS)$/.test(method)
  const isFine = answer !== undefined && answer.status < 400
  return isFine && !isPreflight && !isJudged && findOperation(suite, method, url) === undefined
}

/**
 * What other programs sent on their own may well be accepted although the description is narrower,
 * and a failure of the server whose status is described is no news.
 */
function asRecorded(observation: Observation, isDescribed: boolean): Observation {
  const { phase, kind } = observation
  const isMild = kind === 'accepted' || (kind === 'server error' && isDescribed)
  return phase === FOREIGN && isMild ? { ...observation, severity: 'warning' } : observation
}
