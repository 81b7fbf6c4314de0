import { refusalTexts, type OperationContent } from './content.ts'
import type { OperationPage } from './site.ts'

/** All errors of the API by status. */
export interface ErrorStatus {
  readonly status: string
  readonly texts: readonly ErrorText[]
}

/** One body of error answers, with what it means and which operations send it. */
export interface ErrorText {
  readonly text: string
  readonly json: boolean
  readonly mediaType: string
  readonly causes: readonly { readonly when: string; readonly pages: readonly OperationPage[] }[]
}

/** What stands in the place of errors where there are none to show. */
export const NO_EXAMPLES =
  'The description has no example of an error answer; the page of each operation says which errors it knows.'

/** The errors that operations answer with, each distinct text once, statuses in ascending order. */
export function errorsByStatus(contents: readonly OperationContent[]): ErrorStatus[] {
  const statuses = new Map<string, Map<string, Found>>()
  for (const { page, refusals } of contents) {
    for (const { status, text, json, mediaType, when } of refusals.flatMap(refusalTexts)) {
      const texts = getOrSet(statuses, status, () => new Map<string, Found>())
      const found = getOrSet(texts, text, () => ({ text, json, mediaType, causes: new Map() }))
      getOrSet(found.causes, when, () => new Set<OperationPage>()).add(page)
    }
  }
  return [...statuses]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([status, texts]) => ({
      status,
      texts: [...texts.values()].map(({ causes, ...rest }) => ({
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

/** The address of a text on the page of errors. */
export function errorAnchor(status: string, index: number): string {
  return `e${status}-${index + 1}`
}
