import type { Pagination } from '../../document/pagination/pagination.ts'
import { pointerOf } from '../../document/json-pointer.ts'

/** Text, or the name of something in the request or the response. */
export type Part = string | { readonly code: string }

/** How a client reads all pages of a list, as sentences. */
export function paginationText(pagination: Pagination): Part[] {
  const { by, parameter, start, limit, size, items, total, more, next } = pagination
  const position = { code: parameter }
  const at = (keys: readonly string[]): Part =>
    keys.length === 0 ? 'the response itself' : { code: pointerOf(...keys) }
  const first = start ?? (by === 'page' ? 1 : 0)
  const end = [
    ...(more ? ['while ', at(more), ' says that there is more'] : []),
    ...(more && total ? [', and '] : []),
    ...(total ? ['until ', at(total), ' items have been read'] : []),
    ...(more || total || by === 'cursor' ? [] : ['until a page is empty']),
    ...(more || total || by !== 'cursor' ? [] : ['until there is none']),
  ]
  return [
    ...['The list comes in pages; ', at(items), ' has the items of one. '],
    ...(by === 'cursor'
      ? ['Send ', at(next!), ' of each as ', position, ' of the next request, ', ...end, '.']
      : by === 'page'
        ? [position, ` counts the pages from ${first}: raise it by 1 `, ...end, '.']
        : [position, ` counts the items from ${first}: raise it by those received `, ...end, '.']),
    ...(limit ? [' ', { code: limit }, ' is the size of a page'] : []),
    ...(limit ? [size ? `, at most ${size}.` : '.'] : []),
  ]
}
