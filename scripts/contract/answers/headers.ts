import { invalidInstances, validInstances, type Instance, type Wire } from '../cases/constraints.ts'
import type { Suite } from '../suite.ts'
import { answer, frame, textFor, type PlantedAnswer } from './frames.ts'

const WIRE: Wire = { textual: true, location: 'header' }

/** Answers in which one header breaks its schema. */
export function wrongHeaders(suite: Suite): PlantedAnswer[] {
  return answersByHeader(
    suite,
    (root) => invalidInstances(suite.responseSampler, root, WIRE).instances,
  )
}

/** Answers with every kind of valid header. */
export function plausibleHeaders(suite: Suite): PlantedAnswer[] {
  return answersByHeader(suite, (root) => validInstances(suite.responseSampler, root, WIRE))
}

/** One answer for each instance of each header's schema; shared schemas count once. */
function answersByHeader(
  suite: Suite,
  instancesOf: (root: string) => readonly Instance[],
): PlantedAnswer[] {
  const done = new Set<string>()
  return [...suite.subjects.values()].flatMap((subjects) =>
    subjects.responses.flatMap((response) => {
      const [content] = response.contents
      if (!content) return []
      const good = answer(suite, subjects, response, content, textFor(suite, content))
      return response.headers.flatMap(({ name, pointer, object }) => {
        if (object.schema === undefined || /^(content-type|set-cookie)$/i.test(name)) return []
        return instancesOf(`${pointer}/schema`)
          .filter(({ part, keyword, label }) => {
            const key = `${part.pointer} ${keyword} ${label}`
            return !done.has(key) && done.add(key)
          })
          .map(({ value, label, part, keyword }) => {
            const headers = new Headers(good.headers)
            headers.set(name, String(value))
            return {
              ...frame(subjects, response, content, `${name} ${label}`),
              ...{ pointer: part.pointer, keyword, answer: { ...good, headers } },
            }
          })
      })
    }),
  )
}
