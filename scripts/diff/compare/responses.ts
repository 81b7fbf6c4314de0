import type { Breaks } from '../change.ts'
import type { ChangeCode } from '../codes.ts'
import { isSuccess } from '../../document/bodies/success.ts'
import { onOneLine, quoted } from '../markdown.ts'
import { compareContent } from './content.ts'
import { below, keysOf, type Cursor } from './cursor.ts'
import { affected, reportOn, walkOf, type Pair } from './report-change.ts'
import { compareSchemas } from './schemas/index.ts'

/** Reports added and removed statuses, and the changes of the other responses. */
export function compareResponses(pair: Pair): void {
  const [before, after] = [below(pair.old, 'responses'), below(pair.now, 'responses')]
  const [oldKeys, keys] = [statuses(before), statuses(after)]
  const [old, now] = [[...oldKeys.keys()], [...keys.keys()]]
  const oldAt = (status: string) => below(before, oldKeys.get(status)!)
  const nowAt = (status: string) => below(after, keys.get(status)!)
  for (const status of new Set([...old, ...now])) {
    const was = old.includes(status)
    const is = now.includes(status)
    const fallback = fallbackOf(status, was ? now : old)
    if (was && is) {
      reportRespelled(pair, oldAt(status), nowAt(status))
      compareResponse(pair, status, oldAt(status), nowAt(status))
    } else if (was) reportRemoved(pair, status, old, now, oldAt(status), fallback)
    else reportAdded(pair, status, now, nowAt(status), fallback)
    if (was === is || fallback === undefined) continue
    const sides = was ? [status, fallback] : [fallback, status]
    compareResponse(pair, status, oldAt(sides[0]!), nowAt(sides[1]!))
  }
}

/** The keys of the declared statuses by status, ranges in upper case. */
function statuses({ node }: Cursor): Map<string, string> {
  const keys = Object.keys(node ?? {}).filter((status) => !status.startsWith('x-'))
  return new Map(keys.map((key) => [/^\dxx$/i.test(key) ? key.toUpperCase() : key, key]))
}

/** Reports a range in another case: the client recognizes it only in upper case. */
function reportRespelled(pair: Pair, before: Cursor, after: Cursor): void {
  const [from, to] = [before, after].map(({ slot }) => slot.split('/').at(-1)!)
  if (from === to) return
  reportOn(pair, {
    code: 'response-respelled',
    place: { ...after, pointer: after.slot },
    before: from,
    after: to,
    message: `the ${quoted(from!)} response of ${quoted(pair.id)} is now written ${quoted(to!)}`,
    breaks: to === to!.toUpperCase() ? [] : ['sdk'],
    otherwise: 'patch',
    names: [from!, to!],
  })
}

/** The range, or `default`, that covers a status that isn't declared by itself. */
function fallbackOf(status: string, declared: readonly string[]): string | undefined {
  return [`${status.charAt(0)}XX`, 'default'].find((it) => it !== status && declared.includes(it))
}

/**
 * Reports a status that is no longer returned. Removing a success breaks readers that expect it. Removing an
 * error breaks nobody on the wire, but code that mentions its status no longer compiles.
 */
function reportRemoved(
  pair: Pair,
  status: string,
  old: readonly string[],
  now: readonly string[],
  side: Cursor,
  fallback: string | undefined,
): void {
  const isPartlyLeft = /XX$/i.test(status) && now.some((it) => it.startsWith(status.charAt(0)))
  const outgoing: Breaks = isSuccess(status, old) && !isPartlyLeft ? 'readers' : 'sdk'
  const said = pair.incoming ? 'no longer accepts the response' : 'no longer returns'
  const only = fallback === undefined ? '' : ` separately, only as ${quoted(fallback)}`
  reportOn(pair, {
    code: 'response-removed',
    place: { ...side, pointer: side.slot },
    before: side.node,
    after: undefined,
    message: `${quoted(pair.id)} ${said} ${quoted(status)}${only}`,
    breaks: fallback === undefined ? affected(pair, [outgoing], ['senders']) : [],
    names: [status],
  })
}

/**
 * Reports a status that may be returned now. Readers don't expect a new success; they have to handle
 * new errors by their class.
 *
 * @see https://www.rfc-editor.org/rfc/rfc9110#section-15
 */
function reportAdded(
  pair: Pair,
  status: string,
  declared: readonly string[],
  side: Cursor,
  fallback: string | undefined,
): void {
  const unexpected = isSuccess(status, declared) && fallback === undefined
  const said = pair.incoming ? 'also accepts the response' : 'may also return'
  reportOn(pair, {
    code: 'response-added',
    place: { ...side, pointer: side.slot },
    before: undefined,
    after: side.node,
    message: `${quoted(pair.id)} ${said} ${quoted(status)}`,
    breaks: unexpected ? affected(pair, ['readers'], []) : [],
    names: [status],
  })
}

function compareResponse(pair: Pair, status: string, before: Cursor, after: Cursor): void {
  const walk = walkOf(pair, 'response', `the ${onOneLine(status)} response`, [status])
  compareContent(pair, walk, below(before, 'content'), below(after, 'content'))
  compareHeaders(pair, status, below(before, 'headers'), below(after, 'headers'))
}

function compareHeaders(pair: Pair, status: string, before: Cursor, after: Cursor): void {
  for (const name of keysOf(before.node, after.node)) {
    const [old, now] = [findHeader(before, name), findHeader(after, name)]
    // A header in another case is met twice, first with its old name.
    if (old && now && after.node![name] === undefined) continue
    compareHeader(pair, status, name, old, now)
  }
}

function findHeader(headers: Cursor, name: string): Cursor | undefined {
  const names = Object.keys(headers.node ?? {})
  const key = names.find((it) => it.toLowerCase() === name.toLowerCase())
  return key === undefined ? undefined : below(headers, key)
}

function compareHeader(
  pair: Pair,
  status: string,
  name: string,
  old: Cursor | undefined,
  now: Cursor | undefined,
): void {
  const label = `the header ${quoted(name)} of the ${onOneLine(status)} response`
  const change = (code: ChangeCode, said: string, breaks: readonly Breaks[]): void => {
    const side = (now ?? old)!
    reportOn(pair, {
      code,
      place: { ...side, pointer: old && now ? side.pointer : side.slot },
      before: old?.node,
      after: now?.node,
      message: `${label} of ${quoted(pair.id)} ${said}`,
      breaks,
      otherwise: code === 'header-required' ? 'patch' : 'minor',
      names: [status, name],
    })
  }
  const [wasRequired, isRequired] = [old?.node?.required === true, now?.node?.required === true]
  const breaksIfRequired = isRequired ? affected(pair, [], ['senders']) : []
  if (!now) return change('header-removed', 'was removed', affected(pair, ['readers'], []))
  if (!old) return change('header-added', 'was added', breaksIfRequired)
  if (wasRequired && !isRequired) {
    change('header-optional', 'is no longer required', affected(pair, ['readers'], []))
  } else if (!wasRequired && isRequired) {
    change('header-required', 'became required', breaksIfRequired)
  }
  const walk = walkOf(pair, 'response', label, [name])
  compareSchemas(walk, below(old, 'schema'), below(now, 'schema'))
}
