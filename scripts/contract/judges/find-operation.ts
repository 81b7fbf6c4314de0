import { operationsOf, type Document, type Server } from '../../document/openapi.ts'
import { operationMatcher } from '../../mock/match-operation.ts'
import type { Suite } from '../suite.ts'

/** The operation that a request is for, with its path below the server's. */
export interface FoundOperation {
  readonly operationId: string
  /** Percent-encoded. */
  readonly path: string
}

/** Returns a function that finds the operation of a method and a URL; a path of a described server may lead its path. */
export function operationFinder(
  document: Document,
): (method: string, url: string) => FoundOperation | undefined {
  const match = operationMatcher(operationsOf(document))
  const prefixes = serverPrefixes(document)
  return (method, url) => {
    const { pathname } = new URL(url)
    for (const prefix of prefixes) {
      if (!pathname.startsWith(prefix)) continue
      const path = pathname.slice(prefix.length) || '/'
      const found = isDecodable(path) ? match(method, path) : undefined
      if (found && 'operation' in found) return { operationId: found.operation.operationId, path }
    }
    return undefined
  }
}

/** The same for a suite, made once. */
export function findOperation(
  { description }: Suite,
  method: string,
  url: string,
): FoundOperation | undefined {
  let find = finders.get(description.document)
  if (!find) finders.set(description.document, (find = operationFinder(description.document)))
  return find(method, url)
}

const finders = new WeakMap<Document, ReturnType<typeof operationFinder>>()

/** The paths of the servers, the longest first, with defaults for variables; and none. */
export function serverPrefixes(document: Document): string[] {
  const servers = [
    ...(document.servers ?? []),
    ...operationsOf(document).flatMap(({ server }) => (server ? [server] : [])),
  ]
  const paths = servers.map((it) => pathOf(it))
  return [...new Set([...paths, ''])].sort((a, b) => b.length - a.length)
}

function pathOf({ url, variables = {} }: Server): string {
  const filled = url.replace(/\{([^}]*)\}/g, (_, name: string) => variables[name]?.default ?? '')
  return URL.parse(filled, 'http://localhost')?.pathname.replace(/\/+$/, '') ?? ''
}

function isDecodable(path: string): boolean {
  try {
    decodeURIComponent(path)
    return true
  } catch {
    return false
  }
}
