import { isObject, mapEntries } from '../document/objects.ts'
import type { Document } from '../document/openapi.ts'
import {
  componentReferences,
  type ComponentReferences,
} from '../document/schemas/component-references.ts'
import { isInt64 } from '../document/schemas/int64.ts'

/** What the runtime knows as places of bigints; the type-check of the output compares the two. */
type Bigints = true | string | Places

interface Places {
  readonly members?: Readonly<Record<string, Bigints>>
  readonly others?: Bigints
  readonly first?: readonly (Bigints | null)[]
  readonly items?: Bigints
  readonly all?: readonly Bigints[]
}

/** Where the values of a document's schemas are integers of 64 bits. */
export interface BigintPlaces {
  /** Undefined for a schema whose values have none. */
  readonly of: (schema: unknown) => Bigints | undefined
  /** The places in schemas that others refer to, by name. */
  readonly named: Readonly<Record<string, Bigints>>
}

export function bigintPlaces(document: Document): BigintPlaces {
  const references = componentReferences(document)
  const all = new Map<string, Bigints>()
  // The map grows when a schema refers to something that is not a component yet.
  for (const [name, schema] of references.components) all.set(name, placesIn(schema, references))
  const used = namesWithBigints(all)
  const named = [...all].flatMap(([name, places]) => {
    const pruned = used.has(name) ? prune(places, used) : undefined
    return pruned === undefined ? [] : [[name, pruned] as const]
  })
  return {
    of: (schema) => prune(placesIn(schema, references), used),
    named: Object.fromEntries(named),
  }
}

/** All places in a schema, also those without bigints. */
function placesIn(schema: unknown, references: ComponentReferences): Bigints {
  if (!isObject(schema)) return {}
  const own = (it: unknown) => placesIn(it, references)
  const listed = (it: unknown) => (Array.isArray(it) ? it.map(own) : [])
  const mapped = (it: unknown) => (isObject(it) ? Object.values(it).map(own) : [])
  const target = references.target(schema)
  return {
    members: isObject(schema.properties)
      ? (mapEntries(schema.properties, (_, it) => own(it)) as Record<string, Bigints>)
      : {},
    others: {
      all: [
        ...[schema.additionalProperties, schema.unevaluatedProperties].map(own),
        ...mapped(schema.patternProperties),
      ],
    },
    first: listed(schema.prefixItems),
    items: own(schema.items),
    all: [
      ...(isInt64(schema) ? [true as const] : []),
      ...(typeof target === 'string' ? [target] : []),
      ...[schema.allOf, schema.anyOf, schema.oneOf].flatMap(listed),
      ...[schema.then, schema.else].map(own),
      ...mapped(schema.dependentSchemas),
    ],
  }
}

/** The names of places that have bigints, in themselves or behind other names. */
function namesWithBigints(all: ReadonlyMap<string, Bigints>): ReadonlySet<string> {
  const users = new Map<string, string[]>()
  const found = new Set<string>()
  const visit = (name: string, places: Bigints): void => {
    if (places === true) found.add(name)
    else if (typeof places === 'string') users.set(places, [...(users.get(places) ?? []), name])
    else for (const part of partsOf(places)) visit(name, part)
  }
  for (const [name, places] of all) visit(name, places)
  for (const name of found) for (const user of users.get(name) ?? []) found.add(user)
  return found
}

function partsOf({ members = {}, others, first = [], items, all = [] }: Places): Bigints[] {
  return [...Object.values(members), others, ...first, items, ...all].filter(
    (it) => it !== undefined && it !== null,
  )
}

/** The places without those that have no bigints. */
function prune(places: Bigints, used: ReadonlySet<string>): Bigints | undefined {
  if (typeof places === 'string') return used.has(places) ? places : undefined
  if (places === true) return true
  const inner = (it: Bigints | null | undefined) => (it ? prune(it, used) : undefined)
  const members = Object.entries(places.members ?? {}).flatMap(([name, it]) => {
    const pruned = inner(it)
    return pruned === undefined ? [] : [[name, pruned] as const]
  })
  const first = (places.first ?? []).map((it) => inner(it) ?? null)
  const all = (places.all ?? []).map(inner).filter((it) => it !== undefined)
  const [others, items] = [inner(places.others), inner(places.items)]
  const own: Places = {
    ...(members.length > 0 && { members: Object.fromEntries(members) }),
    ...(others !== undefined && { others }),
    ...(first.some((it) => it !== null) && { first }),
    ...(items !== undefined && { items }),
  }
  if (Object.keys(own).length === 0) return all.length > 1 ? { all } : all[0]
  return all.length > 0 ? { ...own, all } : own
}
