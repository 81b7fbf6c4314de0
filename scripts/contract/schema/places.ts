import { pointerOf } from '../../document/json-pointer.ts'
import { isObject } from '../../document/objects.ts'
import { members } from './candidates.ts'
import {
  choices,
  conditionals,
  itemsPointer,
  memberPointer,
  partsAt,
  prefixPointers,
  propertyNames,
  typesOf,
  type Part,
} from './parts.ts'
import type { Sampler } from './samples.ts'
import { attempt, overlay } from './values.ts'

/** A place in a value, with all schemas that apply there. */
export interface Place {
  /** Of the schema. */
  readonly pointer: string
  readonly parts: readonly Part[]
  /** Path from the root of the value. */
  readonly path: readonly (string | number)[]
  /** A valid value; `undefined` when none is known. */
  readonly value: unknown
  /** A valid item, where the value may be a list. */
  readonly item: unknown
  /** The root value with another value in this place. */
  readonly wrap: (value: unknown) => unknown
}

/** Every place that the schema at a pointer describes, each once; recursive schemas end where they recur. */
export function placesOf(sampler: Sampler, root: string): Place[] {
  const found: Place[] = []
  const seen = new Set<string>()

  const visit = (
    pointer: string,
    path: Place['path'],
    wrap: Place['wrap'],
    above: readonly string[],
  ): void => {
    const parts = partsAt(sampler.oracle.document, pointer)
    const key = `${pointer} ${path.join('/')}`
    const repeated = parts.some((part) => above.includes(part.pointer))
    if (parts.length === 0 || seen.has(key)) return
    seen.add(key)
    const value = attempt(() => sampler.sample(pointer))
    const place: Place = { pointer, parts, path, value, wrap, item: itemOf(sampler, parts) }
    found.push(place)
    if (repeated) return
    const chain = [...above, ...parts.map((part) => part.pointer)]
    const children = [
      ...memberPlaces(sampler, place),
      ...itemPlaces(place),
      ...branchPlaces(sampler, place),
    ]
    for (const child of children) {
      visit(child.pointer, [...path, ...child.path], (inner) => wrap(child.wrap(inner)), chain)
    }
  }

  visit(root, [], (value) => value, [])
  return found
}

interface Child {
  readonly pointer: string
  readonly path: Place['path']
  readonly wrap: Place['wrap']
}

function memberPlaces(sampler: Sampler, { parts, value }: Place): Child[] {
  const object = isObject(value) ? value : attempt(() => objectOf(parts, sampler))
  if (!isObject(object)) return []
  const child = (pointer: string, name: string): Child => ({
    pointer,
    path: [name],
    wrap: (inner) => ({ ...object, ...companions(sampler, parts, name), [name]: inner }),
  })
  return parts.flatMap(({ pointer, schema }) => [
    ...propertyNames(schema).map((name) => child(pointer + pointerOf('properties', name), name)),
    ...Object.keys(Object(schema['patternProperties'])).map((pattern) =>
      child(pointer + pointerOf('patternProperties', pattern), sampler.matching(pattern)),
    ),
    ...(isObject(schema['additionalProperties'])
      ? [child(`${pointer}/additionalProperties`, 'additional')]
      : []),
  ])
}

function itemPlaces({ parts, value }: Place): Child[] {
  const array = Array.isArray(value) ? value : []
  if (!typesOf(parts).includes('array')) return []
  return parts.flatMap((part) => {
    const prefix = prefixPointers(part)
    const items = isObject(part.schema['items']) ? [`${part.pointer}/items`] : []
    return [...prefix, ...items].map((pointer, index) => at(pointer, index, array))
  })
}

function branchPlaces(sampler: Sampler, { parts }: Place): Child[] {
  const own = attempt(() => objectOf(parts, sampler))
  return [...choices(parts), ...conditionals(parts)].map((pointer) => ({
    pointer,
    path: [],
    wrap: (inner) => overlay(own, inner),
  }))
}

function itemOf(sampler: Sampler, parts: readonly Part[]): unknown {
  const pointer = itemsPointer(parts)
  return pointer && attempt(() => sampler.sample(pointer))
}

/** The members that `dependentRequired` demands beside one. */
function companions(sampler: Sampler, parts: readonly Part[], name: string): object {
  const names = parts.flatMap(({ schema }) => {
    const required = Object(schema['dependentRequired'])[name] as string[] | undefined
    return required ?? []
  })
  return Object.fromEntries(
    names.map((it) => {
      const place = memberPointer(parts, it)
      return [it, place === undefined ? 'value' : sampler.sample(place)]
    }),
  )
}

function at(pointer: string, index: number, array: readonly unknown[]): Child {
  return {
    pointer,
    path: [index],
    wrap: (inner) => [...array.slice(0, index), inner, ...array.slice(index + 1)],
  }
}

/** An object, for places whose sample has another of their types. */
function objectOf(parts: readonly Part[], sampler: Sampler): unknown {
  return typesOf(parts).includes('object') ? members(sampler, parts) : undefined
}
