import type { Document as SourceDocument } from '@redocly/openapi-core'
import { sourceMap } from '../locate.ts'
import type { Problem } from '../../document/problem.ts'
import type { Links } from '../follow-references.ts'
import { DATA_KEYS, NAMING_KEYS } from '../../document/map-schemas.ts'
import { regularExpression } from '../../document/regular-expression.ts'

/** Schemas that one value is held against, parts of the value included; the largest examples take some ten thousand. */
const MOST = 1_000_000

/**
 * The schema of a description on which the lint, or whatever else validates, would hang: its
 * alternatives lead to further ones so often that a value, or one of its own examples, is held
 * against millions of schemas.
 */
export function slowSchema(files: readonly SourceDocument[], links: Links): Problem | undefined {
  const count = counter(links)
  for (const { schema, value } of subjects(files, links)) {
    if (count(schema, value) <= MOST) continue
    const location = sourceMap(files)(schema, '')
    return {
      code: 'slow-schema',
      severity: 'error',
      message: `${value === undefined ? 'a value' : 'its example or default'} would be held against more than ${MOST} schemas`,
      hint: 'name an alternative only once, and tell alternatives apart before they lead on to others',
      ...(location && { location }),
    }
  }
  return undefined
}

type Node = Readonly<Record<string, unknown>>

interface Subject {
  readonly schema: Node
  /** Without one, only what any value is held against counts. */
  readonly value?: unknown
}

/** All objects with alternatives, and all schemas that have an example or a default, once with each. */
function* subjects(files: readonly SourceDocument[], links: Links): Generator<Subject> {
  const seen = new Set<unknown>()
  const stack = files.map(({ parsed }) => ({ node: parsed, named: false }))
  for (let next = stack.pop(); next; next = stack.pop()) {
    const { node, named } = next
    if (!isObject(node) || seen.has(node)) continue
    seen.add(node)
    const isNamed = named || Array.isArray(node)
    if (!isNamed && LISTS.some((key) => node[key] !== undefined)) yield { schema: node }
    if (!isNamed && DATA.some((key) => node[key] !== undefined)) yield* withData(node, links)
    for (const key of Object.keys(node)) {
      const child = node[key]
      if (!isObject(child) || (!named && DATA_KEYS.has(key))) continue
      stack.push({ node: child, named: !isNamed && NAMING_KEYS.has(key) })
    }
  }
}

const LISTS = ['allOf', 'anyOf', 'oneOf', 'dependentSchemas']
const DATA = ['example', 'examples', 'default']

/** A schema with its own data, or that of a parameter, header or media type with theirs. */
function* withData(node: Node, links: Links): Generator<Subject> {
  const schema = isObject(node.schema) ? node.schema : node
  const listed = Object.values(Object(node.examples) as Node).map((it) =>
    Array.isArray(node.examples) ? it : (Object(links.get(it)?.target ?? it) as Node).value,
  )
  for (const value of [node.example, node.default, ...listed])
    if (isObject(value)) yield { schema, value }
}

/**
 * Counts the schemas that a value is held against, working out each pair of the two only once, and
 * without recursion, as references may lead on and on.
 */
function counter(links: Links) {
  const counts = new Map<unknown, Map<unknown, number>>()
  const known = ([schema, value]: Pair) => counts.get(schema)?.get(value)
  return (schema: Node, value?: unknown): number => {
    const open: { pair: Pair; parts?: readonly Pair[] }[] = [{ pair: [schema, value] }]
    for (let top = open.at(-1); top; top = open.at(-1)) {
      const { pair, parts } = top
      if (parts === undefined && known(pair) === undefined) {
        // What leads back to itself without a step into the value is no matter of time.
        if (!counts.has(pair[0])) counts.set(pair[0], new Map())
        counts.get(pair[0])!.set(pair[1], 0)
        top.parts = partsFor(pair, links)
        for (const part of top.parts) open.push({ pair: part })
      } else {
        const sum = parts?.reduce((total, part) => total + known(part)!, 1)
        if (sum !== undefined) counts.get(pair[0])!.set(pair[1], sum)
        open.pop()
      }
    }
    return known([schema, value])!
  }
}

/** A schema, and a list or an object that is held against it; `undefined` for any other value. */
type Pair = readonly [schema: Node, value: unknown]

/** The schemas that a schema leads on to for a value, each with the part of the value that it is for. */
function partsFor([schema, value]: Pair, links: Links): readonly Pair[] {
  const parts: Pair[] = []
  const add = (part: unknown, of: unknown) => {
    if (isObject(part)) parts.push([part, isObject(of) ? of : undefined])
  }
  add(links.get(schema)?.target, value)
  for (const key of LISTS) for (const part of valuesOf(schema[key])) add(part, value)
  for (const key of ['not', 'if', 'then', 'else']) add(schema[key], value)
  if (Array.isArray(value)) addItems(schema, value, add)
  else if (isObject(value)) addMembers(schema, value, add)
  return parts
}

type Add = (part: unknown, value: unknown) => void

function addItems(schema: Node, items: readonly unknown[], add: Add): void {
  const first = valuesOf(schema.prefixItems)
  for (const [index, item] of items.entries()) {
    add(first[index] ?? schema.items, item)
    add(schema.contains, item)
  }
}

function addMembers(schema: Node, value: Node, add: Add): void {
  const properties = Object(schema.properties) as Node
  const patterns = Object.entries(Object(schema.patternProperties) as Node)
  for (const [name, member] of Object.entries(value)) {
    const matching = patterns.filter(([pattern]) => matches(pattern, name))
    if (Object.hasOwn(properties, name)) add(properties[name], member)
    else if (matching.length === 0) add(schema.additionalProperties, member)
    for (const [, part] of matching) add(part, member)
  }
}

function matches(pattern: string, name: string): boolean {
  const expression = regularExpression(pattern)
  return typeof expression !== 'string' && expression.test(name)
}

function isObject(value: unknown): value is Node {
  return typeof value === 'object' && value !== null
}

function valuesOf(value: unknown): readonly unknown[] {
  return isObject(value) ? Object.values(value) : []
}
