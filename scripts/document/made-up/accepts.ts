import { isObject, list } from '../objects.ts'
import type { Document } from '../openapi.ts'
import { isReference, resolve } from '../references.ts'
import { ABSENT_MARK, isMarked, type Direction } from '../schemas/direction.ts'
import { fitsFormat } from './formats.ts'
import { matches } from './matches.ts'

export type Keywords = Readonly<Record<string, unknown>>

/** What a schema is read in. */
export interface Reading {
  readonly document: Document
  /** Members that a direction leaves out aren't required in it. */
  readonly direction: Direction
}

/** The members and items of a value that a schema has looked at, for the `unevaluated` keywords. */
interface Evaluated {
  readonly members: ReadonlySet<string>
  readonly items: number
}

const NOTHING: Evaluated = { members: new Set(), items: 0 }

/** Deeper references only repeat themselves on the same value. */
const MOST_LEVELS = 60

/**
 * Whether a schema accepts a value. References that lead nowhere, `$dynamicRef` and unknown keywords
 * accept everything; where a discriminator tells alternatives
 * apart, several may fit.
 *
 * @see https://json-schema.org/draft/2020-12/json-schema-validation
 */
export function accepts(reading: Reading, schema: unknown, value: unknown): boolean {
  return evaluate(reading, schema, value, 0) !== undefined
}

/** What a schema has looked at; undefined when it rejects the value. */
function evaluate(
  reading: Reading,
  schema: unknown,
  value: unknown,
  level: number,
): Evaluated | undefined {
  if (schema === false) return undefined
  if (!isObject(schema) || level > MOST_LEVELS) return NOTHING
  if (!isOfType(schema, value) || !isChosen(schema, value) || !isInBounds(schema, value))
    return undefined
  const inside = (it: unknown, part: unknown) => evaluate(reading, it, part, level + 1)
  const applied = [
    ...inPlace(reading, schema, value, inside),
    isObject(value) ? members(reading, schema, value, inside) : NOTHING,
    Array.isArray(value) ? items(schema, value, inside) : NOTHING,
  ]
  if (applied.includes(undefined)) return undefined
  return rest(schema, value, union(applied as Evaluated[]), inside)
}

type Inside = (schema: unknown, value: unknown) => Evaluated | undefined

/** The schemas that apply to the same value. */
function inPlace(
  { document }: Reading,
  schema: Keywords,
  value: unknown,
  inside: Inside,
): (Evaluated | undefined)[] {
  const here = (it: unknown) => inside(it, value)
  const found = list(schema.allOf).map(here)
  if (isReference(schema)) found.push(here(resolve(document, { $ref: schema.$ref })))
  for (const keyword of ['anyOf', 'oneOf']) {
    const alternatives = list(schema[keyword])
    if (alternatives.length === 0) continue
    const accepted = alternatives.map(here).filter((it) => it !== undefined)
    const mayBeSeveral = keyword === 'anyOf' || schema.discriminator !== undefined
    const isRight = mayBeSeveral ? accepted.length > 0 : accepted.length === 1
    found.push(isRight ? union(accepted) : undefined)
  }
  if (schema.not !== undefined) found.push(here(schema.not) === undefined ? NOTHING : undefined)
  if (schema.if !== undefined) {
    const condition = here(schema.if)
    const then = here(condition === undefined ? schema.else : schema.then)
    found.push(then && union([condition ?? NOTHING, then]))
  }
  const dependent = Object.entries(Object(schema.dependentSchemas) as object)
  for (const [name, it] of dependent) if (has(value, name)) found.push(here(it))
  return found
}

function members(
  reading: Reading,
  schema: Keywords,
  value: Keywords,
  inside: Inside,
): Evaluated | undefined {
  const names = Object.keys(value)
  const { minProperties = 0, maxProperties = Infinity, propertyNames } = schema
  if (names.length < Number(minProperties) || names.length > Number(maxProperties)) return undefined
  const declared = Object(schema.properties) as Keywords
  const isAbsent = (name: string) =>
    isMarked(declared[name], ABSENT_MARK[reading.direction], (it) =>
      resolve(reading.document, { $ref: it }),
    )
  const isMissing = (name: unknown) => !has(value, String(name)) && !isAbsent(String(name))
  if (list(schema.required).some(isMissing)) return undefined
  const dependent = Object.entries(Object(schema.dependentRequired) as object)
  if (dependent.some(([name, needed]) => has(value, name) && list(needed).some(isMissing)))
    return undefined
  const patterns = Object.entries(Object(schema.patternProperties) as object)
  const seen = new Set<string>()
  for (const name of names) {
    if (propertyNames !== undefined && !inside(propertyNames, name)) return undefined
    const own = Object.hasOwn(declared, name) ? [declared[name]] : []
    const matching = patterns.filter(([pattern]) => matches(pattern, name)).map(([, it]) => it)
    const known = [...own, ...matching]
    const others = known.length === 0 ? schema.additionalProperties : undefined
    const applied = others === undefined ? known : [others]
    if (applied.some((it) => inside(it, value[name]) === undefined)) return undefined
    if (applied.length > 0) seen.add(name)
  }
  return { members: seen, items: 0 }
}

