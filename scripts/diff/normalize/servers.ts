import type { Document, Parameter, PathItem, Server } from '../../document/openapi.ts'
import { isObject } from '../../document/objects.ts'
import { parametersIn as namesIn } from '../../document/requests/templates.ts'
import { shapeOf } from './keys.ts'
import type { Origins } from './original-pointers.ts'

type Variables = NonNullable<Server['variables']>

/** The servers of an operation: its own, or those of the path or the document. */
export function declaredServers(
  document: Document,
  item: PathItem,
  operation: { readonly servers?: unknown },
): readonly Server[] {
  const servers = operation.servers ?? item.servers ?? document.servers
  return (Array.isArray(servers) ? servers : []).filter(isObject) as unknown as Server[]
}

/** A server without wording and without a trailing slash: paths start with one. */
export function reduceServer({ url, variables = {} }: Server): Server {
  const entries = Object.entries(variables).map(([name, it]) => {
    const { default: value, enum: allowed } = Object(it) as Variables[string]
    return [name, { default: value, ...(allowed && { enum: allowed }) }]
  })
  return serverAt(String(url).replace(/\/$/, ''), Object.fromEntries(entries) as Variables)
}

function serverAt(url: string, variables: Variables): Server {
  const used = Object.entries(variables).filter(([name]) => url.includes(`{${name}}`))
  return { url: url || '/', ...(used.length > 0 && { variables: Object.fromEntries(used) }) }
}

/** A server with the value instead of each variable that has only one. */
export function withFixedValues({ url, variables = {} }: Server): Server {
  const fixed = url.replace(/\{([^{}]*)\}/g, (whole, name: string) => {
    const values = variables[name]?.enum
    return Array.isArray(values) && values.length === 1 ? String(values[0]) : whole
  })
  return serverAt(fixed, variables)
}

/** The servers with the variable names of others, where only names differ. */
export function withNamesOf(servers: readonly Server[], others: readonly Server[]): Server[] {
  return servers.map((server) => {
    const alike = (list: readonly Server[]) =>
      list.filter(({ url }) => shapeOf(url) === shapeOf(server.url))
    const [other, ...rivals] = alike(others)
    if (other === undefined || rivals.length > 0 || alike(servers).length > 1) return server
    const [from, to] = [namesIn(server.url), namesIn(other.url)]
    const variables = Object.entries(server.variables ?? {}).map(
      ([name, variable]) => [to[from.indexOf(name)]!, variable] as const,
    )
    return serverAt(other.url, Object.fromEntries(variables))
  })
}

/** A server without a prefix of the paths at the end of its URL; `undefined` if it has none. */
export function withoutPrefix(server: Server, prefix: string): Server | undefined {
  const { url, variables = {} } = server.url.endsWith(prefix) ? server : withFixedValues(server)
  return url.endsWith(prefix)
    ? serverAt(url.slice(0, url.length - prefix.length), variables)
    : undefined
}

/** The variables in a prefix as the path parameters that they become when it moves. */
export function parametersIn(
  prefix: string,
  [server]: readonly Server[],
  origins: Origins,
): Parameter[] {
  return Object.entries(server?.variables ?? {})
    .filter(([name]) => prefix.includes(`{${name}}`))
    .map(([name, variable]) => {
      const { enum: values } = variable
      const schema = { type: 'string', ...(values && { enum: [...values].sort() }) }
      const parameter = { name, in: 'path', schema: origins.inherit(schema, variable) } as const
      return origins.inherit(parameter, variable)
    })
}
