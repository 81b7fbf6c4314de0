import type { Document as SourceDocument } from '@redocly/openapi-core'
import type { Problem } from '../../document/problem.ts'
import { regularExpression } from '../../document/regular-expression.ts'
import { pointerTo, walk, type Visit } from '../../document/walk.ts'
import type { Links } from '../follow-references.ts'
import { locate } from '../locate.ts'

/** Schemas that one value is validated against, parts of the value included. The largest examples need some ten thousand. */
const MOST = 1_000_000

/**
 * The schema on which the lint, or anything else that validates, would hang: its alternatives lead
 * to others so often that a value, or one of its own examples, is validated against millions of
 * schemas. No library limits this, and a validator cannot be interrupted.
 */
export function slowSchema(files: readonly SourceDocument[], links: Links): Problem | undefined {
  const count = counter(links)
  for (const file of files) {
    for (const visit of walk(file.parsed)) {
      for (const { schema, value } of subjectsOf(visit, links)) {
        if (count(schema, value) <= MOST) continue
        const subject = value === undefined ? 'a value' : 'its example or default'
        return {
          code: 'slow-schema',
          severity: 'error',
          message: `${subject} would be validated against more than ${MOST} schemas`,
          hint: 'name an alternative only once, and make alternatives distinct before they lead to others',
          location: locate(file.source, pointerTo(visit)),
        }
      }
    }
  }
  return undefined
}

type Node = Readonly<Record<string, unknown>>

interface Subject {
  readonly schema: Node
  /** Without one, only the schemas that apply to any value are counted. */
  readonly value?: unknown
}

/** What is counted at an object: its alternatives, and its examples and default. */
function* subjectsOf({ node, hasNames, isData }: Visit, links: Links): Generator<Subject> {
  if (hasNames || isData || Array.isArray(node)) return
  const owner = node as Node
  if (LISTS.some((key) => owner[key] !== undefined)) yield { schema: owner }
  if (DATA.every((key) => owner[key] === undefined)) return
  // A parameter, header or media type has the examples of its schema.
  const schema = isObjectOrList(owner.schema) ? owner.schema : owner
  const listed = Object.values(Object(owner.examples) as Node).map((it) =>
    Array.isArray(owner.examples) ? it : (Object(links.get(it)?.target ?? it) as Node).value,
  )
  for (const value of [owner.example, owner.default, ...listed])
    if (isObjectOrList(value)) yield { schema, value }
}

const DATA = ['example', 'examples', 'default']
const LISTS = ['allOf', 'anyOf', 'oneOf', 'dependentSchemas']

/**
 * A function that counts the schemas that a value is validated against, each pair of the two only
 * once. It is not recursive, as references may form long chains.
 */
function counter(links: Links) {
  const counts = new Map<unknown, Map<unknown, number>>()
  const known = ([schema, value]: Pair) => counts.get(schema)?.get(value)
  return (schema: Node, value?: unknown): number => {
    const open: { pair: Pair; parts?: readonly Pair[] }[] = [{ pair: [schema, value] }]
    for (let top = open.at(-1); top; top = open.at(-1)) {
      const { pair, parts } = top
      if (parts === undefined && known(pair) === undefined) {
        // A cycle that doesn't descend into the value costs no time.
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

/** A schema, and the list or object that is validated against it; `undefined` for any other value. */
type Pair = readonly [schema: Node, value: unknown]

/** The schemas that a schema applies to a value, each with the part of the value. */
function partsFor([schema, value]: Pair, links: Links): readonly Pair[] {
  const parts: Pair[] = []
  const add = (part: unknown, of: unknown) => {
    if (isObjectOrList(part)) parts.push([part, isObjectOrList(of) ? of : undefined])
  }
  add(links.get(schema)?.target, value)
  for (const key of LISTS) for (const part of valuesOf(schema[key])) add(part, value)
  for (const key of ['not', 'if', 'then', 'else']) add(schema[key], value)
  if (Array.isArray(value)) addItems(schema, value, add)
  else if (isObjectOrList(value)) addMembers(schema, value, add)
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

function isObjectOrList(value: unknown): value is Node {
  return typeof value === 'object' && value !== null
}

function valuesOf(value: unknown): readonly unknown[] {
  return isObjectOrList(value) ? Object.values(value) : []
}
