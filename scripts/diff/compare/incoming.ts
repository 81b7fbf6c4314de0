import { pointerOf } from '../../document/json-pointer.ts'
import {
  operationsOf,
  type Document,
  type Operation,
  type PathItem,
} from '../../document/openapi.ts'
import { quoted } from '../markdown.ts'
import { isObject } from '../../document/objects.ts'
import { cursor } from './cursor.ts'
import { compareMessages } from './operations.ts'
import type { Changes, Place, Walk } from './report-change.ts'

/** The requests that the API sends under one name: a webhook, or a callback of an operation. */
interface Incoming {
  readonly kind: 'webhook' | 'callback'
  readonly name: string
  /** The operation that a callback belongs to. */
  readonly of: string | undefined
  /** The requests by their pointers. */
  readonly calls: ReadonlyMap<string, Operation>
}

/** Reports added and removed webhooks and callbacks, and the changes of those that both documents have. */
export function compareIncoming(
  before: Document,
  after: Document,
  changes: Changes,
  unchanged: Walk['unchanged'],
): void {
  const [old, now] = [incomingOf(before), incomingOf(after)]
  const placeOf = (pointer: string, added: boolean): Place => ({
    document: added ? after : before,
    pointer,
  })
  for (const pointer of new Set([...old.keys(), ...now.keys()])) {
    const [was, is] = [old.get(pointer), now.get(pointer)]
    if (!was || !is) {
      reportPresence(changes, (is ?? was)!, placeOf(pointer, is !== undefined), is !== undefined)
      continue
    }
    for (const call of new Set([...was.calls.keys(), ...is.calls.keys()])) {
      const [from, to] = [was.calls.get(call), is.calls.get(call)]
      if (!from || !to) {
        reportPresence(changes, is, placeOf(call, to !== undefined), to !== undefined)
        continue
      }
      compareMessages({
        before: from,
        after: to,
        old: cursor(before, call),
        now: cursor(after, call),
        id: is.name,
        changes,
        unchanged,
        incoming: true,
      })
    }
  }
}

function reportPresence(
  changes: Changes,
  { kind, name, of }: Incoming,
  place: Place,
  added: boolean,
): void {
  const label = `the ${kind} ${quoted(name)}${of === undefined ? '' : ` of ${quoted(of)}`}`
  changes.add({
    code: `${kind}-${added ? 'added' : 'removed'}`,
    place,
    before: added ? undefined : name,
    after: added ? name : undefined,
    message: `${label} was ${added ? 'added' : 'removed'}`,
    breaks: added ? [] : ['readers'],
    operations: of === undefined ? [] : [of],
    names: [name],
  })
}

/** Webhooks and callbacks by the pointers to their names. */
function incomingOf(document: Document): Map<string, Incoming> {
  const webhooks = Object.entries(document.webhooks ?? {}).map(([name, item]) => {
    const calls = callsIn(document, pointerOf('webhooks'), { [name]: item })
    return [pointerOf('webhooks', name), { kind: 'webhook', name, of: undefined, calls }] as const
  })
  const callbacks = operationsOf(document).flatMap(({ object, operationId, pointer }) => {
    const { callbacks: named } = object as { callbacks?: Record<string, unknown> }
    return Object.entries(named ?? {}).map(([name, items]) => {
      const place = pointer + pointerOf('callbacks', name)
      const calls = callsIn(document, place, items)
      return [place, { kind: 'callback', name, of: operationId, calls }] as const
    })
  })
  return new Map<string, Incoming>([...webhooks, ...callbacks])
}

function callsIn(document: Document, place: string, items: unknown): Map<string, Operation> {
  const paths = Object.entries(isObject(items) ? items : {}).filter(([, item]) => isObject(item))
  const found = operationsOf({ ...document, paths: Object.fromEntries(paths) as Paths })
  return new Map(found.map((it) => [place + it.pointer.slice('/paths'.length), it]))
}

type Paths = Readonly<Record<string, PathItem>>
