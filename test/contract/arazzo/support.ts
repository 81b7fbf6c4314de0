import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { SendStep, StepCall } from '../../../scripts/contract/arazzo/call.ts'
import { readArazzoFile } from '../../../scripts/arazzo/read-arazzo.ts'
import type { Observation } from '../../../scripts/contract/findings/finding.ts'
import { workflowsOf } from '../../../scripts/contract/arazzo/plan.ts'
import { runWorkflows } from '../../../scripts/contract/arazzo/run-workflows.ts'
import type { Values } from '../../../scripts/contract/arazzo/scope.ts'
import { createSuite } from '../../../scripts/contract/suite.ts'
import type { Document } from '../../../scripts/document/openapi.ts'

const SCHEMES = {
  token: { type: 'http', scheme: 'bearer' },
  cookie: { type: 'apiKey', in: 'cookie', name: 'sid' },
  key: { type: 'apiKey', in: 'header', name: 'X-Key' },
}
const security = [{ token: [] }, { cookie: [] }, { key: [] }]
const json = { 'application/json': {} }
const responses = { default: { description: 'Any.', content: json } }
const id = { name: 'id', in: 'path', required: true, schema: { type: 'string' } }

/** A description of notes, and a suite for it. */
const document = {
  openapi: '3.1.0',
  info: { title: 'Notes', version: '1' },
  paths: {
    '/session': {
      post: { operationId: 'signIn', security: [], requestBody: { content: json }, responses },
    },
    '/notes': {
      get: {
        ...{ operationId: 'listNotes', security, responses },
        parameters: [{ name: 'tag', in: 'query', required: true, schema: { type: 'string' } }],
      },
      post: { operationId: 'createNote', security, requestBody: { content: json }, responses },
    },
    '/notes/{id}': {
      get: { operationId: 'readNote', security, parameters: [id], responses },
      delete: { operationId: 'deleteNote', security, parameters: [id], responses },
    },
  },
  components: { securitySchemes: SCHEMES },
} as unknown as Document

export const suite = createSuite({
  ...{ document, operations: {}, validators: {} },
  securitySchemes: SCHEMES as never,
})

/** What a server answers to a call. */
export interface Reply {
  readonly status: number
  readonly body?: unknown
  readonly headers?: Readonly<Record<string, string>>
}

/** The workflows of a text in YAML or JSON. */
export async function planOf(text: string) {
  const folder = mkdtempSync(join(tmpdir(), 'arazzo-'))
  try {
    const file = join(folder, 'flows.yaml')
    writeFileSync(file, text)
    return workflowsOf(await readArazzoFile(file, join(folder, 'notes.yaml')), suite)
  } finally {
    rmSync(folder, { recursive: true })
  }
}

/** An Arazzo Description with these workflows. */
export function arazzo(workflows: readonly object[], rest: object = {}): string {
  return JSON.stringify({
    ...{ arazzo: '1.1.0', info: { title: 'Notes', version: '1' } },
    sourceDescriptions: [{ name: 'notes', url: './notes.yaml', type: 'openapi' }],
    ...{ workflows, ...rest },
  })
}

/** The calls that workflows make of a server, and what is observed. */
export async function runOn(
  text: string,
  answer: (operationId: string) => Reply | Promise<Reply>,
  inputs: Values = {},
) {
  const calls: StepCall[] = []
  const send: SendStep = async (call) => {
    calls.push(call)
    const { status, body, headers = {} } = await answer(call.subjects.operation.operationId)
    const type = ['content-type', 'application/json'] as const
    return {
      ...{
        case: `workflows/${call.label}`,
        phase: 'workflows',
        operationId: undefined,
        schemes: [],
      },
      request: { method: 'GET', url: 'http://127.0.0.1/', headers: [], body: undefined },
      answer: {
        status,
        headers: [type, ...Object.entries(headers)],
        body: new TextEncoder().encode(body === undefined ? '' : JSON.stringify(body)),
      },
      ...{ startedAt: '2026-01-01T00:00:00Z', milliseconds: 1 },
    }
  }
  const observations: Observation[] = []
  const observe = (observation: Observation) => void observations.push(observation)
  await runWorkflows(await planOf(text), { suite, inputs, send, observe })
  return {
    calls,
    steps: calls.map(({ label }) => label),
    observed: observations.map(({ place, message }) => `${place}: ${message}`),
    observations,
  }
}
