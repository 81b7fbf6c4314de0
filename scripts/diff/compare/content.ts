import { quoted } from '../markdown.ts'
import type { Breaks } from '../change.ts'
import { compareEncodings } from './encodings.ts'
import { comparePresence, compareSchemas, type Walk } from './schemas.ts'
import { reportOn, type Pair } from './surroundings.ts'
import { below, keysOf, type Cursor } from './cursor.ts'

/**
 * Reports media types that came or went, and the changes of the schemas of those that stayed.
 *
 * @param which `shared` looks only at the media types that both have
 */
export function compareContent(
  pair: Pair,
  walk: Walk,
  before: Cursor,
  after: Cursor,
  which: 'all' | 'shared' = 'all',
): void {
  const [old, now] = [before.node ?? {}, after.node ?? {}]
  const request = walk.direction === 'request'
  const spelt = respelled(Object.keys(old), Object.keys(now))
  for (const name of keysOf(old, now).filter((it) => !spelt.has(it))) {
    const was = [...spelt].find(([, to]) => to === name)?.[0] ?? name
    if (old[was] !== undefined && now[name] !== undefined) {
      const sides = [below(before, was), below(after, name)] as const
      if (was !== name) reportRespelled(pair, walk, was, name, sides)
      comparePresence(walk, ...sides, 'schema')
      compareSchemas(walk, below(before, was, 'schema'), below(after, name, 'schema'))
      compareEncodings(pair, walk, ...sides)
      continue
    }
    if (which === 'shared') continue
    const added = now[name] !== undefined
    const side = below(added ? after : before, name)
    const first = added && Object.keys(old).length === 0
    const breaks: Breaks[] = added
      ? request || first
        ? []
        : ['sdk']
      : isStillTaken(name, Object.keys(old), Object.keys(now), request)
        ? ['sdk']
        : [request ? 'senders' : 'readers']
    reportOn(pair, {
      code: added ? 'media-type-added' : 'media-type-removed',
      family: 'media-type',
      at: added ? { after: side.slot } : { before: side.slot },
      whole: true,
      before: added ? undefined : side.node,
      after: added ? side.node : undefined,
      message: added
        ? `${walk.label} may be ${quoted(name)}`
        : `${walk.label} is no longer ${quoted(name)}`,
      breaks,
      names: [...walk.names.slice(1), name],
    })
  }
}

/** Media types that differ in nothing that counts, by their old spelling. */
function respelled(old: readonly string[], now: readonly string[]): Map<string, string> {
  const pairs = old
    .filter((name) => !now.includes(name))
    .flatMap((name) => {
      const to = now.find((it) => !old.includes(it) && meaningOf(it) === meaningOf(name))
      return to === undefined ? [] : [[name, to] as const]
    })
  return new Map(pairs)
}

/** Names don't depend on case, and JSON knows no `charset`. @see https://www.rfc-editor.org/rfc/rfc8259#section-11 */
function meaningOf(name: string): string {
  const [essence = '', ...parameters] = name.toLowerCase().replaceAll(/\s/g, '').split(';')
  const isJson = /^application\/(.*\+)?json$/.test(essence)
  const kept = parameters.filter((it) => !isJson || !it.startsWith('charset='))
  return [essence, ...kept.sort()].join(';')
}

function reportRespelled(
  pair: Pair,
  walk: Walk,
  from: string,
  to: string,
  [before, after]: readonly [Cursor, Cursor],
): void {
  reportOn(pair, {
    code: 'media-type-respelled',
    family: 'media-type',
    at: { before: before.slot, after: after.slot },
    before: from,
    after: to,
    message: `${walk.label} is the same media type, written ${quoted(to)} instead of ${quoted(from)}`,
    breaks: ['sdk'],
    names: [...walk.names.slice(1), from, to],
  })
}

/** Whether a media type that is gone goes on under a range, or was a range of which a part is left. */
function isStillTaken(
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
