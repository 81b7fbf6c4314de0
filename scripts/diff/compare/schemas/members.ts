import { pointerOf } from '../../../document/json-pointer.ts'
import type { Breaks } from '../../change.ts'
import type { ChangeCode } from '../../codes.ts'
import { isObject } from '../../../document/objects.ts'
import type { Direction } from '../../../document/schemas/direction.ts'
import { below, keysOf, type Cursor, type Node } from '../cursor.ts'
import {
  breakage,
  propertyLabel,
  report,
  type CompareSchemas,
  type Walk,
} from '../report-change.ts'

/** Reports properties that were added, removed, or became required or optional, and the changes inside the others. */
export function compareMembers(
  walk: Walk,
  before: Cursor,
  after: Cursor,
  compareSchemas: CompareSchemas,
): void {
  for (const name of keysOf(before.node!.properties, after.node!.properties)) {
    compareMember(walk, before, after, name, compareSchemas)
  }
  compareUndescribed(walk, before, after)
}

/** Reports required properties that another part of the schema describes, or none. */
function compareUndescribed(walk: Walk, before: Cursor, after: Cursor): void {
  const sides = [before, after]
  const names = new Set(sides.flatMap(({ node }) => requiredIn(node!)))
  for (const name of names) {
    if (sides.some((side) => isDescribed(side, name))) continue
    const [was, is] = sides.map((side) => isRequired(side, name))
    if (was === is) continue
    report(walk, after, {
      code: is ? 'property-required' : 'property-optional',
      before: was,
      after: is,
      message: `${propertyLabel(walk.label, name)} ${is ? 'became required' : 'is no longer required'}`,
      breaks: breakage(walk.direction, is ? 'fewer' : 'more'),
      names: [name],
    })
  }
}

function compareMember(
  walk: Walk,
  before: Cursor,
  after: Cursor,
  name: string,
  compareSchemas: CompareSchemas,
): void {
  const [old, now] = [before, after].map((side) => memberOf(side, name, walk.direction))
  const label = propertyLabel(walk.label, name)
  const change = (code: ChangeCode, said: string, breaks: readonly Breaks[]): void => {
    const side = now === undefined ? before : after
    report(walk, after, {
      code,
      place: { ...side, pointer: side.pointer + pointerOf('properties', name) },
      before: old,
      after: now,
      message: `${label} ${said}`,
      breaks,
      names: [name],
    })
  }
  const [wasRequired, isNowRequired] = [isRequired(before, name), isRequired(after, name)]
  const request = walk.direction === 'request'
  if (old !== undefined && now !== undefined) {
    if (!wasRequired && isNowRequired) {
      change('property-required', 'became required', breakage(walk.direction, 'fewer'))
    } else if (wasRequired && !isNowRequired) {
      change('property-optional', 'is no longer required', breakage(walk.direction, 'more'))
    }
    const inside = { ...walk, label, names: [...walk.names, name] }
    compareSchemas(inside, below(before, 'properties', name), below(after, 'properties', name))
  } else if (now !== undefined) {
    const wasUndescribed = wasRequired && !isDescribed(before, name)
    const breaking = request ? isNowRequired && !wasUndescribed : isClosed(before)
    const said = isNowRequired ? 'was added and is required' : 'was added'
    change('property-added', said, breaking ? [request ? 'senders' : 'readers'] : [])
  } else if (old !== undefined) {
    const breaks: Breaks = request ? (isClosed(after) ? 'senders' : 'sdk') : 'readers'
    change('property-removed', 'was removed', [breaks])
  }
}

/** The schema of a property if it is visible in the direction. */
function memberOf(side: Cursor, name: string, direction: Direction): unknown {
  if (!isDescribed(side, name)) return undefined
  const hidden = direction === 'request' ? 'readOnly' : 'writeOnly'
  const target = below(side, 'properties', name).node
  const member = (side.node!.properties as Node)[name]
  const isHidden = [member, target].some((it) => isObject(it) && it[hidden] === true)
  return isHidden ? undefined : member
}

function isRequired({ node }: Cursor, name: string): boolean {
  return requiredIn(node!).includes(name)
}

function isDescribed({ node }: Cursor, name: string): boolean {
  return isObject(node!.properties) && Object.hasOwn(node!.properties, name)
}

function requiredIn({ required }: Node): readonly string[] {
  return Array.isArray(required) ? required : []
}

/** Whether a schema rejects properties that it doesn't declare. */
function isClosed({ node }: Cursor): boolean {
  return node!.additionalProperties === false || node!.unevaluatedProperties === false
}

/** Reports whether undeclared properties are allowed. */
export function compareClosed(walk: Walk, before: Cursor, after: Cursor): void {
  const [was, is] = [isClosed(before), isClosed(after)]
  if (was === is) return
  const shown = (closed: boolean) => (closed ? 'declared properties only' : 'any property')
  report(walk, after, {
    code: is ? 'members-closed' : 'members-opened',
    before: shown(was),
    after: shown(is),
    message: `${walk.label} ${is ? 'no longer allows' : 'now allows'} undeclared properties`,
    breaks: breakage(walk.direction, is ? 'fewer' : 'more'),
  })
}
