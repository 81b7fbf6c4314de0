import { isObject } from '../../document/objects.ts'
import { pointerOf } from '../../document/json-pointer.ts'
import { closest } from './closest.ts'
import type { Shape } from './shapes.ts'

/** What is wrong with a setting. */
export interface Fault {
  /** RFC 6901 pointer from the settings on. */
  readonly pointer: string
  /** Continues the setting's name: "is not …". */
  readonly message: string
  readonly hint: string
  /** Whether the name of the member is wrong, not its value. */
  readonly onKey: boolean
}

/** Everything in a value that its shape doesn't allow. */
export function faultsOf(value: unknown, shape: Shape, pointer = ''): Fault[] {
  const member = (key: string, of: Shape, from: unknown) =>
    faultsOf(from, of, pointer + pointerOf(key))
  switch (shape.kind) {
    case 'list':
      if (!Array.isArray(value)) return [wrong(pointer, shape, value)]
      return value.flatMap((item, index) => member(String(index), shape.items, item))
    case 'map':
      if (!isObject(value)) return [wrong(pointer, shape, value)]
      return Object.entries(value).flatMap(([key, it]) => member(key, shape.values, it))
    case 'object': {
      if (!isObject(value)) return [wrong(pointer, shape, value)]
      const known = Object.keys(shape.members)
      const missing = (shape.required ?? []).filter((key) => !Object.hasOwn(value, key))
      return [
        ...missing.map((key) => ({
          pointer,
          message: `has no ${key}`,
          hint: `add ${key}: ${example(shape.members[key]!)}`,
          onKey: false,
        })),
        ...Object.entries(value).flatMap(([key, it]) =>
          known.includes(key)
            ? member(key, shape.members[key]!, it)
            : [unknown(pointer + pointerOf(key), key, known)],
        ),
      ]
    }
    case 'choice':
      return shape.of.includes(value as string) ? [] : [wrong(pointer, shape, value)]
    case 'flag':
      return typeof value === 'boolean' ? [] : [wrong(pointer, shape, value)]
    case 'number': {
      const fits = typeof value === 'number' && value >= shape.least && value <= shape.most
      return fits ? [] : [wrong(pointer, shape, value)]
    }
    default: {
      const pattern = shape.kind === 'text' ? shape.pattern : /./
      const fits = typeof value === 'string' && (pattern?.test(value) ?? true)
      return fits ? [] : [wrong(pointer, shape, value)]
    }
  }
}

function unknown(pointer: string, key: string, known: readonly string[]): Fault {
  const meant = closest(key, known)
  const hint = meant === undefined ? `the settings are ${known.join(', ')}` : `write ${meant}`
  return { pointer, message: 'is not a setting', hint, onKey: true }
}

function wrong(pointer: string, shape: Shape, value: unknown): Fault {
  const meant =
    shape.kind === 'choice' && typeof value === 'string' ? closest(value, shape.of) : undefined
  return {
    pointer,
    message: `is not ${nounOf(shape)}`,
    hint: `write ${meant ?? example(shape)}`,
    // A missing value has no place of its own.
    onKey: value === null,
  }
}

function nounOf(shape: Shape): string {
  switch (shape.kind) {
    case 'text':
      return shape.noun
    case 'path':
      return 'a path'
    case 'module':
      return 'a path or a package'
    case 'choice':
      return `one of ${shape.of.join(', ')}`
    case 'flag':
      return 'true or false'
    case 'number':
      return `a number from ${shape.least} to ${shape.most}`
    case 'list':
      return 'a list'
    default:
      return 'an object'
  }
}

/** A value that the shape accepts, as YAML. */
export function example(shape: Shape): string {
  switch (shape.kind) {
    case 'choice':
      return shape.of[0]!
    case 'flag':
      return 'true'
    case 'number':
      return String(shape.example)
    case 'list':
      return `[${example(shape.items)}]`
    case 'map':
      return `{ name: ${example(shape.values)} }`
    case 'object': {
      const keys = shape.required ?? Object.keys(shape.members).slice(0, 1)
      return `{ ${keys.map((key) => `${key}: ${example(shape.members[key]!)}`).join(', ')} }`
    }
    default:
      return shape.example
  }
}
