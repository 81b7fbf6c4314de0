import { isDeepStrictEqual } from 'node:util'
import type { SchemaObject } from '../../../document/schemas/map-schemas.ts'
import { partsAt } from '../../schema/parts.ts'
import type { Subjects } from '../../schema/subjects.ts'
import { isObject } from '../../../document/objects.ts'
import { itemsIn } from '../state/identify.ts'
import type { Credentials, Outcome } from '../lab.ts'
import { plain } from '../state/resources.ts'
import type { Run } from '../run.ts'

/** The parameters of a list by what they do. */
export interface Paging {
  readonly limit: string | undefined
  readonly offset: string | undefined
  readonly page: string | undefined
  readonly cursor: string | undefined
}

const NAMES = {
  limit: /^(limit|pagesize|perpage|size|count|take|first|top|max(results|items)?|pagelimit)$/,
  offset: /^(offset|skip|start(index)?)$/,
  page: /^(page(number|index|no)?)$/,
  cursor: /^(cursor|after|pagetoken|continuation(token)?|nexttoken|marker)$/,
}

export function pagingOf({ parameters }: Subjects): Paging {
  const named = (pattern: RegExp) =>
    parameters.find((it) => it.in === 'query' && pattern.test(plain(it.name)))?.name
  return {
    limit: named(NAMES.limit),
    offset: named(NAMES.offset),
    page: named(NAMES.page),
    cursor: named(NAMES.cursor),
  }
}

export interface Items {
  /** Undefined when the answer isn't a list. */
  readonly items: readonly unknown[] | undefined
  /** Of the last page. */
  readonly outcome: Outcome
  /** Whether no more pages follow. */
  readonly isComplete: boolean
  readonly pages: readonly (readonly unknown[])[]
}

/**
 * All items of a list, page by page.
 *
 * @param size of a page, where the list has such a parameter. @default the largest
 */
export async function allItems(
  run: Run,
  list: Subjects,
  path: Readonly<Record<string, unknown>>,
  label: string,
  size = largest(run, list),
  credentials?: Credentials,
): Promise<Items> {
  const base = await run.store.inputFor(list)
  const { limit, offset, page, cursor } = pagingOf(list)
  const pages: (readonly unknown[])[] = []
  let query: Record<string, unknown> = {
    ...base?.query,
    ...(limit !== undefined && { [limit]: size }),
  }
  let count = 0
  for (;;) {
    const input = { ...base, path, query }
    const outcome = await run.lab.call({
      subjects: list,
      label: `${label}, page ${pages.length}`,
      input,
      credentials,
    })
    const items = itemsIn(outcome.value)
    if (!outcome.isSuccess || !items) {
      const some = pages.length > 0 ? pages.flat() : undefined
      return { items: some, outcome, pages, isComplete: false }
    }
    const isRepeated = items.length > 0 && isDeepStrictEqual(items, pages.at(-1))
    pages.push(items)
    count += items.length
    const all = { items: pages.flat(), outcome, pages }
    // With a cursor a short page needn't be the last.
    const isCounted = limit !== undefined && (offset !== undefined || page !== undefined)
    const isLast = items.length === 0 || (isCounted && items.length < size)
    if (isRepeated || isLast || pages.length >= MOST_PAGES) return { ...all, isComplete: isLast }
    const linked = nextLink(outcome)
    const next = cursor === undefined ? undefined : nextCursor(outcome.value)
    if (linked) {
      const isKnown = (name: string) => list.parameters.some((it) => it.name === name)
      if (!Object.keys(linked).every(isKnown)) return { ...all, isComplete: false }
      query = linked
    } else if (offset !== undefined) query = { ...query, [offset]: count }
    else if (page !== undefined)
      query = { ...query, [page]: firstPage(run, list, page) + pages.length }
    else if (cursor !== undefined && next !== undefined) query = { ...query, [cursor]: next }
    else return { ...all, isComplete: true }
  }
}

const MOST_PAGES = 40

function schemaOf(run: Run, list: Subjects, name: string | undefined): SchemaObject {
  const parameter = list.parameters.find((it) => it.in === 'query' && it.name === name)
  const parts = parameter ? partsAt(run.lab.suite.document, parameter.schema) : []
  return Object.assign({}, ...parts.map(({ schema }) => schema)) as SchemaObject
}

/** The largest page that a list may be asked for. */
function largest(run: Run, list: Subjects): number {
  const { maximum, exclusiveMaximum } = schemaOf(run, list, pagingOf(list).limit)
  const most = Number(maximum ?? Number(exclusiveMaximum ?? 101) - 1)
  return Math.min(most, 100)
}

function firstPage(run: Run, list: Subjects, name: string): number {
  const { minimum, default: usual } = schemaOf(run, list, name)
  return Number(usual ?? minimum ?? 1)
}

/** The query of the next page, whose URL is in a header or in the body. @see https://www.rfc-editor.org/rfc/rfc8288 */
function nextLink({ exchange: { answer, request }, value }: Outcome) {
  const links = answer?.headers.flatMap(([name, text]) => (/^link$/i.test(name) ? [text] : []))
  const [, target] = /<([^<>]*)>[^<]*;\s*rel="?next\b/i.exec(links?.join(', ') ?? '') ?? []
  const stated = target ?? nextCursor(value)
  if (!stated?.includes('?')) return undefined
  const url = URL.parse(stated, request.url)
  return url ? Object.fromEntries(url.searchParams) : undefined
}

/** The cursor of the next page in a body, or its URL. */
function nextCursor(value: unknown): string | undefined {
  if (!isObject(value) || Array.isArray(value)) return undefined
  for (const [name, it] of Object.entries(value)) {
    const isNext = /next|cursor|after|token/i.test(name) && !/prev|before|first|last/i.test(name)
    if (isNext && (typeof it === 'string' || typeof it === 'number') && it !== '') return String(it)
  }
  const inner = Object.entries(value).filter(([name]) => !/prev|first|last|self/i.test(name))
  return inner.map(([, it]) => nextCursor(it)).find((it) => it !== undefined)
}
