import type { Document, PathItem, Server } from '../../document/openapi.ts'
import { operationsIn } from '../../document/path-item.ts'
import { resolve } from '../../document/references.ts'
import { shapeOf } from './keys.ts'
import { declaredServers, reduceServer, withFixedValues, withoutPrefix } from './servers.ts'

/**
 * Prefixes by paths that go without them because the servers have them: `https://a.example/v1` and
 * `/pets` make the same URL as `https://a.example` and `/v1/pets`.
 */
export type Prefixes = ReadonlyMap<string, string>

/** The prefixes that one description has in its servers and the other one in its paths. */
export function matchPrefixes(before: Document, after: Document): [Prefixes, Prefixes] {
  const [old, now] = [pathsOf(before), pathsOf(after)]
  return [prefixesOf(old, now), prefixesOf(now, old)]
}

interface Path {
  readonly path: string
  readonly shape: string
  /** The servers of each method. */
  readonly servers: ReadonlyMap<string, readonly Server[]>
}

function pathsOf(document: Document): Path[] {
  return Object.entries(document.paths ?? {}).map(([path, reference]) => {
    const item = resolve<PathItem | undefined>(document, reference) ?? {}
    const servers = operationsIn(item).map(({ method, operation }) => {
      const declared = declaredServers(document, item, operation)
      const list = declared.length > 0 ? declared : [{ url: '/' }]
      return [method, list.map((server) => withFixedValues(reduceServer(server)))] as const
    })
    return { path, shape: shapeOf(path), servers: new Map(servers) }
  })
}

/** The prefixes of the paths of one description that are part of a path in the other. */
function prefixesOf(paths: readonly Path[], others: readonly Path[]): Prefixes {
  const found = new Map<string, string>()
  const shapes = new Set(paths.map(({ shape }) => shape))
  const longer = others.filter(({ shape }) => !shapes.has(shape))
  for (const short of paths) {
    if (others.some((it) => it.shape === short.shape && reachSame(short, it, ''))) continue
    for (const long of longer.filter(({ shape }) => shape.endsWith(short.shape))) {
      const prefix = prefixIn(short, long.shape.slice(0, -short.shape.length))
      if (prefix !== undefined && reachSame(short, long, prefix)) found.set(short.path, prefix)
    }
  }
  return found
}

/** The end of all servers of a path that has a shape, with the names that it has there. */
function prefixIn({ servers }: Path, shape: string): string | undefined {
  const depth = shape.split('/').length - 1
  const ends = new Set(
    [...servers.values()].flat().map(({ url }) => {
      const segments = url.split('/')
      return segments.length > depth ? `/${segments.slice(-depth).join('/')}` : ''
    }),
  )
  const [end, ...rest] = ends
  return rest.length === 0 && end !== undefined && shapeOf(end) === shape ? end : undefined
}

/** Whether the methods that both have go to the same URLs, or one of the paths to some more of them. */
function reachSame(short: Path, long: Path, prefix: string): boolean {
  const common = [...short.servers].filter(([method]) => long.servers.has(method))
  return (
    common.length > 0 &&
    common.every(([method, servers]) => {
      const moved = servers.map((server) => withoutPrefix(server, prefix)?.url)
      const urls: (string | undefined)[] = long.servers.get(method)!.map(({ url }) => url)
      const [some, all] = moved.length < urls.length ? [moved, urls] : [urls, moved]
      return some.every((url) => all.includes(url))
    })
  )
}
