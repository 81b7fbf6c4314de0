import { quoted } from '../markdown.ts'
import { isNull } from '../normalize-schema.ts'
import type { Breaks, Family, Finding } from '../change.ts'
import { changedLimits } from './limits.ts'
import { compareClosed, compareMembers } from './members.ts'
import { compareTypes } from './types.ts'
import { compareVariants, variantsOf } from './variants.ts'
import {
  below,
  isNode,
  keysOf,
  same,
  type Cursor,
  type Direction,
  type Findings,
} from './cursor.ts'

/** What the comparison of a schema needs to know of its surroundings. */
export interface Walk {
  readonly direction: Direction
  /** The operation in which the schema is met. */
  readonly operation: string
  /** What the value is called, in Markdown, e.g. "the query parameter `limit`". */
  readonly label: string
  /** What an announcement has to name. */
  readonly names: readonly string[]
  /** A parameter is text on the wire, whatever its type. */
  readonly text?: boolean
  readonly findings: Findings
  /** Pairs already on the way: schemas may be recursive. */
  readonly seen: Set<string>
  /** Whether a change that is known to be harmless to compare may be skipped. */
  readonly unchanged: (before: Cursor, after: Cursor) => boolean
}

/**
 * Reports every change between two schemas that a sender or reader of their values feels.
 *
 * @param nullSaid whether it was said already that `null` came or went
 */
export function compareSchemas(walk: Walk, before: Cursor, after: Cursor, nullSaid = false): void {
  const [old, now] = [before.node, after.node]
  if (!old || !now || walk.unchanged(before, after)) return
  const pair = `${walk.direction} ${walk.text === true} ${before.pointer} ${after.pointer}`
  if (walk.seen.has(pair)) return
  walk.seen.add(pair)
  const here = named(walk, before, after)
  const unions = [before, after].filter((side) => variantsOf(side).length > 0).length
  if (unions > 0) compareVariants(here, before, after)
  if (unions === 1 || (isNull(old) && isNull(now))) return
  if (!compareTypes(here, before, after, nullSaid)) return
  compareEnums(here, before, after)
  compareLimits(here, before, after)
  compareDefault(here, before, after)
  compareMembers(here, before, after)
  compareClosed(here, before, after)
  for (const keyword of SUBSCHEMAS) {
    const inside = keyword === 'items' ? deeper(here, '[]') : here
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
    for (const index of oldParts.keys()) {
      if (index >= parts.length) break
      compareSchemas(here, below(before, keyword, index), below(after, keyword, index))
    }
  }
}

/** Each holds for values, or for parts of them, whatever else holds. */
const SUBSCHEMAS = [
  ...['items', 'additionalProperties', 'contentSchema', 'contains', 'propertyNames'],
  ...['then', 'else', 'unevaluatedItems', 'unevaluatedProperties'],
]

/** Reports that a schema below two others came or went, or what changed inside. */
function compareByKeyword(
  walk: Walk,
  before: Cursor,
  after: Cursor,
  key: string,
  keyword: string,
  inside = walk,
): void {
  comparePresence(walk, before, after, key, keyword)
  if (!isNode(before.node?.[key]) || !isNode(after.node?.[key])) return
  compareSchemas(inside, below(before, key), below(after, key))
}

/** A finding on a schema, with what it breaks by direction. */
export interface SchemaChange {
  readonly code: string
  readonly family: Family
  readonly before: unknown
  readonly after: unknown
  readonly message: string
  readonly breaks: readonly Breaks[]
  readonly otherwise?: 'minor' | 'patch'
  readonly names?: readonly string[]
  readonly whole?: boolean
  /** The pointers, where they are not those of the schema. */
  readonly at?: Finding['at']
}

/** Reports a finding on the schemas at two cursors. */
export function report(walk: Walk, before: Cursor, after: Cursor, change: SchemaChange): void {
  walk.findings.add({
    at: { before: before.pointer, after: after.pointer },
    otherwise: 'minor',
    ...change,
    names: [...walk.names, ...(change.names ?? [])],
    operations: walk.operation === '' ? [] : [walk.operation],
  })
}

/** Who breaks when values are left out (`fewer`) or come in (`more`). */
export function breakage(direction: Direction, effect: 'fewer' | 'more' | 'others'): Breaks[] {
  if (direction === 'request') return effect === 'more' ? [] : ['senders']
  return effect === 'fewer' ? [] : ['readers']
}

