import type { Gap } from '../cases/case.ts'
import { invalidInstances } from '../cases/instances.ts'
import { textOf } from '../schema/written-as.ts'
import { distinctBy } from '../schema/values.ts'
import type { Suite } from '../suite.ts'
import { wrongFrames } from './frames.ts'
import { wrongHeaders } from './headers.ts'
import { distinctBodies, planted, validAnswer, type PlantedAnswer } from './planted.ts'

/** Answers of servers that break their description in one thing, which the judges must notice. */
export function tamperedAnswers(suite: Suite): { tampered: PlantedAnswer[]; gaps: Gap[] } {
  const found = distinctBodies(suite).map(({ place, root, json, written }) => ({
    place,
    written,
    ...invalidInstances(suite.responseSampler, root, { textual: !json }),
  }))
  const rows = found.flatMap(({ instances, place, written }) =>
    instances.map((instance) => ({ ...instance, place, written })),
  )
  const bodies = distinctBy(rows, ({ part, keyword, label }) => {
    const detail = DETAILED.has(keyword) ? label.split('/').at(-1) : ''
    return `${part.pointer} ${keyword} ${detail}`
  }).map(({ place, written, value, label, part: { pointer }, keyword, covers }) => {
    const answer = validAnswer(suite, place, textOf(value, written))
    return planted(place, label, answer, { pointer, keyword, covers })
  })
  return {
    tampered: [...wrongHeaders(suite), ...wrongFrames(suite), ...bodies],
    gaps: found.flatMap(({ gaps }) => gaps),
  }
}

/** Keywords that several instances break, each in its own way. */
const DETAILED = new Set(['required', 'type'])
