import { onOneLine, quoted } from '../markdown.ts'
import { pointerOf } from '../../document/openapi.ts'
import type { Breaks } from '../change.ts'
import { breakage, compareSchemas, report, type Walk } from './schemas.ts'
import { below, isNode, keysOf, type Cursor, type Direction, type Node } from './cursor.ts'

/** Reports members that came, went, or became required or optional, and the changes inside those that stayed. */
export function compareMembers(walk: Walk, before: Cursor, after: Cursor): void {
  const [old, now] = [before.node!, after.node!]
  for (const name of keysOf(old.properties, now.properties)) {
    compareMember(walk, before, after, name)
  }
  compareUndescribed(walk, before, after)
}

/** Members may be required, and described by another part of the schema or not at all. */
function compareUndescribed(walk: Walk, before: Cursor, after: Cursor): void {
  const sides = [before, after]
  const names = new Set(sides.flatMap(({ node }) => requiredIn(node!)))
  for (const name of names) {
    if (sides.some((side) => isDescribed(side, name))) continue
    const [was, is] = sides.map((side) => required(side, name))
    if (was === is) continue
    const [whom, effect] = is ? (['required', 'fewer'] as const) : (['optional', 'more'] as const)
    report(walk, before, after, {
      code: `property-${whom}`,
      family: 'property',
      before: was,
      after: is,
      message: `${labelOf(walk, name)} ${is ? 'became required' : 'is no longer required'}`,
      breaks: breakage(walk.direction, effect),
      names: [name],
    })
  }
}

function compareMember(walk: Walk, before: Cursor, after: Cursor, name: string): void {
  const [old, now] = [before, after].map((side) => memberOf(side, name, walk.direction))
  const label = labelOf(walk, name)
  const change = (code: string, message: string, breaks: Breaks[], whole = false): void =>
    report(walk, before, after, {
      ...{ code, family: 'property', before: old, after: now, message, breaks, whole },
      names: [name],
      at: {
        ...(old !== undefined && { before: before.pointer + pointerOf('properties', name) }),
        ...(now !== undefined && { after: after.pointer + pointerOf('properties', name) }),
      },
    })
  const [wasRequired, isRequired] = [required(before, name), required(after, name)]
  const request = walk.direction === 'request'
  if (old !== undefined && now !== undefined) {
    if (!wasRequired && isRequired) {
      change('property-required', `${label} became required`, request ? ['senders'] : [])
    } else if (wasRequired && !isRequired) {
      change('property-optional', `${label} is no longer required`, request ? [] : ['readers'])
    }
    const inside = { ...walk, label, names: [...walk.names, name] }
    compareSchemas(inside, below(before, 'properties', name), below(after, 'properties', name))
  } else if (now !== undefined) {
    const breaks: Breaks[] = request
      ? breaksIf(isRequired && !(wasRequired && !isDescribed(before, name)), 'senders')
      : breaksIf(isClosed(before), 'readers')
    change('property-added', `${label} is new${isRequired ? ' and required' : ''}`, breaks, true)
  } else if (old !== undefined) {
    const breaks: Breaks[] = request ? [isClosed(after) ? 'senders' : 'sdk'] : ['readers']
    change('property-removed', `${label} is gone`, breaks, true)
  }
}

function breaksIf(condition: boolean, whom: Breaks): Breaks[] {
  return condition ? [whom] : []
}

function labelOf({ label }: Walk, name: string): string {
  return label.endsWith('`') && !label.includes(' ')
    ? `${label.slice(0, -1)}.${onOneLine(name)}\``
    : `${quoted(name)} in ${label}`
}

/** The schema of a member that the direction shows. */
function memberOf(side: Cursor, name: string, direction: Direction): unknown {
  if (!isDescribed(side, name)) return undefined
  const hidden = direction === 'request' ? 'readOnly' : 'writeOnly'
  const target = below(side, 'properties', name).node
  const member = (side.node!.properties as Node)[name]
  const marked = [member, target].some((it) => isNode(it) && it[hidden] === true)
  return marked ? undefined : member
}

function required({ node }: Cursor, name: string): boolean {
  return requiredIn(node!).includes(name)
}

function isDescribed({ node }: Cursor, name: string): boolean {
  return isNode(node!.properties) && Object.hasOwn(node!.properties, name)
}

function requiredIn({ required }: Node): readonly string[] {
  return Array.isArray(required) ? required : []
}

/** Whether a schema refuses members that it doesn't name. */
function isClosed({ node }: Cursor): boolean {
  return node!.additionalProperties === false || node!.unevaluatedProperties === false
}

/** Reports whether members without a name are let in. */
export function compareClosed(walk: Walk, before: Cursor, after: Cursor): void {
  const [was, is] = [isClosed(before), isClosed(after)]
  if (was === is) return
  report(walk, before, after, {
    code: is ? 'members-closed' : 'members-opened',
    family: 'limit',
    before: was ? 'only the named members' : 'any member',
    after: is ? 'only the named members' : 'any member',
    message: is
      ? `${walk.label} refuses members that the description doesn't name`
      : `${walk.label} may have members that the description doesn't name`,
    breaks: breakage(walk.direction, is ? 'fewer' : 'more'),
  })
}
