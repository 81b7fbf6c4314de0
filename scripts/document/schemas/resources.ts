import { at } from '../json-pointer.ts'
import { pointerTo, walk, type Visit } from '../walk.ts'
import { isSchemaKey } from './schema-keywords.ts'

/** What a reference leads to. */
export interface Target {
  readonly schema: unknown
  /** A reference to it by its pointer in the document. */
  readonly $ref: string
  /** The name by which a `$dynamicRef` leads to another schema in another dynamic scope. */
  readonly dynamicAnchor?: string
}

/** The identifiers in a document. */
export interface Resources {
  /** The target of a reference that stands in a schema, by `$id`, by an anchor, or by a pointer inside of a schema with an `$id`. */
  readonly target: (source: object, reference: string) => Target | undefined
  /** The targets of dynamic anchors in the resource of a schema, by anchor. */
  readonly dynamicAnchors: (schema: unknown) => ReadonlyMap<string, Target>
  /** The same of all resources around a schema, the outermost first. */
  readonly outerDynamicAnchors: (schema: unknown) => readonly ReadonlyMap<string, Target>[]
  /** All schemas with a dynamic anchor. */
  readonly withDynamicAnchor: (anchor: string) => readonly Target[]
}

/** A schema with an `$id`, or one that counts as a resource without. */
interface Resource {
  readonly root: Visit
  readonly outer: Resource | undefined
  readonly base: string
  readonly hasId: boolean
  readonly anchors: Map<string, Target>
  readonly dynamicAnchors: Map<string, Target>
}

/** Stands for the address of the description, as that must not matter. */
const DOCUMENT = 'description:///'

/**
 * The schema resources of a document. Each component schema counts as one, and so does each other
 * schema that is not part of one, as a description has no other way to tell anchors apart.
 *
 * @see https://json-schema.org/draft/2020-12/json-schema-core#section-8.2
 */
export function schemaResources(document: unknown): Resources {
  const resources = new Map<unknown, Resource>()
  const byUri = new Map<string, Resource>()
  const anywhere = new Map<string, Target>()
  const dynamic = new Map<string, Target[]>()
  for (const visit of walk(document)) {
    if (visit.isData) continue
    const outer = resources.get(visit.parent?.node)
    const resource = ownResource(visit, outer) ?? outer!
    resources.set(visit.node, resource)
    if (resource.hasId && resource.root === visit) byUri.set(resource.base, resource)
    if (visit.hasNames) continue
    const { $anchor, $dynamicAnchor } = visit.node as Record<string, unknown>
    if (typeof $anchor !== 'string' && typeof $dynamicAnchor !== 'string') continue
    const target = { schema: visit.node, $ref: referenceTo(visit) }
    const add = (name: unknown, anchors: Map<string, Target>, it: Target) => {
      if (typeof name !== 'string') return
      anchors.set(name, it)
      if (!anywhere.has(name)) anywhere.set(name, it)
    }
    add($anchor, resource.anchors, target)
    if (typeof $dynamicAnchor !== 'string') continue
    const dynamicTarget = { ...target, dynamicAnchor: $dynamicAnchor }
    add($dynamicAnchor, resource.dynamicAnchors, dynamicTarget)
    if (!dynamic.get($dynamicAnchor)?.push(dynamicTarget))
      dynamic.set($dynamicAnchor, [dynamicTarget])
  }
  return {
    dynamicAnchors: (schema) => resources.get(schema)?.dynamicAnchors ?? NONE,
    outerDynamicAnchors: (schema) => {
      const found: ReadonlyMap<string, Target>[] = []
      for (let it = resources.get(schema)?.outer; it; it = it.outer)
        found.unshift(it.dynamicAnchors)
      return found
    },
    withDynamicAnchor: (anchor) => dynamic.get(anchor) ?? [],
    target: (source, reference) => {
      const own = resources.get(source)
      const [uri = '', fragment = ''] = reference.split('#', 2)
      const resource = uri === '' ? own : byUri.get(resolved(uri, own?.base ?? DOCUMENT))
      if (resource === undefined) return undefined
      if (fragment === '' || fragment.startsWith('/'))
        return resource.hasId ? targetAt(resource.root, fragment) : undefined
      const known = resource.anchors.get(fragment) ?? resource.dynamicAnchors.get(fragment)
      return known ?? (uri === '' ? anywhere.get(fragment) : undefined)
    },
  }
}

const NONE: ReadonlyMap<string, Target> = new Map()

function ownResource(visit: Visit, outer: Resource | undefined): Resource | undefined {
  const { node, key, parent, hasNames } = visit
  const { $id } = node as { $id?: unknown }
  const hasId = typeof $id === 'string' && !hasNames && !$id.startsWith('#')
  const isComponent = parent?.key === 'schemas' && parent.parent?.key === 'components'
  const isSchema = isSchemaKey(key) && parent?.hasNames === false && outer?.hasId === false
  if (outer !== undefined && !hasId && !isComponent && !isSchema) return undefined
  const outerBase = outer?.base ?? DOCUMENT
  return {
    root: visit,
    outer,
    base: hasId ? resolved($id.replace(/#$/, ''), outerBase) : outerBase,
    hasId,
    anchors: new Map(),
    dynamicAnchors: new Map(),
  }
}

function targetAt(root: Visit, fragment: string): Target | undefined {
  const schema = at(root.node, fragment)
  return schema === undefined ? undefined : { schema, $ref: referenceTo(root) + fragment }
}

function referenceTo(visit: Visit): string {
  return `#${pointerTo(visit).replaceAll('%', '%25')}`
}

/** @see https://www.rfc-editor.org/rfc/rfc3986#section-5 */
function resolved(reference: string, base: string): string {
  return URL.canParse(reference, base) ? new URL(reference, base).href : reference
}
