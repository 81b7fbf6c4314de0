import { finder } from '../find-reference.ts'
import { unescapeSegment } from '../json-pointer.ts'
import type { Document, Schema } from '../openapi.ts'
import { isReference } from '../references.ts'
import { uniqueName } from '../unique-name.ts'
import type { SchemaObject } from './map-schemas.ts'
import { dynamicScopes, type DynamicScope } from './dynamic-scope.ts'

/** The component schemas of a document, and what references lead to. */
export interface ComponentReferences {
  /**
   * The component schemas by name. Any other target of a reference, such as a member of a schema, a
   * part of a path or an anchor, becomes a component when it is first asked for.
   */
  readonly components: ReadonlyMap<string, Schema>
  /**
   * The name of the component that the `$ref` or `$dynamicRef` of a schema leads to, or a boolean
   * schema; `undefined` for a schema without reference. A component whose meaning depends on the
   * dynamic scope gets another name in each scope.
   */
  readonly target: (schema: SchemaObject, scope?: DynamicScope) => string | boolean | undefined
  /** The dynamic scope in a schema that isn't a component. */
  readonly enter: (schema: object) => DynamicScope
  /** The dynamic scope in a component. */
  readonly scopeOf: (name: string) => DynamicScope
  /** The name of a component, given the very schema. */
  readonly nameOf: (schema: unknown) => string | undefined
  /** What a `$ref` leads to. */
  readonly follow: (reference: string) => unknown
}

export function componentReferences(document: Document): ComponentReferences {
  const find = finder(document)
  const components = new Map(Object.entries(document.components?.schemas ?? {}))
  const names = new Map<unknown, string>([...components].map(([name, it]) => [it, name]))

  const dynamic = mentions(document, '$dynamicAnchor') ? dynamicScopes(document) : undefined
  const enter = (schema: object, scope = NO_SCOPE) => dynamic?.enter(scope, schema) ?? NO_SCOPE
  const scopes = new Map<string, DynamicScope>()

  const add = (target: object, wanted: string): string => {
    const name = uniqueName(wanted, (it) => components.has(it), '.')
    components.set(name, target as Schema)
    return name
  }
  /** The part of a scope that the meaning of a schema depends on. */
  const relevant = (schema: object, scope: DynamicScope): DynamicScope => {
    if (scope.size === 0) return scope
    const references = dynamicReferences(schema, (it) => find(it, '$ref'))
    return new Map([...scope].filter(([anchor]) => references.has(anchor)))
  }
  const nameInScope = (target: object, name: string, outer: DynamicScope): string => {
    const scope = relevant(target, enter(target, outer))
    if (isSame(scope, relevant(target, enter(target)))) return name
    const known = [...scopes].find(
      ([it, own]) => components.get(it) === target && isSame(own, scope),
    )
    if (known) return known[0]
    const scoped = add(target, name)
    scopes.set(scoped, scope)
    return scoped
  }
  return {
    components,
    nameOf: (schema) => names.get(schema),
    enter: (schema) => enter(schema),
    scopeOf: (name) => scopes.get(name) ?? enter(Object(components.get(name)) as object),
    follow: (reference) => find(reference, '$ref'),
    target(schema, scope = NO_SCOPE) {
      const keyword = isReference(schema) ? '$ref' : '$dynamicRef'
      const reference = schema[keyword]
      if (typeof reference !== 'string') return undefined
      const inScope = keyword === '$dynamicRef' && dynamic?.target(scope, schema, reference)
      const target = inScope || find(reference, keyword)
      if (typeof target !== 'object' || target === null) return target !== false
      const name = names.get(target) ?? add(target, nameFrom(reference))
      names.set(target, name)
      return nameInScope(target, name, scope)
    },
  }
}

/** `#/components/schemas/Pet/properties/tag` becomes `Pet.properties.tag`. */
function nameFrom(reference: string): string {
  const short = reference.replace(/^#\/components\/schemas\//, '').replace(/^#\/?/, '')
  return short.split('/').map(unescapeSegment).join('.')
}

const NO_SCOPE: DynamicScope = new Map()

function isSame(one: DynamicScope, other: DynamicScope): boolean {
  return one.size === other.size && [...one].every(([anchor, it]) => other.get(anchor) === it)
}

/** The values of all `$dynamicRef`s in a schema and in what it refers to. */
function dynamicReferences(root: object, follow: (reference: string) => unknown): Set<unknown> {
  const found = new Set<unknown>()
  const nodes = new Set<unknown>([root])
  for (const node of nodes) {
    if (typeof node !== 'object' || node === null) continue
    if (isReference(node)) nodes.add(follow(node.$ref))
    if ('$dynamicRef' in node) found.add(node.$dynamicRef)
    for (const child of Object.values(node)) nodes.add(child)
  }
  return found
}

/** Whether a key occurs anywhere in a document. */
function mentions(root: object, key: string): boolean {
  const waiting: unknown[] = [root]
  for (let node = waiting.pop(); node !== undefined; node = waiting.pop()) {
    if (typeof node !== 'object' || node === null) continue
    if (key in node) return true
    for (const child of Object.values(node)) if (typeof child === 'object') waiting.push(child)
  }
  return false
}
