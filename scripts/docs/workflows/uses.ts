import type { OperationPage, StepModel, Use, WorkflowsModel } from '../model/types.ts'

/** The uses of an operation by workflows. */
export function usesOf(texts: WorkflowsModel | undefined, page: OperationPage): Use[] {
  return (texts?.workflows ?? [])
    .map((workflow) => ({
      workflow,
      steps: workflow.steps.filter(({ target }) => calls(target, page)),
    }))
    .filter(({ steps }) => steps.length > 0)
}

function calls(target: StepModel['target'], { operation }: OperationPage): boolean {
  return target.kind === 'operation' && target.page.operation === operation
}
