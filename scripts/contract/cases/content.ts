import { isJson } from '../schema/media-types.ts'
import type { Subjects } from '../schema/subjects.ts'
import type { Suite } from '../suite.ts'
import { baseOf } from './base.ts'
import type { Case } from './case.ts'

/** Calls whose body is missing, of an undeclared content type, or malformed JSON. */
export function contentCases({ subjects: all, sampler }: Suite): Case[] {
  return [...all.values()].flatMap((subjects) => {
    const { bodies, bodyRequired } = subjects
    if (bodies.length === 0) return []
    const base = baseOf(subjects, sampler)
    const { credentials, headers, input } = base
    const { body: _, contentType: __, ...withoutBody } = input
    const refuse = (keyword: string, label: string, rest: Pick<Case, 'input' | 'rawBody'>) =>
      makeCase(subjects, keyword, label, { credentials, ...rest })
    const missing = refuse('required', 'body missing', { input: withoutBody })
    const json = bodies.find(({ mediaType }) => isJson(mediaType))
    const contentType = 'application/x-undeclared'
    return [
      bodyRequired ? missing : { ...missing, headers, expectation: { kind: 'accepted' } },
      ...(bodies.some(({ mediaType }) => mediaType === '*/*')
        ? []
        : [
            refuse('content', `body as ${contentType}`, {
              input: { ...input, body: 'content', contentType },
            }),
          ]),
      ...(json
        ? [
            refuse('content', 'body that is not JSON', {
              ...{ input: baseOf(subjects, sampler, json).input, rawBody: '{"cut": ' },
            }),
          ]
        : []),
    ]
  })
}

function makeCase(
  { operation: { operationId, pointer } }: Subjects,
  keyword: string,
  label: string,
  rest: Pick<Case, 'input' | 'rawBody' | 'credentials'>,
): Case {
  return {
    ...{ operationId, keyword, headers: {}, covers: [] },
    name: `${operationId} ${label}`,
    pointer: `${pointer}/requestBody`,
    expectation: { kind: 'refused', reason: 'content' },
    ...rest,
  }
}
