import { pointerOf } from '../../document/json-pointer.ts'
import type { Document } from '../../document/openapi.ts'
import { quoted } from '../markdown.ts'
import type { PrefixMove } from '../normalize/move-prefix.ts'
import { isObject } from '../../document/objects.ts'
import { same } from './cursor.ts'
import type { Changes, Pair, Place, Report } from './report-change.ts'

interface Server {
  readonly url: string
  readonly variables?: unknown
}

/** The servers of a description or of an operation, and their place. */
interface Servers extends Place {
  readonly list: readonly Server[]
}

/** Reports servers of the whole description that were added, removed or have other variables. */
export function compareServers(before: Document, after: Document, changes: Changes): void {
  compareLists(serversOf(before), serversOf(after), changes, [])
}

/** Reports that the paths and base URLs changed while the URLs of operations are the same. */
export function reportMovedPrefix(
  document: Document,
  { prefix, to }: PrefixMove,
  changes: Changes,
): void {
  const places = ['servers', 'paths']
  const [before, after] = to === 'paths' ? places : places.reverse()
  changes.add({
    code: 'server-prefix-moved',
    place: { document, pointer: '/servers/0' },
    before,
    after,
    message: `the prefix ${quoted(prefix)} moved from the ${before} to the ${after}`,
    breaks: ['sdk'],
    operations: [],
    names: [prefix],
  })
}

/** The same for an operation with servers of its own. */
export function compareOperationServers(pair: Pair): void {
  const sides = [pair.old, pair.now]
  if (sides.every(({ node }) => node!.servers === undefined)) return
  const [old, now] = sides.map(({ document, node, pointer }): Servers => {
    const list = node!.servers as Server[] | undefined
    return list ? { list, document, pointer: `${pointer}/servers` } : serversOf(document)
  })
  compareLists(old!, now!, pair.changes, [pair.id])
}

function serversOf(document: Document): Servers {
  return { list: document.servers ?? [], document, pointer: '/servers' }
}

function compareLists(
  old: Servers,
  now: Servers,
  changes: Changes,
  operations: readonly string[],
): void {
  const of = operations.length === 0 ? '' : ` of ${operations.map(quoted).join()}`
  const change = (
    url: string,
    said: string,
    report: Pick<Report, 'code' | 'place' | 'breaks' | 'otherwise'>,
  ): void =>
    changes.add({
      ...report,
      before: old.list.find((it) => it.url === url),
      after: now.list.find((it) => it.url === url),
      message: `the server ${quoted(url)}${of} ${said}`,
      operations,
      names: [...operations, url],
    })
  for (const [index, server] of old.list.entries()) {
    const other = now.list.findIndex(({ url }) => url === server.url)
    if (other < 0) {
      const place = placeOf(old, index)
      change(server.url, 'was removed', { code: 'server-removed', place, breaks: ['senders'] })
    } else if (!same(server, now.list[other])) {
      change(server.url, 'has other variables', {
        code: 'server-changed',
        place: placeOf(now, other),
        breaks: allowsAll(server, now.list[other]!) ? [] : ['senders'],
        otherwise: 'patch',
      })
    }
  }
  reportDefault(old, now, changes, operations)
  for (const [index, { url }] of now.list.entries()) {
    if (old.list.some((it) => it.url === url)) continue
    change(url, 'was added', { code: 'server-added', place: placeOf(now, index), breaks: [] })
  }
}

function placeOf({ document, pointer }: Servers, index: number): Place {
  return { document, pointer: pointer + pointerOf(index) }
}

/** Reports another first server, the one that clients use when nobody chooses. */
function reportDefault(
  old: Servers,
  now: Servers,
  changes: Changes,
  operations: readonly string[],
): void {
  const [was, is] = [old.list[0]?.url, now.list[0]?.url]
  const isOrder = old.list.some(({ url }) => url === is) && now.list.some(({ url }) => url === was)
  if (was === is || was === undefined || is === undefined || !isOrder) return
  changes.add({
    code: 'server-order',
    place: placeOf(now, 0),
    before: was,
    after: is,
    message: `the first server is now ${quoted(is)} instead of ${quoted(was)}`,
    breaks: [],
    otherwise: 'patch',
    operations,
    names: [...operations, is],
  })
}

/** Whether every value of a variable is still allowed, and the defaults are the same. */
function allowsAll({ variables: before }: Server, { variables: after }: Server): boolean {
  return Object.entries(isObject(before) ? before : {}).every(([name, old]) => {
    const now = isObject(after) ? after[name] : undefined
    if (!isObject(old) || !isObject(now) || old.default !== now.default) return false
    if (!Array.isArray(now.enum)) return true
    const values: readonly unknown[] = now.enum
    return Array.isArray(old.enum) && old.enum.every((it) => values.includes(it))
  })
}
