import fastCheck, { type Arbitrary } from 'fast-check'
import { pointerOf } from '../../document/json-pointer.ts'
import type { Oracle } from './oracle.ts'
import {
  choices,
  partsAt,
  prefixPointers,
  propertyNames,
  requiredNames,
  typesOf,
  type JsonType,
  type Part,
} from './parts.ts'
import type { Sampler } from './samples.ts'
import { stringsOf } from './strings.ts'
import { attempt, overlay } from './values.ts'

/** Random values that a schema accepts, shrinking towards simple ones. */
export function arbitraryOf(sampler: Sampler, pointer: string, depth = 0): Arbitrary<unknown> {
  const { oracle } = sampler
  const known = fastCheck.constant(pointer).map((place) => attempt(() => sampler.sample(place)))
  if (depth > DEEPEST) return known
  const parts = partsAt(oracle.document, pointer)
  const made = valuesFrom(sampler, parts, depth)
  const tries = fastCheck.array(made, { minLength: TRIES, maxLength: TRIES })
  // Where keywords interact, a value may not fit: use the first that does.
  return depth === 0
    ? fastCheck
        .tuple(made, tries, known)
        .map(([first, more, sample]) => fitting(oracle, pointer, [first, ...more], sample))
    : made.map(
        (value) =>
          fitting(oracle, pointer, [value], undefined) ?? attempt(() => sampler.sample(pointer)),
      )
}

const DEEPEST = 5
const TRIES = 5

function fitting(
  oracle: Oracle,
  pointer: string,
  values: readonly unknown[],
  fallback: unknown,
): unknown {
  const found = values.findIndex((value) => oracle.accepts(pointer, value))
  return found < 0 ? fallback : values[found]
}

function valuesFrom(sampler: Sampler, parts: readonly Part[], depth: number): Arbitrary<unknown> {
  const fixed = parts.flatMap(({ schema }) =>
    'const' in schema ? [[schema['const']]] : Array.isArray(schema['enum']) ? [schema['enum']] : [],
  )[0] as unknown[] | undefined
  if (fixed) return fastCheck.constantFrom(...fixed)
  const branches = choices(parts)
  const types = typesOf(parts)
  const own = types.map((type) => ofType(sampler, parts, type, depth))
  if (branches.length === 0) return own.length > 0 ? fastCheck.oneof(...own) : anything()
  const chosen = fastCheck.oneof(
    ...branches.map((branch) => arbitraryOf(sampler, branch, depth + 1)),
  )
  if (own.length === 0) return chosen
  return fastCheck.tuple(fastCheck.oneof(...own), chosen).map(([a, b]) => overlay(a, b))
}

function anything(): Arbitrary<unknown> {
  return fastCheck.oneof(fastCheck.string(), fastCheck.integer(), fastCheck.boolean())
}

function ofType(
  sampler: Sampler,
  parts: readonly Part[],
  type: JsonType,
  depth: number,
): Arbitrary<unknown> {
  switch (type) {
    case 'null':
      return fastCheck.constant(null)
    case 'boolean':
      return fastCheck.boolean()
    case 'integer':
    case 'number':
      return numbersOf(parts, type)
    case 'string':
      return stringsOf(parts, sampler.oracle.document)
    case 'array':
      return arraysOf(sampler, parts, depth)
    case 'object':
      return objectsOf(sampler, parts, depth)
  }
}

function numbersOf(parts: readonly Part[], type: 'integer' | 'number'): Arbitrary<number> {
  const values = (keyword: string) => numeric(parts, keyword)
  const step = values('multipleOf')[0]
  const min = Math.max(
    -1_000_000,
    ...values('minimum'),
    ...values('exclusiveMinimum').map((bound) => bound + (type === 'integer' ? 1 : 1e-6)),
  )
  const max = Math.max(
    min,
    Math.min(
      1_000_000,
      ...values('maximum'),
      ...values('exclusiveMaximum').map((bound) => bound - (type === 'integer' ? 1 : 1e-6)),
    ),
  )
  if (step !== undefined) {
    const low = Math.ceil(min / step)
    return fastCheck
      .integer({ min: low, max: Math.max(low, Math.floor(max / step)) })
      .map((steps) => Number((steps * step).toPrecision(12)))
  }
  return type === 'integer'
    ? fastCheck.integer({ min: Math.ceil(min), max: Math.max(Math.ceil(min), Math.floor(max)) })
    : fastCheck.double({ min, max, noNaN: true })
}

function arraysOf(
  sampler: Sampler,
  parts: readonly Part[],
  depth: number,
): Arbitrary<readonly unknown[]> {
  const owner = parts.find(({ schema }) => typeof schema['items'] === 'object')
  const prefix = parts
    .flatMap(prefixPointers)
    .map((pointer) => arbitraryOf(sampler, pointer, depth + 1))
  const minLength = Math.max(0, ...numeric(parts, 'minItems')) - prefix.length
  const maxLength = Math.min(minLength + 4, ...numeric(parts, 'maxItems')) - prefix.length
  const open = owner !== undefined || prefix.length === 0
  const rest = open
    ? fastCheck.array(
        owner ? arbitraryOf(sampler, `${owner.pointer}/items`, depth + 1) : anything(),
        {
          minLength: Math.max(0, minLength),
          maxLength: Math.max(0, minLength, maxLength),
        },
      )
    : fastCheck.constant([])
  return fastCheck.tuple(fastCheck.tuple(...prefix), rest).map(([a, b]) => {
    const all = [...a, ...b]
    const unique = parts.some(({ schema }) => schema['uniqueItems'] === true)
    return unique ? [...new Map(all.map((it) => [JSON.stringify(it), it])).values()] : all
  })
}

function objectsOf(
  sampler: Sampler,
  parts: readonly Part[],
  depth: number,
): Arbitrary<Readonly<Record<string, unknown>>> {
  const members = new Map<string, Arbitrary<unknown>>()
  const required = new Set<string>()
  for (const { pointer, schema } of parts) {
    for (const name of propertyNames(schema)) {
      const place = pointer + pointerOf('properties', name)
      members.set(name, arbitraryOf(sampler, place, depth + 1))
    }
    for (const name of requiredNames(schema)) required.add(name)
  }
  for (const name of required) if (!members.has(name)) members.set(name, anything())
  const record = fastCheck.record(Object.fromEntries(members), {
    requiredKeys: [...required],
    noNullPrototype: true,
  })
  const map = parts.find(({ schema }) => typeof schema['additionalProperties'] === 'object')
  if (!map) return record
  const value = arbitraryOf(sampler, `${map.pointer}/additionalProperties`, depth + 1)
  const key = fastCheck.stringMatching(/^extra[A-Za-z]{1,8}$/)
  const extra = fastCheck.dictionary(key, value, { maxKeys: 3, noNullPrototype: true })
  return fastCheck.tuple(extra, record).map(([a, b]) => ({ ...a, ...b }))
}

function numeric(parts: readonly Part[], keyword: string): number[] {
  return parts.map(({ schema }) => schema[keyword]).filter((value) => typeof value === 'number')
}
