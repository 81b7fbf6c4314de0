import type { Workflow } from '../../arazzo/arazzo.ts'
import type { Context } from '../../arazzo/context.ts'
import { resolveSteps, type ResolvedStep } from '../../arazzo/resolve-steps.ts'
import { uniqueSlugs } from '../model/slug.ts'
import type { StepLink } from '../model/types.ts'

/** A step and its anchor. */
export interface StepPlace extends StepLink, ResolvedStep {}

/** The steps of a workflow in order. */
export function stepPlaces(
  context: Context,
  workflow: Workflow,
  anchor: string,
  pointer: string,
): readonly StepPlace[] {
  const slugs = uniqueSlugs(workflow.steps.map(({ stepId }) => stepId))
  return resolveSteps(context, workflow, pointer).map((step, index) => ({
    ...step,
    number: index + 1,
    anchor: `${anchor}.${slugs[index]}`,
  }))
}
