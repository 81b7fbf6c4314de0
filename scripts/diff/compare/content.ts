import type { Breaks } from '../change.ts'
import { quoted } from '../markdown.ts'
import { below, keysOf, type Cursor } from './cursor.ts'
import { compareEncodings } from './encodings.ts'
import { reportOn, type Pair, type Walk } from './report-change.ts'
import { comparePresence, compareSchemas } from './schemas/index.ts'

/**
 * Reports added and removed media types, and the changes of the schemas of the others.
 *
 * @param which `shared` compares only the media types that both documents have
 */
export function compareContent(
  pair: Pair,
  walk: Walk,
  before: Cursor,
  after: Cursor,
  which: 'all' | 'shared' = 'all',
): void {
  const [old, now] = [before.node ?? {}, after.node ?? {}]
  const [oldNames, names] = [Object.keys(old), Object.keys(now)]
  const request = walk.direction === 'request'
  const respelled = respellings(oldNames, names)
  for (const name of keysOf(old, now).filter((it) => !respelled.has(it))) {
    const was = [...respelled].find(([, to]) => to === name)?.[0] ?? name
    if (old[was] !== undefined && now[name] !== undefined) {
      const sides = [below(before, was), below(after, name)] as const
      if (was !== name) reportRespelled(pair, walk, was, name, sides[1])
      comparePresence(walk, ...sides, 'schema')
      compareSchemas(walk, below(before, was, 'schema'), below(after, name, 'schema'))
      compareEncodings(pair, walk, ...sides)
      continue
    }
    if (which === 'shared') continue
    const added = now[name] !== undefined
    const side = below(added ? after : before, name)
    const breaks: Breaks[] = added
      ? request || oldNames.length === 0
        ? []
        : ['sdk']
      : isStillAllowed(name, oldNames, names, request)
        ? ['sdk']
        : [request ? 'senders' : 'readers']
    reportOn(pair, {
      code: added ? 'media-type-added' : 'media-type-removed',
      place: { ...side, pointer: side.slot },
      before: added ? undefined : side.node,
      after: added ? side.node : undefined,
      message: `${walk.label} ${added ? 'may now be' : 'is no longer'} ${quoted(name)}`,
      breaks,
      names: [...walk.names.slice(1), name],
    })
  }
}

/** Media types that differ only in how they are written: the new name by the old one. */
function respellings(old: readonly string[], now: readonly string[]): Map<string, string> {
  const pairs = old
    .filter((name) => !now.includes(name))
    .flatMap((name) => {
      const to = now.find((it) => !old.includes(it) && canonicalName(it) === canonicalName(name))
      return to === undefined ? [] : [[name, to] as const]
    })
  return new Map(pairs)
}

/** The name in lower case, without the `charset` that JSON doesn't have. @see https://www.rfc-editor.org/rfc/rfc8259#section-11 */
function canonicalName(name: string): string {
  const [essence = '', ...parameters] = name.toLowerCase().replaceAll(/\s/g, '').split(';')
  const isJson = /^application\/(.*\+)?json$/.test(essence)
  const kept = parameters.filter((it) => !isJson || !it.startsWith('charset='))
  return [essence, ...kept.sort()].join(';')
}

function reportRespelled(pair: Pair, walk: Walk, from: string, to: string, after: Cursor): void {
  reportOn(pair, {
    code: 'media-type-respelled',
    place: { ...after, pointer: after.slot },
    before: from,
    after: to,
    message: `${walk.label} has the same media type, written ${quoted(to)} instead of ${quoted(from)}`,
    breaks: ['sdk'],
    names: [...walk.names.slice(1), from, to],
  })
}

/** Whether a removed media type is covered by a remaining range, or was a range that is left in part. */
function isStillAllowed(
  name: string,
  old: readonly string[],
  now: readonly string[],
  request: boolean,
): boolean {
  if (request) return now.some((it) => isInRange(name, it))
  const isRange = name.includes('*')
  return now.some(
    (it) => (isRange && isInRange(it, name)) || (old.includes(it) && isInRange(name, it)),
  )
}

function isInRange(name: string, range: string): boolean {
  if (range === '*/*') return true
  return range.endsWith('/*') && name.toLowerCase().startsWith(range.slice(0, -1).toLowerCase())
}
