import { quoted } from '../markdown.ts'
import {
  operationsOf,
  pointerOf,
  type Document,
  type Operation,
  type PathItem,
} from '../../document/openapi.ts'
import { compareMessages } from './operations.ts'
import type { Walk } from './schemas.ts'
import { cursor, isNode, keysOf, type Findings } from './cursor.ts'

/** Calls that the API makes under one name: those of a webhook, or of a callback of an operation. */
interface Incoming {
  readonly kind: 'webhook' | 'callback'
  readonly name: string
  /** The operation that a callback belongs to. */
  readonly of: string | undefined
  /** The calls by their pointers. */
  readonly calls: ReadonlyMap<string, Operation>
}

/** Reports webhooks and callbacks that came or went, and the changes of those that stayed. */
export function compareIncoming(
  before: Document,
  after: Document,
  findings: Findings,
  unchanged: Walk['unchanged'],
): void {
  const [old, now] = [incomingOf(before), incomingOf(after)]
  for (const pointer of new Set([...old.keys(), ...now.keys()])) {
    const [was, is] = [old.get(pointer), now.get(pointer)]
    if (!was || !is) {
      reportPresence(findings, (is ?? was)!, pointer, is !== undefined)
      continue
    }
    for (const place of new Set([...was.calls.keys(), ...is.calls.keys()])) {
      const [from, to] = [was.calls.get(place), is.calls.get(place)]
      if (!from || !to) reportPresence(findings, is, place, to !== undefined)
      else {
        compareMessages({
          ...{ before: from, after: to, id: is.name, findings, unchanged, incoming: true },
          ...{ old: cursor(before, place), now: cursor(after, place) },
        })
      }
    }
  }
}

function reportPresence(
  findings: Findings,
  { kind, name, of }: Incoming,
  pointer: string,
  added: boolean,
): void {
  const label = `the ${kind} ${quoted(name)}${of === undefined ? '' : ` of ${quoted(of)}`}`
  findings.add({
    code: `${kind}-${added ? 'added' : 'removed'}`,
    family: 'operation',
    at: added ? { after: pointer } : { before: pointer },
    whole: true,
    before: added ? undefined : name,
    after: added ? name : undefined,
    message: `${label} is ${added ? 'new' : 'gone'}`,
    breaks: added ? [] : ['readers'],
    otherwise: 'minor',
    operations: of === undefined ? [] : [of],
    names: [name],
  })
}

/** All calls that the API makes, by the pointer to their name. */
function incomingOf(document: Document): Map<string, Incoming> {
  const webhooks = Object.entries(document.webhooks ?? {}).map(([name, item]) => {
    const calls = callsIn(document, pointerOf('webhooks'), { [name]: item })
    return [pointerOf('webhooks', name), { kind: 'webhook', name, of: undefined, calls }] as const
  })
  const callbacks = operationsOf(document).flatMap(({ object, operationId, pointer }) => {
    const { callbacks: named } = object as { callbacks?: Record<string, unknown> }
    return keysOf(named, {}).map((name) => {
      const place = pointer + pointerOf('callbacks', name)
      const calls = callsIn(document, place, named![name])
      return [place, { kind: 'callback', name, of: operationId, calls }] as const
    })
  })
  return new Map<string, Incoming>([...webhooks, ...callbacks])
}

function callsIn(document: Document, place: string, items: unknown): Map<string, Operation> {
  const paths = Object.entries(isNode(items) ? items : {}).filter(([, item]) => isNode(item))
  const found = operationsOf({ ...document, paths: Object.fromEntries(paths) as Paths })
  return new Map(found.map((it) => [place + it.pointer.slice('/paths'.length), it]))
}

type Paths = Readonly<Record<string, PathItem>>
