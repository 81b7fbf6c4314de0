import { validInstances } from '../cases/instances.ts'
import { itemsShownBy } from '../coverage/touched.ts'
import { textOf } from '../schema/written-as.ts'
import { distinctBy } from '../schema/values.ts'
import type { Suite } from '../suite.ts'
import { plausibleHeaders } from './headers.ts'
import {
  answerPlaces,
  distinctBodies,
  planted,
  validAnswer,
  type PlantedAnswer,
} from './planted.ts'

/** Valid answers that together have every described member, branch, type and header. */
export function plausibleAnswers(suite: Suite): PlantedAnswer[] {
  return [...fullAnswers(suite), ...leastAnswers(suite), ...plausibleHeaders(suite)]
}

/** Answers without optional headers. */
function leastAnswers(suite: Suite): PlantedAnswer[] {
  return answerPlaces(suite).map((place) => {
    const headers = place.response.headers.filter(({ object }) => object.required)
    const answer = validAnswer(suite, { ...place, response: { ...place.response, headers } })
    return planted(place, 'without optional headers', answer)
  })
}

function fullAnswers(suite: Suite): PlantedAnswer[] {
  const rows = distinctBodies(suite)
    .filter(({ json }) => json)
    .flatMap(({ place, root, written }) =>
      validInstances(suite.responseSampler, root, { textual: false }).map((instance) => ({
        place,
        root,
        instance,
        text: textOf(instance.value, written),
      })),
    )
  return distinctBy(rows, ({ text }) => text).map(({ place, root, text, instance }) =>
    planted(place, instance.label, validAnswer(suite, place, text), {
      pointer: instance.part.pointer,
      keyword: instance.keyword,
      covers: itemsShownBy(suite.responses, root, instance.value),
    }),
  )
}
