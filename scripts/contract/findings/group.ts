import { createHash } from 'node:crypto'
import type { Finding, Observation } from './finding.ts'

/** One finding for each cause, errors first, else in the order of the run. */
export function findingsOf(observations: readonly Observation[]): readonly Finding[] {
  const causes = grouped(observations, ({ kind, pointer, message }) =>
    JSON.stringify([kind, pointer, message]),
  )
  const findings = [...causes].map(([cause, all]) => findingOf(cause, all))
  const warnings = findings.filter(({ severity }) => severity === 'warning')
  return [...findings.filter(({ severity }) => severity === 'error'), ...warnings]
}

function findingOf(cause: string, all: readonly Observation[]): Finding {
  const { kind, pointer, message } = all[0]!
  const example = all.reduce((best, it) => (sizeOf(it) < sizeOf(best) ? it : best))
  return {
    id: createHash('sha256').update(cause).digest('hex').slice(0, ID_LENGTH),
    kind,
    pointer,
    message,
    example,
    count: all.length,
    severity: all.some(({ severity }) => severity === 'error') ? 'error' : 'warning',
    operations: distinct(all.flatMap(({ operationId }) => operationId ?? [])),
    phases: distinct(all.map(({ phase }) => phase)),
    places: distinct(all.flatMap(({ place }) => place ?? [])),
    details: byFrequency(all.flatMap(({ detail }) => detail ?? [])),
  }
}

/** In hexadecimal digits. */
const ID_LENGTH = 10

/** How much of a request somebody has to read; one that wasn't kept comes last. */
function sizeOf({ exchange, ...rest }: Observation): number {
  if (!exchange) return Number.MAX_SAFE_INTEGER - 1000 + Math.min(rest.case.length, 999)
  const { url, headers, body } = exchange.request
  return url.length + headers.flat().join('').length + (body?.length ?? 0)
}

function distinct(texts: readonly string[]): string[] {
  return [...new Set(texts)]
}

function byFrequency(texts: readonly string[]): string[] {
  return [...grouped(texts, (it) => it)]
    .sort(([, left], [, right]) => right.length - left.length)
    .map(([text]) => text)
}

function grouped<Item>(
  items: readonly Item[],
  keyOf: (item: Item) => string,
): ReadonlyMap<string, readonly Item[]> {
  const groups = new Map<string, Item[]>()
  for (const item of items) {
    const key = keyOf(item)
    const group = groups.get(key)
    if (group) group.push(item)
    else groups.set(key, [item])
  }
  return groups
}
