import { validInstances } from '../cases/constraints.ts'
import { itemsShownBy } from '../coverage/touched.ts'
import { bodyRoots } from '../schema/subjects.ts'
import type { Suite } from '../suite.ts'
import { answer, frame, textFor, type PlantedAnswer } from './frames.ts'
import { plausibleHeaders } from './headers.ts'

/** Valid answers that together have every described member, branch, type and header. */
export function plausibleAnswers(suite: Suite): PlantedAnswer[] {
  return [...fullAnswers(suite), ...leastAnswers(suite), ...plausibleHeaders(suite)]
}

/** Answers without optional headers. */
function leastAnswers(suite: Suite): PlantedAnswer[] {
  return [...suite.subjects.values()].flatMap((subjects) =>
    subjects.responses.flatMap((response) =>
      response.contents.map((content) => {
        const headers = response.headers.filter(({ object }) => object.required)
        const text = textFor(suite, content)
        return {
          ...frame(subjects, response, content, 'without optional headers'),
          answer: answer(suite, subjects, { ...response, headers }, content, text),
        }
      }),
    ),
  )
}

function fullAnswers(suite: Suite): PlantedAnswer[] {
  const done = new Set<string>()
  return [...suite.subjects.values()].flatMap((subjects) =>
    subjects.responses.flatMap((response) =>
      response.contents.flatMap((content) => {
        const root = bodyRoots(suite.responses, content).find(({ json }) => json)?.root
        if (root === undefined) return []
        const instances = validInstances(suite.responseSampler, root, { textual: false })
        return instances
          .filter(({ value }) => {
            const key = JSON.stringify(value)
            return !done.has(key) && done.add(key)
          })
          .map(({ value, label, part, keyword }) => ({
            ...frame(subjects, response, content, label),
            ...{ pointer: part.pointer, keyword },
            answer: answer(suite, subjects, response, content, JSON.stringify(value)),
            covers: itemsShownBy(suite.responses, root, value),
          }))
      }),
    ),
  )
}
