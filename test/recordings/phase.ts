import type { Observation } from '../../scripts/contract/findings/finding.ts'
import { judgeAll, type Phase } from '../../scripts/contract/phases/phase.ts'
import { replayExchanges } from '../../scripts/contract/recordings/replay.ts'
import { createSuite, type Suite } from '../../scripts/contract/suite.ts'
import { ownDescription } from '../contract/own-description.ts'
import { recordedExchanges } from './exchanges.ts'

/** Recorded exchanges show what they don't show of the description as it is. */
export const recordings: Phase = {
  name: 'recordings',
  run: (run) =>
    judgeAll(run, [{ name: 'a running server' }], async () => {
      known ??= ownDescription().then((own) => replay(createSuite(own)))
      const before = await known
      const now = replay(run.suite)
      const found = [...now.observed].filter(([sentence]) => !before.observed.has(sentence))
      const lost = [...before.operations].filter((id) => !now.operations.has(id))
      const deviations = [
        ...found.map(([, observation]) => observation),
        ...lost.map((id) => missing(`no request is for ${id} any longer`)),
      ]
      return { cases: exchanges.length, deviations }
    }),
}

const exchanges = recordedExchanges()
let known: Promise<ReturnType<typeof replay>> | undefined

/** What the exchanges show, warnings included, by sentences about it, and the operations they use. */
function replay(suite: Suite) {
  const { observations, undescribed, judged } = replayExchanges(suite, exchanges)
  const all: readonly Shown[] = [...observations, ...[...undescribed.keys()].map(missing)]
  return {
    observed: new Map(all.map((it) => [`${it.operationId}: ${it.message}`, it])),
    operations: new Set(judged.keys()),
  }
}

type Shown = Pick<Observation, 'kind' | 'pointer' | 'message' | 'operationId'>

function missing(message: string): Shown {
  return { kind: 'description', pointer: '/paths', message, operationId: undefined }
}
