import type { Case, Gap } from '../cases/case.ts'
import { itemsShownBy } from '../coverage/touched.ts'
import { parse } from '../../document/json.ts'
import { judge } from '../judges/verdict.ts'
import { exchangeOf } from '../requests/exchange.ts'
import { send, type Outcome } from '../requests/send.ts'
import { essence } from '../schema/media-types.ts'
import { bodyRoots, contentFor, responseFor } from '../schema/subjects.ts'
import type { Suite } from '../suite.ts'
import { caseOf, judgeAll, type Result, type Run } from './phase.ts'

/** Sends cases to the mock and judges its answers. */
export async function mockPhase(
  run: Run,
  cases: readonly Case[],
  gaps: readonly Gap[] = [],
): Promise<Result[]> {
  const { phase, suite, target } = run
  const results = await judgeAll(run, cases, async (it) => {
    const outcome = await send(suite, target, it)
    const { deviations, blindSpot } = judge(suite, target, it, outcome)
    const about = { phase, case: caseOf(phase, it.name), operationId: it.operationId }
    return {
      deviations,
      covers: [...it.covers, ...seenIn(suite, it, outcome)],
      ...((deviations.length > 0 || run.only !== undefined) && {
        exchange: await exchangeOf(outcome, about),
      }),
      ...(blindSpot !== undefined && { blindSpots: [blindSpot] }),
    }
  })
  return gaps.length === 0 ? results : [...results, gapsOnly(run, gaps)]
}

/** A result that stands for no case. */
export function gapsOnly({ phase }: Run, gaps: readonly Gap[]): Result {
  return { phase, name: 'gaps', cases: 0, milliseconds: 0, observations: [], gaps }
}

/** The coverage items that the body of an answer shows. */
function seenIn(suite: Suite, { operationId }: Case, { wire }: Outcome): string[] {
  if (!wire || wire.text === '') return []
  const { contents = [] } = responseFor(suite.subjects.get(operationId)!, wire.status) ?? {}
  const content = contentFor(contents, essence(wire.headers.get('content-type') ?? ''))
  if (!content) return []
  return bodyRoots(suite.responses, content).flatMap(({ root, json }) =>
    itemsShownBy(suite.responses, root, json ? parse(wire.text)?.value : wire.text),
  )
}
