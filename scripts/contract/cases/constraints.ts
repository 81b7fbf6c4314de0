import { fullFormats } from 'ajv-formats/dist/formats.js'
import type { ParameterLocation } from '../../../src/runtime/operation.ts'
import { pointerOf } from '../../document/json-pointer.ts'
import { isObject } from '../../document/objects.ts'
import { constraintsOf, item, keywordItem, placeItems } from '../coverage/items.ts'
import type { Oracle } from '../schema/oracle.ts'
import type { Part } from '../schema/parts.ts'
import { placesOf, type Place } from '../schema/places.ts'
import type { Sampler } from '../schema/sampler.ts'
import { violationsOf, without } from '../schema/violations.ts'
import type { Gap } from './case.ts'

/** A value that tests one keyword of a schema. */
export interface Instance {
  /** The place in the value, and what is special about it. */
  readonly label: string
  readonly part: Part
  readonly keyword: string
  readonly value: unknown
  readonly covers: readonly string[]
}

/** The instances of a schema, and the keywords without one, with the reason. */
export interface Instances {
  readonly instances: readonly Instance[]
  readonly gaps: readonly Gap[]
}

/** How a value is sent. */
export interface Wire {
  /** As a string, as in parameters and forms. */
  readonly textual: boolean
  /** Of a parameter; absent for bodies. */
  readonly location?: ParameterLocation
}

/** For every keyword in every place a value that breaks it, and as little else as possible. */
export function invalidInstances(sampler: Sampler, root: string, wire: Wire): Instances {
  const instances: Instance[] = []
  const gaps: Gap[] = []
  for (const place of placesOf(sampler, root)) {
    for (const part of place.parts) {
      for (const keyword of constraintsOf(part)) {
        const found = broken(sampler.oracle, root, place, part, keyword, wire)
        instances.push(...found)
        if (found.length === 0) gaps.push(gapOf(sampler, root, place, part, keyword, wire))
      }
    }
  }
  return { instances, gaps }
}

function broken(
  oracle: Oracle,
  root: string,
  place: Place,
  part: Part,
  keyword: string,
  wire: Wire,
): Instance[] {
  if (place.value === undefined) return []
  const covers = [keywordItem('keyword invalid', part, keyword)]
  const make = (detail: string, value: unknown): Instance => ({
    ...{ part, keyword, value, covers },
    label: [...place.path, keyword, detail].filter((word) => word !== '').join('/'),
  })
  if (keyword === 'required') {
    return (part.schema['required'] as string[]).flatMap((name) => {
      const value = place.wrap(without(place.value, name))
      const fine = isWritable(value, place, wire) && isRefused(oracle, root, value, wire)
      return fine ? [make(name, value)] : []
    })
  }
  const candidates = violationsOf(part.schema, keyword, place.value, place.item)
    .filter((value) => isWritable(value, place, wire))
    .map((value) => place.wrap(value))
    .filter((value) => isRefused(oracle, root, value, wire))
  const exact = candidates.find((value) => isOnly(oracle, root, value, keyword))
  const close = candidates.find((value) => mentions(oracle, root, value, keyword))
  const value = exact ?? close
  const nothing = place.wrap(null)
  const alsoNull =
    keyword === 'type' &&
    !wire.textual &&
    place.value !== null &&
    mentions(oracle, root, nothing, keyword)
  return [
    ...(value === undefined ? [] : [make('', value)]),
    ...(alsoNull ? [make('null', nothing)] : []),
  ]
}

/** Whether every way to read the serialised value is rejected. */
export function isRefused(
  oracle: Oracle,
  root: string,
  value: unknown,
  { textual }: Wire,
): boolean {
  if (oracle.accepts(root, value)) return false
  return (
    !textual ||
    [asText, asRead].every((reading) => !oracle.accepts(root, mapLeaves(value, reading)))
  )
}

function mapLeaves(value: unknown, change: (leaf: unknown) => unknown): unknown {
  if (Array.isArray(value)) return value.map((it) => mapLeaves(it, change))
  if (isObject(value)) {
    return Object.fromEntries(
      Object.entries(value).map(([name, it]) => [name, mapLeaves(it, change)]),
    )
  }
  return value === null || value === undefined ? value : change(value)
}

const asText = (leaf: unknown): unknown => String(leaf)

/** A string as a server may read it that expects numbers and booleans. */
function asRead(leaf: unknown): unknown {
  const text = String(leaf)
  if (text === 'true' || text === 'false') return text === 'true'
  return text.trim() !== '' && Number.isFinite(Number(text)) ? Number(text) : text
}

