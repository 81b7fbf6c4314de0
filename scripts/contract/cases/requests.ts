import type { Document } from '../../document/openapi.ts'
import { item } from '../coverage/items.ts'
import type { Sampler } from '../schema/samples.ts'
import {
  subjectsOf,
  type ContentSubject,
  type ParameterSubject,
  type Subjects,
} from '../schema/subjects.ts'
import { baseOf, concrete, isJson, isTextual, type Base } from './base.ts'
import type { Case, CaseInput, CaseList, Expectation, Gap, Phase } from './case.ts'
import { invalidInstances, validInstances, type Instance, type Wire } from './constraints.ts'

/** Turns instances of a parameter or body into calls. */
export interface RequestPlace {
  readonly subjects: Subjects
  readonly base: Base
  /** Of the schema. */
  readonly root: string
  readonly wire: Wire
  readonly label: string
  readonly validItems: readonly string[]
  readonly invalidItems: readonly string[]
  readonly put: (value: unknown) => CaseInput
}

/** Every parameter and request body that has a schema. */
export function requestPlaces(document: Document, sampler: Sampler): RequestPlace[] {
  return subjectsOf(document).flatMap((subjects) => [
    ...subjects.parameters.map((parameter) => parameterPlace(subjects, parameter, sampler)),
    ...subjects.bodies.flatMap((body) =>
      body.schema === undefined ? [] : [bodyPlace(subjects, body, body.schema, sampler)],
    ),
  ])
}

function parameterPlace(
  subjects: Subjects,
  { name, in: location, schema, object }: ParameterSubject,
  sampler: Sampler,
): RequestPlace {
  const base = baseOf(subjects, sampler)
  const id = subjects.operation.operationId
  return {
    ...{ subjects, base, root: schema, label: `${location} ${name}` },
    wire: { textual: object.content === undefined, location },
    validItems: [item('parameter valid', id, location, name)],
    invalidItems: [item('parameter invalid', id, location, name)],
    put: (value) => ({
      ...base.input,
      [location]: { ...base.input[location], [name]: value },
    }),
  }
}

function bodyPlace(
  subjects: Subjects,
  body: ContentSubject,
  schema: string,
  sampler: Sampler,
): RequestPlace {
  const base = baseOf(subjects, sampler, body)
  const { mediaType } = body
  const label = subjects.bodies.length > 1 ? `body ${mediaType}` : 'body'
  return {
    ...{ subjects, base, root: schema, label },
    wire: { textual: isTextual(mediaType) || !isJson(mediaType) },
    validItems: [item('media type', subjects.operation.operationId, 'request', mediaType)],
    invalidItems: [],
    put: (value) => ({ ...base.input, body: value, contentType: concrete(mediaType) }),
  }
}

/** A call for each instance of a place. */
export function callsOf(
  { subjects, base, label, put }: RequestPlace,
  instances: readonly Instance[],
  phase: Phase,
  expectation: Expectation,
  covers: readonly string[],
): Case[] {
  const { operationId } = subjects.operation
  return instances.map((instance) => ({
    ...{ phase, operationId, expectation, credentials: base.credentials },
    name: `${operationId} ${label} ${instance.label}`,
    pointer: instance.part.pointer,
    keyword: instance.keyword,
    input: put(instance.value),
    headers: expectation.kind === 'accepted' ? base.headers : {},
    covers: [...covers, ...instance.covers],
  }))
}

/** A call for every keyword of every parameter and body that breaks just that. */
export function refusedCases(document: Document, sampler: Sampler): CaseList {
  const cases: Case[] = []
  const gaps: Gap[] = []
  for (const place of requestPlaces(document, sampler)) {
    const found = invalidInstances(sampler, place.root, place.wire)
    gaps.push(...found.gaps)
    const refused: Expectation = { kind: 'refused', reason: 'constraint' }
    cases.push(...callsOf(place, found.instances, 'refused', refused, place.invalidItems))
    if (found.instances.length === 0) {
      const reason = 'its schema refuses nothing that can be written'
      gaps.push(...place.invalidItems.map((it) => ({ item: it, reason, inherent: true })))
    }
  }
  return { cases: [...cases, ...missingParameters(document, sampler)], gaps }
}

function missingParameters(document: Document, sampler: Sampler): Case[] {
  return subjectsOf(document).flatMap((subjects) => {
    const base = baseOf(subjects, sampler)
    const { operationId } = subjects.operation
    return subjects.parameters.flatMap(({ required, in: location, name, pointer }): Case[] => {
      if (!required || location === 'path') return []
      const { [name]: _, ...rest } = base.input[location] ?? {}
      return [
        {
          ...{ phase: 'refused', operationId, pointer, keyword: 'required', headers: {} },
          name: `${operationId} ${location} ${name} missing`,
          input: { ...base.input, [location]: rest },
          credentials: base.credentials,
          expectation: { kind: 'refused', reason: 'constraint' },
          covers: [item('parameter invalid', operationId, location, name)],
        },
      ]
    })
  })
}

/** Calls that must succeed: every place, branch, enum member and type, and every example of a request. */
export function acceptedCases(document: Document, sampler: Sampler): Case[] {
  const accepted: Expectation = { kind: 'accepted' }
  const calls = requestPlaces(document, sampler).flatMap((place) => {
    const instances = validInstances(sampler, place.root, place.wire)
    return callsOf(place, instances, 'accepted', accepted, place.validItems)
  })
  return [...calls, ...subjectsOf(document).flatMap((subjects) => exampleCalls(subjects, sampler))]
}

function exampleCalls(subjects: Subjects, sampler: Sampler): Case[] {
  const { operationId } = subjects.operation
  return subjects.bodies.flatMap((body) => {
    const base = baseOf(subjects, sampler, body)
    const schemaless = body.schema === undefined && body.examples.length === 0
    const rows = schemaless ? [{ name: 'made up', value: base.input.body }] : body.examples
    const media = item('media type', operationId, 'request', body.mediaType)
    return rows.map(({ name, value }): Case => ({
      ...{ phase: 'accepted', operationId, pointer: body.pointer, keyword: 'examples' },
      name: `${operationId} body ${body.mediaType} example ${name ?? '(single)'}`,
      input: { ...base.input, body: value, contentType: concrete(body.mediaType) },
      ...{
        credentials: base.credentials,
        headers: base.headers,
        expectation: { kind: 'accepted' },
      },
      covers: [media, item('example', operationId, 'request', body.mediaType, name ?? '(single)')],
    }))
  })
}
