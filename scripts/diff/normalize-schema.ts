import { at, isReference } from '../document/openapi.ts'
import type { Document } from '../document/openapi.ts'
import { plainBounds } from './normalize-bounds.ts'
import type { Origins } from './original-pointers.ts'

type Node = Record<string, unknown>

/**
 * Says every schema of the document in one way, in place: without annotations; `const` as an `enum`
 * of one; `nullable` as a type; a union of one, and an `allOf` whose parts can be joined, as the
 * schema that they amount to; without keywords that say nothing.
 */
export function normalizeSchemas(document: Document, origins: Origins): void {
  const state = new Map<Node, 'busy' | 'done'>()
  const visit = (schema: Node): void => {
    if (state.has(schema)) return
    state.set(schema, 'busy')
    for (const child of childrenOf(schema)) visit(child)
    plain(schema)
    unwrapSingle(schema)
    joinParts(schema, origins, (part) => {
      const target = isReference(part) ? at(document, part.$ref.slice(1)) : part
      if (!isNode(target) || isReference(target)) return undefined
      visit(target)
      return state.get(target) === 'done' ? target : undefined
    })
    foldNull(schema)
    plain(schema)
    state.set(schema, 'done')
  }
  rootsOf(document).forEach(visit)
}

/** The schemas of the document that are not part of another. */
function rootsOf(document: Document): Node[] {
  const roots = Object.values(document.components?.schemas ?? {}).filter(isNode)
  const { schemas: _, ...components } = (document.components ?? {}) as Node
  const stack: unknown[] = [{ ...document, components }]
  for (let node = stack.pop(); node !== undefined; node = stack.pop()) {
    if (typeof node !== 'object' || node === null) continue
    for (const [key, child] of Object.entries(node)) {
      if (key === 'schema' && isNode(child)) roots.push(child)
      else if (key !== 'example' && key !== 'examples' && !key.startsWith('x-')) stack.push(child)
    }
  }
  return roots
}

/** Takes out or rewrites keywords in place; twice does no harm. */
function plain(schema: Node): void {
  for (const key of Object.keys(schema)) {
    if (ANNOTATIONS.has(key) || key.startsWith('x-') || isSilent(key, schema[key])) {
      delete schema[key]
    }
  }
  if ('const' in schema && !('enum' in schema)) {
    schema.enum = [schema.const]
    delete schema.const
  }
  if (schema.nullable === true && schema.type !== undefined) {
    schema.type = [...new Set([schema.type].flat().concat('null'))]
    if (Array.isArray(schema.enum) && !schema.enum.includes(null)) schema.enum.push(null)
    delete schema.nullable
  }
  if (schema.format === 'byte' && schema.contentEncoding === undefined) {
    schema.contentEncoding = 'base64'
    delete schema.format
  }
  plainBounds(schema)
  if (Array.isArray(schema.type)) {
    schema.type = schema.type.length === 1 ? schema.type[0] : [...schema.type].sort()
  }
  for (const key of ['enum', 'required']) {
    const list = schema[key]
    if (Array.isArray(list)) schema[key] = [...list].sort(byJson)
  }
  if (schema.type === 'boolean' && byJson(schema.enum, [false, true]) === 0) delete schema.enum
  for (const key of [...MAPS, ...LISTS]) {
    const group = schema[key]
    if (typeof group === 'object' && group !== null) withoutBooleans(group as Node)
  }
}

/** Puts objects in the place of boolean schemas. */
function withoutBooleans(group: Node): void {
  for (const [key, schema] of Object.entries(group)) {
    if (typeof schema === 'boolean') group[key] = schema ? {} : { not: {} }
  }
}

const ANNOTATIONS = new Set([
  ...['title', 'description', 'example', 'examples', 'externalDocs', 'xml', 'deprecated'],
  ...['$comment', '$schema', '$id'],
])

/** Whether a keyword with this value is the same as no keyword. */
function isSilent(keyword: string, value: unknown): boolean {
  switch (keyword) {
    case 'uniqueItems':
    case 'readOnly':
    case 'writeOnly':
    case 'nullable':
      return value === false
    case 'minLength':
    case 'minItems':
    case 'minProperties':
      return value === 0
    case 'required':
    case 'allOf':
      return Array.isArray(value) && value.length === 0
    case 'additionalProperties':
    case 'unevaluatedProperties':
    case 'items':
      return value === true || (isNode(value) && Object.keys(value).length === 0)
    default:
      return false
  }
}

