import { pointerOf } from '../../document/json-pointer.ts'
import type { Parameter } from '../../document/openapi.ts'
import { isReference } from '../../document/references.ts'
import type { Breaks } from '../change.ts'
import type { ChangeCode } from '../codes.ts'
import { quoted } from '../markdown.ts'
import { parameterKey } from '../normalize/keys.ts'
import { compareContent } from './content.ts'
import { below, cursor, same, type Cursor } from './cursor.ts'
import { affected, reportOn, walkOf, type Pair } from './report-change.ts'
import { compareSchemas } from './schemas/index.ts'

/** Reports parameters that were added, removed or are serialized differently, and the changes of their schemas. */
export function compareParameters(pair: Pair): void {
  const [old, now] = [parametersOf(pair.old), parametersOf(pair.now)]
  const moves = new Set<Cursor | undefined>()
  for (const [key, before] of old) {
    const after = now.get(key)
    const move = after ? undefined : moveOf(before, old, now)
    moves.add(move)
    if (after) compareParameter(pair, before, after)
    else reportRemoved(pair, before, move)
  }
  for (const [key, after] of now) {
    if (old.has(key) || moves.has(after)) continue
    const { name, required } = parameter(after)
    reportOn(pair, {
      code: 'parameter-added',
      place: after,
      before: undefined,
      after: after.node,
      message: `${labelOf(after)} of ${quoted(pair.id)} was added${required === true ? ' and is required' : ''}`,
      breaks: required === true ? affected(pair, ['senders'], []) : [],
      names: [name],
    })
  }
}

function parametersOf(operation: Cursor): Map<string, Cursor> {
  const references = (operation.node?.parameters ?? []) as unknown[]
  return new Map(
    references.filter(isReference).map(({ $ref }) => {
      const side = cursor(operation.document, $ref.slice(1))
      return [parameterKey({ ...side.node }), side]
    }),
  )
}

function parameter({ node }: Cursor): Parameter {
  return node as unknown as Parameter
}

function labelOf(side: Cursor): string {
  const { name, in: location } = parameter(side)
  return `the ${location} parameter ${quoted(name)}`
}

/** A new parameter of the same name in another location. */
function moveOf(
  before: Cursor,
  old: ReadonlyMap<string, Cursor>,
  now: ReadonlyMap<string, Cursor>,
): Cursor | undefined {
  return [...now].find(
    ([key, side]) => !old.has(key) && parameter(side).name === parameter(before).name,
  )?.[1]
}

function reportRemoved(pair: Pair, before: Cursor, moved: Cursor | undefined): void {
  reportOn(pair, {
    code: moved ? 'parameter-moved' : 'parameter-removed',
    place: moved ?? before,
    before: before.node,
    after: moved?.node,
    message: moved
      ? `${labelOf(before)} of ${quoted(pair.id)} is now ${labelOf(moved)}`
      : `${labelOf(before)} of ${quoted(pair.id)} was removed`,
    breaks: affected(pair, ['senders'], ['readers']),
    names: [parameter(before).name],
  })
}

function compareParameter(pair: Pair, before: Cursor, after: Cursor): void {
  const [old, now] = [parameter(before), parameter(after)]
  const label = labelOf(after)
  const change = (
    code: ChangeCode,
    said: string,
    [was, is]: readonly [unknown, unknown],
    breaks: readonly Breaks[],
  ): void =>
    reportOn(pair, {
      code,
      place: after,
      before: was,
      after: is,
      message: `${label} of ${quoted(pair.id)} ${said}`,
      breaks,
      names: [now.name],
    })
  if (old.name !== now.name) {
    // The same on the wire; the key in TypeScript is another.
    const said = now.in === 'header' ? 'is spelled in another case' : 'has another name'
    change('parameter-respelled', said, [old.name, now.name], ['sdk'])
  }
  if (old.required !== true && now.required === true) {
    const breaks = affected(pair, ['senders'], [])
    change('parameter-required', 'became required', [false, true], breaks)
  } else if (old.required === true && now.required !== true) {
    const breaks = affected(pair, [], ['readers'])
    change('parameter-optional', 'is no longer required', [true, false], breaks)
  }
  const bothBreak = affected(pair, ['senders'], ['readers'])
  for (const key of ['style', 'explode', 'allowReserved'] as const) {
    if (old[key] === now[key] || (key === 'explode' && explodes(old) === explodes(now))) continue
    const said = `is serialized differently: ${quoted(key)} went from ${shown(old[key])} to ${shown(now[key])}`
    change('parameter-serialization', said, [old[key], now[key]], bothBreak)
  }
  const mediaTypes = [old, now].map(({ content }) => Object.keys(content ?? {}))
  if (!same(mediaTypes[0], mediaTypes[1])) {
    const said = 'is encoded as another media type'
    change('parameter-encoding', said, [mediaTypes[0], mediaTypes[1]], bothBreak)
  }
  const walk = walkOf(pair, 'request', label, [now.name])
  compareSchemas({ ...walk, text: true }, below(before, 'schema'), below(after, 'schema'))
  compareContent(pair, walk, below(before, 'content'), below(after, 'content'), 'shared')
}

function explodes({ in: location, style, explode }: Parameter): boolean {
  const isForm = style === undefined && (location === 'query' || location === 'cookie')
  return explode ?? (isForm || style === 'form' || style === 'cookie')
}

function shown(value: unknown): string {
  return value === undefined ? 'the default' : quoted(JSON.stringify(value))
}

/** Reports a new name of a path parameter: nothing on the wire, but another key of `path` in TypeScript. */
export function reportRenamedPathParameter(pair: Pair, from: string, to: string): void {
  const renamed = parametersOf(pair.now).get(parameterKey({ in: 'path', name: to }))
  reportOn(pair, {
    code: 'path-parameter-renamed',
    place: renamed ?? { ...pair.now, pointer: pair.now.pointer + pointerOf('parameters') },
    before: from,
    after: to,
    message: `the path parameter ${quoted(from)} of ${quoted(pair.id)} was renamed to ${quoted(to)}`,
    breaks: ['sdk'],
    names: [from, to],
  })
}
