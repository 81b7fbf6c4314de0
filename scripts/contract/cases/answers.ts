import type { Document } from '../../document/openapi.ts'
import { item } from '../coverage/items.ts'
import type { Sampler } from '../schema/samples.ts'
import { codeFor, subjectsOf, type ResponseSubject, type Subjects } from '../schema/subjects.ts'
import { baseOf, isJson, type Base } from './base.ts'
import type { Case } from './case.ts'

/** One call for every declared status, media type and example of an answer. */
export function answerCases(document: Document, sampler: Sampler): Case[] {
  return subjectsOf(document).flatMap((subjects) => {
    const base = baseOf(subjects, sampler)
    return subjects.responses.flatMap((response) => casesOf(subjects, response, base))
  })
}

function casesOf(subjects: Subjects, response: ResponseSubject, base: Base): Case[] {
  const { operationId } = subjects.operation
  const { status, contents, pointer } = response
  const declared = subjects.responses.map((it) => it.status)
  const code = codeFor(status, declared)
  const make = (rest: Partial<Case> & Pick<Case, 'name' | 'covers'>): Case => ({
    ...{ phase: 'answers', operationId, pointer, keyword: 'responses' },
    ...{ input: base.input, credentials: base.credentials, headers: { prefer: `code=${code}` } },
    expectation: { kind: 'answer', status, code },
    ...rest,
  })
  const covers = [item('operation', operationId), item('status', operationId, status)]
  if (contents.length === 0)
    return [make({ name: `${operationId} ${status} without content`, covers })]
  const dynamic = contents
    .filter(({ mediaType, schema }) => isJson(mediaType) && schema !== undefined)
    .flatMap(({ mediaType, pointer: place }) =>
      SEEDS.map((seed) =>
        make({
          name: `${operationId} ${status} ${mediaType} made up by the mock from ${seed}`,
          ...{ pointer: place, keyword: 'schema', covers: [] },
          headers: { accept: mediaType, prefer: `code=${code}, dynamic=true, seed=${seed}` },
          expectation: { kind: 'answer', status, code, mediaType },
        }),
      ),
    )
  const shown = contents.flatMap(({ mediaType, examples, pointer: place }) => {
    const media = item('media type', operationId, status, mediaType)
    const rows = examples.length > 0 ? examples : [{ name: undefined, value: undefined }]
    return rows.map(({ name, value }) => {
      const label = examples.length > 0 ? (name ?? '(single)') : undefined
      return make({
        name: [operationId, status, mediaType, label].filter(Boolean).join(' '),
        pointer: place,
        keyword: 'examples',
        headers: {
          accept: mediaType,
          prefer: name === undefined ? `code=${code}` : `code=${code}, example=${name}`,
        },
        expectation: {
          ...{ kind: 'answer', status, code, mediaType },
          ...(label !== undefined && { example: value }),
        },
        covers: [
          ...covers,
          media,
          ...(label === undefined ? [] : [item('example', operationId, status, mediaType, label)]),
        ],
      })
    })
  })
  return [...shown, ...dynamic]
}

/** What the mock makes up differs with these. */
const SEEDS = ['one', 'two', 'three']
