import type { Document, Operation } from '../openapi.ts'

export interface Server {
  readonly url: string
  readonly name?: string
  readonly description?: string
  readonly variables?: Readonly<Record<string, ServerVariable>>
}

export interface ServerVariable {
  readonly default: string
  readonly enum?: readonly string[]
  readonly description?: string
}

/** The URL of a server with the defaults of its variables. */
export function serverUrl({ url, variables = {} }: Server): string {
  return url.replace(/\{([^{}]*)\}/g, (whole, name: string) =>
    Object.hasOwn(variables, name) ? variables[name]!.default : whole,
  )
}

/**
 * Where the requests of an operation go that has servers of its own, or whose path has: a URL without
 * a slash at its end, or only its path if it has the origin of the document's first server, or an
 * unknown one. The first server counts. `undefined` if that is the document's own; `unusable` holds a URL that requests can't
 * be sent to.
 *
 * @see https://spec.openapis.org/oas/v3.1.1.html#path-item-object
 */
export function ownServer(
  document: Document,
  { server }: Operation,
): { readonly base?: string; readonly unusable?: string } {
  if (server === undefined) return {}
  const [first = { url: '/' }] = document.servers ?? []
  const common = urlOf(document, first)
  const own = urlOf(document, server)
  if (!own || !/^https?:$/.test(own.protocol) || own.search || own.username || own.password)
    return { unusable: server.url }
  const path = own.pathname.replace(/\/+$/, '')
  if (own.origin === UNKNOWN) return { base: path || '/' }
  if (own.origin !== common?.origin) return { base: own.origin + path }
  return path === common.pathname.replace(/\/+$/, '') ? {} : { base: path || '/' }
}

/** The origin of a description that doesn't say where it is published. */
const UNKNOWN = 'https://unknown.invalid'

/** The URL of a server, if relative to where the description is published. */
function urlOf({ $self }: Document, server: Server): URL | undefined {
  const base = URL.canParse($self ?? '') ? $self : UNKNOWN
  const url = serverUrl(server)
  return /[{}]/.test(url) || !URL.canParse(url, base) ? undefined : new URL(url, base)
}
