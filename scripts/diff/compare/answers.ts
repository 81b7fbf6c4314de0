import { onOneLine, quoted } from '../markdown.ts'
import type { Breaks } from '../change.ts'
import { compareContent } from './content.ts'
import { compareSchemas } from './schemas.ts'
import { reportOn, walkOf, whom, type Pair } from './surroundings.ts'
import { below, keysOf, type Cursor } from './cursor.ts'

/** Reports statuses that came or went, and the changes of the answers that stayed. */
export function compareResponses(pair: Pair): void {
  const [before, after] = [below(pair.old, 'responses'), below(pair.now, 'responses')]
  const [spelt, respelt] = [statuses(before), statuses(after)]
  const [old, now] = [[...spelt.keys()], [...respelt.keys()]]
  const oldAt = (status: string) => below(before, spelt.get(status)!)
  const nowAt = (status: string) => below(after, respelt.get(status)!)
  for (const status of new Set([...old, ...now])) {
    const was = old.includes(status)
    const is = now.includes(status)
    const instead = coverOf(status, was ? now : old)
    if (was && is) {
      reportRespelled(pair, oldAt(status), nowAt(status))
      compareResponse(pair, status, oldAt(status), nowAt(status))
    } else if (was) removed(pair, status, { old, now }, oldAt(status), instead)
    else added(pair, status, now, nowAt(status), instead)
    if (was === is || instead === undefined) continue
    const sides = was ? [status, instead] : [instead, status]
    compareResponse(pair, status, oldAt(sides[0]!), nowAt(sides[1]!))
  }
}

/** The declared statuses, ranges in capitals, each with its key. */
function statuses({ node }: Cursor): Map<string, string> {
  const keys = Object.keys(node ?? {}).filter((status) => !status.startsWith('x-'))
  return new Map(keys.map((key) => [/^\dxx$/i.test(key) ? key.toUpperCase() : key, key]))
}

/** Only in capitals is a range one for the client. */
function reportRespelled(pair: Pair, before: Cursor, after: Cursor): void {
  const [from, to] = [before, after].map(({ slot }) => slot.split('/').at(-1)!)
  if (from === to) return
  reportOn(pair, {
    code: 'response-respelled',
    family: 'response',
    at: { before: before.slot, after: after.slot },
    whole: true,
    before: from,
    after: to,
    message: `the answer ${quoted(from!)} of ${quoted(pair.id)} is now written ${quoted(to!)}`,
    breaks: to === to!.toUpperCase() ? [] : ['sdk'],
    otherwise: 'patch',
    names: [from!, to!],
  })
}

/** The range, or `default`, that stands for a status that is not declared by itself. */
function coverOf(status: string, declared: readonly string[]): string | undefined {
  return [`${status.charAt(0)}XX`, 'default'].find((it) => it !== status && declared.includes(it))
}

/** As the client sees it: 2xx, and `default` where there is no other. */
function isSuccess(status: string, declared: readonly string[]): boolean {
  if (status !== 'default') return status.startsWith('2')
  return !declared.some((it) => it.startsWith('2'))
}

/**
 * A success that is no longer given breaks those who wait for it. An error that is no longer given
 * breaks nobody on the wire, but code that names its status is no longer type-correct.
 */
function removed(
  pair: Pair,
  status: string,
  { old, now }: Record<'old' | 'now', readonly string[]>,
  side: Cursor,
  instead: string | undefined,
): void {
  // Of a range that is gone, a part may be left.
  const partly = /XX$/i.test(status) && now.some((it) => it.startsWith(status.charAt(0)))
  const success = isSuccess(status, old) && !partly
  const outgoing: Breaks = success ? 'readers' : 'sdk'
  const breaks = instead !== undefined ? [] : whom(pair, [outgoing], ['senders'])
  const said = pair.incoming ? 'may no longer be answered by' : 'no longer answers'
  reportOn(pair, {
    code: 'response-removed',
    family: 'response',
    at: { before: side.slot },
    whole: true,
    before: side.node,
    after: undefined,
    message: `${quoted(pair.id)} ${said} ${quoted(status)}${instead === undefined ? '' : ` by itself, only as ${quoted(instead)}`}`,
    breaks,
    names: [status],
  })
}

/**
 * A new success is one that readers don't expect. New errors have to be expected by their class.
 *
 * @see https://www.rfc-editor.org/rfc/rfc9110#section-15
 */
function added(
  pair: Pair,
  status: string,
  declared: readonly string[],
  side: Cursor,
  instead: string | undefined,
): void {
  const unexpected = isSuccess(status, declared) && instead === undefined
  reportOn(pair, {
    code: 'response-added',
    family: 'response',
    at: { after: side.slot },
    whole: true,
    before: undefined,
    after: side.node,
    message: `${quoted(pair.id)} may ${pair.incoming ? 'be answered by' : 'answer'} ${quoted(status)}`,
    breaks: unexpected ? whom(pair, ['readers'], []) : [],
    names: [status],
  })
}

function compareResponse(pair: Pair, status: string, before: Cursor, after: Cursor): void {
  const walk = walkOf(pair, 'response', `the answer ${onOneLine(status)}`, [status])
  compareContent(pair, walk, below(before, 'content'), below(after, 'content'))
  compareHeaders(pair, status, below(before, 'headers'), below(after, 'headers'))
}

function compareHeaders(pair: Pair, status: string, before: Cursor, after: Cursor): void {
  const find = (side: Cursor, name: string) => {
    const key = Object.keys(side.node ?? {}).find((it) => it.toLowerCase() === name.toLowerCase())
    return key === undefined ? undefined : below(side, key)
  }
  const change = (name: string, code: string, said: string, sides: Sides, breaks: Breaks[]) => {
    const place = (side: Cursor) => (sides.old && sides.now ? side.pointer : side.slot)
    reportOn(pair, {
      ...{ code, family: 'header', before: sides.old?.node, after: sides.now?.node, breaks },
      at: {
        ...(sides.old && { before: place(sides.old) }),
        ...(sides.now && { after: place(sides.now) }),
      },
      whole: !sides.old || !sides.now,
      message: `the header ${quoted(name)} of the answer ${onOneLine(status)} of ${quoted(pair.id)} ${said}`,
      names: [status, name],
    })
  }
  for (const name of keysOf(before.node, after.node)) {
    const [old, now] = [find(before, name), find(after, name)]
    const isRequired = now?.node?.required === true
    const wanted = isRequired ? whom(pair, [], ['senders']) : []
    if (!now) change(name, 'header-removed', 'is gone', { old }, whom(pair, ['readers'], []))
    else if (!old) change(name, 'header-added', 'is new', { now }, wanted)
    else if (after.node![name] !== undefined) {
      if (old.node?.required === true && !isRequired) {
        const breaks = whom(pair, ['readers'], [])
        change(name, 'header-optional', 'is no longer promised', { old, now }, breaks)
      } else if (pair.incoming && old.node?.required !== true && isRequired) {
        change(name, 'header-required', 'is always there', { old, now }, wanted)
      }
      const walk = walkOf(
        pair,
        'response',
        `the header ${quoted(name)} of the answer ${onOneLine(status)}`,
        [name],
      )
      compareSchemas(walk, below(old, 'schema'), below(now, 'schema'))
    }
  }
}

interface Sides {
  readonly old?: Cursor | undefined
  readonly now?: Cursor | undefined
}
