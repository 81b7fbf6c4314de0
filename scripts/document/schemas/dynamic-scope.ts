import type { Document } from '../openapi.ts'
import { walk, type Visit } from '../walk.ts'

/** By `#` and the name of a dynamic anchor, the schema that a `$dynamicRef` to it applies. */
export type DynamicScope = ReadonlyMap<string, object>

export interface DynamicScopes {
  /** The scope inside of a schema that is applied in this scope; outer anchors win. */
  readonly enter: (scope: DynamicScope, schema: object) => DynamicScope
  /** The schema that a `$dynamicRef` applies; `undefined` if it is the same in all scopes. */
  readonly target: (scope: DynamicScope, source: object, reference: string) => object | undefined
}

/**
 * The dynamic scopes of a document. Each component schema counts as a schema resource, and so does
 * each other schema that is not part of one, as a description has no other way to tell anchors apart.
 *
 * @see https://json-schema.org/draft/2020-12/json-schema-core#section-8.2.3.2
 */
export function dynamicScopes(document: Document): DynamicScopes {
  const resources = new Map<unknown, Resource>()
  const counts = new Map<string, number>()
  for (const visit of walk(document)) {
    if (visit.isData) continue
    const { node } = visit
    const resource = isResource(visit)
      ? { dynamic: new Map(), plain: new Map() }
      : resources.get(visit.parent?.node)
    if (resource === undefined) continue
    resources.set(node, resource)
    if (visit.hasNames) continue
    const { $anchor, $dynamicAnchor } = node as Record<string, unknown>
    if (typeof $anchor === 'string') resource.plain.set(`#${$anchor}`, node)
    if (typeof $dynamicAnchor !== 'string') continue
    const anchor = `#${$dynamicAnchor}`
    resource.dynamic.set(anchor, node)
    counts.set(anchor, (counts.get(anchor) ?? 0) + 1)
  }
  const isContested = (anchor: string) => counts.get(anchor)! > 1
  return {
    enter: (scope, schema) => {
      const anchors = [...(resources.get(schema)?.dynamic ?? [])]
      const added = anchors.filter(([anchor]) => isContested(anchor) && !scope.has(anchor))
      return added.length === 0 ? scope : new Map([...scope, ...added])
    },
    target: (scope, source, reference) => {
      const resource = resources.get(source)
      if (resource?.dynamic.has(reference)) return scope.get(reference)
      return resource?.plain.get(reference)
    },
  }
}

/** The schemas of a resource by `#` and their anchors. */
interface Resource {
  readonly dynamic: Map<string, object>
  readonly plain: Map<string, object>
}

function isResource({ key, node, parent }: Visit): boolean {
  const isComponent = parent?.key === 'schemas' && parent.parent?.key === 'components'
  return isComponent || key === 'schema' || typeof (node as { $id?: unknown }).$id === 'string'
}
