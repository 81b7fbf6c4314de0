import type { Document, Operation } from '../../document/openapi.ts'

/** The paths of an operation's servers, with their variables in braces; none for servers without a path. */
export function basePaths({ servers = [] }: Document, { server }: Operation): string[] {
  const paths = [...servers, ...(server ? [server] : [])].map(({ url }) =>
    url.replace(/^(\w+:)?\/\/[^/?#]*/, '').replace(/\/+$/, ''),
  )
  return [...new Set(paths.filter((path) => path.startsWith('/')))]
}
