import { isJson } from '../schema/media-types.ts'
import type { Suite } from '../suite.ts'
import { baseOf, makeCase } from './base.ts'
import type { Case } from './case.ts'

/** Calls whose body is missing, of an undeclared content type, or malformed JSON. */
export function contentCases({ subjects: all, sampler }: Suite): Case[] {
  return [...all.values()].flatMap((subjects) => {
    const { bodies, bodyRequired, operation } = subjects
    if (bodies.length === 0) return []
    const base = baseOf(subjects, sampler)
    const { body: _, contentType: __, ...withoutBody } = base.input
    const refuse = (label: string, rest: Partial<Case>) =>
      makeCase(subjects, base, `body ${label}`, {
        keyword: 'content',
        pointer: `${operation.pointer}/requestBody`,
        expectation: { kind: 'refused', reason: 'content' },
        ...rest,
      })
    const missing = refuse('missing', { input: withoutBody, keyword: 'required' })
    const json = bodies.find(({ mediaType }) => isJson(mediaType))
    const contentType = 'application/x-undeclared'
    const undeclared = { ...base.input, body: 'content', contentType }
    return [
      bodyRequired
        ? missing
        : { ...missing, headers: base.headers, expectation: { kind: 'accepted' } },
      ...(bodies.some(({ mediaType }) => mediaType === '*/*')
        ? []
        : [refuse(`as ${contentType}`, { input: undeclared })]),
      ...(json
        ? [
            refuse('that is not JSON', {
              input: baseOf(subjects, sampler, json).input,
              rawBody: '{"cut": ',
            }),
          ]
        : []),
    ]
  })
}
