import { quoted } from '../markdown.ts'
import { breakage, report, type Walk } from './schemas.ts'
import { isNode, keysOf, type Cursor } from './cursor.ts'

/** Reports that the member which names the alternative changed, or the value for an alternative that stayed. */
export function compareDiscriminators(walk: Walk, before: Cursor, after: Cursor): void {
  const [old, now] = [before.node!.discriminator, after.node!.discriminator]
  if (!isNode(old) || !isNode(now)) return
  const at = {
    before: `${before.pointer}/discriminator`,
    after: `${after.pointer}/discriminator`,
  }
  if (old.propertyName !== now.propertyName) {
    return report(walk, before, after, {
      code: 'discriminator-changed',
      family: 'variant',
      ...{ before: old.propertyName, after: now.propertyName, at },
      message: `${quoted(String(now.propertyName))} instead of ${quoted(String(old.propertyName))} says which alternative ${walk.label} is`,
      breaks: breakage(walk.direction, 'others'),
      names: [String(old.propertyName)],
    })
  }
  const [values, others] = [valuesOf(before, old.mapping), valuesOf(after, now.mapping)]
  for (const target of keysOf(Object.fromEntries(values), Object.fromEntries(others))) {
    const [was, is] = [values.get(target) ?? [], others.get(target) ?? []]
    if (was.length === 0 || is.length === 0) continue
    const change = (effect: 'fewer' | 'more', value: string) =>
      report(walk, before, after, {
        code: `discriminator-value-${effect === 'fewer' ? 'removed' : 'added'}`,
        family: 'variant',
        ...{ before: was, after: is, at },
        message: `${quoted(value)} ${effect === 'fewer' ? 'no longer means' : 'may mean'} ${quoted(target)} in ${walk.label}`,
        breaks: breakage(walk.direction, effect),
        names: [value],
      })
    for (const it of was) if (!is.includes(it)) change('fewer', it)
    for (const it of is) if (!was.includes(it)) change('more', it)
  }
}

/**
 * The values that stand for each component: those of the mapping, else its name.
 *
 * @see https://spec.openapis.org/oas/v3.1.1.html#options-for-mapping-values-to-schemas
 */
function valuesOf(side: Cursor, mapping: unknown): ReadonlyMap<string, readonly string[]> {
  const values = new Map<string, string[]>()
  for (const [value, target] of Object.entries(isNode(mapping) ? mapping : {})) {
    const component = String(target).replace('#/components/schemas/', '')
    values.set(component, [...(values.get(component) ?? []), value])
  }
  for (const list of [side.node!.oneOf, side.node!.anyOf]) {
    for (const it of Array.isArray(list) ? list : []) {
      const reference = isNode(it) && typeof it.$ref === 'string' ? it.$ref : ''
      const [, name] = /^#\/components\/schemas\/([^/]+)$/.exec(reference) ?? []
      if (name !== undefined && !values.has(name)) values.set(name, [name])
    }
  }
  return values
}
