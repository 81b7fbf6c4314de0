import { isObject } from '../../../document/objects.ts'
import { below, same, type Cursor, type Node } from '../cursor.ts'

/** Schemas that all hold for a value, none of which combines others. */
export type Conjunction = readonly Cursor[]

const [MAX_ALTERNATIVES, MAX_DEPTH] = [1000, 20]

/**
 * The alternatives of a schema: a value matches the schema exactly if it matches one of them.
 * `undefined` if that can't be said, as for a `oneOf` whose alternatives may overlap.
 *
 * @param exact whether overlaps matter; without it, a value that matches the schema matches at least one
 */
export function alternativesOf(
  side: Cursor,
  exact: boolean,
  depth = MAX_DEPTH,
): Conjunction[] | undefined {
  const { oneOf, anyOf, allOf, ...own } = side.node ?? {}
  if (depth === 0 || '$ref' in own) return undefined
  let found: Conjunction[] = [[{ ...side, node: own }]]
  for (const [keyword, list] of Object.entries({ oneOf, anyOf, allOf })) {
    if (!Array.isArray(list)) continue
    const parts = list.map((_, index) =>
      alternativesOf(below(side, keyword, index), exact, depth - 1),
    )
    if (!parts.every((it) => it !== undefined)) return undefined
    if (exact && keyword === 'oneOf' && !areDisjoint(parts)) return undefined
    const groups = keyword === 'allOf' ? parts : [parts.flat()]
    for (const group of groups) {
      found = found.flatMap((one) => group.map((other) => [...one, ...other]))
      if (found.length > MAX_ALTERNATIVES) return undefined
    }
  }
  return found
}

/** The alternatives with one for each type; those of `null` and booleans list their values. */
export function splitByType(alternatives: readonly Conjunction[]): Conjunction[] {
  return alternatives.flatMap((sides) => {
    const index = sides.findIndex(({ node }) => 'type' in node!)
    if (index < 0) return [sides]
    return splitNode(sides[index]!.node!).map((node) =>
      sides.map((side, at) => (at === index ? { ...side, node } : side)),
    )
  })
}

function splitNode(node: Node): Node[] {
  if (Array.isArray(node.enum)) return [node]
  return [node.type].flat().map((type: unknown) => {
    const values = type === 'null' ? [null] : type === 'boolean' ? [true, false] : undefined
    return { ...node, type, ...(values && { enum: values }) }
  })
}

/** Whether no value can match two of the lists of alternatives. */
function areDisjoint(lists: readonly (readonly Conjunction[])[]): boolean {
  return lists.every((list, index) =>
    lists
      .slice(index + 1)
      .every((others) => list.every((one) => others.every((other) => exclude(one, other)))),
  )
}

function exclude(one: Conjunction, other: Conjunction): boolean {
  return one.some((a) => other.some((b) => haveNothingInCommon(a, b)))
}

/** Whether two schemas have other types, other values, or other values of a property that both require. */
export function haveNothingInCommon(a: Cursor, b: Cursor): boolean {
  const [types, otherTypes] = [a, b].map(({ node }) => typesOf(node!))
  if (types!.length > 0 && otherTypes!.length > 0) {
    const overlap = types!.some((type) =>
      otherTypes!.some((other) => type === other || (isNumeric(type) && isNumeric(other))),
    )
    if (!overlap) return true
  }
  const [values, others] = [a.node!.enum, b.node!.enum]
  if (Array.isArray(values) && Array.isArray(others)) {
    return !values.some((value) => others.some((other) => same(value, other)))
  }
  return requiredOf(a.node!).some(
    (name) =>
      requiredOf(b.node!).includes(name) &&
      [a, b].every(({ node }) => isObject(node!.properties) && name in node!.properties) &&
      [a, b].every(({ node }) => typesOf(node!).join() === 'object') &&
      haveNothingInCommon(
        ...([a, b].map((it) => below(it, 'properties', name)) as [Cursor, Cursor]),
      ),
  )
}

/** The types of the values, going by `type`, or else by the listed values. */
export function typesOf({ type, enum: values }: Node): string[] {
  if (type !== undefined) return [type].flat() as string[]
  return Array.isArray(values) ? values.map(typeOf) : []
}

function typeOf(value: unknown): string {
  if (value === null) return 'null'
  if (Array.isArray(value)) return 'array'
  return Number.isInteger(value) ? 'integer' : typeof value
}

export function requiredOf({ required }: Node): string[] {
  return Array.isArray(required) ? (required as string[]) : []
}

function isNumeric(type: string): boolean {
  return type === 'number' || type === 'integer'
}
