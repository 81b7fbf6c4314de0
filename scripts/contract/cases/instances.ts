import { constraintsOf, item, keywordItem } from '../coverage/items.ts'
import { isChecked } from '../schema/formats.ts'
import { requiredNames, type Part } from '../schema/parts.ts'
import { placesOf, type Place } from '../schema/places.ts'
import type { Sampler } from '../schema/samples.ts'
import { nearMisses, violationsOf, without } from '../schema/violations.ts'
import type { Gap } from './case.ts'
import { isRefused, isWholeSequence, isWritable, type Wire } from './wire.ts'

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

/** A keyword in a place of a value. */
interface Constraint {
  readonly sampler: Sampler
  /** The schema of the whole value. */
  readonly root: string
  readonly wire: Wire
  readonly place: Place
  readonly part: Part
  readonly keyword: string
}

/** For every keyword in every place a value that breaks it, and as little else as possible. */
export function invalidInstances(sampler: Sampler, root: string, wire: Wire): Instances {
  const instances: Instance[] = []
  const gaps: Gap[] = []
  for (const place of placesOf(sampler, root)) {
    for (const part of place.parts) {
      for (const keyword of constraintsOf(part)) {
        const constraint = { sampler, root, wire, place, part, keyword }
        const found = place.value === undefined ? [] : broken(constraint)
        instances.push(...found)
        if (found.length === 0) gaps.push(gapOf(constraint))
      }
    }
  }
  return { instances, gaps }
}

function broken({ sampler, root, wire, place, part, keyword }: Constraint): Instance[] {
  const { oracle } = sampler
  const make = (detail: string, value: unknown): Instance => ({
    part,
    keyword,
    value,
    covers: [keywordItem('keyword invalid', part, keyword)],
    label: [...place.path, keyword, detail].filter((word) => word !== '').join('/'),
  })
  const refused = (values: readonly unknown[]) =>
    values
      .filter((value) => isWritable(value, place, wire))
      .map(place.wrap)
      .filter((value) => isRefused(oracle, root, value, wire))
  if (keyword === 'required') {
    return requiredNames(part.schema).flatMap((name) =>
      refused([without(place.value, name)]).map((value) => make(name, value)),
    )
  }
  const breaks = (value: unknown) =>
    oracle.violations(root, value).map((violation) => violation.keyword)
  const names = [keyword, 'false', ...(ALIASES[keyword] ?? [])]
  const mentions = (value: unknown) => breaks(value).some((name) => names.includes(name))
  const isAlone = (value: unknown) => breaks(value).every((name) => name === keyword)
  const candidates = refused(violationsOf(part.schema, keyword, place.value, place.item))
  const chosen = candidates.find(isAlone) ?? candidates.find(mentions)
  const near = keyword === 'pattern' ? Object.entries(nearMisses(place.value)) : []
  const isFixed = wire.textual || isWholeSequence(place, wire)
  const tryNull = keyword === 'type' && !isFixed && place.value !== null
  const nulls = tryNull ? [place.wrap(null)].filter(mentions) : []
  return [
    ...(chosen === undefined ? [] : [make('', chosen)]),
    ...near.flatMap(([detail, values]) =>
      refused(values)
        .filter(isAlone)
        .slice(0, 1)
        .map((value) => make(detail, value)),
    ),
    ...nulls.map((value) => make('null', value)),
  ]
}

const ALIASES: Readonly<Record<string, readonly string[]>> = {
  additionalProperties: ['unevaluatedProperties'],
}

function gapOf(constraint: Constraint): Gap {
  const { sampler, root, place, part, keyword } = constraint
  const inherent = inherentReason(constraint)
  const isKnown = sampler.oracle.accepts(root, place.wrap(place.value))
  return {
    item: keywordItem('keyword invalid', part, keyword),
    reason:
      inherent ?? (isKnown ? 'no value is known that breaks it' : 'no valid value has this place'),
    inherent: inherent !== undefined,
  }
}

/** Why no value that is sent can break a keyword. */
function inherentReason({ wire, place, part, keyword }: Constraint): string | undefined {
  if (keyword === 'format' && acceptsAll(part)) return 'the format accepts every value of its type'
  if (keyword === 'type' && isWholeSequence(place, wire)) return 'a sequence is always a list'
  if (!wire.textual) return undefined
  const { [keyword]: bound } = part.schema
  if (keyword === 'type')
    return 'every value is written as a string here, so every value has this type'
  if (keyword === 'minLength' && bound === 1 && wire.location !== 'query')
    return 'an empty value looks like none here'
  if (keyword === 'minItems' && bound === 1) return 'an empty list looks like none here'
  return keyword === 'required' && Object.keys(Object(place.value)).length === 1
    ? 'a value without members looks like none here'
    : undefined
}

/** Whether a format accepts every value of its type, or Ajv doesn't know it. */
function acceptsAll({ schema: { format, type } }: Part): boolean {
  const name = String(format)
  if (name === 'int64') return type === 'integer'
  return ['password', 'binary', 'float', 'double'].includes(name) || !isChecked(name)
}

/** Valid values that together have every place, branch, enum member and type. */
export function validInstances(sampler: Sampler, root: string, wire: Wire): Instance[] {
  return placesOf(sampler, root).flatMap((place) => {
    const part = place.parts.at(-1)!
    const covers = [
      ...place.parts.flatMap((it) =>
        constraintsOf(it).map((keyword) => keywordItem('keyword valid', it, keyword)),
      ),
      ...(/\/properties\/[^/]+$/.test(place.pointer) ? [item('property', place.pointer)] : []),
    ]
    return variantsOf(place, wire)
      .map(({ value, ...rest }) => ({ ...rest, value: place.wrap(value) }))
      .filter(({ value }) => sampler.oracle.accepts(root, value))
      .map(({ keyword, value, name }) => ({
        part,
        keyword,
        value,
        covers,
        label: [place.path.join('/'), name].filter(Boolean).join(' '),
      }))
  })
}

function variantsOf({ value: shown, parts }: Place, { textual }: Wire) {
  const variant = (keyword: string, value: unknown, name = `is ${value}`) => ({
    keyword,
    value,
    name,
  })
  return [
    ...(shown === undefined ? [] : [variant('value', shown, 'as shown')]),
    ...parts.flatMap(({ schema: { type, enum: members } }) => {
      const types = [type].flat()
      return [
        ...(Array.isArray(members) ? members.map((value) => variant('enum', value)) : []),
        ...(!textual && types.includes('null') ? [variant('type', null)] : []),
        ...(types.includes('boolean') ? [variant('type', true), variant('type', false)] : []),
      ]
    }),
  ]
}
