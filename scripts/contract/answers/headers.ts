import { invalidInstances, validInstances, type Instance } from '../cases/instances.ts'
import type { Wire } from '../cases/wire.ts'
import { distinctBy } from '../schema/values.ts'
import type { Suite } from '../suite.ts'
import { answerPlaces, planted, validAnswer, withHeader, type PlantedAnswer } from './planted.ts'

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
  const headers = answerPlaces(suite)
    .filter(({ response, content }) => content === response.contents[0])
    .flatMap((place) =>
      place.response.headers
        .filter(({ object, name }) => object.schema && !/^(content-type|set-cookie)$/i.test(name))
        .map(({ name, pointer }) => ({ place, name, root: `${pointer}/schema` })),
    )
  const rows = distinctBy(headers, ({ root }) => root).flatMap(({ place, name, root }) =>
    instancesOf(root).map((instance) => ({ ...instance, place, name })),
  )
  return distinctBy(rows, ({ part, keyword, label }) => `${part.pointer} ${keyword} ${label}`).map(
    ({ place, name, value, label, part: { pointer }, keyword }) => {
      const answer = withHeader(validAnswer(suite, place), name, value)
      return planted(place, `${name} ${label}`, answer, { pointer, keyword })
    },
  )
}
