import { quoted } from '../markdown.ts'
import { isReference, pointerOf, type Parameter } from '../../document/openapi.ts'
import type { Breaks } from '../change.ts'
import { parameterKey } from '../normalize.ts'
import { compareContent } from './content.ts'
import { compareSchemas } from './schemas.ts'
import { reportOn, walkOf, whom, type Pair } from './surroundings.ts'
import { below, cursor, same, type Cursor } from './cursor.ts'

/** Reports parameters that came, went, or are sent in another way, and the changes of their schemas. */
export function compareParameters(pair: Pair): void {
  const [old, now] = [parametersOf(pair.old), parametersOf(pair.now)]
  const moves = new Set<Cursor | undefined>()
  for (const [key, before] of old) {
    const after = now.get(key)
    const move = after ? undefined : moveOf(before, old, now)
    moves.add(move)
    if (after) compareParameter(pair, before, after)
    else removed(pair, before, move)
  }
  for (const [key, after] of now) {
    if (old.has(key) || moves.has(after)) continue
    const { name, required } = parameter(after)
    reportOn(pair, {
      code: 'parameter-added',
      family: 'parameter',
      at: { after: after.pointer },
      whole: true,
      before: undefined,
      after: after.node,
      message: `${labelOf(after)} of ${quoted(pair.id)} is new${required === true ? ' and required' : ''}`,
      breaks: required === true ? whom(pair, ['senders'], []) : [],
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

/** A new parameter of the same name elsewhere in the request. */
function moveOf(
  before: Cursor,
  old: ReadonlyMap<string, Cursor>,
  now: ReadonlyMap<string, Cursor>,
): Cursor | undefined {
  return [...now].find(
    ([key, side]) => !old.has(key) && parameter(side).name === parameter(before).name,
  )?.[1]
}

function removed(pair: Pair, before: Cursor, moved: Cursor | undefined): void {
  reportOn(pair, {
    code: moved ? 'parameter-moved' : 'parameter-removed',
    family: 'parameter',
    at: { before: before.pointer, ...(moved && { after: moved.pointer }) },
    whole: true,
    before: before.node,
    after: moved?.node,
    message: moved
      ? `${labelOf(before)} of ${quoted(pair.id)} is now ${labelOf(moved)}`
      : `${labelOf(before)} of ${quoted(pair.id)} is gone`,
    breaks: whom(pair, ['senders'], ['readers']),
    names: [parameter(before).name],
  })
}

function compareParameter(pair: Pair, before: Cursor, after: Cursor): void {
  const [old, now] = [parameter(before), parameter(after)]
  const label = labelOf(after)
  const change = (code: string, message: string, values: [unknown, unknown], breaks: Breaks[]) =>
    reportOn(pair, {
      ...{ code, family: 'parameter', before: values[0], after: values[1], breaks },
      at: { before: before.pointer, after: after.pointer },
      message: `${label} of ${quoted(pair.id)} ${message}`,
      names: [now.name],
    })
  if (old.name !== now.name && now.in === 'header') {
    // The same on the wire; the key of `header` in TypeScript is another.
    change('parameter-respelled', 'is spelt in another case', [old.name, now.name], ['sdk'])
  }
  if (old.required !== true && now.required === true) {
    change('parameter-required', 'became required', [false, true], whom(pair, ['senders'], []))
  } else if (old.required === true && now.required !== true) {
    change(
      'parameter-optional',
      'is no longer required',
      [true, false],
      whom(pair, [], ['readers']),
    )
  }
  const others = whom(pair, ['senders'], ['readers'])
  for (const key of ['style', 'explode', 'allowReserved'] as const) {
    if (old[key] === now[key] || (key === 'explode' && explodes(old) === explodes(now))) continue
    const message = `is written in another way: ${quoted(key)} went from ${shown(old[key])} to ${shown(now[key])}`
    change('parameter-serialization', message, [old[key], now[key]], others)
  }
  if (!same(Object.keys(old.content ?? {}), Object.keys(now.content ?? {}))) {
    const encodings = [Object.keys(old.content ?? {}), Object.keys(now.content ?? {})] as const
    change('parameter-encoding', 'is encoded in another way', [...encodings], others)
  }
  const walk = walkOf(pair, 'request', label, [now.name])
  const text = { ...walk, text: true }
  compareSchemas(text, below(before, 'schema'), below(after, 'schema'))
  compareContent(pair, walk, below(before, 'content'), below(after, 'content'), 'shared')
}

function explodes({ in: location, style, explode }: Parameter): boolean {
  const isForm = style === undefined && (location === 'query' || location === 'cookie')
  return explode ?? (isForm || style === 'form')
}

function shown(value: unknown): string {
  return value === undefined ? 'the default' : quoted(JSON.stringify(value))
}

/** Path parameters have new names: nothing on the wire, but the keys of `path` in TypeScript. */
export function reportRenamedPathParameter(pair: Pair, from: string, to: string): void {
  const key = { in: 'path', name: to }
  const find = (side: Cursor) => parametersOf(side).get(parameterKey(key))?.pointer
  const [before, after] = [find(pair.old), find(pair.now)]
  reportOn(pair, {
    code: 'path-parameter-renamed',
    family: 'name',
    at: {
      before: before ?? pair.old.pointer,
      after: after ?? pair.now.pointer + pointerOf('parameters'),
    },
    before: from,
    after: to,
    message: `the path parameter ${quoted(from)} of ${quoted(pair.id)} is now called ${quoted(to)}`,
    breaks: ['sdk'],
    names: [from, to],
  })
}