function items(schema: Keywords, value: readonly unknown[], inside: Inside): Evaluated | undefined {
  const { minItems = 0, maxItems = Infinity, contains, minContains = 1, maxContains } = schema
  if (value.length < Number(minItems) || value.length > Number(maxItems)) return undefined
  if (schema.uniqueItems === true && new Set(value.map(canonical)).size < value.length)
    return undefined
  const first = list(schema.prefixItems)
  const schemaAt = (index: number) => (index < first.length ? first[index] : schema.items)
  if (value.some((item, index) => inside(schemaAt(index), item) === undefined)) return undefined
  if (contains !== undefined) {
    const count = value.filter((item) => inside(contains, item) !== undefined).length
    if (count < Number(minContains) || count > Number(maxContains ?? Infinity)) return undefined
  }
  return { members: new Set(), items: schema.items === undefined ? first.length : Infinity }
}

/** The same with what `unevaluatedProperties` and `unevaluatedItems` look at. */
function rest(
  { unevaluatedProperties, unevaluatedItems }: Keywords,
  value: unknown,
  seen: Evaluated,
  inside: Inside,
): Evaluated | undefined {
  if (isObject(value) && unevaluatedProperties !== undefined) {
    const left = Object.keys(value).filter((name) => !seen.members.has(name))
    if (left.some((name) => inside(unevaluatedProperties, value[name]) === undefined))
      return undefined
    return { ...seen, members: new Set(Object.keys(value)) }
  }
  if (!Array.isArray(value) || unevaluatedItems === undefined) return seen
  const left = value.slice(seen.items)
  return left.every((item) => inside(unevaluatedItems, item) !== undefined)
    ? { ...seen, items: Infinity }
    : undefined
}

function union(parts: readonly Evaluated[]): Evaluated {
  const used = parts.filter(({ members: names, items: count }) => names.size + count > 0)
  if (used.length < 2) return used[0] ?? NOTHING
  return {
    members: new Set(used.flatMap((part) => [...part.members])),
    items: Math.max(...used.map((part) => part.items)),
  }
}

function isOfType({ type }: Keywords, value: unknown): boolean {
  if (type === undefined) return true
  return [type].flat().some((it) => {
    if (it === 'integer') return Number.isInteger(value)
    if (it === 'null') return value === null
    if (it === 'array') return Array.isArray(value)
    return it === 'object' ? isObject(value) : typeof value === it
  })
}

function isChosen(schema: Keywords, value: unknown): boolean {
  const isSame = (it: unknown) => canonical(it) === canonical(value)
  if ('const' in schema && !isSame(schema.const)) return false
  return !Array.isArray(schema.enum) || schema.enum.some(isSame)
}

function isInBounds(schema: Keywords, value: unknown): boolean {
  if (typeof value === 'number') return isNumberInBounds(schema, value)
  if (typeof value !== 'string') return true
  const { minLength = 0, maxLength = Infinity, pattern, format } = schema
  const length = [...value].length
  if (length < Number(minLength) || length > Number(maxLength)) return false
  if (typeof pattern === 'string' && !matches(pattern, value)) return false
  return typeof format !== 'string' || fitsFormat(format, value)
}

function isNumberInBounds(schema: Keywords, value: number): boolean {
  const { minimum, maximum, exclusiveMinimum, exclusiveMaximum, multipleOf } = schema
  if (value < Number(minimum ?? -Infinity) || value > Number(maximum ?? Infinity)) return false
  if (typeof exclusiveMinimum === 'number' && value <= exclusiveMinimum) return false
  if (typeof exclusiveMaximum === 'number' && value >= exclusiveMaximum) return false
  if (typeof multipleOf !== 'number' || multipleOf <= 0) return true
  const quotient = value / multipleOf
  return Math.abs(quotient - Math.round(quotient)) < 1e-9 * Math.max(1, Math.abs(quotient))
}

/** JSON that is the same for equal values. */
function canonical(value: unknown): string {
  return JSON.stringify(value, (_, it: unknown) =>
    isObject(it) ? Object.fromEntries(Object.entries(it).sort(([a], [b]) => (a < b ? -1 : 1))) : it,
  )
}

function has(value: unknown, name: string): boolean {
  return isObject(value) && Object.hasOwn(value, name)
}
