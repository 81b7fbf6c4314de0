import type { Document } from '../../document/openapi.ts'
import { shapeOf } from './index.ts'

/** A path prefix that moved between the servers and the paths: `https://a.example/v1` and `/pets` make the same URL as `https://a.example` and `/v1/pets`. */
export interface PrefixMove {
  readonly prefix: string
  readonly to: 'paths' | 'servers'
}

/** The prefix that moved, if any. */
export function movedPrefix(before: Document, after: Document): PrefixMove | undefined {
  if ([before, after].some(isBoundToPaths)) return undefined
  const [old, now] = [urlsOf(before), urlsOf(after)]
  const toPaths = commonPrefix(old, now)
  const prefix = toPaths ?? commonPrefix(now, old)
  if (prefix === undefined) return undefined
  const [short, long] = toPaths === undefined ? [after, before] : [before, after]
  const shapes = new Set(Object.keys(long.paths ?? {}).map(shapeOf))
  const isMoved = Object.keys(short.paths ?? {}).some((path) => shapes.has(shapeOf(prefix + path)))
  return isMoved ? { prefix, to: toPaths === undefined ? 'servers' : 'paths' } : undefined
}

/** Whether a path has servers of its own, or a reference leads to a path. */
function isBoundToPaths(document: Document): boolean {
  const items = Object.values(document.paths ?? {})
  return (
    items.some((item) => [item, ...Object.values(item)].some((it) => Object(it).servers)) ||
    JSON.stringify(document).includes('"#/paths/')
  )
}

function urlsOf({ servers = [] }: Document): string[] {
  return servers.map(({ url }) => withoutSlash(url))
}

function withoutSlash(url: string): string {
  return url.replace(/\/$/, '')
}

/** What every long URL has in addition to the short one at its place. */
function commonPrefix(long: readonly string[], short: readonly string[]): string | undefined {
  const prefixes = new Set(
    long.map((url, index) => {
      const start = short[index]
      return start !== undefined && url.startsWith(`${start}/`) ? url.slice(start.length) : ''
    }),
  )
  const [prefix = ''] = prefixes
  return prefixes.size === 1 && prefix !== '' && long.length === short.length ? prefix : undefined
}
