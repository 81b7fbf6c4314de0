import type { ArazzoSource } from '../../arazzo/read-arazzo.ts'
import type { Problem } from '../../document/problem.ts'
import { walk, pointerTo } from '../../document/walk.ts'
import { locate } from '../../read/locate.ts'
import type { PlannedWorkflow } from './plan.ts'

/** What keeps a workflow from being run here. */
export function unsupportedIn(
  { file }: ArazzoSource,
  { workflow, steps, pointer }: PlannedWorkflow,
): Problem[] {
  const problem = (place: string, message: string, hint: string): Problem => ({
    code: 'arazzo-unsupported',
    severity: 'warning',
    message,
    hint,
    location: locate(file.source, place),
  })
  const left = `the workflow ${workflow.workflowId} is left out`
  const xpaths = [...walk(workflow)].flatMap((visit) => {
    const { type, targetSelectorType } = Object(visit.node) as Record<string, unknown>
    const isXPath = [type, targetSelectorType].includes('xpath')
    const hint = 'use a simple condition, a regex or a jsonpath'
    return isXPath
      ? [problem(pointer + pointerTo(visit), `${left}: XPath is not supported`, hint)]
      : []
  })
  return [
    ...xpaths,
    ...steps.flatMap(({ step, target, pointer: place }) =>
      target.kind === 'elsewhere'
        ? [
            problem(
              place,
              `${left}: ${step.stepId} runs ${target.name}, which is not of the judged description`,
              'move steps of other descriptions to a workflow of their own',
            ),
          ]
        : [],
    ),
  ]
}
