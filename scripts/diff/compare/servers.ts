import { pointerOf } from '../../document/json-pointer.ts'
import type { Document, Server } from '../../document/openapi.ts'
import { quoted } from '../markdown.ts'
import { shapeOf } from '../normalize/keys.ts'
import type { Prefixes } from '../normalize/match-prefixes.ts'
import { withFixedValues, withNamesOf } from '../normalize/servers.ts'
import { isObject } from '../../document/objects.ts'
import { same, type Cursor } from './cursor.ts'
import type { Changes, Pair, Place, Report } from './report-change.ts'

/** The servers of the first of some operations that have the same ones. */
interface Servers extends Place {
  readonly list: readonly Server[]
}

export type ServerPair = Pick<Pair, 'old' | 'now' | 'id'>

/** Reports servers that were added, removed or have other variables, once for all operations that share them. */
export function compareServers(pairs: readonly ServerPair[], changes: Changes): void {
  const groups = new Map<string, ServerPair[]>()
  for (const pair of pairs) {
    const key = JSON.stringify([pair.old, pair.now].map(({ node }) => node!.servers))
    groups.set(key, [...(groups.get(key) ?? []), pair])
  }
  for (const group of groups.values()) {
    const [{ old, now }] = group as [ServerPair]
    const operations = group.length === pairs.length ? [] : group.map(({ id }) => id)
    const [declared, is] = [serversOf(old), serversOf(now)]
    const was = { ...declared, list: withNamesOf(declared.list, is.list) }
    for (const [index, { url }] of was.list.entries()) {
      const before = declared.list[index]!.url
      if (before !== url) reportRenamed(before, url, placeOf(was, index), operations, changes)
    }
    const lists = [settled(was, is), settled(is, was)] as const
    compareLists(...lists, changes, operations)
  }
}

function serversOf({ document, pointer, node }: Cursor): Servers {
  return { list: node!.servers as Server[], document, pointer: `${pointer}/servers` }
}

/** The servers, with fixed values for variables of those that the other side doesn't have. */
function settled(servers: Servers, { list: others }: Servers): Servers {
  const list = servers.list.map((server) =>
    others.some(({ url }) => url === server.url) ? server : withFixedValues(server),
  )
  return { ...servers, list }
}

/** Reports that paths and base URLs changed while the URLs of operations are the same. */
export function reportMovedPrefixes(
  document: Document,
  prefixes: Prefixes,
  to: 'paths' | 'servers',
  changes: Changes,
): void {
  const from = to === 'paths' ? 'servers' : 'paths'
  const moves = new Map([...prefixes].map(([path, prefix]) => [prefix, shapeOf(prefix + path)]))
  for (const [prefix, shape] of moves) {
    const path = Object.keys(document.paths!).find((it) => shapeOf(it) === shape)!
    changes.add({
      code: 'server-prefix-moved',
      place: { document, pointer: pointerOf('paths', path) },
      before: from,
      after: to,
      message: `the prefix ${quoted(prefix)} moved from the ${from} to the ${to}: URLs are the same, but a base URL that a caller sets has to change`,
      // A variable of the server becomes an argument of operations, or the other way round.
      breaks: prefix.includes('{') ? ['sdk'] : [],
      otherwise: 'patch',
      operations: [],
      names: [prefix],
    })
  }
}

function compareLists(
  old: Servers,
  now: Servers,
  changes: Changes,
  operations: readonly string[],
): void {
  const [first] = operations
  const of = first === undefined ? '' : ` of ${quoted(first)}`
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

function reportRenamed(
  before: string,
  after: string,
  place: Place,
  operations: readonly string[],
  changes: Changes,
): void {
  changes.add({
    code: 'server-variable-renamed',
    place,
    before,
    after,
    message: `the server ${quoted(before)} is now ${quoted(after)}, with the same URLs`,
    breaks: ['sdk'],
    operations,
    names: [...operations, after],
  })
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
