import { isObject, list } from '../document/objects.ts'
import type { Document, Schema } from '../document/openapi.ts'
import { resolve } from '../document/references.ts'
import { subschemas } from '../document/schemas/schema-keywords.ts'

/**
 * Returns a function that makes up a value for a recursive schema, with the least recursion that it
 * allows; `undefined` for any other schema, for which Prism makes up values itself, and for one of
 * which no value is found.
 */
export function recursiveSamples(document: Document): (schema: Schema) => unknown {
  const isRecursive = recursion(document)
  return (schema) => {
    const value = isRecursive(schema) ? sample(document, schema, new Set()) : NONE
    return value === NONE ? undefined : value
  }
}

/** Whether a schema contains itself or another that does. */
function recursion(document: Document): (schema: unknown) => boolean {
  const known = new Map<unknown, boolean>()
  const open = new Set<unknown>()
  const visit = (schema: unknown): boolean => {
    const node = resolve<unknown>(document, schema)
    if (!isObject(node)) return false
    const result = open.has(node) || known.get(node)
    if (result !== undefined) return result
    open.add(node)
    const found = subschemas(node).some(({ schema: child }) => visit(child))
    open.delete(node)
    known.set(node, found)
    return found
  }
  return visit
}

/** Deeper values have only what is required. */
const MOST_LEVELS = 2

/** What a value that would have to contain itself without end is. */
const NONE = Symbol()

function sample(
  document: Document,
  schema: unknown,
  above: ReadonlySet<unknown>,
  level = 0,
): unknown {
  const parts = partsOf(document, schema)
  if (parts.some((part) => above.has(part))) return NONE
  const inner = (it: unknown) => sample(document, it, new Set([...above, ...parts]), level + 1)
  const given = parts.flatMap((part) => GIVEN.flatMap((key) => [part[key] ?? []].flat()))
  if (given.length > 0) return given[0]
  const choices = parts.flatMap(({ oneOf, anyOf }) => [list(oneOf), list(anyOf)])
  const chosen = choices
    .filter(({ length }) => length > 0)
    .map((it) => [...it.map(inner).filter((value) => value !== NONE), NONE][0])
  const keywords = Object.assign({}, ...parts) as Keywords
  const type = typeOf(keywords)
  const own =
    type === undefined && chosen.length > 0
      ? []
      : [ofType(type, keywords, parts, inner, level < MOST_LEVELS)]
  const values = [...own, ...chosen]
  if (values.includes(NONE)) return NONE
  return values.every(isObject) ? (Object.assign({}, ...values) as object) : values[0]
}

type Keywords = Readonly<Record<string, unknown>>

const GIVEN = ['const', 'enum', 'example', 'examples', 'default']

/** The schemas that apply together: one and those in its `allOf`, references followed. */
function partsOf(document: Document, schema: unknown, found = new Set<Keywords>()): Keywords[] {
  const node = resolve<unknown>(document, schema)
  if (!isObject(node) || found.has(node)) return [...found]
  found.add(node)
  for (const part of list(node.allOf)) partsOf(document, part, found)
  return [...found]
}

function typeOf({ type, properties, required, items }: Keywords): unknown {
  const named = [type].flat()
  return (
    named.find((it) => it !== 'null') ??
    named[0] ??
    (properties || required ? 'object' : items ? 'array' : undefined)
  )
}

function ofType(
  type: unknown,
  keywords: Keywords,
  parts: readonly Keywords[],
  inner: (schema: unknown) => unknown,
  isFull: boolean,
): unknown {
  const { minItems = 0, minLength = 0, maxLength = 6, minimum = 0, format } = keywords
  switch (type) {
    case 'object':
      return members(parts, inner, isFull)
    case 'array': {
      const items = list(keywords.prefixItems).map(inner)
      const missing = Math.max(Number(minItems), isFull ? 1 : 0) - items.length
      const item = missing > 0 ? inner(keywords.items) : NONE
      if (item !== NONE && missing > 0) items.push(...Array<unknown>(missing).fill(item))
      return items.includes(NONE) || items.length < Number(minItems) ? NONE : items
    }
    case 'string':
      return (
        FORMATS[String(format)] ??
        'string'.slice(0, Number(maxLength)).padEnd(Number(minLength), 'g')
      )
    case 'boolean':
      return true
    case 'integer':
    case 'number':
      return minimum
    default:
      return type === undefined ? {} : null
  }
}

function members(
  parts: readonly Keywords[],
  inner: (schema: unknown) => unknown,
  isFull: boolean,
): unknown {
  const required = new Set(parts.flatMap((part) => list(part.required)))
  const schemas = parts.flatMap(({ properties }) => Object.entries(Object(properties) as object))
  const values = schemas
    .filter(([name]) => isFull || required.has(name))
    .map(([name, schema]) => [name, inner(schema)] as const)
    .filter(([name, value]) => value !== NONE || required.has(name))
  return values.some(([, value]) => value === NONE) ? NONE : Object.fromEntries(values)
}

const FORMATS: Readonly<Record<string, string>> = {
  'date-time': '2030-01-01T00:00:00Z',
  date: '2030-01-01',
  time: '12:00:00Z',
  uuid: '00000000-0000-4000-8000-000000000000',
  email: 'user@example.com',
  uri: 'https://example.com',
  url: 'https://example.com',
  hostname: 'example.com',
  ipv4: '192.0.2.1',
  ipv6: '2001:db8::1',
}
