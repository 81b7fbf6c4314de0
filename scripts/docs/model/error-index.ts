import type { ErrorStatus, OperationPage, ResponseModel } from './types.ts'

/** The text of the page of errors when there are none to show. */
export const NO_EXAMPLES =
  'The description has no examples of error responses; each operation page lists its errors.'

/** The errors of all operations, each distinct body once, statuses in ascending order. */
export function errorsByStatus(
  operations: ReadonlyMap<OperationPage, readonly ErrorExample[]>,
): ErrorStatus[] {
  const statuses = new Map<string, Map<string, Found>>()
  for (const [page, examples] of operations) {
    for (const { status, text, json, mediaType, when } of examples) {
      const bodies = getOrSet(statuses, status, () => new Map<string, Found>())
      const found = getOrSet(bodies, text, () => ({ text, json, mediaType, causes: new Map() }))
      getOrSet(found.causes, when, () => new Set<OperationPage>()).add(page)
    }
  }
  return [...statuses]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([status, bodies]) => ({
      status,
      bodies: [...bodies.values()].map(({ causes, ...rest }) => ({
        ...rest,
        causes: [...causes].map(([when, pages]) => ({ when, pages: [...pages] })),
      })),
    }))
}

interface Found {
  readonly text: string
  readonly json: boolean
  readonly mediaType: string
  readonly causes: Map<string, Set<OperationPage>>
}

function getOrSet<K, V>(map: Map<K, V>, key: K, make: () => V): V {
  const value = map.get(key) ?? make()
  map.set(key, value)
  return value
}

/** The anchor of a body on the page of errors. */
export function errorAnchor(status: string, index: number): string {
  return `e${status}-${index + 1}`
}

/** An example of an error response. */
export interface ErrorExample {
  readonly status: string
  readonly mediaType: string
  /** The body: a line of text, or JSON. */
  readonly text: string
  readonly json: boolean
  readonly when: string
}

/** The examples of an error response; text without its final line feed. */
export function errorExamples({ status, contents }: ResponseModel): ErrorExample[] {
  return contents.flatMap(({ mediaType, examples }) =>
    examples.map(({ value, summary, name }) => ({
      status,
      mediaType,
      text: typeof value === 'string' ? value.trimEnd() : JSON.stringify(value, null, 2),
      json: typeof value !== 'string',
      when: summary ?? name,
    })),
  )
}
