import { parseServerUrl } from '../runtime/request/server.ts'
import type { DescribedOperation, Match, MockOptions } from './types.ts'

/** Finds the operation of a request, and which methods its path has. */
export type Matcher = (
  method: string,
  url: URL,
) => { readonly match?: Match | undefined; readonly methods: readonly string[] }

/**
 * A literal path wins over a template, the one with more literal text over others.
 *
 * @see https://spec.openapis.org/oas/v3.1.1.html#path-templating-matching
 */
export function matcher(
  operations: Readonly<Record<string, DescribedOperation>>,
  { baseUrl }: MockOptions,
): Matcher {
  const base = baseUrl === undefined ? undefined : parseServerUrl(baseUrl)
  const routes = Object.entries(operations)
    .map(([name, described]) => routeOf(name, described, base))
    .sort((a, b) => b.literal - a.literal)
  return (method, url) => {
    if (base && base.origin !== url.origin) return { methods: [] }
    const path = decoded(url.pathname)
    const found = routes.flatMap(({ pattern, query, names, ...route }) => {
      const values = pattern.exec(path)
      if (!values || !query.every(([name, value]) => url.searchParams.get(name) === value))
        return []
      const own = names.map((name, index) => [name, values[index + 1]!.replaceAll('%2F', '/')])
      return [{ ...route, path: Object.fromEntries(own) as Match['path'] }]
    })
    return {
      match: found.find(({ described }) => described.operation.method === method),
      methods: [...new Set(found.map(({ described }) => described.operation.method))],
    }
  }
}

function routeOf(name: string, described: DescribedOperation, base: URL | undefined) {
  const { operation, bases = [] } = described
  const [path = '', query] = operation.path.split('?')
  const parts = path.split(TEMPLATE)
  const prefixes = base ? [base.pathname.replace(/\/+$/, '')] : ['', ...bases]
  const start = prefixes.map((it) =>
    it.split(TEMPLATE).filter(isLiteral).map(escaped).join('[^/]+'),
  )
  const rest = parts.map((part, index) => (isLiteral(part, index) ? escaped(part) : '([^/]+)'))
  return {
    name,
    described,
    pattern: new RegExp(`^(?:${start.join('|')})${rest.join('')}$`, 's'),
    names: parts.filter((_, index) => index % 2 === 1),
    query: [...new URLSearchParams(query)],
    literal: parts.filter(isLiteral).join('').length,
  }
}

/** `split` gives the names of parameters at odd places. */
const TEMPLATE = /\{([^{}]*)\}/

function isLiteral(_: string, index: number): boolean {
  return index % 2 === 0
}

function escaped(literal: string): string {
  return literal.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
}

/** The path with its segments decoded, so that an encoded slash stays inside its segment. */
function decoded(path: string): string {
  try {
    return path
      .split('/')
      .map((it) => decodeURIComponent(it).replaceAll('/', '%2F'))
      .join('/')
  } catch {
    return path
  }
}
