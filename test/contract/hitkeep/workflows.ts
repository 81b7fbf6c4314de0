import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseYaml } from '@redocly/openapi-core'

interface Workflows {
  readonly workflows: readonly {
    readonly workflowId: string
    readonly steps: readonly {
      readonly stepId: string
      readonly operationId: string
      readonly successCriteria: readonly { readonly condition: string }[]
    }[]
  }[]
}

/** `operationId status` of each step of openapi/arazzo.yaml. */
export function workflowSteps(): string[] {
  const file = join(import.meta.dirname, '../../../openapi/arazzo.yaml')
  const { workflows } = parseYaml(readFileSync(file, 'utf8')) as Workflows
  return workflows.flatMap(({ steps }) =>
    steps.map(({ operationId, successCriteria }) => {
      const [criterion] = successCriteria
      return `${operationId} ${/^\$statusCode == (\d{3})$/.exec(criterion?.condition ?? '')?.[1]}`
    }),
  )
}
