import { locate } from '../read/locate.ts'
import type { Problem } from '../document/problem.ts'
import type { ArazzoSource } from './read-arazzo.ts'

const HINTS = {
  operation: 'use the operationId of an operation in the source description',
  workflow: 'use the workflowId of a workflow in this file',
  step: 'use the stepId of a step in the same workflow',
  component: 'correct the expression, or add the component to this file',
  output: 'add it to the outputs of that step',
  input: 'add it to the inputs of the workflow',
  source: 'use the name of a source description of this file',
}

/** The problem of an unresolved name at `pointer` of the Arazzo Description. */
export function unresolvedName(
  { file, name: source }: ArazzoSource,
  what: keyof typeof HINTS,
  name: string,
  pointer: string,
): Problem {
  return {
    code: 'arazzo-reference',
    severity: 'error',
    message: `unknown ${what} ${JSON.stringify(name)}`,
    hint: what === 'operation' ? `${HINTS[what]} ${JSON.stringify(source)}` : HINTS[what],
    location: locate(file.source, pointer),
  }
}
