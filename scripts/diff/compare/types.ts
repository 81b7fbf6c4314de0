import { quoted } from '../markdown.ts'
import type { Breaks } from '../change.ts'
import { breakage, report, type Walk } from './schemas.ts'
import type { Cursor, Node } from './cursor.ts'

/**
 * Reports a change of type.
 *
 * @returns whether enough is left in common for a look inside
 */
export function compareTypes(
  walk: Walk,
  before: Cursor,
  after: Cursor,
  nullSaid: boolean,
): boolean {
  const [old, now] = [typesOf(before.node!), typesOf(after.node!)]
  const [oldNull, nowNull] = [old, now].map((it) => it.length === 0 || it.includes('null'))
  const [oldValues, values] = [old, now].map((it) => it.filter((type) => type !== 'null'))
  if (!nullSaid && old.length > 0 && now.length > 0 && oldNull !== nowNull) {
    reportNull(walk, before, after, nowNull === true)
  }
  const gone = now.length > 0 && (old.length === 0 || !covers(values!, oldValues!))
  const added = old.length > 0 && (now.length === 0 || !covers(oldValues!, values!))
  if (!gone && !added) return true
  const effect = gone ? (added ? 'others' : 'fewer') : 'more'
  report(walk, before, after, {
    code: `type-${{ fewer: 'narrowed', more: 'widened', others: 'changed' }[effect]}`,
    family: 'type',
    before: before.node!.type,
    after: after.node!.type,
    message: `the type of ${walk.label} went from ${shown(old, oldValues!)} to ${shown(now, values!)}`,
    breaks: widenedToText(walk, oldValues!, after.node!) ?? breakage(walk.direction, effect),
    whole: effect === 'others',
  })
  return effect !== 'others'
}

function typesOf({ type }: Node): string[] {
  return Array.isArray(type) ? type.map(String) : typeof type === 'string' ? [type] : []
}

/** Whether every value of the second types is one of the first. */
function covers(wide: readonly string[], narrow: readonly string[]): boolean {
  return narrow.every(
    (type) => wide.includes(type) || (type === 'integer' && wide.includes('number')),
  )
}

/** `null` is worth a word only where there is nothing else. */
function shown(all: readonly string[], values: readonly string[]): string {
  const types = values.length > 0 ? values : all
  return types.length === 0 ? 'anything' : types.map((type) => quoted(type)).join(' or ')
}

/**
 * A parameter is written as text: a server that takes any text takes every number too. The TypeScript
 * type still changes.
 */
function widenedToText(walk: Walk, old: readonly string[], now: Node): Breaks[] | undefined {
  const scalars = ['integer', 'number', 'boolean', 'string']
  const anyText =
    typesOf(now).includes('string') &&
    ['enum', 'pattern', 'format', 'minLength', 'maxLength'].every((key) => now[key] === undefined)
  return walk.text === true && anyText && old.length > 0 && old.every((it) => scalars.includes(it))
    ? ['sdk']
    : undefined
}

/** Reports that `null` came or went. */
export function reportNull(
  walk: Walk,
  before: Cursor,
  after: Cursor,
  added: boolean,
  whole = false,
): void {
  report(walk, before, after, {
    code: added ? 'null-added' : 'null-removed',
    family: 'type',
    before: before.node!.type,
    after: after.node!.type,
    message: added ? `${walk.label} may be \`null\`` : `${walk.label} is never \`null\` any more`,
    breaks: breakage(walk.direction, added ? 'more' : 'fewer'),
    whole,
  })
}
