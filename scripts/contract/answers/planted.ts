import { bodyOf } from '../cases/base.ts'
import type { WireAnswer } from '../judges/answer.ts'
import { resolvePointer } from '../../document/references.ts'
import { concrete } from '../schema/media-types.ts'
import {
  bodyRoots,
  codeFor,
  type ContentSubject,
  type ResponseSubject,
  type Subjects,
  type WrittenRoot,
} from '../schema/subjects.ts'
import { attempt, distinctBy } from '../schema/values.ts'
import { textOf, writtenAs } from '../schema/written-as.ts'
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

/** A response of an operation, in one of its media types. */
export interface AnswerPlace {
  readonly subjects: Subjects
  readonly response: ResponseSubject
  readonly content: ContentSubject
}

/** Every media type of every response. */
export function answerPlaces({ subjects: all }: Suite): AnswerPlace[] {
  return [...all.values()].flatMap((subjects) =>
    subjects.responses.flatMap((response) =>
      response.contents.map((content) => ({ subjects, response, content })),
    ),
  )
}

/** A body that answers can have. */
interface AnswerBody extends WrittenRoot {
  readonly place: AnswerPlace
}

/** The bodies of all answers; those of one schema only once, however many operations share it. */
export function distinctBodies(suite: Suite): AnswerBody[] {
  const { responses } = suite
  const bodies = answerPlaces(suite).flatMap((place) =>
    bodyRoots(responses, place.content).map((root) => ({ ...root, place })),
  )
  return distinctBy(bodies, ({ root, json, written }) =>
    [resolvePointer(responses.document, root), json, written].join(' '),
  )
}

/** An answer at a place, which is about the response's content unless `rest` says otherwise. */
export function planted(
  {
    subjects: { operation },
    response,
    content,
  }: Omit<AnswerPlace, 'content'> & Partial<AnswerPlace>,
  label: string,
  answer: WireAnswer,
  rest: Partial<PlantedAnswer> = {},
): PlantedAnswer {
  const { operationId } = operation
  const words = [operationId, response.status, content?.mediaType, label]
  return {
    operationId,
    pointer: response.pointer,
    keyword: 'content',
    covers: [],
    answer,
    name: words.filter(Boolean).join(' '),
    ...rest,
  }
}

/** An answer with its required headers, and those that have an example. */
export function validAnswer(
  suite: Suite,
  { subjects, response, content }: AnswerPlace,
  text = textFor(suite, content),
): WireAnswer {
  const headers = new Headers({ 'content-type': concrete(content.mediaType) })
  for (const { name, object, pointer } of response.headers) {
    const { example } = object as { example?: unknown }
    if (/^content-type$/i.test(name) || !(object.required || example !== undefined)) continue
    const value = example ?? attempt(() => suite.responseSampler.sample(`${pointer}/schema`)) ?? '1'
    headers.append(name, String(value))
  }
  return { status: codeFor(response.status, subjects), headers, text }
}

/** The answer with another value of a header, or without it. */
export function withHeader(answer: WireAnswer, name: string, value?: unknown): WireAnswer {
  const headers = new Headers(answer.headers)
  if (value === undefined) headers.delete(name)
  else headers.set(name, String(value))
  return { ...answer, headers }
}

export function textFor({ responses, responseSampler }: Suite, content: ContentSubject): string {
  const body = content.examples[0]?.value ?? bodyOf(content, responseSampler)
  return textOf(body, writtenAs(responses, content))
}
