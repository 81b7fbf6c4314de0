import { at } from '../../../document/json-pointer.ts'
import { isReference } from '../../../document/references.ts'
import { quoted } from '../../markdown.ts'
import { isNull } from '../../normalize/schemas.ts'
import { isObject } from '../../../document/objects.ts'
import { below, keysOf, same, type Cursor } from '../cursor.ts'
import { withoutFalseAlarms } from './false-alarms.ts'
import { changedLimits } from './limits.ts'
import { compareClosed, compareMembers } from './members.ts'
import {
  breakage,
  itemsLabel,
  report,
  type Effect,
  type Report,
  type Walk,
} from '../report-change.ts'
import { compareTypes } from './types.ts'
import { compareVariants, variantsOf } from './variants.ts'

/**
 * Reports every change between two schemas that affects senders or readers of their values.
 *
 * @param nullReported whether a change of `null` was reported already
 */
export function compareSchemas(
  walk: Walk,
  before: Cursor,
  after: Cursor,
  nullReported = false,
): void {
  compareDefault(walk, before, after)
  if (!before.node || !after.node || walk.unchanged(before, after)) return
  const pair = `${walk.direction} ${walk.text === true} ${before.pointer} ${after.pointer}`
  if (walk.seen.has(pair)) return
  walk.seen.add(pair)
  const here = labelled(walk, before, after)
  const reports: Report[] = []
  const changes = { add: (it: Report) => void reports.push(it) }
  compareKeywords({ ...here, changes }, before, after, nullReported)
  for (const it of withoutFalseAlarms(here, before, after, reports)) walk.changes.add(it)
}

function compareKeywords(here: Walk, before: Cursor, after: Cursor, nullReported: boolean): void {
  const [old, now] = [before.node!, after.node!]
  const unions = [before, after].filter((side) => variantsOf(side).length > 0).length
  if (unions > 0) compareVariants(here, before, after, compareSchemas)
  if (unions === 1 || (isNull(old) && isNull(now))) return
  if (!compareTypes(here, before, after, nullReported)) return
  compareEnums(here, before, after)
  compareLimits(here, before, after)
  compareMembers(here, before, after, compareSchemas)
  compareClosed(here, before, after)
  for (const keyword of SUBSCHEMAS) {
    const inside = keyword === 'items' ? { ...here, label: itemsLabel(here.label) } : here
    compareByKeyword(here, before, after, keyword, keyword, inside)
  }
  for (const keyword of ['patternProperties', 'dependentSchemas']) {
    const [maps, others] = [below(before, keyword), below(after, keyword)]
    for (const key of keysOf(maps.node, others.node)) {
      compareByKeyword(here, maps, others, key, keyword)
    }
  }
  for (const keyword of ['prefixItems', 'allOf']) {
    const [oldParts, parts] = [old[keyword], now[keyword]]
    if (!Array.isArray(oldParts) || !Array.isArray(parts)) continue
    for (let index = 0; index < Math.min(oldParts.length, parts.length); index++) {
      compareSchemas(here, below(before, keyword, index), below(after, keyword, index))
    }
  }
}

/** Keywords whose schema holds for values, or for parts of them, whatever else holds. */
const SUBSCHEMAS = [
  ...['items', 'additionalProperties', 'contentSchema', 'contains', 'propertyNames'],
  ...['then', 'else', 'unevaluatedItems', 'unevaluatedProperties'],
]

/** Reports that a subschema was added or removed, or what changed inside. */
function compareByKeyword(
  walk: Walk,
  before: Cursor,
  after: Cursor,
  key: string,
  keyword: string,
  inside = walk,
): void {
  comparePresence(walk, before, after, key, keyword)
  if (!isObject(before.node?.[key]) || !isObject(after.node?.[key])) return
  compareSchemas(inside, below(before, key), below(after, key))
}

/** The context inside a component, whose label is its name: that is what users know it by. */
function labelled(walk: Walk, before: Cursor, after: Cursor): Walk {
  const component = /^\/components\/schemas\/([^/]+)$/
  const [, name] = component.exec(after.pointer) ?? []
  if (name === undefined || !component.test(before.pointer)) return walk
  return { ...walk, label: quoted(name), names: [name] }
}

