import type { Operation } from '../../document/openapi.ts'
import { joinBreaks, type Breaks, type Change } from '../change.ts'
import type { ChangeCode } from '../codes.ts'
import { onOneLine, quoted } from '../markdown.ts'
import type { Direction } from '../../document/schemas/direction.ts'
import type { Cursor } from './cursor.ts'

/** A change as a comparison reports it. */
export interface Report {
  readonly code: ChangeCode
  /** Where it is in the normalised new document, or in the old one for what was removed. */
  readonly place: Place
  readonly before: unknown
  readonly after: unknown
  readonly message: string
  readonly breaks: readonly Breaks[]
  /** The bump if nothing breaks; `minor` when absent. */
  readonly otherwise?: 'minor' | 'patch'
  readonly operations: readonly string[]
  readonly names: readonly string[]
}

export type Place = Pick<Cursor, 'document' | 'pointer'>

/** Collects changes; the same change of something that operations share is listed once. */
export class Changes {
  readonly #byKey = new Map<string, Change>()
  readonly #origin: (place: Place) => string

  /** @param origin gives the pointer into the document as it was written */
  constructor(origin: (place: Place) => string) {
    this.#origin = origin
  }

  add({ place, otherwise = 'minor', ...report }: Report): void {
    const pointer = this.#origin(place)
    const key = JSON.stringify([report.code, pointer, report.before, report.after])
    const known = this.#byKey.get(key)
    const breaks = joinBreaks(known?.breaks ?? [], report.breaks)
    const names = report.names.map(onOneLine)
    const shared = known?.names.filter((name) => names.includes(name)) ?? names
    this.#byKey.set(key, {
      ...(known ?? report),
      pointer,
      breaks,
      bump: breaks.length > 0 ? 'major' : otherwise,
      operations: [...new Set([...(known?.operations ?? []), ...report.operations])],
      names: shared.length > 0 ? shared : known!.names,
    })
  }

  list(): Change[] {
    return [...this.#byKey.values()].map(mentionOtherOperations)
  }
}

/** Adds to a message that names one operation how many more are affected. */
function mentionOtherOperations(change: Change): Change {
  const [first, ...others] = change.operations
  const isNamed = first !== undefined && change.message.includes(quoted(first))
  if (!isNamed || others.length === 0) return change
  const more = others.length === 1 ? quoted(others[0]!) : `${others.length} other operations`
  return { ...change, message: `${change.message} (and in ${more})` }
}

/** An operation of both documents. */
export interface Pair {
  readonly before: Operation
  readonly after: Operation
  /** The cursors on the operation objects. */
  readonly old: Cursor
  readonly now: Cursor
  /** The new operationId. */
  readonly id: string
  readonly changes: Changes
  readonly unchanged: Walk['unchanged']
  /** Whether the API is the caller: it sends the requests of webhooks and callbacks, and reads the responses. */
  readonly incoming?: boolean
}

/** `outgoing`, or `whenIncoming` where the API is the caller. */
export function affected(
  { incoming }: Pair,
  outgoing: readonly Breaks[],
  whenIncoming: readonly Breaks[],
): readonly Breaks[] {
  return incoming === true ? whenIncoming : outgoing
}

/** Reports a change of an operation that both documents have. */
export function reportOn(
  { id, changes }: Pair,
  report: Omit<Report, 'operations' | 'names'> & Partial<Pick<Report, 'names'>>,
): void {
  changes.add({ ...report, names: [id, ...(report.names ?? [])], operations: [id] })
}

/** The context of a comparison of two schemas. */
export interface Walk {
  readonly direction: Direction
  /** The operationId. */
  readonly operation: string
  /** What the value is called, in Markdown, e.g. "the query parameter `limit`". */
  readonly label: string
  /** What an announcement has to mention. */
  readonly names: readonly string[]
  /** Whether the value is a parameter: a string on the wire, whatever its type. */
  readonly text?: boolean
  readonly changes: Pick<Changes, 'add'>
  /** The pairs that are being compared, since schemas may be recursive. */
  readonly seen: Set<string>
  /** Whether both are the same with everything that they refer to. */
  readonly unchanged: (before: Cursor, after: Cursor) => boolean
}

/** Compares two schemas; `nullReported` when a change of `null` was reported already. */
export type CompareSchemas = (
  walk: Walk,
  before: Cursor,
  after: Cursor,
  nullReported?: boolean,
) => void

/** The context for the schemas of a request or response. */
export function walkOf(
  { id, changes, unchanged, incoming }: Pair,
  part: Direction,
  label: string,
  names: readonly string[] = [],
): Walk {
  return {
    direction: (part === 'request') === (incoming === true) ? 'response' : 'request',
    operation: id,
    label: `${label} of ${quoted(id)}`,
    names: [id, ...names],
    changes,
    unchanged,
    seen: new Set(),
  }
}

/** Reports a change of a schema, in the new document unless `place` says otherwise. */
export function report(
  walk: Walk,
  after: Place,
  change: Omit<Report, 'operations' | 'names' | 'place'> & Partial<Pick<Report, 'names' | 'place'>>,
): void {
  walk.changes.add({
    place: after,
    ...change,
    names: [...walk.names, ...(change.names ?? [])],
    operations: [walk.operation],
  })
}

/** How a change affects the set of allowed values. */
export type Effect = 'fewer' | 'more' | 'others'

/** Who breaks when `direction` allows fewer, more or other values. */
export function breakage(direction: Direction, effect: Effect): readonly Breaks[] {
  if (direction === 'request') return effect === 'more' ? [] : ['senders']
  return effect === 'fewer' ? [] : ['readers']
}

/** The label of a property: `Pet.name` in a component, else "`name` in the request body". */
export function propertyLabel(label: string, name: string): string {
  return isName(label)
    ? `${label.slice(0, -1)}.${onOneLine(name)}\``
    : `${quoted(name)} in ${label}`
}

/** The label of the items of a list: `Pet.tags[]` in a component. */
export function itemsLabel(label: string): string {
  return isName(label) ? `${label.slice(0, -1)}[]\`` : `the items of ${label}`
}

function isName(label: string): boolean {
  return label.endsWith('`') && !label.includes(' ')
}
