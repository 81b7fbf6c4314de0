import { unescapeSegment } from '../json-pointer.ts'
import { isObject, mapEntries, mapItems } from '../objects.ts'
import type { Components, Document, Schema } from '../openapi.ts'
import { ProblemsError } from '../problem.ts'
import { schemaReference } from '../references.ts'
import { uniqueName } from '../unique-name.ts'
import { walk } from '../walk.ts'
import { dynamicScopes, NO_SCOPE, type DynamicScope } from './dynamic-scope.ts'
import { mapWholeSchemas } from './map-schemas.ts'
import { schemaResources, type Target } from './resources.ts'
import { SCHEMA_KEYWORDS } from './schema-keywords.ts'

/** Whether the source of a file may have identifiers of schemas, or refer to one. */
export function mayHaveIdentifiers(source: string): boolean {
  return /\$(?:id|anchor|dynamicAnchor|dynamicRef)\b/.test(source)
}

/** A file in which each `$ref` to an identifier in the same file is the pointer to its target. */
export function withPointers(parsed: unknown): unknown {
  const copy = structuredClone(parsed)
  const { target } = schemaResources(copy)
  for (const { node, isData, hasNames } of walk(copy)) {
    const { $ref } = node as { $ref?: unknown }
    if (isData || hasNames || typeof $ref !== 'string') continue
    const found = target(node, $ref)
    if (found) Object.assign(node, { $ref: found.$ref })
  }
  return copy
}

/**
 * The document with pointers as its only references. A schema that means something else in another
 * dynamic scope, such as a generic list, gets a component for each scope. Identifiers, which pointers
 * would be relative to, are left out.
 *
 * @throws ProblemsError for a document that would become too large
 */
export function plainReferences(document: Document): Document {
  const resources = schemaResources(document)
  const { enter, inPlace, target, meaning } = dynamicScopes(document, resources)
  const copies = new Copies(Object.keys(document.components?.schemas ?? {}))

  const referTo = (to: Target, outer: DynamicScope, owner: string): string => {
    const own = meaning(to.schema, enter(inPlace(to.schema), to.schema))
    const inScope = meaning(to.schema, enter(outer, to.schema))
    if (own === inScope) return to.$ref
    return schemaReference(copies.nameOf(to, inScope, { scope: outer, owner }))
  }
  const plain = (schema: unknown, outer: DynamicScope, owner: string): unknown => {
    if (!isObject(schema)) return schema
    const scope = enter(outer, schema)
    const child = (it: unknown) => plain(it, scope, owner)
    const changed = mapEntries(schema, (keyword, value) => {
      if (keyword === '$ref' || keyword === '$dynamicRef') {
        const found = target(schema, keyword, scope)
        return found ? referTo(found, scope, owner) : value
      }
      const kind = SCHEMA_KEYWORDS.get(keyword)
      if (kind === undefined || typeof value !== 'object' || value === null) return value
      if (Array.isArray(value)) return kind === 'list' ? mapItems(value, child) : value
      return kind === 'map' ? mapEntries(value, (_, it) => child(it)) : child(value)
    })
    const result = withoutIdentifiers(changed)
    if (result !== schema) copies.count()
    return result
  }
  const changed = mapWholeSchemas(document, (schema, pointer) => {
    const [, component] = /^\/components\/schemas\/(.*)$/.exec(pointer) ?? []
    return plain(schema, NO_SCOPE, unescapeSegment(component ?? '')) as Schema
  })
  const added: [string, unknown][] = []
  for (const { name, schema, scope, owner } of copies)
    added.push([name, plain(schema, scope, owner)])
  if (added.length === 0) return changed
  const schemas = { ...changed.components?.schemas, ...Object.fromEntries(added) } as object
  return { ...changed, components: { ...changed.components, schemas } as Components }
}

/** The schemas that become components, each for a dynamic scope. Their number grows while they are iterated over. */
class Copies {
  readonly #taken: Set<string>
  readonly #names = new Map<string, string>()
  readonly #all: Copy[] = []
  #changes = 0

  constructor(taken: Iterable<string>) {
    this.#taken = new Set(taken)
  }

  /** The name of the copy with this meaning, which is added if it is missing. */
  nameOf({ schema, $ref }: Target, meaning: string, place: Pick<Copy, 'scope' | 'owner'>): string {
    const key = `${$ref} ${meaning}`
    const known = this.#names.get(key)
    if (known !== undefined) return known
    const wanted = [place.owner, $ref.replace(/^#\/components\/schemas\//, '')].join('.')
    const plain = wanted.replaceAll(/[^\w-]+/g, '.').replace(/^[.]/, '')
    const name = uniqueName(plain, (it) => this.#taken.has(it), '.')
    this.#taken.add(name)
    this.#names.set(key, name)
    this.#all.push({ name, schema, ...place })
    return name
  }

  /** Counts a changed schema. */
  count(): void {
    this.#changes++
    if (this.#changes <= MOST_CHANGES) return
    throw new ProblemsError([
      {
        code: 'too-large',
        severity: 'error',
        message: `more than ${MOST_CHANGES} schemas, with those written out that dynamic references apply`,
        hint: 'write generic schemas without $dynamicRef',
      },
    ])
  }

  [Symbol.iterator](): Iterator<Copy> {
    return this.#all[Symbol.iterator]()
  }
}

interface Copy {
  readonly name: string
  readonly schema: unknown
  readonly scope: DynamicScope
  /** The name of the component that the scope begins with; empty for another schema. */
  readonly owner: string
}

const MOST_CHANGES = 200_000

function withoutIdentifiers(schema: Readonly<Record<string, unknown>>): object {
  if (!IDENTIFIERS.some((keyword) => Object.hasOwn(schema, keyword))) return schema
  const { $id, $anchor, $dynamicAnchor, $dynamicRef, ...rest } = schema
  if ($dynamicRef === undefined) return rest
  if (rest.$ref === undefined) return { $ref: $dynamicRef, ...rest }
  const parts = Array.isArray(rest.allOf) ? (rest.allOf as unknown[]) : []
  return { ...rest, allOf: [{ $ref: $dynamicRef }, ...parts] }
}

const IDENTIFIERS = ['$id', '$anchor', '$dynamicAnchor', '$dynamicRef']
