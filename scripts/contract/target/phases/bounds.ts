import type { CaseInput } from '../../cases/case.ts'
import { requestPlaces } from '../../cases/requests.ts'
import { isWritable } from '../../cases/wire.ts'
import { stepOf } from '../../schema/parts.ts'
import { placesOf, type Place } from '../../schema/places.ts'
import type { Suite } from '../../suite.ts'

/** Two valid calls that differ in one value only: one is at a bound of its schema, the other inside of it. */
export interface Bound {
  readonly label: string
  /** Of the schema with the bound. */
  readonly pointer: string
  readonly keyword: string
  readonly atBound: CaseInput
  readonly inside: CaseInput
}

/** Every bound of every parameter and body for which such calls are known. */
export function boundsOf(suite: Suite): Bound[] {
  const { sampler } = suite
  return requestPlaces(suite).flatMap(({ root, wire, label, put }) =>
    placesOf(sampler, root).flatMap((place) =>
      place.parts.flatMap(({ pointer, schema }) =>
        Object.entries(schema).flatMap(([keyword, bound]) => {
          const make = typeof bound === 'number' ? PAIRS[keyword] : undefined
          const pairs = make?.(bound as number, place) ?? []
          const found = pairs.find((pair) =>
            pair.every(
              (it) => isWritable(it, place, wire) && sampler.oracle.accepts(root, place.wrap(it)),
            ),
          )
          if (!found) return []
          const [atBound, inside] = found.map((it) => put(place.wrap(it))) as [CaseInput, CaseInput]
          return [{ label: [label, ...place.path].join('/'), pointer, keyword, atBound, inside }]
        }),
      ),
    ),
  )
}

type Pair = readonly [atBound: unknown, inside: unknown]

const PAIRS: Readonly<Record<string, (bound: number, place: Place) => readonly Pair[]>> = {
  minimum: (bound, place) => [[bound, bound + stepOf(place.parts)]],
  maximum: (bound, place) => [[bound, bound - stepOf(place.parts)]],
  exclusiveMinimum: (bound) => [[bound + 1, bound + 2]],
  exclusiveMaximum: (bound) => [[bound - 1, bound - 2]],
  minLength: (bound, place) => stringPairs(bound, bound + 1, place),
  maxLength: (bound, place) => (bound > 20_000 ? [] : stringPairs(bound, bound - 1, place)),
  minItems: (bound, place) => listPairs(bound, bound + 1, place),
  maxItems: (bound, place) => (bound > 2_000 ? [] : listPairs(bound, bound - 1, place)),
}

function stringPairs(bound: number, inside: number, { value }: Place): Pair[] {
  const text = String(value)
  const sized = (size: number, filler: string): string =>
    size <= text.length ? text.slice(0, size) : text + filler.repeat(size - text.length)
  return ['x', '0', 'X'].flatMap((filler): Pair[] => [
    [sized(bound, filler), sized(inside, filler)],
    [filler.repeat(bound), filler.repeat(Math.max(inside, 0))],
  ])
}

function listPairs(bound: number, inside: number, { value, item }: Place): Pair[] {
  const items = Array.isArray(value) && value.length > 0 ? (value as unknown[]) : [item]
  const sized = (size: number) =>
    Array.from({ length: size }, (_, index) => items[index % items.length])
  const numbered = (size: number) => Array.from({ length: size }, (_, index) => `item${index}`)
  const counted = (size: number) => Array.from({ length: size }, (_, index) => index + 1)
  if (inside < 0) return []
  return [sized, numbered, counted].map((make) => [make(bound), make(inside)] as const)
}
