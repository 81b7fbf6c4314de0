import fastCheck, { type Arbitrary } from 'fast-check'
import { arbitraryOf } from '../schema/arbitrary.ts'
import { isSequence } from '../../document/bodies/sequences.ts'
import { concrete, isForm, isJson } from '../schema/media-types.ts'
import type { Sampler } from '../schema/samples.ts'
import type { Subjects } from '../schema/subjects.ts'
import type { Parameter } from '../../document/openapi.ts'
import { baseOf } from './base.ts'
import type { Case, CaseInput } from './case.ts'
import { areItems, COOKIE_TEXT, HEADER_TEXT, hasEmpty, leavesOf } from './wire.ts'

/** Random valid calls of an operation, with optional parameters in some of them. */
export function randomCalls(subjects: Subjects, sampler: Sampler): Arbitrary<Case> {
  const { operationId, pointer } = subjects.operation
  const base = baseOf(subjects, sampler)
  return inputs(subjects, sampler).map((input) => ({
    operationId,
    pointer,
    keyword: 'random',
    covers: [],
    input,
    credentials: base.credentials,
    headers: base.headers,
    name: `${operationId} ${JSON.stringify(input)}`,
    expectation: { kind: 'accepted' },
  }))
}

function inputs(subjects: Subjects, sampler: Sampler): Arbitrary<CaseInput> {
  const located = (['path', 'query', 'header', 'cookie'] as const).map((location) => {
    const own = subjects.parameters.filter((parameter) => parameter.in === location)
    const record = fastCheck.record(
      Object.fromEntries(
        own.map(({ name, schema, object }) => [
          name,
          arbitraryOf(sampler, schema).map((value) =>
            writable(value, location, object) ? value : sampler.sample(schema),
          ),
        ]),
      ),
      {
        requiredKeys: own.filter(({ required }) => required).map(({ name }) => name),
        noNullPrototype: true,
      },
    )
    return record.map((values) => (own.length > 0 ? { [location]: values } : {}))
  })
  return fastCheck.tuple(...located, bodies(subjects, sampler)).map((parts) => {
    return Object.assign({}, ...parts) as CaseInput
  })
}

function bodies(subjects: Subjects, sampler: Sampler): Arbitrary<CaseInput> {
  const described = subjects.bodies.flatMap((content) => {
    const { mediaType, schema } = content
    if (schema === undefined) return []
    const contentType = concrete(mediaType)
    const isItems = areItems(sampler.oracle.document, content)
    const json = isJson(mediaType) || isSequence(mediaType)
    return [
      arbitraryOf(sampler, schema)
        .map((value) => (json || isForm(mediaType) ? value : String(value)))
        .map((value) => (isItems && Object.keys(Object(value)).length === 0 ? undefined : value))
        .map((value) =>
          value !== undefined && (json || isFormSafe(value)) ? value : sampler.sample(schema),
        )
        .map((body): CaseInput => ({ body, contentType })),
    ]
  })
  if (described.length > 0) return fastCheck.oneof(...described)
  const { body, contentType } = baseOf(subjects, sampler).input
  return fastCheck.constant(body === undefined ? {} : { body, contentType })
}

/** Whether a parameter in this place can carry a value. */
function writable(
  value: unknown,
  location: string,
  { in: kind, content, style }: Parameter,
): boolean {
  if (value === null || value === undefined) return false
  const texts = leavesOf(value)
  if (kind === 'querystring' && hasEmpty(value)) return false
  if (content !== undefined) return texts.length > 0 && !texts.some(isHalfPair)
  if (hasEmpty(value)) return false
  return texts.every((text) => {
    if (text === null || String(text) === '' || isHalfPair(text)) return false
    // Commas separate the items of a list.
    if (typeof value === 'object' && String(text).includes(',')) return false
    if (style === 'cookie') return COOKIE_TEXT.test(String(text))
    if (location === 'header') return HEADER_TEXT.test(String(text))
    return location === 'path' ? !/^\.{1,2}$/.test(String(text)) : true
  })
}

function isFormSafe(value: unknown): boolean {
  return (
    !hasEmpty(value) &&
    leavesOf(value).every(
      (text) => text !== null && !isHalfPair(text) && !/[\r\n\0]/.test(String(text)),
    )
  )
}

function isHalfPair(text: unknown): boolean {
  return typeof text === 'string' && /\p{Surrogate}/u.test(text)
}