function compareEnums(walk: Walk, before: Cursor, after: Cursor): void {
  const [old, now] = [before.node!.enum, after.node!.enum]
  if (same(old, now)) return
  const { label } = walk
  const change = (
    code: `enum-${'set' | 'lifted' | 'member-removed' | 'member-added'}`,
    message: string,
    effect: Effect,
    members: readonly unknown[],
  ): void =>
    report(walk, after, {
      code,
      before: old,
      after: now,
      message,
      breaks: breakage(walk.direction, effect),
      names: members.map(String),
    })
  if (!Array.isArray(old)) {
    if (!Array.isArray(now)) return
    return change('enum-set', `${label} is limited to ${listing(now)}`, 'fewer', [])
  }
  if (!Array.isArray(now)) {
    return change('enum-lifted', `${label} is no longer limited to ${listing(old)}`, 'more', [])
  }
  const removed = old.filter((it) => !now.some((other) => same(it, other)))
  const added = now.filter((it) => !old.some((other) => same(it, other)))
  if (removed.length > 0) {
    const said = `${label} may no longer be ${listing(removed)}`
    change('enum-member-removed', said, 'fewer', removed)
  }
  if (added.length > 0) {
    change('enum-member-added', `${label} may now be ${listing(added)}`, 'more', added)
  }
}

function listing(members: readonly unknown[]): string {
  return members.map((it) => quoted(typeof it === 'string' ? it : JSON.stringify(it))).join(', ')
}

const LIMIT_CODES = {
  fewer: 'limit-tightened',
  more: 'limit-loosened',
  others: 'limit-changed',
} as const satisfies Record<Effect, string>

function compareLimits(walk: Walk, before: Cursor, after: Cursor): void {
  for (const limit of changedLimits(before.node!, after.node!)) {
    report(walk, after, {
      code: LIMIT_CODES[limit.effect],
      before: limit.before,
      after: limit.after,
      message: `${quoted(limit.keyword)} of ${walk.label} changed from ${shown(limit.before)} to ${shown(limit.after)}`,
      breaks: breakage(walk.direction, limit.effect),
      names: [limit.keyword],
    })
  }
}

function shown(value: unknown): string {
  return value === undefined ? 'none' : quoted(JSON.stringify(value))
}

/** Reports that the schema of a body, of items or of other properties was added or removed. Without one, they may be anything. */
export function comparePresence(
  walk: Walk,
  before: Cursor,
  after: Cursor,
  key: string,
  keyword = key,
): void {
  const [old, now] = [before.node?.[key], after.node?.[key]]
  if (isObject(old) === isObject(now) || old === false || now === false) return
  const effect = isObject(now) ? 'fewer' : 'more'
  const what = keyword === 'schema' ? walk.label : `\`${keyword}\` of ${walk.label}`
  report(walk, after, {
    code: LIMIT_CODES[effect],
    before: old,
    after: now,
    message: `${what} ${isObject(now) ? 'has a schema now' : 'may now be anything'}`,
    breaks: breakage(walk.direction, effect),
    names: [keyword],
  })
}

/** Reports another default in a request: the server uses it for a value that is left out. In responses it is only a hint. */
function compareDefault(walk: Walk, before: Cursor, after: Cursor): void {
  const [old, now] = [defaultOf(before), defaultOf(after)]
  if (walk.direction !== 'request' || same(old, now)) return
  const isSibling = [before, after].some((side) => siblingDefault(side) !== undefined)
  const here = isSibling ? walk : labelled(walk, before, after)
  report(here, isSibling ? { ...after, pointer: after.slot } : after, {
    code: 'default-changed',
    before: old,
    after: now,
    message: `the default of ${here.label} changed from ${shown(old)} to ${shown(now)}`,
    breaks: old === undefined || now === undefined ? [] : ['senders'],
    otherwise: 'patch',
  })
}

function defaultOf(side: Cursor): unknown {
  return siblingDefault(side) ?? side.node?.default
}

/** The default that is a sibling of the reference to a schema. */
function siblingDefault({ document, slot }: Cursor): unknown {
  const reference = at(document, slot)
  return isReference(reference) && 'default' in reference ? reference.default : undefined
}
