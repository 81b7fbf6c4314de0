import { at } from '../json-pointer.ts'
import { isObject } from '../objects.ts'
import type { Resources, Target } from './resources.ts'

/** By the name of a dynamic anchor, the schema that a `$dynamicRef` to it applies. */
export type DynamicScope = ReadonlyMap<string, Target>

export interface DynamicScopes {
  /** The scope inside of a schema that is applied in this scope; outer anchors win. */
  readonly enter: (scope: DynamicScope, schema: unknown) => DynamicScope
  /** The scope in which a schema is applied by the schemas around it. */
  readonly inPlace: (schema: unknown) => DynamicScope
  /** What a reference leads to that stands in a schema. */
  readonly target: (
    source: object,
    keyword: ReferenceKeyword,
    scope: DynamicScope,
  ) => Target | undefined
  /** A string that is equal for all scopes in which a schema, once entered, means the same. */
  readonly meaning: (schema: unknown, scope: DynamicScope) => string
}

export type ReferenceKeyword = '$ref' | '$dynamicRef'

export const NO_SCOPE: DynamicScope = new Map()

/** @see https://json-schema.org/draft/2020-12/json-schema-core#section-8.2.3.2 */
export function dynamicScopes(document: object, resources: Resources): DynamicScopes {
  const isContested = (anchor: string) => resources.withDynamicAnchor(anchor).length > 1
  const withAnchors = (scope: DynamicScope, anchors: ReadonlyMap<string, Target>) => {
    const added = [...anchors].filter(([anchor]) => isContested(anchor) && !scope.has(anchor))
    return added.length === 0 ? scope : new Map([...scope, ...added])
  }
  const initialTarget = (source: object, reference: string): Target | undefined => {
    const target = resources.target(source, reference)
    if (target !== undefined || !reference.startsWith('#/')) return target
    const schema = at(document, reference.slice(1))
    return schema === undefined ? undefined : { schema, $ref: reference }
  }

  /** The contested anchors that `$dynamicRef`s in a schema, and in what it refers to, lead to. */
  const anchorsReferredTo = (root: unknown): ReadonlySet<string> => {
    const anchors = new Set<string>()
    const nodes = new Set<unknown>([root])
    for (const node of nodes) {
      if (!isObject(node)) {
        if (Array.isArray(node)) for (const item of node) nodes.add(item)
        continue
      }
      for (const child of Object.values(node)) if (typeof child === 'object') nodes.add(child)
      if (typeof node.$ref === 'string') nodes.add(initialTarget(node, node.$ref)?.schema)
      if (typeof node.$dynamicRef !== 'string') continue
      const { schema, dynamicAnchor } = initialTarget(node, node.$dynamicRef) ?? {}
      nodes.add(schema)
      if (dynamicAnchor === undefined || !isContested(dynamicAnchor)) continue
      anchors.add(dynamicAnchor)
      for (const it of resources.withDynamicAnchor(dynamicAnchor)) nodes.add(it.schema)
    }
    return anchors
  }
  const known = new Map<unknown, ReadonlySet<string>>()
  return {
    enter: (scope, schema) => withAnchors(scope, resources.dynamicAnchors(schema)),
    inPlace: (schema) => resources.outerDynamicAnchors(schema).reduce(withAnchors, NO_SCOPE),
    target: (source, keyword, scope) => {
      const reference = (source as Readonly<Record<string, unknown>>)[keyword]
      if (typeof reference !== 'string') return undefined
      const target = initialTarget(source, reference)
      if (keyword === '$ref' || target?.dynamicAnchor === undefined) return target
      return scope.get(target.dynamicAnchor) ?? target
    },
    meaning: (schema, scope) => {
      if (scope.size === 0) return ''
      const anchors = known.get(schema) ?? anchorsReferredTo(schema)
      known.set(schema, anchors)
      const relevant = [...scope].filter(([anchor]) => anchors.has(anchor))
      const pairs = relevant.map(([anchor, { $ref }]) => JSON.stringify([anchor, $ref]))
      return pairs.sort().join()
    },
  }
}
