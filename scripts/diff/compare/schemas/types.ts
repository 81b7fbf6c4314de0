import type { Breaks } from '../../change.ts'
import { quoted } from '../../markdown.ts'
import type { Cursor, Node } from '../cursor.ts'
import { breakage, report, type Effect, type Walk } from '../report-change.ts'

const CODES = {
  fewer: 'type-narrowed',
  more: 'type-widened',
  others: 'type-changed',
} as const satisfies Record<Effect, string>

/**
 * Reports a change of type.
 *
 * @returns whether the types have enough in common to compare further
 */
export function compareTypes(
  walk: Walk,
  before: Cursor,
  after: Cursor,
  nullReported: boolean,
): boolean {
  const [old, now] = [typesOf(before.node!), typesOf(after.node!)]
  const [oldNull, nowNull] = [old, now].map((it) => it.length === 0 || it.includes('null'))
  const [oldValues, values] = [old, now].map((it) => it.filter((type) => type !== 'null'))
  if (!nullReported && old.length > 0 && now.length > 0 && oldNull !== nowNull) {
    reportNull(walk, before, after, nowNull === true)
  }
  const removed = now.length > 0 && (old.length === 0 || !covers(values!, oldValues!))
  const added = old.length > 0 && (now.length === 0 || !covers(oldValues!, values!))
  if (!removed && !added) return true
  const effect = removed ? (added ? 'others' : 'fewer') : 'more'
  report(walk, after, {
    code: CODES[effect],
    before: before.node!.type,
    after: after.node!.type,
    message: `the type of ${walk.label} changed from ${shown(old, oldValues!)} to ${shown(now, values!)}`,
    breaks: widenedToString(walk, oldValues!, after.node!) ?? breakage(walk.direction, effect),
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

/** The types in Markdown; `null` only when there is no other. */
function shown(all: readonly string[], values: readonly string[]): string {
  const types = values.length > 0 ? values : all
  return types.length === 0 ? 'anything' : types.map((type) => quoted(type)).join(' or ')
}

/** `['sdk']` for a parameter that becomes a string: on the wire it was one before. */
function widenedToString(walk: Walk, old: readonly string[], now: Node): Breaks[] | undefined {
  const scalars = ['integer', 'number', 'boolean', 'string']
  const isAnyString =
    typesOf(now).includes('string') &&
    ['enum', 'pattern', 'format', 'minLength', 'maxLength'].every((key) => now[key] === undefined)
  const wasScalar = old.length > 0 && old.every((it) => scalars.includes(it))
  return walk.text === true && isAnyString && wasScalar ? ['sdk'] : undefined
}

/** Reports that `null` was added or removed. */
export function reportNull(walk: Walk, before: Cursor, after: Cursor, added: boolean): void {
  report(walk, after, {
    code: added ? 'null-added' : 'null-removed',
    before: before.node!.type,
    after: after.node!.type,
    message: `${walk.label} may ${added ? 'now' : 'no longer'} be \`null\``,
    breaks: breakage(walk.direction, added ? 'more' : 'fewer'),
  })
}
