import type { Exchange } from '../exchange.ts'
import type { FindingKind, Observation } from '../findings/finding.ts'
import { judgeExchange } from '../judges/exchange.ts'
import type { Suite } from '../suite.ts'

/** What became of a finding of an earlier run. */
export interface Again {
  /** The earlier one. */
  readonly observation: Observation
  readonly verdict: 'fixed' | 'still there' | 'unclear'
  /** Why it's unclear. */
  readonly reason?: string
  /** What the request leads to now. */
  readonly exchange?: Exchange
}

/**
 * Sends the requests of earlier observations again, one for each cause.
 *
 * @param send returns undefined for a request that may not be sent
 */
export async function sendAgain(
  suite: Suite,
  observations: readonly Observation[],
  send: (exchange: Exchange) => Promise<Exchange | undefined>,
): Promise<Again[]> {
  const causes = new Map<string, Observation>()
  for (const it of observations) {
    const known = causes.get(causeOf(it))
    if (!known || sizeOf(it) < sizeOf(known)) causes.set(causeOf(it), it)
  }
  const results: Again[] = []
  for (const observation of causes.values()) {
    const before = observation.exchange
    if (!before || NEEDS_MORE.has(observation.kind)) {
      results.push(unclear(observation, 'it takes more than one request'))
      continue
    }
    const exchange = await send(before)
    results.push(
      exchange
        ? { ...verdictOn(suite, observation, before, exchange), exchange }
        : unclear(observation, 'it changes something; --write sends it'),
    )
  }
  return results
}

/** Kinds that other requests before or the client show. */
const NEEDS_MORE: ReadonlySet<FindingKind> = new Set(['state', 'client', 'secret', 'protocol'])

function verdictOn(suite: Suite, observation: Observation, before: Exchange, now: Exchange): Again {
  const found = judgeExchange(suite, { ...now, case: before.case, phase: before.phase })
  const isThere = found.some((it) => causeOf(it) === causeOf(observation))
  if (isThere) return { observation, verdict: 'still there' }
  const status = now.answer?.status
  if (status === undefined) return unclear(observation, 'no answer came')
  const isTelling = TELLING[observation.kind] ?? ((it) => it === before.answer?.status)
  return isTelling(status)
    ? { observation, verdict: 'fixed' }
    : unclear(observation, `${status} came`)
}

/** The statuses that show that a deviation is no more; for the others the same status as before. */
const TELLING: Partial<Record<FindingKind, (status: number) => boolean>> = {
  status: () => true,
  'no answer': () => true,
  'server error': (status) => status < 500,
  accepted: (status) => [400, 406, 413, 415, 422].includes(status),
  rejected: (status) => status < 400,
  credentials: (status) => status === 401 || status === 403,
}

function unclear(observation: Observation, reason: string): Again {
  return { observation, verdict: 'unclear', reason }
}

function causeOf({ kind, pointer, message }: Observation): string {
  return JSON.stringify([kind, pointer, message])
}

function sizeOf({ exchange }: Observation): number {
  if (!exchange) return Number.MAX_SAFE_INTEGER
  return exchange.request.url.length + (exchange.request.body?.length ?? 0)
}
