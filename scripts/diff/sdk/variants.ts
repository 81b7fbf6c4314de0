import { quoted } from '../markdown.ts'
import { isNull } from '../normalize-schema.ts'
import { reportNull } from './types.ts'
import { breakage, compareSchemas, report, type Walk } from './schemas.ts'
import { below, isNode, same, type Cursor } from './walk.ts'

/** The alternatives of a `oneOf` or `anyOf`, empty for a schema that has none. */
export function variantsOf(side: Cursor): Cursor[] {
  for (const keyword of ['oneOf', 'anyOf']) {
    const list = side.node?.[keyword]
    if (Array.isArray(list)) return list.map((_, index) => below(side, keyword, index))
  }
  return []
}

/** Reports alternatives that came or went, and the changes inside those that stayed. A plain schema is one alternative. */
export function compareVariants(walk: Walk, before: Cursor, after: Cursor): void {
  const [old, now] = [before, after].map((side) => {
    const variants = variantsOf(side)
    return variants.length > 0 ? variants : [side]
  }) as [Cursor[], Cursor[]]
  const takesNull = (variants: Cursor[]) =>
    variants.some(({ node }) => isNull(node) || [node?.type].flat().includes('null'))
  const whole = variantsOf(before).length === 0 || variantsOf(after).length === 0
  const nullChanged = takesNull(old) !== takesNull(now)
  if (nullChanged) reportNull(walk, before, after, takesNull(now), whole)
  const values = (variants: Cursor[]) => variants.filter(({ node }) => !isNull(node))
  const { pairs, gone, added } = pairUp(values(old), values(now))
  for (const [one, other] of pairs) compareSchemas(walk, one, other)
  for (const variant of gone) change('variant-removed', variant, 'fewer')
  for (const variant of added) change('variant-added', variant, 'more')
  if (gone.length === 0 && added.length === 0 && !nullChanged && whole) {
    // Redocly sees a union come or go where the values stay the same.
    rewritten()
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
