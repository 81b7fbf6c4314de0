import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseYaml } from '@redocly/openapi-core'
import { expect, test } from 'vitest'
import { startFixtureServer } from '../../../test/support/hitkeep/server.ts'
import type { Suite } from '../runners/context.ts'
import { runSequences } from '../sequences/run.ts'

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

/** The sequences of API clients on an honest server with state, and the workflows that describe them. */
export function registerSequences(suite: Suite): void {
  test('an honest server gives no findings, does all workflows, and keeps nothing', async ({
    task,
  }) => {
    const server = await startFixtureServer()
    const started = performance.now()
    try {
      const { findings, seen, calls, left } = await runSequences(suite, server)
      expect(findings.map(({ title, message }) => `${title}: ${message}`)).toEqual([])
      expect([left, server.state.clients, server.state.sites]).toEqual([[], [], []])
      expect(calls).toBeGreaterThan(100)
      expect(workflowSteps().filter((step) => !seen.has(step))).toEqual([])
      const milliseconds = performance.now() - started
      task.meta.contract = { phase: 'sequences', milliseconds, count: calls, covers: [] }
    } finally {
      await server.close()
    }
  })

  test('every step of the workflows names an operation and a status that it declares', () => {
    const declared = [...suite.subjects.values()].flatMap(({ operation, responses }) =>
      responses.map(({ status }) => `${operation.operationId} ${status}`),
    )
    expect(workflowSteps().length).toBeGreaterThan(20)
    expect(workflowSteps().filter((step) => !declared.includes(step))).toEqual([])
  })
}

/** `operationId status` of each step. */
function workflowSteps(): string[] {
  const file = join(import.meta.dirname, '../../../openapi/arazzo.yaml')
  const { workflows } = parseYaml(readFileSync(file, 'utf8')) as Workflows
  return workflows.flatMap(({ steps }) =>
    steps.map(({ operationId, successCriteria }) => {
      const [criterion] = successCriteria
      return `${operationId} ${/^\$statusCode == (\d{3})$/.exec(criterion?.condition ?? '')?.[1]}`
    }),
  )
}
