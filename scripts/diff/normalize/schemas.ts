import { at } from '../../document/json-pointer.ts'
import { isObject } from '../../document/objects.ts'
import { wholeSchema } from '../../document/media-types.ts'
import type { Document, MediaType } from '../../document/openapi.ts'
import { isReference } from '../../document/references.ts'
import { subschemas } from '../../document/schemas/schema-keywords.ts'
import { upgradeSchema } from '../../document/upgrade.ts'
import { walk } from '../../document/walk.ts'
import { same } from '../compare/cursor.ts'
import { joinParts } from './join-parts.ts'
import type { Origins } from './original-pointers.ts'
import { simplify } from './simplify.ts'

type Node = Record<string, unknown>

/**
 * Rewrites every schema of the document in place so that schemas that mean the same become equal:
 * without annotations and keywords without effect, in the syntax of 3.1, `const` as an `enum` of one,
 * and a union of one or an `allOf` that can be joined as the schema that it amounts to.
 */
export function normalizeSchemas(document: Document, origins: Origins): void {
  itemsToLists(document)
  const state = new Map<Node, 'busy' | 'done'>()
  const ignoresSiblings = document.openapi.startsWith('3.0')
  const visit = (schema: Node): void => {
    if (state.has(schema)) return
    state.set(schema, 'busy')
    simplify(schema)
    if (isReference(schema)) {
      if (ignoresSiblings) dropSiblings(schema)
      else wrapReference(schema)
    }
    replace(schema, upgradeSchema(schema))
    for (const child of subschemas(schema)) if (isObject(child.schema)) visit(child.schema as Node)
    simplify(schema)
    unwrapSingle(schema)
    joinParts(schema, origins, (part) => {
      const target = isReference(part) ? at(document, part.$ref.slice(1)) : part
      if (!isObject(target) || isReference(target)) return undefined
      visit(target as Node)
      return state.get(target as Node) === 'done' ? (target as Node) : undefined
    })
    foldNull(schema)
    simplify(schema)
    state.set(schema, 'done')
  }
  schemasOf(document).forEach(visit)
}

/** Turns the schema of a stream's items into that of the list that the stream stands for, in place. */
function itemsToLists(document: Document): void {
  for (const { node, hasNames, isData } of walk(document)) {
    if (isData || hasNames || !('itemSchema' in node)) continue
    const mediaType = node as Node
    mediaType.schema = wholeSchema(mediaType as MediaType)
    delete mediaType.itemSchema
  }
}

/** The schemas of the document that aren't part of another. */
function schemasOf(document: Document): Node[] {
  const found: Node[] = []
  for (const { node, key, parent, isData } of walk(document)) {
    const isComponent = parent?.key === 'schemas' && parent.parent?.key === 'components'
    const isSchema = isComponent || (key === 'schema' && parent?.hasNames === false)
    if (isSchema && !isData && isObject(node)) found.push(node as Node)
  }
  return found
}

/** Drops the siblings of a reference, except those that concern the property: OpenAPI 3.0 ignores the rest. */
function dropSiblings(reference: Node): void {
  for (const key of Object.keys(reference)) if (!BESIDE_REFERENCE.has(key)) delete reference[key]
}

/** Moves a reference that has sibling assertions into an `allOf`. */
function wrapReference(reference: Node): void {
  if (Object.keys(reference).every((key) => BESIDE_REFERENCE.has(key))) return
  const { $ref, allOf } = reference
  reference.allOf = [...(Array.isArray(allOf) ? (allOf as unknown[]) : []), { $ref }]
  delete reference.$ref
}

const BESIDE_REFERENCE = new Set(['$ref', 'readOnly', 'writeOnly', 'default', 'discriminator'])

function replace(schema: Node, other: object): void {
  if (schema === other) return
  const entries = Object.entries(other)
  for (const key of Object.keys(schema)) delete schema[key]
  Object.assign(schema, Object.fromEntries(entries))
}

/** Replaces a `oneOf`, `anyOf` or `allOf` of one schema, without sibling keywords, by that schema. */
function unwrapSingle(schema: Node): void {
  for (const keyword of ['oneOf', 'anyOf', 'allOf']) {
    const list = schema[keyword]
    if (!Array.isArray(list) || list.length !== 1 || !isObject(list[0])) continue
    if (!isAlone(schema, keyword)) continue
    const { [keyword]: _, ...kept } = schema
    delete schema[keyword]
    Object.assign(schema, list[0], kept)
  }
}

/** Whether a schema has no other keyword that says something about values. */
function isAlone(schema: Node, keyword: string): boolean {
  return Object.keys(schema).every((key) => key === keyword || NEUTRAL.has(key))
}

const NEUTRAL = new Set(['readOnly', 'writeOnly', 'default', 'discriminator'])

/** Replaces `anyOf: [X, {type: null}]` by X with one more type, if X isn't a reference and has a type. */
function foldNull(schema: Node): void {
  for (const keyword of ['oneOf', 'anyOf']) {
    const variants = schema[keyword]
    if (!Array.isArray(variants) || variants.length !== 2 || !isAlone(schema, keyword)) continue
    const [only, ...others] = variants.filter((it) => !isNull(it)) as unknown[]
    if (others.length > 0 || !isObject(only) || only.type === undefined) continue
    delete schema[keyword]
    Object.assign(schema, upgradeSchema({ ...only, nullable: true }))
  }
}

/** Whether a schema allows `null` and nothing else. */
export function isNull(schema: unknown): boolean {
  return isObject(schema) && (schema.type === 'null' || same(schema.enum, [null]))
}
