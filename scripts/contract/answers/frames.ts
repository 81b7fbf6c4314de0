import { bodyOf } from '../cases/base.ts'
import type { WireAnswer } from '../judges/answer.ts'
import { concrete, isJson } from '../schema/media-types.ts'
import {
  codeFor,
  declaredFor,
  type ContentSubject,
  type ResponseSubject,
  type Subjects,
} from '../schema/subjects.ts'
import { attempt } from '../schema/values.ts'
import type { Suite } from '../suite.ts'

/** An answer for the judges, which either breaks its description in one thing or fits it. */
export interface PlantedAnswer {
  readonly name: string
  readonly operationId: string
  readonly pointer: string
  readonly keyword: string
  readonly answer: WireAnswer
  readonly covers: readonly string[]
}

/** An answer with an undeclared status, if any is left. */
export function wrongStatus(subjects: Subjects): PlantedAnswer[] {
  const declared = subjects.responses.map(({ status }) => status)
  const code = [418, 299].find((it) => declaredFor(it, declared) === undefined)
  const response = subjects.responses[0]
  if (code === undefined || !response) return []
  const headers = new Headers({ 'content-type': 'text/plain' })
  return [
    {
      ...frame(subjects, response, undefined, `status ${code}`),
      keyword: 'responses',
      answer: { status: code, headers, text: 'unexpected\n' },
    },
  ]
}

/** Answers with an undeclared content type, truncated JSON, an undeclared body, or a header missing. */
export function wrongFrames(
  suite: Suite,
  subjects: Subjects,
  response: ResponseSubject,
): PlantedAnswer[] {
  const [content] = response.contents
  const status = codeFor(
    response.status,
    subjects.responses.map((it) => it.status),
  )
  if (status < 200 || [204, 205, 304].includes(status)) return []
  if (!content) {
    const headers = new Headers({ 'content-type': 'text/plain' })
    return [
      {
        ...frame(subjects, response, undefined, 'body where none is declared'),
        answer: { status, headers, text: 'surprise\n' },
      },
    ]
  }
  const text = textFor(suite, content)
  const good = answer(suite, subjects, response, content, text)
  const foreign = new Headers(good.headers)
  foreign.set('content-type', 'application/x-undeclared')
  const any = response.contents.some(({ mediaType }) => mediaType === '*/*')
  return [
    ...(any
      ? []
      : [
          {
            ...frame(subjects, response, content, 'as application/x-undeclared'),
            answer: { ...good, headers: foreign },
          },
        ]),
    ...(isJson(content.mediaType)
      ? [
          {
            ...frame(subjects, response, content, 'cut off'),
            answer: { ...good, text: text.slice(0, -1) },
          },
        ]
      : []),
    ...response.headers
      .filter(({ object }) => object.required)
      .map(({ name, pointer }) => {
        const headers = new Headers(good.headers)
        headers.delete(name)
        return {
          ...frame(subjects, response, content, `without ${name}`),
          pointer,
          answer: { ...good, headers },
        }
      }),
  ]
}

/** What all planted answers of a response have in common. */
export function frame(
  { operation }: Subjects,
  { status, pointer }: ResponseSubject,
  content: ContentSubject | undefined,
  label: string,
) {
  const words = [operation.operationId, status, content?.mediaType, label]
  return {
    ...{ operationId: operation.operationId, pointer, keyword: 'content', covers: [] },
    name: words.filter(Boolean).join(' '),
  }
}

/** An answer with its required headers, and those that have an example. */
export function answer(
  { responseSampler }: Suite,
  subjects: Subjects,
  { status, headers: declared }: ResponseSubject,
  { mediaType }: ContentSubject,
  text: string,
): WireAnswer {
  const headers = new Headers({ 'content-type': concrete(mediaType) })
  for (const { name, object, pointer } of declared) {
    const { example } = object as { example?: unknown }
    if (/^content-type$/i.test(name) || !(object.required || example !== undefined)) continue
    const value = example ?? attempt(() => responseSampler.sample(`${pointer}/schema`)) ?? '1'
    headers.append(name, String(value))
  }
  const statuses = subjects.responses.map((it) => it.status)
  return { status: codeFor(status, statuses), headers, text }
}

export function textFor({ responseSampler }: Suite, content: ContentSubject): string {
  const body = content.examples[0]?.value ?? bodyOf(content, responseSampler)
  return isJson(content.mediaType) ? JSON.stringify(body) : String(body)
}
