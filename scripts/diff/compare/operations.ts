import { quoted } from '../markdown.ts'
import { identifier } from '../../typescript/identifier.ts'
import { operationsOf, type Document, type Operation } from '../../document/openapi.ts'
import type { Breaks } from '../change.ts'
import type { Renaming } from '../match-renames.ts'
import { compareResponses } from './answers.ts'
import { compareContent } from './content.ts'
import { compareParameters, reportRenamedPathParameter } from './parameters.ts'
import type { Walk } from './schemas.ts'
import { compareSecurity } from './security.ts'
import { compareOwnServers } from './servers.ts'
import { reportOn, walkOf, whom, type Pair } from './surroundings.ts'
import { below, cursor, type Findings } from './cursor.ts'

/** Reports operations that came or went, and the changes of those that stayed. */
export function compareOperations(
  before: Document,
  after: Document,
  renamings: readonly Renaming[],
  findings: Findings,
  unchanged: Walk['unchanged'],
): void {
  const old = new Map(operationsOf(before).map((operation) => [operation.pointer, operation]))
  const now = new Map(operationsOf(after).map((operation) => [operation.pointer, operation]))
  const sides = { old: [...old.values()], now: [...now.values()] }
  for (const [pointer, operation] of old) {
    if (!now.has(pointer)) removed(operation, sides, findings)
  }
  for (const [pointer, operation] of now) {
    const other = old.get(pointer)
    if (!other) added(operation, sides, findings)
    else {
      compareOperation(
        {
          ...{ before: other, after: operation, id: operation.operationId, findings, unchanged },
          ...{ old: cursor(before, pointer), now: cursor(after, pointer) },
        },
        renamings,
      )
    }
  }
}

interface Sides {
  readonly old: readonly Operation[]
  readonly now: readonly Operation[]
}

function removed(operation: Operation, sides: Sides, findings: Findings): void {
  const { operationId: id, pointer } = operation
  const heir = sides.now.find(
    (it) => it.operationId === id && !sides.old.some((other) => other.pointer === it.pointer),
  )
  findings.add({
    code: heir ? 'operation-moved' : 'operation-removed',
    family: 'operation',
    at: { before: pointer, ...(heir && { after: heir.pointer }) },
    whole: true,
    before: labelOf(operation),
    after: heir && labelOf(heir),
    message: heir
      ? `${quoted(id)} went from ${quoted(labelOf(operation))} to ${quoted(labelOf(heir))}`
      : `${quoted(id)} (${quoted(labelOf(operation))}) is gone`,
    breaks: ['senders'],
    otherwise: 'minor',
    operations: [id],
    names: [id],
  })
}

function added(operation: Operation, sides: Sides, findings: Findings): void {
  const { operationId: id, pointer } = operation
  const moved = sides.old.some(
    (it) => it.operationId === id && !sides.now.some((other) => other.pointer === it.pointer),
  )
  if (moved) return
  findings.add({
    code: 'operation-added',
    family: 'operation',
    at: { after: pointer },
    whole: true,
    before: undefined,
    after: labelOf(operation),
    message: `${quoted(id)} (${quoted(labelOf(operation))}) is new`,
    breaks: [],
    otherwise: 'minor',
    operations: [id],
    names: [id],
  })
}

function labelOf({ method, path }: Operation): string {
  return `${method.toUpperCase()} ${path}`
}

function compareOperation(pair: Pair, renamings: readonly Renaming[]): void {
  const [from, to] = [pair.before.operationId, pair.after.operationId]
  if (from !== to) {
    const sameMethod = identifier(from) === identifier(to)
    reportOn(pair, {
      code: 'operation-renamed',
      family: 'name',
      at: { before: pair.old.pointer, after: pair.now.pointer },
      before: from,
      after: to,
      message: `${quoted(from)} is now called ${quoted(to)}`,
      breaks: sameMethod ? [] : ['sdk'],
      otherwise: 'patch',
      names: [from],
    })
  }
  for (const { kind, path, from: old, to: now } of renamings) {
    const used = kind === 'path-parameter' && path === pair.after.path
    if (used) reportRenamedPathParameter(pair, old, now)
  }
  if (pair.before.object.deprecated !== true && pair.after.object.deprecated === true) {
    reportOn(pair, {
      code: 'operation-deprecated',
      family: 'operation',
      at: { before: pair.old.pointer, after: pair.now.pointer },
      ...{ before: false, after: true, breaks: [] },
      message: `${quoted(pair.id)} is deprecated`,
    })
  }
  compareSecurity(pair)
  compareOwnServers(pair)
  compareMessages(pair)
}

/** Reports what changed in what is sent and what comes back. */
export function compareMessages(pair: Pair): void {
  compareParameters(pair)
  compareRequestBody(pair)
  compareResponses(pair)
}

function compareRequestBody(pair: Pair): void {
  const [before, after] = [below(pair.old, 'requestBody'), below(pair.now, 'requestBody')]
  const [old, now] = [before.node, after.node]
  const change = (code: string, said: string, breaks: Breaks[], whole: boolean): void =>
    reportOn(pair, {
      ...{ code, family: 'body', breaks, whole },
      before: whole ? old : old?.required === true,
      after: whole ? now : now?.required === true,
      at: whole
        ? { ...(old && { before: before.slot }), ...(now && { after: after.slot }) }
        : { before: before.pointer, after: after.pointer },
      message: `the request body of ${quoted(pair.id)} ${said}`,
      names: ['body'],
    })
  if (!old && !now) return
  if (!old) {
    const required = now?.required === true
    return change(
      'body-added',
      required ? 'is new and required' : 'is new',
      required ? whom(pair, ['senders'], []) : [],
      true,
    )
  }
  if (!now) return change('body-removed', 'is gone', whom(pair, ['senders'], ['readers']), true)
  if (old.required !== true && now.required === true) {
    change('body-required', 'became required', whom(pair, ['senders'], []), false)
  } else if (old.required === true && now.required !== true) {
    change('body-optional', 'is no longer required', whom(pair, [], ['readers']), false)
  }
  const walk = walkOf(pair, 'request', 'the request body')
  compareContent(pair, walk, below(before, 'content'), below(after, 'content'))
}
