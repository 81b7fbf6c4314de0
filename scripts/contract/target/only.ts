import type { Exchange } from '../exchange.ts'
import type { Observation } from '../findings/finding.ts'
import type { JudgedCase } from '../reports/explained.ts'
import type { Subjects } from '../schema/subjects.ts'
import type { Run } from './run.ts'
import { isActionOn } from './state/resources.ts'

/** Phases that follow something through several operations, and what is judged by them later. */
const FOLLOWING: Readonly<Record<string, readonly string[]>> = {
  examples: ['chains'],
  chains: [],
  lists: [],
}

/**
 * The part of a run that leads to a case: its phase, after the examples that it builds on, with its
 * operation and, where it may need others, those of the same resources. What has to exist is still created.
 */
export function partFor(
  run: Run,
  only: string,
): { readonly run: Run; readonly phases: Set<string> } {
  const [phase = ''] = only.split('/')
  const isMeant = ({ operation }: Subjects) => only.startsWith(`${phase}/${operation.operationId}/`)
  const meant = run.operations.filter(isMeant)
  const related = FOLLOWING[phase] ? meant.flatMap((it) => withSiblings(run, it)) : meant
  return {
    phases: new Set([
      ...(meant.length > 0 ? ['examples'] : []),
      phase,
      ...(FOLLOWING[phase] ?? []),
    ]),
    run: {
      ...run,
      operations: run.operations.filter((it) => related.includes(it)),
      singletons: run.singletons.filter(({ read, write }) =>
        related.some((it) => it === read || it === write),
      ),
      endings: run.endings.filter(isMeant),
    },
  }
}

function withSiblings({ store, operations }: Run, subjects: Subjects): Subjects[] {
  const { path } = subjects.operation
  const own = store.resources.flatMap((resource) => {
    const { create, list, read, replace, patch, remove } = resource
    const all = [create, list, read, replace, patch, remove].filter((it) => it !== undefined)
    const actions = operations.filter((it) => isActionOn(resource, it))
    return [...all, ...actions].includes(subjects) ? [...all, ...actions] : []
  })
  // A Location may name what nothing creates, such as a job.
  const isLocating = subjects.responses.some(({ headers }) =>
    headers.some(({ name }) => name.toLowerCase() === 'location'),
  )
  const located = store.resources.filter(({ create }) => isLocating && !create)
  return [
    ...own,
    ...located.flatMap(({ read }) => read ?? []),
    ...operations.filter(({ operation }) => operation.path === path),
  ]
}

/** What happened in a case; in another of its name where the run has fewer calls or pages than the whole one. */
export function explainedIn(
  only: string,
  exchanges: readonly Exchange[],
  observations: readonly Observation[],
): JudgedCase | undefined {
  const named = (name: string) => name.replace(/ \(\d+\)$/, '').replace(/page \d+$/, 'page')
  const exchange =
    exchanges.find((it) => it.case === only) ??
    exchanges.findLast((it) => named(it.case) === named(only))
  if (!exchange) return undefined
  const { case: name, phase, operationId } = exchange
  const own = observations.filter((it) => it.case === name)
  return { case: name, phase, operationId, exchange, observations: own }
}
