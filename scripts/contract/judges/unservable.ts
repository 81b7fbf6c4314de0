import type { Gap } from '../cases/case.ts'
import { allItems } from '../coverage/totals.ts'
import { createSuite, type Suite } from '../runners/context.ts'
import { onlyOperations } from '../schema/subset.ts'
import type { Subjects } from '../schema/subjects.ts'

/** Why Prism cannot serve an operation at all, if it cannot. */
export function unservable({ operation, parameters }: Subjects): string | undefined {
  const method = operation.method.toUpperCase()
  if (method === 'HEAD' || method === 'OPTIONS' || method === 'TRACE') {
    return `Prism answers every ${method} with 405`
  }
  const list = parameters.some(
    (parameter) => parameter.in === 'path' && /array|object/.test(typeOf(parameter.object.schema)),
  )
  return list
    ? 'Prism throws out of its handler, and so ends its process, at a list in a path'
    : undefined
}

function typeOf(schema: unknown): string {
  return String([Object(schema).type].flat())
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
