import type { ChangeCode } from '../../codes.ts'
import { pointerOf } from '../../../document/json-pointer.ts'
import type { Cursor } from '../cursor.ts'
import { report, type Report, type Walk } from '../report-change.ts'
import { alternativesOf } from './alternatives.ts'
import { isSubset } from './subset.ts'

/**
 * The reports on two schemas, or one that replaces them if the allowed values prove that a reported
 * break isn't one: the schemas are only written differently, or senders may send more, or readers
 * receive less.
 */
export function withoutFalseAlarms(
  walk: Walk,
  before: Cursor,
  after: Cursor,
  reports: readonly Report[],
): readonly Report[] {
  const request = walk.direction === 'request'
  const isAlarm = ({ code, breaks }: Report) =>
    breaks.includes(request ? 'senders' : 'readers') && !BEYOND_VALUES.has(code)
  if (!reports.some(isAlarm)) return reports
  const [narrow, wide] = request ? [before, after] : [after, before]
  if (!isSubset(narrow, wide, walk)) return reports
  const isSame = isSubset(wide, narrow, walk)
  const moved = movedProperties(before, after)
  const kept = reports.filter(
    (it) => it.breaks.length > 0 && !isAlarm(it) && !moved.has(it.place.pointer),
  )
  const [code, said] = isSame
    ? (['schema-rewritten', 'is written differently and allows the same values'] as const)
    : request
      ? (['schema-widened', 'allows more values than before'] as const)
      : (['schema-narrowed', 'allows fewer values than before'] as const)
  const changes = { add: (it: Report) => void kept.push(it) }
  report({ ...walk, changes }, after, {
    code,
    before: before.node,
    after: after.node,
    message: `${walk.label} ${said}`,
    breaks: [],
    otherwise: isSame ? 'patch' : 'minor',
  })
  return kept
}

/** The pointers of properties that move between the alternatives of a schema and the schema itself. */
function movedProperties(before: Cursor, after: Cursor): ReadonlySet<string> {
  const [old, now] = [before, after].map((side) =>
    (alternativesOf(side, false) ?? [])
      .flat()
      .flatMap(({ node, pointer }) =>
        Object.keys(Object(node!.properties) as object).map((name) => ({ name, pointer })),
      ),
  )
  const kept = new Set(now!.map(({ name }) => name))
  const moved = old!.filter(({ name }) => kept.has(name))
  return new Set(moved.map(({ name, pointer }) => pointer + pointerOf('properties', name)))
}

/** Changes that break callers even if the same values are allowed. */
const BEYOND_VALUES: ReadonlySet<ChangeCode> = new Set([
  ...(['default-changed', 'property-removed', 'discriminator-changed'] as const),
  ...(['discriminator-value-added', 'discriminator-value-removed'] as const),
])
