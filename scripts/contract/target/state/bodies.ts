import { pointerOf } from '../../../document/json-pointer.ts'
import { isObject } from '../../../document/objects.ts'
import { at } from '../../../document/json-pointer.ts'
import { isJson } from '../../schema/media-types.ts'
import {
  choices,
  itemsPointer,
  memberPointer,
  partsAndChoices,
  partsAt,
  propertyNames,
  type Part,
} from '../../schema/parts.ts'
import type { Oracle } from '../../schema/oracle.ts'
import { createSampler, type Sampler } from '../../schema/samples.ts'
import type { ContentSubject, Subjects } from '../../schema/subjects.ts'
import { attempt, distinctBy } from '../../schema/values.ts'
import type { Suite } from '../../suite.ts'

/** The body that is sent by default: JSON where there is a choice. */
export function mainBody({ bodies }: Subjects): ContentSubject | undefined {
  return bodies.find(({ mediaType }) => isJson(mediaType)) ?? bodies[0]
}

/** Bodies that should be accepted: one with all members, the examples, one made of the examples of members, the smallest. */
export function bodiesOf({ sampler }: Suite, { schema, examples }: ContentSubject): unknown[] {
  const shown = examples.map(({ value }) => value)
  if (schema === undefined) return shown.length > 0 ? shown : ['content']
  const { oracle } = sampler
  const valid = shown.filter((value) => oracle.accepts(schema, value))
  const illustrated = createSampler(oracle, exampleValues(oracle.document, schema))
  const made = [attempt(() => illustrated.sample(schema)), attempt(() => sampler.sample(schema))]
  const all = [...valid, ...made.filter((value) => value !== undefined)]
  return distinctBy(
    [...all.slice(0, 1).map((it) => completed(sampler, schema, it)), ...all],
    (it) => JSON.stringify(it),
  )
}

/** An object with all further members that may be sent and aren't deprecated. */
function completed(sampler: Sampler, schema: string, body: unknown): unknown {
  if (!isObject(body) || Array.isArray(body)) return body
  const { oracle } = sampler
  return partsFor(oracle, schema, body).reduce<Record<string, unknown>>(
    (whole, part) =>
      propertyNames(part.schema).reduce((value, name) => {
        const member = part.pointer + pointerOf('properties', name)
        // A deprecated one may do nothing.
        const isLeftOut = partsAt(oracle.document, member).some(
          (it) => it.schema['readOnly'] ?? it.schema['deprecated'],
        )
        const sample =
          name in value || isLeftOut ? undefined : attempt(() => sampler.sample(member))
        const longer = { ...value, [name]: sample }
        return sample !== undefined && oracle.accepts(schema, longer) ? longer : value
      }, whole),
    body,
  )
}

/** The schemas that apply to a value, those of the branches that it fits among them. */
function partsFor(oracle: Oracle, schema: string, value: unknown): Part[] {
  const parts = partsAt(oracle.document, schema)
  const fitting = choices(parts).filter((branch) => oracle.accepts(branch, value))
  return [...parts, ...fitting.flatMap((branch) => partsFor(oracle, branch, value))]
}

/** The examples that schemas give themselves, by pointer. */
function exampleValues(document: Suite['document'], root: string): Map<string, unknown> {
  const found = new Map<string, unknown>()
  const seen = new Set<string>()
  const visit = (pointer: string): void => {
    for (const { pointer: place, schema } of partsAndChoices(document, pointer)) {
      if (seen.has(place)) continue
      seen.add(place)
      const { example, examples } = schema as { example?: unknown; examples?: unknown }
      const value = example ?? (Array.isArray(examples) ? (examples[0] as unknown) : undefined)
      if (value !== undefined) found.set(place, value).set(pointer, value)
      for (const name of Object.keys(Object(schema['properties']) as object))
        visit(place + pointerOf('properties', name))
      if (isObject(schema['items'])) visit(`${place}/items`)
    }
  }
  visit(root)
  return found
}

/** What is known about the values of a schema from one that a server accepted, by pointer. */
export function learn(
  document: Suite['document'],
  known: Map<string, unknown>,
  schema: string,
  value: unknown,
): void {
  const parts = partsAndChoices(document, schema)
  const branches = new Set(choices(parts))
  for (const { pointer } of parts)
    if (!known.has(pointer) && !branches.has(pointer)) known.set(pointer, value)
  if (!known.has(schema)) known.set(schema, value)
  if (Array.isArray(value)) {
    const items = itemsPointer(parts)
    if (items !== undefined && value.length > 0) learn(document, known, items, value[0])
  } else if (isObject(value)) {
    for (const [name, member] of Object.entries(value)) {
      const place = memberPointer(parts, name)
      if (place !== undefined && at(document, place) !== undefined)
        learn(document, known, place, member)
    }
  }
}
