import { quoted } from '../markdown.ts'
import type { Breaks } from '../change.ts'
import { comparePresence, compareSchemas, type Walk } from './schemas.ts'
import { reportOn, type Pair } from './surroundings.ts'
import { below, keysOf, type Cursor } from './walk.ts'

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
  for (const name of keysOf(old, now)) {
    if (old[name] !== undefined && now[name] !== undefined) {
      comparePresence(walk, below(before, name), below(after, name), 'schema')
      compareSchemas(walk, below(before, name, 'schema'), below(after, name, 'schema'))
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
