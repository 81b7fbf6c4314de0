import type { Gap } from '../cases/case.ts'
import { allItems } from '../coverage/totals.ts'
import { createSuite, type Suite } from '../runners/context.ts'
import { onlyOperations } from '../schema/subset.ts'
import type { Subjects } from '../schema/subjects.ts'

/** Why the mock cannot serve an operation at all, if it cannot. */
export function unservable({ operation }: Subjects): string | undefined {
  return operation.method.toUpperCase() === 'TRACE' ? '`fetch` sends no TRACE' : undefined
}

/** What is not covered for that reason. */
export function unservableGaps(suite: Suite): Gap[] {
  const reasons = [...suite.subjects.values()].flatMap((it) => unservable(it) ?? [])
  if (reasons.length === 0) return []
  const ids = [...suite.subjects].filter(([, it]) => !unservable(it)).map(([id]) => id)
  const document = onlyOperations(suite.emitted.document, ids)
  const servable = new Set(allItems(createSuite({ ...suite.emitted, document })))
  const reason = [...new Set(reasons)].join('; ')
  return allItems(suite)
    .filter((item) => !servable.has(item))
    .map((item) => ({ item, reason, inherent: true }))
}
