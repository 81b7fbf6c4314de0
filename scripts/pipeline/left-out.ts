import { resolve, type Document, type PathItem } from './openapi.ts'

/** What an OpenAPI 3.2 description holds that nothing is generated for, as one note; else none. */
export function leftOut(document: Document): string[] {
  if (!document.openapi.startsWith('3.2')) return []
  const found = new Map<string, number>()
  const count = (what: string, times = 1) => found.set(what, (found.get(what) ?? 0) + times)
  for (const unresolved of Object.values(document.paths ?? {})) {
    const item = Object(resolve<PathItem | undefined>(document, unresolved)) as PathItem
    if (item.query !== undefined) count('operations of the method QUERY')
    const others = Object.keys(Object(item.additionalOperations)).length
    if (others > 0) count('operations of other methods', others)
  }
  for (const node of objectsBelow([document.paths, document.components])) {
    if ('in' in node && node.in === 'querystring') count('parameters in querystring')
    if ('itemSchema' in node) count('schemas of streamed items')
  }
  const parts = [...found].map(([what, times]) => `${what} (${times})`)
  return parts.length === 0 ? [] : [`OpenAPI 3.2: left out ${parts.join(', ')}`]
}

function objectsBelow(roots: readonly unknown[]): Set<object> {
  const found = new Set<object>()
  const stack = [...roots]
  while (stack.length > 0) {
    const node = stack.pop()
    if (typeof node !== 'object' || node === null || found.has(node)) continue
    found.add(node)
    for (const child of Object.values(node)) stack.push(child)
  }
  return found
}
