import type { ArazzoSource } from '../../../arazzo/read-arazzo.ts'
import { workflowsOf, type PlannedWorkflow } from '../../arazzo/plan.ts'
import { runWorkflows } from '../../arazzo/run-workflows.ts'
import { undescribedIn } from '../../judges/request/undescribed.ts'
import type { Values } from '../../arazzo/scope.ts'
import { isReading, send, type TargetPhase } from '../run.ts'

/** Workflows to run, and their inputs by name. */
export interface Workflows {
  readonly sources: readonly ArazzoSource[]
  readonly inputs: Values
}

/** Runs workflows as they stand; without permission to write, those that only read. */
export function workflowsPhase({ sources, inputs }: Workflows, canWrite: boolean): TargetPhase {
  return async (run) => {
    const { lab, skipped } = run
    for (const source of sources) {
      const plan = workflowsOf(source, lab.suite)
      for (const { message, location } of plan.warnings) {
        const place = {
          phase: lab.phase,
          case: lab.phase,
          operationId: undefined,
          pointer: '/paths',
        }
        const shown = { ...place, message, ...(location && { location }) }
        lab.add({ kind: 'description', severity: 'warning', ...shown })
      }
      const allowed = [...plan.workflows].filter(([id, workflow]) => {
        const isAllowed = canWrite || onlyReads(workflow)
        const reason = 'a step of the workflow changes something, and only reading is allowed'
        if (!isAllowed) skipped.push({ operationId: id, reason })
        return isAllowed
      })
      await runWorkflows(
        { ...plan, workflows: new Map(allowed) },
        {
          suite: lab.suite,
          inputs,
          observe: (observation) => lab.add(observation),
          async send({ credentials, ...call }) {
            const given = credentials && { values: credentials, isValid: true }
            const { exchange } = await send(run, { ...call, credentials: given })
            for (const it of undescribedIn(lab.suite, call.subjects, exchange)) lab.add(it)
            return exchange
          },
        },
      )
    }
  }
}

function onlyReads({ steps }: PlannedWorkflow): boolean {
  return steps.every(({ target }) => target.kind !== 'operation' || isReading(target.page))
}
