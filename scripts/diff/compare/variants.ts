import { quoted } from '../markdown.ts'
import { isNull } from '../normalize-schema.ts'
import { compareDiscriminators } from './discriminators.ts'
import { reportNull } from './types.ts'
import { breakage, compareSchemas, report, type Walk } from './schemas.ts'
import { below, isNode, same, type Cursor } from './cursor.ts'

/** The alternatives of a `oneOf` or `anyOf`, empty for a schema that has none. */
export function variantsOf(side: Cursor): Cursor[] {
  for (const keyword of ['oneOf', 'anyOf']) {
    const list = side.node?.[keyword]
    if (Array.isArray(list)) return list.map((_, index) => below(side, keyword, index))
  }
  return []
}

/** Reports alternatives that came or went, and the changes inside those that stayed. */
export function compareVariants(walk: Walk, before: Cursor, after: Cursor): void {
  const [old, now] = [before, after].map(alternativesOf) as [Cursor[], Cursor[]]
  const takesNull = (variants: Cursor[]) =>
    variants.some(({ node }) => isNull(node) || [node?.type].flat().includes('null'))
  const whole = variantsOf(before).length === 0 || variantsOf(after).length === 0
  const nullChanged = takesNull(old) !== takesNull(now)
  if (nullChanged) reportNull(walk, before, after, takesNull(now), whole)
  const values = (variants: Cursor[]) => variants.filter(({ node }) => !isNull(node))
  const { pairs, gone, added } = pairUp(values(old), values(now))
  compareDiscriminators(walk, before, after)
  for (const [one, other] of pairs) compareSchemas(walk, one, other, nullChanged || whole)
  for (const variant of gone) change('variant-removed', variant, 'fewer')
  for (const variant of added) change('variant-added', variant, 'more')
  if (gone.length === 0 && added.length === 0 && !nullChanged && whole) {
    // Redocly sees a union come or go where the values stay the same.
    rewritten()
  }
  const exclusive = [before, after].map(isExclusive)
  if (!whole && exclusive[0] !== exclusive[1]) {
    if (areDisjoint(old) && areDisjoint(now)) rewritten()
    else overlap(exclusive[1] ? 'fewer' : 'more')
  }

  function change(code: string, variant: Cursor, effect: 'fewer' | 'more'): void {
    const name = titleOf(variant)
    const wasThere = effect === 'fewer'
    report(walk, before, after, {
      code,
      family: 'variant',
      before: wasThere ? shape(variant) : undefined,
      after: wasThere ? undefined : shape(variant),
      message: wasThere ? `${walk.label} is no longer ${name}` : `${walk.label} may be ${name}`,
      breaks: breakage(walk.direction, effect),
      names: name.startsWith('`') ? [name.slice(1, -1)] : [],
      whole,
    })
  }

  function overlap(effect: 'fewer' | 'more'): void {
    report(walk, before, after, {
      code: effect === 'fewer' ? 'limit-tightened' : 'limit-loosened',
      family: 'variant',
      before: effect === 'fewer' ? 'anyOf' : 'oneOf',
      after: effect === 'fewer' ? 'oneOf' : 'anyOf',
      message: `${walk.label} may be ${effect === 'fewer' ? 'only one' : 'several'} of its alternatives at once`,
      breaks: breakage(walk.direction, effect),
    })
  }

  function rewritten(): void {
    report(walk, before, after, {
      code: 'union-rewritten',
      family: 'variant',
      before: shape(before),
      after: shape(after),
      message: `${walk.label} takes the same values, said in other words`,
      breaks: [],
      otherwise: 'patch',
      whole: true,
    })
  }
}

/** The alternatives of a union; a plain schema is one, or one for each type where it says nothing else. */
function alternativesOf(side: Cursor): Cursor[] {
  const variants = variantsOf(side)
  const { type, ...others } = side.node!
  if (variants.length > 0) return variants
  if (!Array.isArray(type) || Object.keys(others).length > 0) return [side]
  return type.map((it: unknown) => ({ ...side, node: { type: it } }))
}

function isExclusive({ node }: Cursor): boolean {
  return Array.isArray(node?.oneOf)
}

/** Whether no value can be two of the alternatives, going by their types. */
function areDisjoint(variants: readonly Cursor[]): boolean {
  const types = new Set(variants.map(({ node }) => node?.type))
  const named = [...types].every((it) => typeof it === 'string')
  return named && types.size === variants.length && !(types.has('number') && types.has('integer'))
}

/** Pairs what is the same schema, then what has the same name or discriminating member, then what is left over one to one. */
function pairUp(old: readonly Cursor[], now: readonly Cursor[]) {
  const pairs: [Cursor, Cursor][] = []
  let [gone, added] = [[...old], [...now]]
  const take = (matches: (one: Cursor, other: Cursor) => boolean): void => {
    for (const one of gone) {
      const other = added.find((candidate) => matches(one, candidate))
      if (!other) continue
      pairs.push([one, other])
      gone = gone.filter((it) => it !== one)
      added = added.filter((it) => it !== other)
    }
  }
  take((one, other) => same(one.node, other.node))
  take((one, other) => isComponent(one) && one.pointer === other.pointer)
  take((one, other) => tagOf(one) !== undefined && tagOf(one) === tagOf(other))
  take((one, other) => isObject(one) && isObject(other) && gone.length === 1 && added.length === 1)
  return { pairs, gone, added }
}

function isComponent({ pointer }: Cursor): boolean {
  return pointer.startsWith('/components/')
}

function isObject({ node }: Cursor): boolean {
  return isNode(node?.properties)
}

/** The required member with a single value that tells an alternative from the others, e.g. `kind: cat`. */
function tagOf({ node }: Cursor): string | undefined {
  if (!isNode(node?.properties)) return undefined
  const tags = Object.entries(node.properties).filter(
    ([, member]) => isNode(member) && Array.isArray(member.enum) && member.enum.length === 1,
  )
  return tags.length === 0 ? undefined : JSON.stringify(tags)
}

function titleOf(variant: Cursor): string {
  const [, component] = /^\/components\/schemas\/([^/]+)$/.exec(variant.pointer) ?? []
  if (component !== undefined) return quoted(component)
  const type = variant.node?.type
  return typeof type === 'string' ? `a further ${type}` : 'a further alternative'
}

function shape({ pointer, node }: Cursor): unknown {
  return isComponent({ pointer } as Cursor) ? { $ref: `#${pointer}` } : node
}
