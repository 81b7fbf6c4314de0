import { item } from '../coverage/items.ts'
import { concrete, isJson } from '../schema/media-types.ts'
import type { ContentSubject, ParameterSubject, Subjects } from '../schema/subjects.ts'
import type { Suite } from '../suite.ts'
import { baseOf, makeCase, type Base } from './base.ts'
import type { Case, CaseInput, CaseList, Expectation, Gap } from './case.ts'
import { isSequence } from '../../document/bodies/sequences.ts'
import { invalidInstances, validInstances, type Instance } from './instances.ts'
import { areItems, type Wire } from './wire.ts'

/** A parameter or body of an operation, for which calls with any value can be made. */
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
export function requestPlaces(suite: Suite): RequestPlace[] {
  return [...suite.subjects.values()].flatMap((subjects) => [
    ...subjects.parameters.map((parameter) => parameterPlace(suite, subjects, parameter)),
    ...subjects.bodies.flatMap((body) =>
      body.schema === undefined ? [] : [bodyPlace(suite, subjects, body, body.schema)],
    ),
  ])
}

function parameterPlace(
  { sampler }: Suite,
  subjects: Subjects,
  { name, in: location, schema, object }: ParameterSubject,
): RequestPlace {
  const base = baseOf(subjects, sampler)
  const id = subjects.operation.operationId
  return {
    subjects,
    base,
    root: schema,
    label: `${location} ${name}`,
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
  { sampler }: Suite,
  subjects: Subjects,
  body: ContentSubject,
  root: string,
): RequestPlace {
  const base = baseOf(subjects, sampler, body)
  const { mediaType } = body
  const label = subjects.bodies.length > 1 ? `body ${mediaType}` : 'body'
  return {
    subjects,
    base,
    root,
    label,
    wire: {
      textual: !isJson(mediaType) && !isSequence(mediaType),
      isSequence: areItems(sampler.oracle.document, body),
    },
    validItems: [item('media type', subjects.operation.operationId, 'request', mediaType)],
    invalidItems: [],
    put: (value) => ({ ...base.input, body: value, contentType: concrete(mediaType) }),
  }
}

export const ACCEPTED: Expectation = { kind: 'accepted' }
export const REFUSED: Expectation = { kind: 'refused', reason: 'constraint' }

/** A call for each instance of a place. */
export function callsOf(
  { subjects, base, label, put }: RequestPlace,
  instances: readonly Instance[],
  expectation: Expectation,
  covers: readonly string[] = [],
): Case[] {
  const headers = expectation.kind === 'accepted' ? base.headers : {}
  return instances.map(({ label: what, part: { pointer }, keyword, value, covers: own }) =>
    makeCase(subjects, base, `${label} ${what}`, {
      pointer,
      keyword,
      headers,
      expectation,
      input: put(value),
      covers: [...covers, ...own],
    }),
  )
}

/** For every keyword of every parameter and body a call that breaks only that keyword. */
export function refusedCases(suite: Suite): CaseList {
  const cases: Case[] = []
  const gaps: Gap[] = []
  for (const place of requestPlaces(suite)) {
    const found = invalidInstances(suite.sampler, place.root, place.wire)
    gaps.push(...found.gaps)
    cases.push(...callsOf(place, found.instances, REFUSED, place.invalidItems))
    if (found.instances.length === 0) {
      const reason = 'its schema rejects nothing that can be written'
      gaps.push(...place.invalidItems.map((it) => ({ item: it, reason, inherent: true })))
    }
  }
  return { cases: [...cases, ...missingParameters(suite)], gaps }
}

function missingParameters({ subjects: all, sampler }: Suite): Case[] {
  return [...all.values()].flatMap((subjects) => {
    const base = baseOf(subjects, sampler)
    return subjects.parameters
      .filter((parameter) => parameter.required && parameter.in !== 'path')
      .map(({ in: location, name, pointer }) => {
        const { [name]: _, ...rest } = base.input[location] ?? {}
        return makeCase(subjects, base, `${location} ${name} missing`, {
          pointer,
          keyword: 'required',
          expectation: REFUSED,
          input: { ...base.input, [location]: rest },
          covers: [item('parameter invalid', subjects.operation.operationId, location, name)],
        })
      })
  })
}

/** Calls that must succeed: every place, branch, enum member, type and example of a request. */
export function acceptedCases(suite: Suite): Case[] {
  const calls = requestPlaces(suite).flatMap((place) => {
    const instances = validInstances(suite.sampler, place.root, place.wire)
    return callsOf(place, instances, ACCEPTED, place.validItems)
  })
  return [...calls, ...[...suite.subjects.values()].flatMap((it) => exampleCalls(suite, it))]
}

function exampleCalls({ sampler }: Suite, subjects: Subjects): Case[] {
  const { operationId } = subjects.operation
  return subjects.bodies.flatMap((body) => {
    const { mediaType, pointer, schema, examples } = body
    const base = baseOf(subjects, sampler, body)
    const { input, headers } = base
    const hasNothing = schema === undefined && examples.length === 0
    const rows = hasNothing ? [{ name: 'made up', value: input.body }] : examples
    const media = item('media type', operationId, 'request', mediaType)
    return rows.map(({ name = '(single)', value }) =>
      makeCase(subjects, base, `body ${mediaType} example ${name}`, {
        pointer,
        keyword: 'examples',
        headers,
        expectation: ACCEPTED,
        input: { ...input, body: value, contentType: concrete(mediaType) },
        covers: [media, item('example', operationId, 'request', mediaType, name)],
      }),
    )
  })
}