/** `oneOf` or `anyOf` with a single member, and nothing beside it, is that member. */
function unwrapSingle(schema: Node): void {
  for (const keyword of ['oneOf', 'anyOf', 'allOf']) {
    const [only, ...others] = listOf(schema[keyword])
    if (others.length > 0 || !isNode(only)) continue
    const siblings = Object.keys(schema).filter((key) => key !== keyword && !HARMLESS.has(key))
    if (siblings.length > 0) continue
    const { [keyword]: _, ...kept } = schema
    delete schema[keyword]
    Object.assign(schema, only, kept)
  }
}

/** May stand beside a reference without changing what it says of values. */
const HARMLESS = new Set(['readOnly', 'writeOnly', 'default', 'discriminator'])

/**
 * Joins the parts of an `allOf` into the schema itself where that says the same.
 *
 * @param definition gives the normalised schema of a part, or `undefined` for one that is recursive
 */
function joinParts(
  schema: Node,
  origins: Origins,
  definition: (part: Node) => Node | undefined,
): void {
  const parts = listOf(schema.allOf)
  if (parts.length === 0 || !parts.every(isNode)) return
  const { allOf: _, ...rest } = schema
  let joined: Node | undefined = rest
  for (const part of parts) {
    const target = definition(part)
    if (target === undefined || 'allOf' in target) return
    const { $ref: __, ...siblings } = part
    const copy: Node = { ...origins.deepCopy(target), ...(isReference(part) ? siblings : {}) }
    joined = join(joined, copy)
    if (joined === undefined) return
  }
  delete schema.allOf
  Object.assign(schema, joined)
}

/** One object schema that says what both say, or `undefined` where that takes more than putting them together. */
function join(a: Node, b: Node): Node | undefined {
  const joined: Node = { ...a }
  for (const [key, value] of Object.entries(b)) {
    if (joined[key] === undefined || byJson(joined[key], value) === 0) joined[key] = value
    else if (key === 'required')
      joined.required = [...new Set([...listOf(a.required), ...listOf(value)])]
    else if (key === 'properties') {
      const properties = { ...(a.properties as Node) }
      for (const [name, member] of Object.entries(value as Node)) {
        const other = properties[name]
        const isNew = other === undefined || byJson(other, member) === 0
        properties[name] = isNew ? member : { allOf: [other, member] }
      }
      joined.properties = properties
    } else return undefined
  }
  const closed = CLOSING.some((keyword) => a[keyword] !== undefined || b[keyword] !== undefined)
  return closed && Object.keys(a).length > 0 ? undefined : joined
}

/** What looks at all other members, so that it means something else after joining. */
const CLOSING = ['additionalProperties', 'unevaluatedProperties', 'patternProperties']

/** `anyOf: [X, {type: null}]` as X with one more type, where X is written out and has one. */
function foldNull(schema: Node): void {
  for (const keyword of ['oneOf', 'anyOf']) {
    const variants = listOf(schema[keyword])
    const [only, ...others] = variants.filter((it) => !isNull(it))
    if (variants.length !== 2 || others.length > 0 || !isNode(only)) continue
    const siblings = Object.keys(schema).filter((key) => key !== keyword && !HARMLESS.has(key))
    if (siblings.length > 0 || only.type === undefined) continue
    delete schema[keyword]
    Object.assign(schema, only, { nullable: true })
  }
}

/** Whether a schema takes `null` and nothing else. */
export function isNull(schema: unknown): boolean {
  return isNode(schema) && (schema.type === 'null' || byJson(schema.enum, [null]) === 0)
}

/** The subschemas right below a schema. */
function childrenOf(schema: Node): Node[] {
  const maps = MAPS.flatMap((key) => (isNode(schema[key]) ? Object.values(schema[key]) : []))
  const lists = LISTS.flatMap((key) => listOf(schema[key]))
  return [...maps, ...lists, ...SLOTS.map((key) => schema[key])].filter(isNode)
}

const MAPS = ['properties', 'patternProperties', 'dependentSchemas', '$defs', 'definitions']
const LISTS = ['allOf', 'anyOf', 'oneOf', 'prefixItems']
const SLOTS = [
  ...['items', 'additionalProperties', 'unevaluatedItems', 'unevaluatedProperties', 'contains'],
  ...['not', 'if', 'then', 'else', 'propertyNames', 'contentSchema'],
]

function listOf(value: unknown): unknown[] {
  return Array.isArray(value) ? value : []
}

function isNode(value: unknown): value is Node {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function byJson(a: unknown, b: unknown): number {
  const [left, right] = [JSON.stringify(a) ?? '', JSON.stringify(b) ?? '']
  return left < right ? -1 : left > right ? 1 : 0
}
