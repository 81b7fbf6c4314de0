import { quoted } from '../../markdown.ts'
import { isObject } from '../../../document/objects.ts'
import { keysOf, type Cursor } from '../cursor.ts'
import { breakage, report, type Walk } from '../report-change.ts'

/** Reports another discriminator property, and other values for the alternatives that both unions have. */
export function compareDiscriminators(walk: Walk, before: Cursor, after: Cursor): void {
  const [old, now] = [before.node!.discriminator, after.node!.discriminator]
  if (!isObject(old) || !isObject(now)) return
  const place = { ...after, pointer: `${after.pointer}/discriminator` }
  if (old.propertyName !== now.propertyName) {
    return report(walk, place, {
      code: 'discriminator-changed',
      before: old.propertyName,
      after: now.propertyName,
      message: `the alternatives of ${walk.label} are told apart by ${quoted(String(now.propertyName))} instead of ${quoted(String(old.propertyName))}`,
      breaks: breakage(walk.direction, 'others'),
      names: [String(old.propertyName)],
    })
  }
  const [oldDefault, newDefault] = [old.defaultMapping, now.defaultMapping].map(componentOf)
  if (oldDefault !== undefined && newDefault !== undefined && oldDefault !== newDefault) {
    report(walk, place, {
      code: 'discriminator-changed',
      before: oldDefault,
      after: newDefault,
      message: `the default of the alternatives of ${walk.label} is ${quoted(newDefault)} instead of ${quoted(oldDefault)}`,
      breaks: breakage(walk.direction, 'others'),
      names: [oldDefault],
    })
  }
  const [oldValues, values] = [valuesOf(before, old.mapping), valuesOf(after, now.mapping)]
  for (const target of keysOf(Object.fromEntries(oldValues), Object.fromEntries(values))) {
    const [was, is] = [oldValues.get(target) ?? [], values.get(target) ?? []]
    if (was.length === 0 || is.length === 0) continue
    const change = (removed: boolean, value: string): void =>
      report(walk, place, {
        code: removed ? 'discriminator-value-removed' : 'discriminator-value-added',
        before: was,
        after: is,
        message: `${quoted(value)} ${removed ? 'no longer selects' : 'now selects'} ${quoted(target)} in ${walk.label}`,
        breaks: breakage(walk.direction, removed ? 'fewer' : 'more'),
        names: [value],
      })
    for (const it of was) if (!is.includes(it)) change(true, it)
    for (const it of is) if (!was.includes(it)) change(false, it)
  }
}

/** The component that a mapping names, by its bare name or a reference. */
function componentOf(target: unknown): string | undefined {
  return target === undefined ? undefined : String(target).replace('#/components/schemas/', '')
}

/**
 * The values that select each component: those of the mapping, else its name.
 *
 * @see https://spec.openapis.org/oas/v3.1.1.html#options-for-mapping-values-to-schemas
 */
function valuesOf(side: Cursor, mapping: unknown): ReadonlyMap<string, readonly string[]> {
  const values = new Map<string, string[]>()
  for (const [value, target] of Object.entries(isObject(mapping) ? mapping : {})) {
    const component = componentOf(target)!
    values.set(component, [...(values.get(component) ?? []), value])
  }
  for (const list of [side.node!.oneOf, side.node!.anyOf]) {
    for (const it of Array.isArray(list) ? list : []) {
      const reference = isObject(it) && typeof it.$ref === 'string' ? it.$ref : ''
      const [, name] = /^#\/components\/schemas\/([^/]+)$/.exec(reference) ?? []
      if (name !== undefined && !values.has(name)) values.set(name, [name])
    }
  }
  return values
}