export function isWritable(value: unknown, place: Place, { textual, location }: Wire): boolean {
  if (!textual) return true
  if (leavesOf(value).includes(null)) return false
  if (location === 'path' && leavesOf(value).some((it) => /^\.{0,2}$/.test(String(it))))
    return false
  if (location === 'header' && !leavesOf(value).every((it) => HEADER_TEXT.test(String(it)))) {
    return false
  }
  if (location === undefined && value === '') return false
  const composite = typeof place.value === 'object' && place.value !== null
  if (!composite) return typeof value !== 'object'
  const alike = isObject(value) === isObject(place.value) && typeof value === 'object'
  return alike && !hasEmpty(value)
}

/** Whether a value is or contains an empty list or object, which forms and parameters can't express. */
export function hasEmpty(value: unknown): boolean {
  if (typeof value !== 'object' || value === null) return false
  const members = Object.values(value)
  return members.length === 0 || members.some(hasEmpty)
}

/** What a header transmits unchanged. */
const HEADER_TEXT = /^[!-~]([ -~]*[!-~])?$/

export function leavesOf(value: unknown): unknown[] {
  return typeof value === 'object' && value !== null
    ? Object.values(value).flatMap(leavesOf)
    : [value]
}

function isOnly(oracle: Oracle, root: string, value: unknown, keyword: string): boolean {
  return oracle.violations(root, value).every((violation) => violation.keyword === keyword)
}

function mentions(oracle: Oracle, root: string, value: unknown, keyword: string): boolean {
  const alias = keyword === 'additionalProperties' ? 'unevaluatedProperties' : keyword
  return oracle
    .violations(root, value)
    .some((it) => it.keyword === keyword || it.keyword === alias || it.keyword === 'false')
}

/** Whether a format accepts every value of its type, or Ajv doesn't know it. */
function acceptsAll({ schema: { format, type } }: Part): boolean {
  const name = String(format)
  if (name === 'int64') return type === 'integer'
  return ['password', 'binary', 'float', 'double'].includes(name) || !(name in fullFormats)
}

function gapOf(
  sampler: Sampler,
  root: string,
  place: Place,
  part: Part,
  keyword: string,
  { textual, location }: Wire,
): Gap {
  const gap = (reason: string, inherent: boolean): Gap => ({
    ...{ item: item('keyword invalid', part.pointer + pointerOf(keyword)), reason, inherent },
  })
  if (textual && keyword === 'type') {
    return gap('every value is written as a string here, so every value has this type', true)
  }
  if (keyword === 'format' && acceptsAll(part)) {
    return gap('the format accepts every value of its type', true)
  }
  const { [keyword]: bound } = part.schema
  if (textual && keyword === 'minLength' && bound === 1 && location !== 'query') {
    return gap('an empty value looks like none here', true)
  }
  if (textual && keyword === 'required' && Object.keys(Object(place.value)).length === 1) {
    return gap('a value without members looks like none here', true)
  }
  if (textual && keyword === 'minItems' && bound === 1) {
    return gap('an empty list looks like none here', true)
  }
  return sampler.oracle.accepts(root, place.wrap(place.value))
    ? gap('no value is known that breaks it', false)
    : gap('no valid value has this place', false)
}

/** Valid values that together have every place, branch, enum member and type. */
export function validInstances(sampler: Sampler, root: string, wire: Wire): Instance[] {
  const { oracle } = sampler
  return placesOf(sampler, root).flatMap((place) => {
    const label = place.path.join('/')
    const last = place.parts.at(-1)!
    const variants = variantsOf(place, wire).filter(({ value }) =>
      oracle.accepts(root, place.wrap(value)),
    )
    const covers = [
      ...placeItems(place).filter((it) => it.startsWith('keyword valid')),
      ...memberItem(place),
    ]
    return variants.map(({ keyword, value, name }) => ({
      ...{ part: last, keyword, value: place.wrap(value), covers },
      label: [label, name].filter(Boolean).join(' '),
    }))
  })
}

function memberItem({ pointer }: Place): string[] {
  return /\/properties\/[^/]+$/.test(pointer) ? [item('property', pointer)] : []
}

function variantsOf(place: Place, { textual }: Wire) {
  const found: { keyword: string; value: unknown; name: string }[] = []
  if (place.value !== undefined)
    found.push({ keyword: 'value', value: place.value, name: 'as shown' })
  for (const { schema } of place.parts) {
    const { type, enum: members } = schema
    if (Array.isArray(members)) {
      for (const value of members) found.push({ keyword: 'enum', value, name: `is ${value}` })
    }
    const types = [type].flat()
    if (!textual && types.includes('null')) {
      found.push({ keyword: 'type', value: null, name: 'is null' })
    }
    if (types.includes('boolean')) {
      for (const value of [true, false]) found.push({ keyword: 'type', value, name: `is ${value}` })
    }
  }
  return found
}
