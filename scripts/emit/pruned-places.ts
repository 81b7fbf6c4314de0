import type { WireFormat } from '../document/schemas/wire-formats.ts'

/** What the runtime knows as places of formats; the type-check of the output compares the two. */
export type Place = string | Places

export interface Places {
  readonly format?: WireFormat
  /** The values by which members tell whether it applies. */
  readonly when?: Readonly<Record<string, readonly string[]>>
  readonly members?: Readonly<Record<string, Place>>
  readonly others?: Place
  readonly first?: readonly (Place | null)[]
  readonly items?: Place
  /** Those that apply to the same value, and those that may. */
  readonly all?: readonly Place[]
  readonly any?: readonly Place[]
}

/** Named places, and those that are made of schemas, without what has no format. */
export function prunedPlaces(
  all: ReadonlyMap<string, Place>,
  placesIn: (schema: unknown) => Place,
): {
  readonly named: Readonly<Record<string, Place>>
  readonly of: (schema: unknown) => Place | undefined
} {
  const used = namesWithFormats(all)
  const named = [...all].flatMap(([name, place]) => {
    const pruned = used.has(name) ? prune(place, used) : undefined
    return pruned === undefined ? [] : [[name, pruned] as const]
  })
  return { of: (schema) => prune(placesIn(schema), used), named: Object.fromEntries(named) }
}

/** The names of places that have formats, in themselves or behind other names. */
function namesWithFormats(all: ReadonlyMap<string, Place>): ReadonlySet<string> {
  const users = new Map<string, string[]>()
  const found = new Set<string>()
  const visit = (name: string, place: Place): void => {
    if (typeof place === 'string') users.set(place, [...(users.get(place) ?? []), name])
    else {
      if (place.format) found.add(name)
      for (const part of partsOf(place)) visit(name, part)
    }
  }
  for (const [name, place] of all) visit(name, place)
  for (const name of found) for (const user of users.get(name) ?? []) found.add(user)
  return found
}

function partsOf({ members = {}, others, first = [], items, all = [], any = [] }: Places): Place[] {
  return [...Object.values(members), others, ...first, items, ...all, ...any].filter(
    (it) => it !== undefined && it !== null,
  )
}

/** A place without those in it that have no formats. */
function prune(place: Place, used: ReadonlySet<string>): Place | undefined {
  if (typeof place === 'string') return used.has(place) ? place : undefined
  const inner = (it: Place | null | undefined) => (it ? prune(it, used) : undefined)
  const kept = (it: readonly Place[] = []) => it.map(inner).filter((one) => one !== undefined)
  const [others, items] = [inner(place.others), inner(place.items)]
  const members = Object.entries(place.members ?? {}).flatMap(([name, it]) => {
    // A member that is described is none of the others.
    const pruned = inner(it) ?? (others === undefined ? undefined : {})
    return pruned === undefined ? [] : [[name, pruned] as const]
  })
  const first = (place.first ?? []).map((it) => inner(it) ?? null)
  const [all, any] = [kept(place.all), kept(place.any)]
  const own: Places = {
    ...(place.format && { format: place.format }),
    ...(members.length > 0 && { members: Object.fromEntries(members) }),
    ...(others !== undefined && { others }),
    ...(first.some((it) => it !== null) && { first }),
    ...(items !== undefined && { items }),
    ...(any.length > 0 && { any }),
  }
  const isEmpty = Object.keys(own).length === 0
  if (isEmpty && all.length === 0) return undefined
  if (isEmpty && all.length === 1 && !place.when) return all[0]
  return { ...(place.when && { when: place.when }), ...own, ...(all.length > 0 && { all }) }
}
