import type { WireAnswer } from '../judges/answer.ts'
import { isJson } from '../schema/media-types.ts'
import { codeFor, responseFor, type ResponseSubject, type Subjects } from '../schema/subjects.ts'
import type { Suite } from '../suite.ts'
import {
  planted,
  validAnswer,
  withHeader,
  type AnswerPlace,
  type PlantedAnswer,
} from './planted.ts'

/** Answers with an undeclared status, content type or body, truncated JSON, or a header missing. */
export function wrongFrames(suite: Suite): PlantedAnswer[] {
  return [...suite.subjects.values()].flatMap((subjects) => [
    ...wrongStatus(subjects),
    ...subjects.responses
      .filter(({ status }) => hasReadableBody(codeFor(status, subjects)))
      .flatMap((response) => {
        const [content] = response.contents
        return content
          ? wrongContent(suite, { subjects, response, content })
          : [undeclaredBody(subjects, response)]
      }),
  ])
}

function hasReadableBody(status: number): boolean {
  return status >= 200 && ![204, 205, 304].includes(status)
}

function wrongStatus(subjects: Subjects): PlantedAnswer[] {
  const code = [418, 299].find((it) => responseFor(subjects, it) === undefined)
  const [response] = subjects.responses
  if (code === undefined || !response) return []
  return [planted({ subjects, response }, `status ${code}`, plain(code), { keyword: 'responses' })]
}

function undeclaredBody(subjects: Subjects, response: ResponseSubject): PlantedAnswer {
  const answer = plain(codeFor(response.status, subjects))
  return planted({ subjects, response }, 'body where none is declared', answer)
}

function plain(status: number): WireAnswer {
  return { status, headers: new Headers({ 'content-type': 'text/plain' }), text: 'unexpected\n' }
}

function wrongContent(suite: Suite, place: AnswerPlace): PlantedAnswer[] {
  const { response, content } = place
  const good = validAnswer(suite, place)
  const foreign = withHeader(good, 'content-type', UNDECLARED)
  const cut = { ...good, text: good.text.slice(0, -1) }
  return [
    ...(response.contents.some(({ mediaType }) => mediaType === '*/*')
      ? []
      : [planted(place, `as ${UNDECLARED}`, foreign)]),
    ...(isJson(content.mediaType) ? [planted(place, 'cut off', cut)] : []),
    ...response.headers
      .filter(({ object }) => object.required)
      .map(({ name, pointer }) =>
        planted(place, `without ${name}`, withHeader(good, name), { pointer }),
      ),
  ]
}

const UNDECLARED = 'application/x-undeclared'
