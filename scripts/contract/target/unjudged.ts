import type { Call, Outcome } from './lab.ts'

/** Which operations the server keeps from being judged, and why. */
export interface Unjudged {
  /** By operationId. */
  readonly reasons: ReadonlyMap<string, string>
  add(operationId: string, reason: string): void
  /** Takes note of how the server answered the account of the run. */
  note(call: Call, outcome: Outcome): void
  /** Whether an answer says nothing about what the operation does. */
  isWithheld(outcome: Outcome): boolean
}

/** Answers in a row without which an operation that worked before counts as closed. */
const MANY = 3

export function createUnjudged(): Unjudged {
  const reasons = new Map<string, string>()
  const worked = new Set<string>()
  /** The first case of those in a row, and their number. */
  const denied = new Map<string, readonly [since: string, count: number]>()

  const noteDenied = (operationId: string, name: string): void => {
    const [since, count] = denied.get(operationId) ?? [name, 0]
    denied.set(operationId, [since, count + 1])
    if (!worked.has(operationId)) reasons.set(operationId, DENIED)
    else if (count + 1 >= MANY) reasons.set(operationId, `${DENIED}, since ${since}`)
  }

  return {
    reasons,
    add: (operationId, reason) => void reasons.set(operationId, reason),
    note({ subjects, credentials, method }, { status, isSuccess, faults, exchange }) {
      const { operationId } = subjects.operation
      if (status === 429) reasons.set(operationId, LIMITED)
      if (credentials !== undefined || method !== undefined) return
      if (status === 403 && faults.length === 0) noteDenied(operationId, exchange.case)
      if (!isSuccess) return
      worked.add(operationId)
      denied.delete(operationId)
      if (reasons.get(operationId)?.startsWith(DENIED)) reasons.delete(operationId)
    },
    isWithheld: ({ status, exchange: { operationId = '' } }) =>
      status === 429 || (status === 403 && denied.has(operationId)),
  }
}

const LIMITED = 'the server accepts no more requests for now (429)'
const DENIED = 'this account gets 403 there, perhaps for want of a role'
