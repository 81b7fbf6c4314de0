import fastCheck from 'fast-check'
import { pointerOf } from '../../document/json-pointer.ts'
import {
  choices,
  conditionals,
  itemsPointer,
  memberPointers,
  partsAt,
  prefixPointers,
  propertyNames,
  requiredNames,
  typesOf,
  type Part,
} from './parts.ts'
import { matchingStrings } from './patterns.ts'
import type { Sampler } from './samples.ts'
import { attempt, overlay } from './values.ts'

/** Values that a schema may accept, the smallest first: by its types, and those that it names itself. */
export function* candidates(sampler: Sampler, pointer: string): Generator<unknown> {
  const parts = partsAt(sampler.oracle.document, pointer)
  const types = typesOf(parts)
  if (!types.includes('object')) yield* named(parts)
  for (const base of byTypes(sampler, parts, types)) {
    yield* withChoices(sampler, parts, base)
  }
  yield* named(parts)
}

function* byTypes(
  sampler: Sampler,
  parts: readonly Part[],
  types: readonly string[],
): Generator<unknown> {
  const wanted = types.length > 0 ? types : choices(parts).length > 0 ? [] : ANY
  for (const type of wanted) {
    if (type === 'object') yield* objects(sampler, parts)
    else if (type === 'array') yield* items(sampler, parts)
    else if (type === 'string') yield* strings(parts)
    else if (type === 'boolean') yield* [true, false]
    else if (type === 'null') yield null
    else yield* numbers(parts)
  }
  if (wanted.length === 0) yield undefined
}

function* withChoices(sampler: Sampler, parts: readonly Part[], base: unknown): Generator<unknown> {
  const branches = choices(parts)
  if (branches.length === 0) return void (yield base)
  for (const branch of branches) {
    const value = attempt(() => sampler.sample(branch))
    if (value !== undefined) yield overlay(base, value)
  }
}

/** The smallest object, then with one more member each, then with all members. */
function* objects(sampler: Sampler, parts: readonly Part[]): Generator<Record<string, unknown>> {
  const least = members(sampler, parts)
  yield least
  const all = { ...least }
  for (const { pointer, schema } of parts) {
    for (const name of propertyNames(schema)) {
      const value = attempt(() => sampler.sample(pointer + pointerOf('properties', name)))
      if (value === undefined || name in least) continue
      yield { ...least, [name]: value }
      all[name] = value
    }
  }
  yield all
  for (const branch of conditionals(parts)) {
    yield members(sampler, [...parts, ...partsAt(sampler.oracle.document, branch)])
  }
}

/** The smallest object that every part may accept. */
export function members(sampler: Sampler, parts: readonly Part[]): Record<string, unknown> {
  const names = parts.flatMap(({ schema }) => requiredNames(schema))
  return Object.fromEntries(names.map((name) => [name, memberValue(sampler, parts, name)]))
}

/** A value that every schema of the member accepts. */
function memberValue(sampler: Sampler, parts: readonly Part[], name: string): unknown {
  const places = memberPointers(parts, name)
  if (places.length === 0) return 'value'
  const values = places.map((place) => sampler.sample(place))
  const fitting = values.find((value) => places.every((it) => sampler.oracle.accepts(it, value)))
  return fitting === undefined ? values[0] : fitting
}

function* items(sampler: Sampler, parts: readonly Part[]): Generator<unknown[]> {
  const prefix = parts.flatMap(prefixPointers).map((place) => sampler.sample(place))
  const pointer = itemsPointer(parts)
  const needed = Math.max(prefix.length, ...numbersOf(parts, 'minItems'))
  const item = pointer ? attempt(() => sampler.sample(pointer)) : 'item'
  // An empty list can't be seen in a form or a parameter.
  if (needed === 0 && item !== undefined) yield [item]
  yield [...prefix, ...Array.from({ length: needed - prefix.length }, () => item)]
  yield [...prefix, ...Array.from({ length: needed - prefix.length }, (_, index) => index)]
  const contained = parts.find(({ schema }) => typeof schema['contains'] === 'object')
  if (contained) yield [...prefix, sampler.sample(`${contained.pointer}/contains`)]
}

const ANY = ['string', 'object', 'integer', 'array', 'boolean', 'null']

function* named(parts: readonly Part[]): Generator<unknown> {
  for (const { schema } of parts) {
    if ('const' in schema) yield schema['const']
    for (const key of ['examples', 'enum']) {
      if (Array.isArray(schema[key])) yield* schema[key]
    }
    for (const key of ['example', 'default']) if (key in schema) yield schema[key]
  }
}

function numbersOf(parts: readonly Part[], keyword: string): number[] {
  return [0, ...parts.map(({ schema }) => schema[keyword])].filter(
    (value) => typeof value === 'number',
  )
}

function numbers(parts: readonly Part[]): number[] {
  const bounds = ['minimum', 'maximum', 'exclusiveMinimum', 'exclusiveMaximum', 'multipleOf']
  const named = bounds.flatMap((keyword) => numbersOf(parts, keyword))
  return [1, ...named, ...named.flatMap((bound) => [bound + 1, bound - 1, bound + 0.5])]
}

function* strings(parts: readonly Part[]): Generator<string> {
  const length = Math.max(...numbersOf(parts, 'minLength'))
  const patterns = parts.flatMap(({ schema: { pattern } }) =>
    typeof pattern === 'string' ? [pattern] : [],
  )
  yield* WELL_KNOWN
  for (const text of WELL_KNOWN) if (text.length < length) yield text.padEnd(length, 'x')
  for (const pattern of patterns) yield* matchesOf(pattern)
}

/** A value of each format, and a few that patterns often require. */
export const WELL_KNOWN = [
  ...['example', '3f1c9a52-7e4b-4d0a-8b6f-2a5d9c7e1f30', '2026-07-01T09:30:00Z', '2026-07-01'],
  ...['09:30:00Z', 'PT1H', 'https://example.org/path', 'user@example.org', 'example.org'],
  ...['192.0.2.1', '2001:db8::1', '/pointer', '1/pointer', '/path{?query}', '^a+$', 'ZXhhbXBsZQ=='],
  ...['1', '0', 'A1', 'en', 'EUR', 'name:value', '#aabbcc', '+491701234567', 'a'],
]

export function matchesOf(pattern: string): string[] {
  const matching = matchingStrings(pattern)
  return matching ? fastCheck.sample(matching, { numRuns: 20, seed: 1 }) : []
}
