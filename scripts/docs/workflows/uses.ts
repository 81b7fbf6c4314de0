import type { OperationPage } from '../site.ts'
import type { StepText, WorkflowText, WorkflowsText } from './content.ts'

/** The steps of a workflow that call an operation. */
export interface Use {
  readonly workflow: WorkflowText
  readonly steps: readonly StepText[]
}

/** Where workflows use an operation. */
export function usesOf(texts: WorkflowsText | undefined, page: OperationPage): Use[] {
  return (texts?.workflows ?? [])
    .map((workflow) => ({
      workflow,
      steps: workflow.steps.filter(({ target }) => calls(target, page)),
    }))
    .filter(({ steps }) => steps.length > 0)
}

function calls(target: StepText['target'], { operation }: OperationPage): boolean {
  return target.kind === 'operation' && target.page.operation === operation
}
