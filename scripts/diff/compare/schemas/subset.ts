import { accepts } from '../../../document/made-up/accepts.ts'
import { ABSENT_MARK } from '../../../document/schemas/direction.ts'
import { isObject } from '../../../document/objects.ts'
import {
  alternativesOf,
  requiredOf,
  splitByType,
  typesOf,
  type Conjunction,
} from './alternatives.ts'
import { below, type Cursor } from '../cursor.ts'
import {
  covers,
  isAnything,
  isIrrelevant,
  isWithin,
  keywordFits,
  NEUTRAL,
} from './implied-keywords.ts'
import type { Walk } from '../report-change.ts'

/** Bounds of the work on schemas that refer to each other in many ways. */
const [MAX_STEPS, MAX_DEPTH] = [5_000, 50]

/**
 * Whether every value that `narrow` allows is allowed by `wide`. Proven from the keywords, so `false`
 * may also mean that it can't be told.
 */
export function isSubset(
  narrow: Cursor,
  wide: Cursor,
  { direction, unchanged }: Pick<Walk, 'direction' | 'unchanged'>,
): boolean {
  const assumed = new Set<string>()
  let steps = MAX_STEPS

  function subset(a: Cursor, b: Cursor): boolean {
    const key = `${a.pointer} ${b.pointer}`
    // What is being proven may be assumed for the values inside: they are finite.
    if (assumed.has(key) || unchanged(a, b)) return true
    if (--steps < 0 || assumed.size > MAX_DEPTH) return false
    assumed.add(key)
    const [parts, wholes] = [alternativesOf(a, false), alternativesOf(b, true)]
    const proven =
      parts !== undefined &&
      splitByType(parts).every((part) => {
        const values = onlyValues(part)
        if (values === undefined) return wholes !== undefined && isCovered(part, wholes)
        return values.every((it) => !part.every((side) => allows(side, it)) || allows(b, it))
      })
    assumed.delete(key)
    return proven
  }

  /** Whether a part is in one of the wholes, or each of its values for some property is. */
  function isCovered(
    part: Conjunction,
    wholes: readonly Conjunction[],
    fixed: Fixed = new Map(),
  ): boolean {
    if (wholes.some((whole) => fits(part, whole, fixed))) return true
    if (wholes.length < 2 || steps < 0) return false
    return [...listedProperties(part)].some(
      ([name, values]) =>
        !fixed.has(name) &&
        values.every((value) => isCovered(part, wholes, new Map([...fixed, [name, value]]))),
    )
  }

  function allows({ document, node }: Cursor, value: unknown): boolean {
    return accepts({ document, direction }, node, value)
  }

  function fits(part: Conjunction, whole: Conjunction, fixed: Fixed): boolean {
    if (--steps < 0 || !declaresAll(whole, part)) return false
    return whole.every((side) =>
      Object.keys(side.node!).every(
        (keyword) =>
          NEUTRAL.has(keyword) ||
          isIrrelevant(part, keyword) ||
          implies(part, side, keyword, fixed),
      ),
    )
  }

  function implies(part: Conjunction, whole: Cursor, keyword: string, fixed: Fixed): boolean {
    const value = whole.node![keyword]
    switch (keyword) {
      case 'type':
        return part.some(({ node }) => {
          const types = typesOf(node!)
          const allowed = typesOf(whole.node!)
          return types.length > 0 && types.every((it) => covers(allowed, it))
        })
      case 'required':
        return requiredOf(whole.node!).every((name) =>
          part.some(({ node }) => requiredOf(node!).includes(name)),
        )
      case 'properties':
        return Object.keys(value as object).every((name) =>
          fixed.has(name)
            ? allows(below(whole, 'properties', name), fixed.get(name))
            : propertyFits(part, whole, name),
        )
      case 'additionalProperties':
        return part.some((side) => othersFit(side, whole))
      case 'items':
        return part.some((side) => itemsFit(side, whole))
      case 'minimum':
      case 'exclusiveMinimum':
        return part.some(({ node }) => isWithin(node!, whole.node!, 'minimum', 1))
      case 'maximum':
      case 'exclusiveMaximum':
        return part.some(({ node }) => isWithin(node!, whole.node!, 'maximum', -1))
      default:
        return part.some(({ node }) => keywordFits(node!, whole.node!, keyword))
    }
  }

  function propertyFits(part: Conjunction, whole: Cursor, name: string): boolean {
    const target = below(whole, 'properties', name)
    const declaring = part.filter(
      ({ node }) => isObject(node!.properties) && Object.hasOwn(node!.properties, name),
    )
    if (declaring.length > 0) {
      return declaring.some((side) => {
        const property = below(side, 'properties', name)
        return isAbsent(property) === isAbsent(target) && subset(property, target)
      })
    }
    const isClosed = part.some(
      ({ node }) => node!.additionalProperties === false && !('patternProperties' in node!),
    )
    return isClosed || (isAnything(target) && !isAbsent(target))
  }

  function isAbsent({ node }: Cursor): boolean {
    return node?.[ABSENT_MARK[direction]] === true
  }

  function othersFit(side: Cursor, whole: Cursor): boolean {
    const [node, target] = [side.node!, whole.node!]
    if ('patternProperties' in node || 'patternProperties' in target) return false
    const declared = propertiesOf(whole)
    const extra = propertiesOf(side).filter((name) => !declared.includes(name))
    if (node.additionalProperties === undefined) return false
    if (target.additionalProperties === false) {
      return node.additionalProperties === false && extra.length === 0
    }
    const others = below(whole, 'additionalProperties')
    return (
      extra.every((name) => subset(below(side, 'properties', name), others)) &&
      (node.additionalProperties === false || subset(below(side, 'additionalProperties'), others))
    )
  }

  function itemsFit(side: Cursor, whole: Cursor): boolean {
    const [node, target] = [side.node!, whole.node!]
    if ('prefixItems' in node || 'prefixItems' in target) return false
    if (target.items === false) return node.items === false
    return isObject(node.items) && subset(below(side, 'items'), below(whole, 'items'))
  }

  return subset(narrow, wide)
}

/** Values of required properties that a part has been narrowed to. */
type Fixed = ReadonlyMap<string, unknown>

/** The required properties of a part that have few values, with these. */
function listedProperties(part: Conjunction): Map<string, readonly unknown[]> {
  const listed = part.flatMap((side) =>
    requiredOf(side.node!).flatMap((name) => {
      const { enum: values, type } = below(side, 'properties', name).node ?? {}
      const all = Array.isArray(values) ? values : type === 'boolean' ? [true, false] : []
      return all.length > 0 ? [[name, all] as const] : []
    }),
  )
  return new Map(listed)
}

/** The values of a part that lists them. */
function onlyValues(part: Conjunction): readonly unknown[] | undefined {
  return part.map(({ node }) => node!.enum).find((it) => Array.isArray(it))
}

/** Whether the properties of a part are known to the whole: an open object allows others, but means something else. */
function declaresAll(whole: Conjunction, part: Conjunction): boolean {
  const known = whole.flatMap(propertiesOf)
  return known.length === 0 || part.flatMap(propertiesOf).every((name) => known.includes(name))
}

function propertiesOf({ node }: Cursor): string[] {
  return Object.keys(isObject(node!.properties) ? node!.properties : {})
}
