import { operationsOf, type Document, type Operation } from '../../document/openapi.ts'
import { identifier } from '../../typescript/identifier.ts'
import type { Breaks } from '../change.ts'
import type { ChangeCode } from '../codes.ts'
import { quoted } from '../markdown.ts'
import type { Renaming } from '../normalize/match-renames.ts'
import { compareContent } from './content.ts'
import { below, cursor } from './cursor.ts'
import { compareParameters, reportRenamedPathParameter } from './parameters.ts'
import { affected, reportOn, walkOf, type Changes, type Pair, type Walk } from './report-change.ts'
import { compareResponses } from './responses.ts'
import { compareSecurity } from './security.ts'
import { compareServers, type ServerPair } from './servers.ts'
import { sentMethod } from '../../document/path-item.ts'

/** Reports added and removed operations, and the changes of those that both documents have. */
export function compareOperations(
  before: Document,
  after: Document,
  renamings: readonly Renaming[],
  changes: Changes,
  unchanged: Walk['unchanged'],
): void {
  const old = new Map(operationsOf(before).map((operation) => [operation.pointer, operation]))
  const now = new Map(operationsOf(after).map((operation) => [operation.pointer, operation]))
  const removed = [...old.values()].filter(({ pointer }) => !now.has(pointer))
  const added = [...now.values()].filter(({ pointer }) => !old.has(pointer))
  const callable: ServerPair[] = []
  for (const operation of removed) {
    const moved = added.find(({ operationId }) => operationId === operation.operationId)
    if (moved) {
      const [was, is] = [cursor(before, operation.pointer), cursor(after, moved.pointer)]
      callable.push({ old: was, now: is, id: moved.operationId })
    }
    const [id, label] = [quoted(operation.operationId), labelOf(operation)]
    changes.add({
      code: moved ? 'operation-moved' : 'operation-removed',
      place: moved
        ? { document: after, pointer: moved.pointer }
        : { document: before, pointer: operation.pointer },
      before: label,
      after: moved && labelOf(moved),
      message: moved
        ? `${id} moved from ${quoted(label)} to ${quoted(labelOf(moved))}`
        : `${id} (${quoted(label)}) was removed`,
      breaks: ['senders'],
      operations: [operation.operationId],
      names: [operation.operationId],
    })
  }
  for (const operation of added) {
    const { operationId, pointer } = operation
    if (removed.some((it) => it.operationId === operationId)) continue
    changes.add({
      code: 'operation-added',
      place: { document: after, pointer },
      before: undefined,
      after: labelOf(operation),
      message: `${quoted(operationId)} (${quoted(labelOf(operation))}) was added`,
      breaks: [],
      operations: [operationId],
      names: [operationId],
    })
  }
  const pairs = [...now].flatMap(([pointer, operation]): Pair[] => {
    const other = old.get(pointer)
    if (!other) return []
    const [was, is] = [cursor(before, pointer), cursor(after, pointer)]
    const id = operation.operationId
    return [{ before: other, after: operation, old: was, now: is, id, changes, unchanged }]
  })
  for (const pair of pairs) compareOperation(pair, renamings)
  compareServers([...callable, ...pairs], changes)
}

function labelOf({ method, path }: Operation): string {
  return `${sentMethod(method)} ${path}`
}

function compareOperation(pair: Pair, renamings: readonly Renaming[]): void {
  const [from, to] = [pair.before.operationId, pair.after.operationId]
  if (from !== to) {
    const sameMethod = identifier(from) === identifier(to)
    reportOn(pair, {
      code: 'operation-renamed',
      place: pair.now,
      before: from,
      after: to,
      message: `${quoted(from)} was renamed to ${quoted(to)}`,
      breaks: sameMethod ? [] : ['sdk'],
      otherwise: 'patch',
      names: [from],
    })
  }
  for (const { kind, path, from: old, to: now } of renamings) {
    if (kind === 'path-parameter' && path === pair.after.path) {
      reportRenamedPathParameter(pair, old, now)
    }
  }
  if (pair.before.object.deprecated !== true && pair.after.object.deprecated === true) {
    reportOn(pair, {
      code: 'operation-deprecated',
      place: pair.now,
      before: false,
      after: true,
      message: `${quoted(pair.id)} is deprecated`,
      breaks: [],
    })
  }
  comparePagination(pair)
  compareSecurity(pair)
  compareMessages(pair)
}

function comparePagination(pair: Pair): void {
  const [before, after] = [pair.before, pair.after].map(({ object }) => 'x-pagination' in object)
  if (before === after) return
  reportOn(pair, {
    code: after ? 'pagination-added' : 'pagination-removed',
    place: pair.now,
    before,
    after,
    message: `${quoted(pair.id)} ${after ? 'says' : 'no longer says'} how its pages continue`,
    breaks: after ? [] : ['sdk'],
  })
}

/** Reports changes of requests and responses. */
export function compareMessages(pair: Pair): void {
  compareParameters(pair)
  compareRequestBody(pair)
  compareResponses(pair)
}

function compareRequestBody(pair: Pair): void {
  const [before, after] = [below(pair.old, 'requestBody'), below(pair.now, 'requestBody')]
  const [old, now] = [before.node, after.node]
  if (!old && !now) return
  const [wasRequired, isRequired] = [old?.required === true, now?.required === true]
  const change = (code: ChangeCode, said: string, breaks: readonly Breaks[]): void =>
    reportOn(pair, {
      code,
      // A reference to a shared body may have come or gone.
      place: {
        ...(now ? after : before),
        ...(!(old && now) && { pointer: (now ? after : before).slot }),
      },
      before: old && now ? wasRequired : old,
      after: old && now ? isRequired : now,
      message: `the request body of ${quoted(pair.id)} ${said}`,
      breaks,
      names: ['body'],
    })
  if (!old) {
    const said = isRequired ? 'was added and is required' : 'was added'
    return change('body-added', said, isRequired ? affected(pair, ['senders'], []) : [])
  }
  if (!now) return change('body-removed', 'was removed', affected(pair, ['senders'], ['readers']))
  if (!wasRequired && isRequired) {
    change('body-required', 'became required', affected(pair, ['senders'], []))
  } else if (wasRequired && !isRequired) {
    change('body-optional', 'is no longer required', affected(pair, [], ['readers']))
  }
  const walk = walkOf(pair, 'request', 'the request body')
  compareContent(pair, walk, below(before, 'content'), below(after, 'content'))
}
