import { codeFor, responseFor, type Subjects } from '../schema/subjects.ts'
import type { Suite } from '../suite.ts'
import { baseOf, makeCase } from './base.ts'
import type { Case } from './case.ts'

/**
 * Calls that ask the mock for statuses and media types that only other operations declare: it must not
 * have them. They show that the mock serves the whole description and nothing else.
 */
export function undeclaredCases({ subjects: all, sampler }: Suite): Case[] {
  const statuses = [...all.values()].flatMap(({ responses }) => responses.map((it) => it.status))
  const codes = [...new Set([...statuses.filter((status) => /^\d{3}$/.test(status)), ...COMMON])]
  // Without a body it can't be told whether the mock answers by itself.
  const readable = [...all.values()].filter(({ operation }) => operation.method !== 'head')
  const asked = new Set<string>()
  // The media types of responses that operations share are asked of the first of them.
  const isNew = (pointer: string) => !asked.has(pointer) && asked.add(pointer) !== undefined
  return readable.flatMap((subjects) => {
    const pointer = `${subjects.operation.pointer}/responses`
    const base = baseOf(subjects, sampler)
    return questionsTo(subjects, codes.map(Number), isNew).map(({ code, mediaType }) =>
      makeCase(subjects, base, `has no ${code}${mediaType ? ` as ${mediaType}` : ''}`, {
        keyword: 'responses',
        pointer,
        headers: { accept: mediaType ?? '*/*', prefer: `code=${code}` },
        expectation: { kind: 'unknown', code, ...(mediaType !== undefined && { mediaType }) },
      }),
    )
  })
}

interface Question {
  readonly code: number
  readonly mediaType?: string
}

function questionsTo(
  subjects: Subjects,
  codes: readonly number[],
  isNew: (pointer: string) => boolean,
): Question[] {
  return [
    ...codes.filter((code) => responseFor(subjects, code) === undefined).map((code) => ({ code })),
    ...subjects.responses
      .filter(({ contents, pointer }) => contents.length > 0 && isNew(pointer))
      .flatMap(({ status, contents }) =>
        MEDIA_TYPES.filter((it) => !contents.some(({ mediaType }) => includes(mediaType, it))).map(
          (mediaType) => ({ code: codeFor(status, subjects), mediaType }),
        ),
      ),
  ]
}

const MEDIA_TYPES = ['application/json', 'text/plain', 'text/html', 'application/problem+json']

const COMMON = '200 201 202 204 400 401 403 404 409 422 429 500 503'.split(' ')

function includes(declared: string, mediaType: string): boolean {
  const [range] = declared.split(';')
  return range === mediaType || range === '*/*' || range === mediaType.replace(/\/.*/, '/*')
}
