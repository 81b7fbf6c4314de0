import { at, isReference, type Document } from '../../document/openapi.ts'

/** The document with these operations only, and the components that they reach. */
export function onlyOperations(document: Document, ids: readonly string[]): Document {
  const paths = Object.entries(document.paths ?? {}).map(([path, item]) => [
    path,
    Object.fromEntries(
      Object.entries(item).filter(([, node]) => {
        const id = (Object(node) as { operationId?: string }).operationId
        return id === undefined || ids.includes(id)
      }),
    ),
  ])
  const chosen: Document = { ...document, paths: Object.fromEntries(paths) }
  const reached = new Set<string>()
  const visit = (node: unknown): void => {
    if (typeof node !== 'object' || node === null) return
    if (isReference(node) && !reached.has(node.$ref)) {
      reached.add(node.$ref)
      visit(at(document, decodeURI(node.$ref.slice(1))))
    }
    Object.values(node).forEach(visit)
  }
  visit(chosen.paths)
  const components = Object.entries(document.components ?? {}).map(([kind, named]) => [
    kind,
    kind === 'securitySchemes'
      ? named
      : Object.fromEntries(
          Object.entries(named as object).filter(([name]) =>
            [...reached].some((it) => isWithin(it, `#/components/${kind}/${name}`)),
          ),
        ),
  ])
  return { ...chosen, components: Object.fromEntries(components) }
}

/** Whether a pointer is another one or leads into it. */
export function isWithin(pointer: string, place: string): boolean {
  return pointer === place || pointer.startsWith(`${place}/`)
}
