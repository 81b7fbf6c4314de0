import { at } from '../../document/json-pointer.ts'
import { mapEntries } from '../../document/objects.ts'
import type { Document, OperationObject, PathItem } from '../../document/openapi.ts'
import { mapOperations } from '../../document/path-item.ts'
import { isReference } from '../../document/references.ts'

/** The document with only these operations and the components that are still referenced. */
export function onlyOperations(document: Document, ids: readonly string[]): Document {
  const paths = mapEntries(document.paths ?? {}, (_, item) =>
    mapOperations(item as PathItem, ({ operation }) =>
      ids.includes((operation as OperationObject).operationId ?? '') ? operation : undefined,
    ),
  ) as Document['paths'] & object
  const { components = {}, ...rest }: Document = { ...document, paths }
  const reached = referencesIn(document, [rest, components.securitySchemes])
  const isReached = (kind: string, name: string) =>
    kind === 'securitySchemes' ||
    [...reached].some((it) => isWithin(it, `#/components/${kind}/${name}`))
  const kept = Object.entries(components).map(([kind, named]) => [
    kind,
    Object.fromEntries(Object.entries(named as object).filter(([name]) => isReached(kind, name))),
  ])
  return { ...rest, components: Object.fromEntries(kept) }
}

/** All references in these nodes, followed recursively. */
function referencesIn(document: Document, nodes: readonly unknown[]): ReadonlySet<string> {
  const found = new Set<string>()
  const follow = (reference: string): void => {
    if (!reference.startsWith('#/') || found.has(reference)) return
    found.add(reference)
    visit(at(document, decodeURI(reference.slice(1))))
  }
  const visit = (node: unknown): void => {
    if (typeof node !== 'object' || node === null) return
    if (isReference(node)) follow(node.$ref)
    const { mapping } = Object((node as { discriminator?: unknown }).discriminator)
    Object.values(Object(mapping)).forEach((it) => follow(String(it)))
    Object.values(node).forEach(visit)
  }
  nodes.forEach(visit)
  return found
}

/** Whether a pointer points to a place or into it. */
export function isWithin(pointer: string, place: string): boolean {
  return pointer === place || pointer.startsWith(`${place}/`)
}
