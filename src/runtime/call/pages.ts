import { errorOf } from '../errors/to-error.ts'
import type { Operation, Pagination } from '../operation.ts'
import { isRecord } from '../request/body.ts'
import type { AnyInput, Arguments, Values } from '../request/input.ts'
import type { Success } from '../response/result.ts'
import type { Exchange, Methods, Transport } from '../types.ts'
import { success, type Callable } from './call.ts'

/** An operation whose answers are pages of a list. */
export interface PaginatedOperation extends Operation {
  readonly pagination: Pagination
}

export interface PageLimit {
  /** The most pages to ask for. @default all */
  readonly maxPages?: number | undefined
}

export interface ItemLimit {
  /** The most items to return. @default all */
  readonly maxItems?: number | undefined
}

/** An item of a list. */
export type ItemOf<O extends Operation> = O extends {
  readonly pagination: { readonly items: infer Keys }
}
  ? ElementOf<Member<Success<O>, Keys>>
  : never

/** Of the parts of a union those that are lists; anything where nothing is known of them. */
type ElementOf<List> = unknown extends List
  ? unknown
  : List extends readonly (infer Item)[]
    ? Item
    : never

type Member<T, Keys> = Keys extends readonly [infer Key, ...infer Rest]
  ? unknown extends T
    ? unknown
    : T extends unknown
      ? Key extends keyof T
        ? Member<T[Key], Rest>
        : never
      : never
  : T

/**
 * The pages of a list as the server sends them, from the given position on. Each is asked for when the
 * loop gets to it, with retries and limits of its own, and as large as the description allows unless
 * the query gives a size.
 *
 * @throws as `call` does; ContractError for a page without a list, and for a token that leads nowhere
 */
export async function* pages<O extends PaginatedOperation, Scheme extends string>(
  transport: Transport<Scheme>,
  operation: O & Callable<O, Scheme>,
  ...[input]: Arguments<O, PageLimit>
): AsyncGenerator<Success<O>, void, undefined> {
  const { maxPages = Infinity, ...rest } = (input ?? {}) as AnyInput & PageLimit
  for await (const { body } of exchanges(transport, operation, rest, maxPages))
    yield body as Success<O>
}

/**
 * The items of a list, from the given position on. The next page is asked for when the loop gets there.
 *
 * @throws as `pages` does
 */
export async function* items<O extends PaginatedOperation, Scheme extends string>(
  transport: Transport<Scheme>,
  operation: O & Callable<O, Scheme>,
  ...[input]: Arguments<O, ItemLimit>
): AsyncGenerator<ItemOf<O>, void, undefined> {
  const { maxItems = Infinity, ...rest } = (input ?? {}) as AnyInput & ItemLimit
  const { limit, size = 0 } = operation.pagination
  const query = maxItems < size ? { [limit!]: Math.ceil(maxItems), ...rest.query } : rest.query
  let left = maxItems
  const all = exchanges(transport, operation, { ...rest, query }, left > 0 ? Infinity : 0)
  for await (const { list } of all)
    for (const item of list) {
      rest.signal?.throwIfAborted()
      yield item as ItemOf<O>
      if (--left <= 0) return
    }
}

/** A list that comes in pages. Each is asked for when the loop gets to it. */
export interface Pages<O extends PaginatedOperation> {
  /**
   * The items of the list, from the given position on. Pages are as large as the description allows
   * unless the query gives a size.
   *
   * @throws in the loop, as the method does
   */
  items(...args: Arguments<O, ItemLimit>): AsyncGenerator<ItemOf<O>, void, undefined>
  /**
   * The pages of the list as the server sends them, from the given position on.
   *
   * @throws in the loop, as the method does
   */
  pages(...args: Arguments<O, PageLimit>): AsyncGenerator<Success<O>, void, undefined>
}

/** `items` and `pages` for the method of a list that comes in pages. */
export const pagination: Methods = (transport, operation) =>
  operation.pagination
    ? {
        items: (input?: AnyInput) => items(transport, operation as never, ...([input] as never)),
        pages: (input?: AnyInput) => pages(transport, operation as never, ...([input] as never)),
      }
    : {}

interface Page {
  readonly body: unknown
  readonly list: readonly unknown[]
}

async function* exchanges(
  transport: Transport,
  operation: PaginatedOperation,
  input: AnyInput,
  maxPages: number,
): AsyncGenerator<Page, void, undefined> {
  const { by, parameter, limit, size, start = by === 'page' ? 1 : 0 } = operation.pagination
  const sizes = limit && size ? { [limit]: size } : {}
  let position = input.query?.[parameter]
  let page = by === 'page' ? Number(position ?? start) : NaN
  // The items before the next page: unknown where a page is the first to be asked for.
  let seen = by === 'page' ? (page === start ? 0 : NaN) : Number(position ?? start) - start
  for (let count = 0; count < maxPages; count++) {
    const query = { ...sizes, ...input.query, [parameter]: position }
    const found = await success(transport, operation, { ...input, query })
    const { body } = found.answer
    const list = listIn(found, operation.pagination)
    yield { body, list }
    seen += list.length
    const next =
      by === 'cursor'
        ? memberAt(body, operation.pagination.next!)
        : by === 'page'
          ? ++page
          : start + seen
    if (!next || isLast(body, list, seen, operation.pagination)) return
    if (next === position) throw errorOf({ ...found, breach: 'body' })
    position = next
  }
}

function listIn(found: Exchange, { items }: Pagination): readonly unknown[] {
  const { body } = found.answer
  // Some servers leave an empty list out, or send null.
  const list = memberAt(body, items) ?? (isRecord(body) ? [] : undefined)
  if (!Array.isArray(list)) throw errorOf({ ...found, breach: 'body' })
  return list
}

/** Whether no page follows. Only pages of tokens may be empty before the last one. */
function isLast(
  body: unknown,
  list: readonly unknown[],
  seen: number,
  { by, total, more }: Pagination,
): boolean {
  if (more && !memberAt(body, more)) return true
  if (by === 'cursor') return false
  return list.length === 0 || (total ? seen >= Number(memberAt(body, total) ?? Infinity) : false)
}

function memberAt(value: unknown, keys: readonly string[]): unknown {
  return keys.reduce(
    (node: unknown, key) => (Object.hasOwn(Object(node), key) ? (node as Values)[key] : undefined),
    value,
  )
}
