import { isObject } from '../../document/objects.ts'
import type { Document } from '../../document/openapi.ts'
import { typesOf, type Part } from '../schema/parts.ts'
import { placesOf, type Place } from '../schema/places.ts'
import type { Sampler } from '../schema/samples.ts'
import { distinctBy } from '../schema/values.ts'
import type { Suite } from '../suite.ts'
import type { Case } from './case.ts'
import { invalidInstances, validInstances } from './instances.ts'
import { isRefused, isWritable } from './wire.ts'
import type { Instance } from './instances.ts'
import type { Wire } from './wire.ts'
import { CHARACTERS, PROBES, quotedWords } from './probes.ts'
import { ACCEPTED, REFUSED, callsOf, requestPlaces, type RequestPlace } from './requests.ts'

/**
 * Calls with values one below, at and one above every bound, and with probes everywhere; the oracle
 * says which must be accepted and which refused.
 */
export function boundaryCases(suite: Suite): Case[] {
  const { document, sampler } = suite
  const seen = new Set<string>()
  return requestPlaces(suite).flatMap((request) => {
    const { location = 'body', textual } = request.wire
    const places = placesOf(sampler, request.root)
    // What operations share, or describe alike, is tried in one of them.
    const fresh = places.filter(({ parts }) => {
      const key = [location, textual, ...parts.map(({ schema }) => rulesOf(schema))].join(' ')
      return !seen.has(key) && seen.add(key)
    })
    const instances = fresh.flatMap((place) => instancesAt(document, place))
    return judged(sampler, request, places, instances)
  })
}

/** A schema without what validates nothing. */
function rulesOf(schema: object): string {
  return JSON.stringify({ ...schema, description: 0, title: 0, example: 0, examples: 0 })
}

/** Valid and invalid values of a schema, and those of `boundaryCases`. */
export function testValues(sampler: Sampler, root: string, wire: Wire): unknown[] {
  return [
    ...validInstances(sampler, root, wire),
    ...invalidInstances(sampler, root, wire).instances,
    ...placesOf(sampler, root).flatMap((place) => instancesAt(sampler.oracle.document, place)),
  ].map(({ value }) => value)
}

function instancesAt(document: Document, place: Place): Instance[] {
  return [...bounds(place), ...probes(document, place)]
}

function judged(
  sampler: Sampler,
  request: RequestPlace,
  places: readonly Place[],
  instances: readonly Instance[],
): Case[] {
  const { oracle } = sampler
  const { root, wire } = request
  const fresh = distinctBy(instances, ({ value }) => JSON.stringify(value) ?? '')
  const writable = fresh.filter(({ value }) => isWritable(value, places[0]!, wire))
  const accepted = writable.filter(({ value }) => oracle.accepts(root, value))
  const refused = writable.filter(({ value }) => isRefused(oracle, root, value, wire))
  return [...callsOf(request, accepted, ACCEPTED), ...callsOf(request, refused, REFUSED)]
}

function bounds(place: Place): Instance[] {
  return place.parts.flatMap((part) =>
    Object.entries(part.schema)
      .filter((entry): entry is [string, number] => typeof entry[1] === 'number')
      .flatMap(([keyword, bound]) =>
        neighbours(keyword, bound, place).map((it) => instance(place, part, keyword, ...it)),
      ),
  )
}

function probes(document: Document, place: Place): Instance[] {
  const last = place.parts.at(-1)!
  const types = typesOf(place.parts)
  const wanted = types.length > 0 ? types : (['string', 'null', 'integer'] as const)
  const words = place.parts.flatMap(({ schema }) => quotedWords(schema['description']))
  const texts = wanted.includes('string') ? [...words, ...namesIn(document, place)] : []
  const values: unknown[] = wanted.flatMap((type) => PROBES[type])
  if (isObject(place.value)) values.push({ ...place.value, undescribedMember: 'value' })
  if (place.item !== undefined) values.push(Array.from({ length: 150 }, () => place.item))
  return [...values, null, ...texts].map((value) =>
    instance(place, last, 'probe', abbreviated(JSON.stringify(value)), value),
  )
}

function abbreviated(text: string): string {
  return text.length > 80 ? `${text.slice(0, 60)}… (${text.length} characters)` : text
}

/** For a place with an enum: the members of all enums of the description. */
function namesIn(document: Document, place: Place): string[] {
  if (!place.parts.some(({ schema }) => 'enum' in schema || 'const' in schema)) return []
  const names = Object.values(document.components?.schemas ?? {}).flatMap((schema) => {
    const { enum: members } = Object(schema) as { enum?: unknown }
    return Array.isArray(members) ? members.map(String) : []
  })
  return [...new Set(names)].slice(0, 40)
}

function instance(
  place: Place,
  part: Part,
  keyword: string,
  detail: string,
  value: unknown,
): Instance {
  const label = [...place.path, keyword === 'probe' ? '' : keyword].filter((word) => word !== '')
  return {
    part,
    keyword,
    covers: [],
    label: `${label.join('/')} ${detail}`.trim(),
    value: place.wrap(value),
  }
}

type Neighbour = readonly [detail: string, value: unknown]

function neighbours(keyword: string, bound: number, place: Place): readonly Neighbour[] {
  if (keyword === 'multipleOf') {
    return [
      ['one step', bound],
      ['half a step', bound / 2],
      ['three steps', bound * 3],
    ]
  }
  const sizes = [bound - 1, bound, bound + 1]
  if (/^(exclusive)?M(in|ax)imum$/i.test(keyword)) return sizes.map((it) => [String(it), it])
  const make = SIZED[keyword]
  return make ? sizes.filter((size) => size >= 0).flatMap((size) => make(size, place)) : []
}

function stringsOf(size: number, { value }: Place): Neighbour[] {
  if (size > 20_000) return []
  return [
    ...CHARACTERS.map(
      ([bytes, letter]) => [`${size} characters ${bytes}`, letter.repeat(size)] as const,
    ),
    ...grown(String(value), size).map(
      (text, index) => [`${size} characters, way ${index}`, text] as const,
    ),
  ]
}

/** A valid string, extended in ways that patterns often allow. */
function grown(text: string, size: number): string[] {
  const missing = size - text.length
  if (missing <= 0) return []
  return ['x', 'a.', 'a/', '0'].flatMap((filler) => {
    const more = filler.repeat(missing).slice(0, missing)
    const odd =
      filler.length > 1 && missing % 2 === 1
        ? `a${filler.repeat(missing).slice(0, missing - 1)}`
        : more
    return [odd + text, text + more]
  })
}

function itemsOf(size: number, { value, item }: Place): Neighbour[] {
  const [first = item] = Array.isArray(value) ? value : []
  if (size > 2_000 || first === undefined) return []
  return [[`${size} items`, Array.from({ length: size }, () => first)]]
}

const SIZED: Readonly<Record<string, (size: number, place: Place) => readonly Neighbour[]>> = {
  minLength: stringsOf,
  maxLength: stringsOf,
  minItems: itemsOf,
  maxItems: itemsOf,
}
