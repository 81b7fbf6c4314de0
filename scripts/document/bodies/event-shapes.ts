import { isObject } from '../objects.ts'
import type { MediaType, Schema } from '../openapi.ts'
import type { Follow } from '../references.ts'
import { jsonTypes } from './json-types.ts'
import { eventData, heldJson, targetOf, type TextShape } from './text-shape.ts'

/** Events of a kind. */
export interface EventShape {
  /** The names of these events; undefined for any. */
  readonly names: readonly string[] | undefined
  readonly data: TextShape
}

/**
 * The kinds of events in a `text/event-stream`. Its schema describes an event with the members
 * `data`, `event`, `id` and `retry`, a list of them, or, as in OpenAPI 3.0 and 3.1 often, the data
 * alone; `itemSchema` always describes an event.
 *
 * @see https://spec.openapis.org/oas/v3.2.0.html#server-sent-events-streams
 */
export function eventShapes({ schema, itemSchema }: MediaType, follow: Follow): EventShape[] {
  if (itemSchema !== undefined) return shapesOfEvent(itemSchema, follow)
  return shapesOf(itemOf(schema, follow), follow, new Set())
}

/** The items' schema of a list; any other schema itself. */
export function itemOf(schema: Schema | undefined, follow: Follow): Schema | undefined {
  const types = jsonTypes(schema, follow)
  if (types?.length !== 1 || types[0] !== 'array') return schema
  return (targetOf(schema, follow).items ?? {}) as Schema
}

function shapesOf(
  schema: Schema | undefined,
  follow: Follow,
  above: ReadonlySet<unknown>,
): EventShape[] {
  if (isEvent(schema, follow)) return shapesOfEvent(schema!, follow)
  const target = targetOf(schema, follow)
  const { oneOf, anyOf } = target
  const alternatives = (oneOf ?? anyOf) as readonly Schema[] | undefined
  const isMixed =
    Array.isArray(alternatives) &&
    !above.has(target) &&
    alternatives.some((it) => isEvent(it, follow))
  if (!isMixed) return [{ names: undefined, data: eventData(schema, follow) }]
  const inner = new Set([...above, target])
  return alternatives.flatMap((it) => shapesOf(it, follow, inner))
}

/** Whether a schema describes events: its members are theirs, and not only `data`. */
function isEvent(schema: Schema | undefined, follow: Follow): boolean {
  const variants = variantsOf(schema, follow) ?? []
  const names = new Set(
    variants.flat().flatMap(({ properties }) => Object.keys(Object(properties))),
  )
  return names.has('data') && names.size > 1 && [...names].every((name) => MEMBERS.has(name))
}

const MEMBERS = new Set(['data', 'event', 'id', 'retry', 'comment'])

function shapesOfEvent(schema: Schema, follow: Follow): EventShape[] {
  const variants = variantsOf(schema, follow) ?? [[]]
  return variants.map((parts) => {
    const names = membersOf(parts, 'event').map((it) => namesIn(it, follow))
    return {
      names: names.find((it) => it !== undefined),
      data: dataShape(membersOf(parts, 'data'), follow),
    }
  })
}

/** What all parts of an event say about its data. */
function dataShape(schemas: readonly Schema[], follow: Follow): TextShape {
  const held = schemas.map((it) => heldJson(it, follow)).filter((it) => it !== undefined)
  if (held.length > 0) return { json: true, schema: all(held), end: [] }
  return eventData(schemas.length === 0 ? undefined : all(schemas), follow)
}

function all(schemas: readonly Schema[]): Schema {
  return schemas.length === 1 ? schemas[0]! : { allOf: schemas }
}

function membersOf(parts: readonly Part[], name: string): Schema[] {
  return parts.flatMap(({ properties }) =>
    isObject(properties) && Object.hasOwn(properties, name) ? [properties[name] as Schema] : [],
  )
}

function namesIn(schema: Schema, follow: Follow): readonly string[] | undefined {
  const target = targetOf(schema, follow)
  const names = 'const' in target ? [target.const] : target.enum
  return Array.isArray(names) && names.every((it) => typeof it === 'string') ? names : undefined
}

/** A schema that applies together with others. */
type Part = Readonly<Record<string, unknown>>

/** More variants than this are not told apart. */
const MOST = 1_000

/**
 * The combinations of schemas that apply together, one for each choice among alternatives; undefined
 * for too many.
 */
function variantsOf(schema: unknown, follow: Follow): readonly (readonly Part[])[] | undefined {
  let left = MOST
  const expand = (node: unknown, above: readonly unknown[]): readonly (readonly Part[])[] => {
    if (!isObject(node) || above.includes(node) || left < 0) return [[]]
    const inner = [...above, node]
    const { $ref, allOf, oneOf, anyOf } = node
    const combined = [
      ...(typeof $ref === 'string' ? [expand(follow($ref), inner)] : []),
      ...(Array.isArray(allOf) ? allOf.map((it) => expand(it, inner)) : []),
      ...[oneOf, anyOf]
        .filter(Array.isArray)
        .map((all) => all.flatMap((it: unknown) => expand(it, inner))),
    ]
    let variants: readonly (readonly Part[])[] = [[node]]
    for (const others of combined) {
      left -= variants.length * others.length
      if (left < 0) return [[]]
      variants = variants.flatMap((parts) => others.map((more) => [...parts, ...more]))
    }
    return variants
  }
  const variants = expand(schema, [])
  return left < 0 ? undefined : variants
}
