import { locate } from '../../read/locate.ts'
import type { Problem } from '../../document/problem.ts'
import type { ArazzoSource } from './read.ts'

const HINTS = {
  operation: 'write the operationId of an operation in the source description',
  workflow: 'write the workflowId of a workflow in this file',
  step: 'write the stepId of a step in the same workflow',
  component: 'correct the expression, or add it to the components of this file',
}

/** The problem that there is nothing of a name which the Arazzo Description has at `pointer`. */
export function unknown(
  { file, name: source }: ArazzoSource,
  what: keyof typeof HINTS,
  name: string,
  pointer: string,
): Problem {
  return {
    code: 'arazzo-reference',
    severity: 'error',
    message: `there is no ${what} ${JSON.stringify(name)}`,
    hint: what === 'operation' ? `${HINTS[what]} ${JSON.stringify(source)}` : HINTS[what],
    location: locate(file.source, pointer),
  }
}
