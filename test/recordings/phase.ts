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
      known ??= ownDescription().then((own) => new Set(observed(createSuite(own)).keys()))
      const before = await known
      const found = [...observed(run.suite)].filter(([sentence]) => !before.has(sentence))
      return { cases: exchanges.length, deviations: found.map(([, observation]) => observation) }
    }),
}

const exchanges = recordedExchanges()
let known: Promise<ReadonlySet<string>> | undefined

/** What the exchanges show, warnings included, by sentences about it. */
function observed(suite: Suite): Map<string, Pick<Observation, 'kind' | 'pointer' | 'message'>> {
  const { observations, undescribed } = replayExchanges(suite, exchanges)
  const requests = [...undescribed.keys()].map((message) => ({
    ...{ kind: 'description' as const, pointer: '/paths', message, operationId: undefined },
  }))
  return new Map(
    [...observations, ...requests].map((it) => [`${it.operationId}: ${it.message}`, it]),
  )
}
