import { isObject, list } from '../objects.ts'
import { resolve } from '../references.ts'
import { ABSENT_MARK, isMarked } from '../schemas/direction.ts'
import { accepts, type Keywords, type Reading } from './accepts.ts'
import { combinations, declaredNames, memberSchema, partsOf } from './parts.ts'
import { stringOf } from './pattern.ts'
import { named, numbers, strings } from './scalars.ts'

/** Which optional members a value has. */
export interface Wanted extends Reading {
  /** `required` also has what an example has. */
  readonly members: 'required' | 'all'
  /** Whether it may break what no value could fulfil. */
  readonly isRough?: boolean
}

/** No value: the schema would have to contain itself without end, or none was found. */
const NONE = Symbol('none')

/** What a value is made up for. */
interface Place {
  readonly wanted: Wanted
  /** The schemas around it. */
  readonly above: ReadonlySet<unknown>
  readonly level: number
  /** Which of several different values. */
  readonly nth: number
  /** A value to keep as much of as the schema accepts. */
  readonly example: unknown
}

/** Deeper values have only what is required. */
const MOST_LEVELS = 2

/** The combinations of alternatives that are tried. */
const MOST_COMBINATIONS = 40

/**
 * A value that a schema accepts; undefined when none is found. It has no member that its direction
 * leaves out or that the schema doesn't declare, and recursion no deeper than the schema demands.
 *
 * @param example of which it keeps as much as the schema accepts
 */
export function madeUpValue(wanted: Wanted, schema: unknown, example?: unknown): unknown {
  const place = { wanted, above: new Set(), level: 0, nth: 0, example }
  const value = make(place, schema)
  return value === NONE ? undefined : value
}

function make(place: Place, schema: unknown): unknown {
  const { wanted, above, nth, example } = place
  if (schema === false) return NONE
  const parts = partsOf(wanted.document, schema)
  const isRepeated = parts.some((part) => above.has(part))
  if (isRepeated && example === undefined) return NONE
  const inside = { ...place, above: new Set([...above, ...parts]), level: place.level + 1 }
  const isFitting = (value: unknown) =>
    value !== NONE && (wanted.isRough === true || accepts(wanted, schema, value))
  let left = MOST_COMBINATIONS
  for (const combined of combinations(wanted.document, parts)) {
    const given = [
      ...(example === undefined ? [] : [example]),
      ...(isRepeated ? [] : named(combined, nth)),
    ]
    if (example === null && isFitting(null)) return null
    const scalar = given.find((value) => typeof value !== 'object' && isFitting(value))
    if (scalar !== undefined) return scalar
    for (const start of isRepeated ? given : [...given, undefined]) {
      for (const type of typesOf(combined, start)) {
        for (const value of ofType(type, combined, { ...inside, example: start }))
          if (isFitting(value)) return value
      }
    }
    if (--left === 0) break
  }
  return NONE
}

/** The types to try, that of the example first. */
function typesOf(parts: readonly Keywords[], example: unknown): readonly string[] {
  const stated = parts.flatMap(({ type }) =>
    type === undefined ? [] : [[type].flat().map(String)],
  )
  const common = (stated[0] ?? []).filter((it) => stated.every((types) => types.includes(it)))
  if (stated.length > 0) return [...common.filter((it) => it !== 'null'), 'null']
  if (isObject(example)) return ['object']
  if (Array.isArray(example)) return ['array']
  const has = (...keywords: string[]) =>
    parts.some((part) => keywords.some((keyword) => part[keyword] !== undefined))
  if (has('properties', 'required', 'additionalProperties', 'patternProperties')) return ['object']
  if (has('items', 'prefixItems', 'contains')) return ['array']
  if (has('minimum', 'maximum', 'multipleOf')) return ['number']
  return ['string', 'object', 'array', 'number', 'boolean', 'null']
}

function* ofType(type: string, parts: readonly Keywords[], place: Place): Generator<unknown> {
  if (type === 'object') yield* objects(parts, place)
  else if (type === 'array') yield* arrays(parts, place)
  else if (type === 'string') yield* strings(parts, place.nth)
  else if (type === 'boolean') yield* place.nth % 2 === 0 ? [true, false] : [false, true]
  else if (type === 'null') yield null
  else yield* numbers(parts, type === 'integer', place.nth)
}