/** In a component schema the label starts anew with its name: that is what users know it by. */
function named(walk: Walk, before: Cursor, after: Cursor): Walk {
  const [, name] = /^\/components\/schemas\/([^/]+)$/.exec(after.pointer) ?? []
  const [, old] = /^\/components\/schemas\/([^/]+)$/.exec(before.pointer) ?? []
  if (name === undefined || old === undefined) return walk
  return { ...walk, label: quoted(name), names: [name] }
}

/** What lies inside a list or map. */
function deeper(walk: Walk, suffix: string): Walk {
  const { label } = walk
  const isName = label.endsWith('`') && !label.includes(' ')
  const inside = isName ? `${label.slice(0, -1)}${suffix}\`` : `the items of ${label}`
  return { ...walk, label: suffix === '' ? label : inside }
}

function compareEnums(walk: Walk, before: Cursor, after: Cursor): void {
  const [old, now] = [before.node!.enum, after.node!.enum]
  if (same(old, now)) return
  const change = (code: string, message: string, effect: 'fewer' | 'more', members: unknown[]) =>
    report(walk, before, after, {
      code,
      family: 'enum',
      before: old,
      after: now,
      message,
      breaks: breakage(walk.direction, effect),
      names: members.map(String),
    })
  if (!Array.isArray(old) && Array.isArray(now)) {
    return change('enum-set', `${walk.label} is limited to ${listing(now)}`, 'fewer', [])
  }
  if (Array.isArray(old) && !Array.isArray(now)) {
    return change(
      'enum-lifted',
      `${walk.label} is no longer limited to ${listing(old)}`,
      'more',
      [],
    )
  }
  if (!Array.isArray(old) || !Array.isArray(now)) return
  const gone = old.filter((it) => !now.some((other) => same(it, other)))
  const added = now.filter((it) => !old.some((other) => same(it, other)))
  if (gone.length > 0) {
    change('enum-member-removed', `${walk.label} is no longer ${listing(gone)}`, 'fewer', gone)
  }
  if (added.length > 0) {
    change('enum-member-added', `${walk.label} may be ${listing(added)}`, 'more', added)
  }
}

function listing(members: readonly unknown[]): string {
  return members.map((it) => quoted(typeof it === 'string' ? it : JSON.stringify(it))).join(', ')
}

function compareLimits(walk: Walk, before: Cursor, after: Cursor): void {
  for (const limit of changedLimits(before.node!, after.node!)) {
    const values = [limit.before, limit.after].map((it) =>
      it === undefined ? 'none' : quoted(JSON.stringify(it)),
    )
    report(walk, before, after, {
      code: `limit-${{ fewer: 'tightened', more: 'loosened', others: 'changed' }[limit.effect]}`,
      family: 'limit',
      before: limit.before,
      after: limit.after,
      message: `${quoted(limit.keyword)} of ${walk.label} went from ${values.join(' to ')}`,
      breaks: breakage(walk.direction, limit.effect),
      names: [limit.keyword],
    })
  }
}

/** Reports that the schema of a body, of items or of further members came or went; without one, they may be anything. */
export function comparePresence(
  walk: Walk,
  before: Cursor,
  after: Cursor,
  key: string,
  keyword = key,
): void {
  const [old, now] = [before.node?.[key], after.node?.[key]]
  if (isNode(old) === isNode(now) || old === false || now === false) return
  const what = keyword === 'schema' ? '' : `\`${keyword}\` of `
  report(walk, before, after, {
    code: isNode(now) ? 'limit-tightened' : 'limit-loosened',
    family: 'limit',
    before: old,
    after: now,
    message: `${what}${walk.label} ${isNode(now) ? 'is described' : 'may be anything'}`,
    breaks: breakage(walk.direction, isNode(now) ? 'fewer' : 'more'),
    names: [keyword],
    whole: keyword === 'schema',
  })
}

/** What a server takes for a value that is left out; in answers it is only a hint. */
function compareDefault(walk: Walk, before: Cursor, after: Cursor): void {
  const [old, now] = [before.node!.default, after.node!.default]
  if (walk.direction !== 'request' || same(old, now)) return
  const values = [old, now].map((it) => (it === undefined ? 'none' : quoted(JSON.stringify(it))))
  report(walk, before, after, {
    code: 'default-changed',
    family: 'default',
    before: old,
    after: now,
    message: `${walk.label}, where left out, counts as ${values[1]} instead of ${values[0]}`,
    breaks: old === undefined || now === undefined ? [] : ['senders'],
    otherwise: 'patch',
  })
}
