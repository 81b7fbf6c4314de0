import type { Action, Workflow } from '../../arazzo/arazzo.ts'
import type { ArazzoSource } from '../../arazzo/read-arazzo.ts'
import { resolveSteps, type ResolvedStep } from '../../arazzo/resolve-steps.ts'
import type { Listed } from '../../arazzo/reusables.ts'
import { byWorkflow, isProblem, targetOf, type StepTarget } from '../../arazzo/step-targets.ts'
import { unresolvedName } from '../../arazzo/unresolved-name.ts'
import { pointerOf } from '../../document/json-pointer.ts'
import { ProblemsError, type Problem } from '../../document/problem.ts'
import type { Subjects } from '../schema/subjects.ts'
import type { Suite } from '../suite.ts'
import { expressionProblems } from './expression-problems.ts'
import { parameterProblems } from './parameter-problems.ts'
import { unsupportedIn } from './unsupported.ts'

/** The workflows of a file, ready to be run. */
export interface Plan {
  readonly source: ArazzoSource
  /** By id, in the order in which they are run: those that others depend on first. */
  readonly workflows: ReadonlyMap<string, PlannedWorkflow>
  /** Why workflows are left out. */
  readonly warnings: readonly Problem[]
}

export interface PlannedWorkflow {
  readonly workflow: Workflow
  /** In the file. */
  readonly pointer: string
  readonly steps: readonly PlannedStep[]
  /** Whether a step or an action of another workflow runs it. */
  readonly isCalled: boolean
}

export interface PlannedStep extends ResolvedStep {
  readonly target: StepTarget<Subjects>
}

/**
 * The workflows of an Arazzo file for a description.
 *
 * @throws ProblemsError for runtime expressions that are malformed or lead nowhere
 */
export function workflowsOf(source: ArazzoSource, suite: Suite): Plan {
  const { workflows } = source.description
  const problems: Problem[] = []
  const planned = workflows.map((workflow, index): PlannedWorkflow => {
    const pointer = pointerOf('workflows', index)
    const steps = resolveSteps({ source, problems }, workflow, pointer)
    const targets = steps.map((it) =>
      targetOf(source, [...suite.subjects.values()], it.step, it.pointer),
    )
    problems.push(...targets.filter(isProblem))
    return {
      workflow,
      pointer,
      isCalled: isCalled(workflow, workflows),
      steps: steps.flatMap((it, at) => {
        const target = targets[at]!
        return isProblem(target) ? [] : [{ ...it, target }]
      }),
    }
  })
  problems.push(
    ...planned.flatMap((it) => [
      ...nameProblems(source, it),
      ...expressionProblems(source, it),
      ...parameterProblems(source, it),
    ]),
  )
  const errors = problems.filter(({ severity }) => severity === 'error')
  if (errors.length > 0) throw new ProblemsError(errors)
  const unsupported = planned.map((it) => unsupportedIn(source, it))
  return {
    source,
    workflows: inOrder(planned.filter((_, index) => unsupported[index]!.length === 0)),
    warnings: [...problems, ...unsupported.flat()],
  }
}

/** Steps and workflows that actions and dependencies name, but nobody has. */
function nameProblems(source: ArazzoSource, { workflow, steps, pointer }: PlannedWorkflow) {
  const ids = steps.map(({ step }) => step.stepId)
  const known = (kind: 'step' | 'workflow', id: string | undefined, place: string): Problem[] => {
    const found = kind === 'step' ? ids.includes(id!) : byWorkflow(source, id!) !== undefined
    return id === undefined || found ? [] : [unresolvedName(source, kind, id, place)]
  }
  const ofAction = ({ item, pointer: place }: Listed<Action>) => [
    ...known('step', item.stepId, place + pointerOf('stepId')),
    ...known('workflow', item.workflowId, place + pointerOf('workflowId')),
  ]
  return [
    ...(workflow.dependsOn ?? []).flatMap((id, index) =>
      known('workflow', id, pointer + pointerOf('dependsOn', index)),
    ),
    ...steps.flatMap(({ step, onSuccess, onFailure, pointer: place }) => [
      ...[...onSuccess, ...onFailure].flatMap(ofAction),
      ...(step.dependsOn ?? [])
        .filter((id) => !id.startsWith('$'))
        .flatMap((id) => known('step', id, place + pointerOf('dependsOn'))),
    ]),
  ]
}

function isCalled({ workflowId }: Workflow, workflows: readonly Workflow[]): boolean {
  const calls = (text: string) => text.includes(`"workflowId":${JSON.stringify(workflowId)}`)
  return workflows.some(({ steps, successActions, failureActions }) =>
    calls(JSON.stringify([steps, successActions, failureActions])),
  )
}

/** What others depend on comes first; a cycle keeps the order of the file. */
function inOrder(planned: readonly PlannedWorkflow[]): ReadonlyMap<string, PlannedWorkflow> {
  const byId = new Map(planned.map((it) => [it.workflow.workflowId, it] as const))
  const ordered = new Map<string, PlannedWorkflow>()
  const add = (id: string, above: readonly string[]): void => {
    const found = byId.get(id)
    if (!found || ordered.has(id) || above.includes(id)) return
    for (const other of found.workflow.dependsOn ?? []) add(other, [...above, id])
    ordered.set(id, found)
  }
  for (const id of byId.keys()) add(id, [])
  return ordered
}
