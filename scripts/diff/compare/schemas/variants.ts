import { quoted } from '../../markdown.ts'
import { isNull } from '../../normalize/schemas.ts'
import { isObject } from '../../../document/objects.ts'
import { below, same, type Cursor } from '../cursor.ts'
import { haveNothingInCommon } from './alternatives.ts'
import { compareDiscriminators } from './discriminators.ts'
import { breakage, report, type CompareSchemas, type Walk } from '../report-change.ts'
import { isSubset } from './subset.ts'
import { reportNull } from './types.ts'

/** The alternatives of a `oneOf` or `anyOf`, empty for a schema that has none. */
export function variantsOf(side: Cursor): Cursor[] {
  for (const keyword of ['oneOf', 'anyOf']) {
    const list = side.node?.[keyword]
    if (Array.isArray(list)) return list.map((_, index) => below(side, keyword, index))
  }
  return []
}

/** Reports alternatives that were added or removed, and the changes inside the others. */
export function compareVariants(
  walk: Walk,
  before: Cursor,
  after: Cursor,
  compareSchemas: CompareSchemas,
): void {
  const [old, now] = [before, after].map(alternativesOf) as [Cursor[], Cursor[]]
  const isBecomingUnion = variantsOf(before).length === 0 || variantsOf(after).length === 0
  const nullChanged = allowsNull(old) !== allowsNull(now)
  if (nullChanged) reportNull(walk, before, after, allowsNull(now))
  const values = (variants: Cursor[]) => variants.filter(({ node }) => !isNull(node))
  const { pairs, removed, added } = pairUp(values(old), values(now))
  compareDiscriminators(walk, before, after)
  for (const [one, other] of pairs) compareSchemas(walk, one, other, nullChanged || isBecomingUnion)
  for (const variant of removed) reportVariant(walk, after, variant, false)
  for (const variant of added) reportVariant(walk, after, variant, true)
  if (isExclusive(after) && added.some((variant) => isRedundant(walk, variant, now))) {
    reportOverlap(walk, after, true)
  }
  if (isBecomingUnion) {
    if (removed.length === 0 && added.length === 0 && !nullChanged) {
      reportRewritten(walk, before, after)
    }
  } else if (isExclusive(before) !== isExclusive(after)) {
    if (areDisjoint(old) && areDisjoint(now)) reportRewritten(walk, before, after)
    else reportOverlap(walk, after, isExclusive(after))
  }
}

function reportVariant(walk: Walk, after: Cursor, variant: Cursor, added: boolean): void {
  const name = titleOf(variant)
  report(walk, after, {
    code: added ? 'variant-added' : 'variant-removed',
    before: added ? undefined : shown(variant),
    after: added ? shown(variant) : undefined,
    message: `${walk.label} may ${added ? 'now' : 'no longer'} be ${name}`,
    breaks: breakage(walk.direction, added ? 'more' : 'fewer'),
    names: name.startsWith('`') ? [name.slice(1, -1)] : [],
  })
}

/** Reports that a value may match only one alternative, or several. */
function reportOverlap(walk: Walk, after: Cursor, exclusive: boolean): void {
  report(walk, after, {
    code: exclusive ? 'limit-tightened' : 'limit-loosened',
    before: exclusive ? 'anyOf' : 'oneOf',
    after: exclusive ? 'oneOf' : 'anyOf',
    message: `${walk.label} may now match ${exclusive ? 'only one' : 'several'} of its alternatives`,
    breaks: breakage(walk.direction, exclusive ? 'fewer' : 'more'),
  })
}

function reportRewritten(walk: Walk, before: Cursor, after: Cursor): void {
  report(walk, after, {
    code: 'union-rewritten',
    before: shown(before),
    after: shown(after),
    message: `${walk.label} is written differently and allows the same values`,
    breaks: [],
    otherwise: 'patch',
  })
}

/** The alternatives of a union. A plain schema is one, or one for each type if it has no other keywords. */
function alternativesOf(side: Cursor): Cursor[] {
  const variants = variantsOf(side)
  const { type, ...others } = side.node!
  if (variants.length > 0) return variants
  if (!Array.isArray(type) || Object.keys(others).length > 0) return [side]
  return type.map((it: unknown) => ({ ...side, node: { type: it } }))
}

/** Whether the values of a variant all match another one, or the other way round: `oneOf` rejects them. */
function isRedundant(walk: Walk, variant: Cursor, variants: readonly Cursor[]): boolean {
  return variants.some(
    (other) =>
      other !== variant && (isSubset(variant, other, walk) || isSubset(other, variant, walk)),
  )
}

function allowsNull(variants: readonly Cursor[]): boolean {
  return variants.some(({ node }) => isNull(node) || [node?.type].flat().includes('null'))
}

function isExclusive({ node }: Cursor): boolean {
  return Array.isArray(node?.oneOf)
}

/** Whether no value can match two of the alternatives. */
function areDisjoint(variants: readonly Cursor[]): boolean {
  return variants.every((one, index) =>
    variants.slice(index + 1).every((other) => haveNothingInCommon(one, other)),
  )
}

/** Pairs equal schemas, then those of the same name or tag, then two remaining objects. */
function pairUp(old: readonly Cursor[], now: readonly Cursor[]) {
  const pairs: [Cursor, Cursor][] = []
  let [removed, added] = [[...old], [...now]]
  const pairBy = (matches: (one: Cursor, other: Cursor) => boolean): void => {
    for (const one of removed) {
      const other = added.find((candidate) => matches(one, candidate))
      if (!other) continue
      pairs.push([one, other])
      removed = removed.filter((it) => it !== one)
      added = added.filter((it) => it !== other)
    }
  }
  pairBy((one, other) => same(one.node, other.node))
  pairBy((one, other) => isComponent(one) && one.pointer === other.pointer)
  pairBy((one, other) => tagOf(one) !== undefined && tagOf(one) === tagOf(other))
  pairBy(
    (one, other) =>
      hasProperties(one) && hasProperties(other) && removed.length === 1 && added.length === 1,
  )
  return { pairs, removed, added }
}

function isComponent({ pointer }: Cursor): boolean {
  return pointer.startsWith('/components/')
}

function hasProperties({ node }: Cursor): boolean {
  return isObject(node?.properties)
}

/** The properties with a single value that tell an alternative from the others, e.g. `kind: cat`, as JSON. */
function tagOf({ node }: Cursor): string | undefined {
  if (!isObject(node?.properties)) return undefined
  const tags = Object.entries(node.properties).filter(
    ([, member]) => isObject(member) && Array.isArray(member.enum) && member.enum.length === 1,
  )
  return tags.length === 0 ? undefined : JSON.stringify(tags)
}

function titleOf(variant: Cursor): string {
  const [, component] = /^\/components\/schemas\/([^/]+)$/.exec(variant.pointer) ?? []
  if (component !== undefined) return quoted(component)
  const type = variant.node?.type
  return typeof type === 'string' ? `another ${type}` : 'another alternative'
}

function shown(variant: Cursor): unknown {
  return isComponent(variant) ? { $ref: `#${variant.pointer}` } : variant.node
}
