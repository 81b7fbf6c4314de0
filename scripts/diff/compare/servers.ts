import { quoted } from '../markdown.ts'
import { pointerOf, type Document } from '../../document/openapi.ts'
import type { Breaks } from '../change.ts'
import type { Pair } from './surroundings.ts'
import { isNode, same, type Findings } from './cursor.ts'

interface Server {
  readonly url: string
  readonly variables?: unknown
}

/** The servers of a description or of an operation, and where they stand. */
interface Servers {
  readonly list: readonly Server[]
  readonly pointer: string
}

/** Reports servers of the whole description that came, went, or have other variables. */
export function compareServers(before: Document, after: Document, findings: Findings): void {
  compareLists(serversOf(before), serversOf(after), findings, [])
}

/** The same for an operation with servers of its own. */
export function compareOwnServers(pair: Pair): void {
  const [old, now] = [pair.old, pair.now].map(({ document, node, pointer }) =>
    node!.servers === undefined
      ? serversOf(document)
      : { list: node!.servers as Server[], pointer: `${pointer}/servers` },
  ) as [Servers, Servers]
  const own = [pair.old, pair.now].some(({ node }) => node!.servers !== undefined)
  if (own) compareLists(old, now, pair.findings, [pair.id])
}

function serversOf({ servers = [] }: Document): Servers {
  return { list: servers, pointer: '/servers' }
}

function compareLists(
  old: Servers,
  now: Servers,
  findings: Findings,
  operations: readonly string[],
): void {
  const of = operations.length === 0 ? '' : ` of ${operations.map(quoted).join()}`
  const change = (
    url: string,
    at: { before?: string; after?: string },
    said: string,
    breaks: Breaks[] = [],
  ): void =>
    findings.add({
      code: `server-${at.before === undefined ? 'added' : at.after === undefined ? 'removed' : 'changed'}`,
      family: 'server',
      at,
      before: old.list.find((it) => it.url === url),
      after: now.list.find((it) => it.url === url),
      message: `the server ${quoted(url)}${of} ${said}`,
      breaks,
      otherwise: at.before === undefined ? 'minor' : 'patch',
      whole: true,
      operations,
      names: [...operations, url],
    })
  for (const [index, server] of old.list.entries()) {
    const other = now.list.findIndex(({ url }) => url === server.url)
    const before = old.pointer + pointerOf(index)
    if (other < 0) change(server.url, { before }, 'is gone', ['senders'])
    else if (!same(server, now.list[other])) {
      const breaks: Breaks[] = takesAll(server, now.list[other]!) ? [] : ['senders']
      const after = now.pointer + pointerOf(other)
      change(server.url, { before, after }, 'has other variables', breaks)
    }
  }
  reportFirst(old, now, findings, operations)
  for (const [index, { url }] of now.list.entries()) {
    if (!old.list.some((it) => it.url === url)) {
      change(url, { after: now.pointer + pointerOf(index) }, 'is new')
    }
  }
}

/** Programs that don't choose take the first server. */
function reportFirst(
  old: Servers,
  now: Servers,
  findings: Findings,
  operations: readonly string[],
): void {
  const [was, is] = [old.list[0]?.url, now.list[0]?.url]
  const isOrder = old.list.some(({ url }) => url === is) && now.list.some(({ url }) => url === was)
  if (was === is || was === undefined || is === undefined || !isOrder) return
  findings.add({
    code: 'server-order',
    family: 'server',
    at: { before: old.pointer + pointerOf(0), after: now.pointer + pointerOf(0) },
    before: was,
    after: is,
    message: `the first server is now ${quoted(is)} instead of ${quoted(was)}`,
    breaks: [],
    otherwise: 'patch',
    operations,
    names: [...operations, is],
  })
}

/** Whether each value that was taken for a variable still is, and nothing else counts where it is left out. */
function takesAll({ variables: before }: Server, { variables: after }: Server): boolean {
  return Object.entries(isNode(before) ? before : {}).every(([name, old]) => {
    const now = isNode(after) ? after[name] : undefined
    if (!isNode(old) || !isNode(now) || old.default !== now.default) return false
    if (!Array.isArray(now.enum)) return true
    const values: readonly unknown[] = now.enum
    return Array.isArray(old.enum) && old.enum.every((it) => values.includes(it))
  })
}
