import type { Document } from '../../document/openapi.ts'
import type { Sampler } from '../schema/samples.ts'
import { subjectsOf, type Subjects } from '../schema/subjects.ts'
import { baseOf, isJson } from './base.ts'
import type { Case } from './case.ts'

/** Bodies that are missing, of a content type that is not declared, or no JSON where it is. */
export function contentCases(document: Document, sampler: Sampler): Case[] {
  return subjectsOf(document).flatMap((subjects) => {
    const { bodies, bodyRequired } = subjects
    if (bodies.length === 0) return []
    const any = bodies.some(({ mediaType }) => mediaType === '*/*')
    return [
      missing(subjects, sampler, bodyRequired),
      ...(any ? [] : [foreign(subjects, sampler)]),
      ...(bodies.some(({ mediaType }) => isJson(mediaType)) ? [malformed(subjects, sampler)] : []),
    ]
  })
}

function missing(subjects: Subjects, sampler: Sampler, refused: boolean): Case {
  const base = baseOf(subjects, sampler)
  const { body: _, contentType: __, ...input } = base.input
  const it = make(subjects, sampler, 'required', 'body missing', { input })
  return refused ? it : { ...it, headers: base.headers, expectation: { kind: 'accepted' } }
}

function foreign(subjects: Subjects, sampler: Sampler): Case {
  const { input } = baseOf(subjects, sampler)
  const contentType = 'application/x-undeclared'
  return make(subjects, sampler, 'content', `body as ${contentType}`, {
    input: { ...input, body: 'content', contentType },
  })
}

function malformed(subjects: Subjects, sampler: Sampler): Case {
  const body = subjects.bodies.find(({ mediaType }) => isJson(mediaType))
  const { input } = baseOf(subjects, sampler, body)
  return make(subjects, sampler, 'content', 'body that is no JSON', { input, rawBody: '{"cut": ' })
}

function make(
  subjects: Subjects,
  sampler: Sampler,
  keyword: string,
  label: string,
  rest: Pick<Case, 'input'> & Partial<Pick<Case, 'rawBody'>>,
): Case {
  const { operationId, pointer } = subjects.operation
  return {
    ...{ phase: 'content', operationId, keyword, headers: {}, covers: [] },
    name: `${operationId} ${label}`,
    pointer: `${pointer}/requestBody`,
    credentials: baseOf(subjects, sampler).credentials,
    expectation: { kind: 'refused', reason: 'content' },
    ...rest,
  }
}
