import type { Gap } from '../cases/case.ts'
import { invalidInstances } from '../cases/constraints.ts'
import {
  bodyRoots,
  type ContentSubject,
  type ResponseSubject,
  type Subjects,
} from '../schema/subjects.ts'
import type { Suite } from '../suite.ts'
import { answer, frame, wrongFrames, wrongStatus, type PlantedAnswer } from './frames.ts'
import { wrongHeaders } from './headers.ts'

/** Answers of servers that break their description in one thing, which the judges must notice. */
export function tamperedAnswers(suite: Suite): { tampered: PlantedAnswer[]; gaps: Gap[] } {
  const tampered: PlantedAnswer[] = wrongHeaders(suite)
  const gaps: Gap[] = []
  const done = new Set<string>()
  for (const subjects of suite.subjects.values()) {
    tampered.push(...wrongStatus(subjects))
    for (const response of subjects.responses) {
      tampered.push(...wrongFrames(suite, subjects, response))
      for (const content of response.contents) {
        const found = wrongBodies(suite, subjects, response, content, done)
        tampered.push(...found.tampered)
        gaps.push(...found.gaps)
      }
    }
  }
  return { tampered, gaps }
}

function wrongBodies(
  suite: Suite,
  subjects: Subjects,
  response: ResponseSubject,
  content: ContentSubject,
  done: Set<string>,
) {
  const tampered: PlantedAnswer[] = []
  const gaps: Gap[] = []
  for (const { root, json } of bodyRoots(suite.responses, content)) {
    const found = invalidInstances(suite.responseSampler, root, { textual: !json })
    gaps.push(...found.gaps)
    for (const instance of found.instances) {
      const { part, keyword, label, value, covers } = instance
      const detail = DETAILED.has(keyword) ? label.split('/').at(-1) : ''
      const key = `${part.pointer} ${keyword} ${detail}`
      if (done.has(key)) continue
      done.add(key)
      const text = json ? JSON.stringify(value) : String(value)
      tampered.push({
        ...frame(subjects, response, content, label),
        ...{ pointer: part.pointer, keyword, covers },
        answer: answer(suite, subjects, response, content, text),
      })
    }
  }
  return { tampered, gaps }
}

/** Keywords that several instances break, each in its own way. */
const DETAILED = new Set(['required', 'type'])