/** With the wanted members, then with what is required, then with one more each. */
function* objects(parts: readonly Keywords[], place: Place): Generator<unknown> {
  const { document, direction, members } = place.wanted
  const example = isObject(place.example) ? place.example : {}
  const follow = ($ref: string) => resolve(document, { $ref })
  const isAbsent = (name: string) =>
    parts.some(({ properties }) =>
      isMarked((Object(properties) as Keywords)[name], ABSENT_MARK[direction], follow),
    )
  const valueOf = (name: string) => {
    const schema = memberSchema(parts, name)
    return make({ ...place, example: example[name] }, schema === undefined ? false : schema)
  }
  const required = parts.flatMap((part) => list(part.required).map(String))
  const declared = declaredNames(parts)
  const isOpen =
    declared.length === 0 || parts.some((it) => it.additionalProperties ?? it.patternProperties)
  const shown = Object.keys(example).filter((it) => isOpen || declared.includes(it))
  const isFull = members === 'all' && place.level <= MOST_LEVELS && place.example === undefined
  const known = new Map<string, unknown>()
  const withNames = (names: readonly string[]) => {
    const wanted = [...new Set(names)].filter((name) => !isAbsent(name))
    for (const name of wanted) if (!known.has(name)) known.set(name, valueOf(name))
    const needed = wanted.filter((name) => required.includes(name))
    const isBroken = needed.some((name) => known.get(name) === NONE)
    if (isBroken && place.wanted.isRough !== true) return NONE
    const present = wanted.filter((name) => known.get(name) !== NONE)
    return Object.fromEntries(present.map((name) => [name, known.get(name)]))
  }
  const inOrder = (names: readonly string[]) => [
    ...declared.filter((it) => names.includes(it)),
    ...names.filter((it) => !declared.includes(it)),
  ]
  const least = Math.max(0, ...parts.map((part) => Number(part.minProperties ?? 0)))
  const others = [...declared, ...extraNames(place.wanted, parts, least)].filter(
    (it) => !required.includes(it),
  )
  const wishes = isFull ? [...required, ...(declared.length > 0 ? declared : others)] : required
  yield withNames(inOrder([...wishes, ...shown]))
  const missing = Math.max(0, least - new Set(required).size)
  yield withNames(inOrder([...required, ...others.slice(0, missing)]))
  for (const name of others.slice(0, MOST_COMBINATIONS)) {
    const dependent = parts.flatMap((it) =>
      list((Object(it.dependentRequired) as Keywords)[name]).map(String),
    )
    yield withNames(inOrder([...required, name, ...dependent]))
  }
}

/** Names for members that aren't declared. */
function extraNames(wanted: Wanted, parts: readonly Keywords[], least: number): string[] {
  const patterns = parts.flatMap((it) => Object.keys(Object(it.patternProperties) as object))
  const rules = parts.flatMap((it) => (isObject(it.propertyNames) ? [it.propertyNames] : []))
  const numbered = Array.from({ length: Math.max(1, Math.min(least, MOST_ITEMS)) }, (_, nth) => {
    const texts = rules.length > 0 ? [...named(rules, nth), ...strings(rules, nth)] : []
    const fits = (it: unknown) => accepts(wanted, { allOf: rules }, it)
    return String(texts.find(fits) ?? `name${nth || ''}`)
  })
  return [...patterns.map((pattern) => stringOf(pattern) ?? ''), ...numbered]
}

/** With an item that shows what is in it, then as short as allowed. */
function* arrays(parts: readonly Keywords[], place: Place): Generator<unknown> {
  const shown = Array.isArray(place.example) ? (place.example as readonly unknown[]) : []
  const first = parts.flatMap((part) => list(part.prefixItems))
  const ofItems = parts.flatMap(({ items }) => (items === undefined ? [] : [items]))
  const items = ofItems.length === 1 ? ofItems[0] : { allOf: ofItems }
  const needed = Math.max(0, ...parts.map((part) => Number(part.minItems ?? 0)))
  const contained = parts.flatMap(({ contains, minContains = 1 }) =>
    contains === undefined ? [] : Array<unknown>(Number(minContains)).fill(contains),
  )
  const item = (index: number, schema: unknown) =>
    make({ ...place, example: shown[index], nth: shown.length > 0 ? 0 : index }, schema)
  const ofLength = (length: number) => {
    const schemas = [...first, ...contained]
    const values = Array.from({ length: Math.max(length, schemas.length) }, (_, index) =>
      item(index, index < schemas.length ? schemas[index] : items),
    )
    return values.includes(NONE) ? NONE : values
  }
  if (needed > MOST_ITEMS) return
  const usual = Array.isArray(place.example) ? shown.length : Math.max(1, needed)
  for (const length of new Set([usual, Math.max(1, needed), needed]))
    yield ofLength(Math.min(length, MOST_ITEMS))
}

const MOST_ITEMS = 1000
