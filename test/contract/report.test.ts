import { expect, test } from 'vitest'
import { describe as describeClient } from '../../scripts/cli/contract/description.ts'
import { runContract } from '../../scripts/contract/index.ts'
import type { Result } from '../../scripts/contract/phases/phase.ts'
import { summarize } from '../../scripts/contract/reports/summary.ts'
import { warehouse } from './warehouse.ts'
import type { Document } from '../../scripts/document/openapi.ts'

function resultWith(parts: Partial<Result>): Result {
  return { phase: 'answers', name: 'a', cases: 1, milliseconds: 1, observations: [], ...parts }
}

test('a phase that fails as a whole is reported, and the others still run', async () => {
  const document = { openapi: '3.1.0', info: { title: 'Notes', version: '1' }, paths: {} }
  const report = await runContract({
    description: await describeClient(document),
    phases: ['preflight'],
    sequences: [
      {
        name: 'broken',
        run: () => {
          throw new Error('no value is known', { cause: new Error('it requires itself') })
        },
      },
      { name: 'fine', run: () => [resultWith({ phase: 'fine' })] },
    ],
  })
  expect(report.passed).toBe(false)
  expect(report.phases).toMatchObject([
    { phase: 'preflight', cases: 1, failed: 0 },
    { phase: 'broken', cases: 1, failed: 1 },
    { phase: 'fine', cases: 1, failed: 0 },
  ])
  expect(report.findings).toMatchObject([
    { message: 'no value is known; it requires itself', phases: ['broken'] },
  ])
})

test('an operation that cannot be tested is named, and the others are still tested', async () => {
  const operation = (operationId: string, schema: object) => ({
    operationId,
    requestBody: { content: { 'application/json': { schema } } },
    responses: { 204: { description: 'Done.' } },
  })
  const document = {
    ...{ openapi: '3.1.0', info: { title: 'Notes', version: '1' } },
    paths: {
      '/good': { put: operation('good', { type: 'integer' }) },
      '/bad': { put: operation('bad', { type: 'integer', minimum: 2, maximum: 1 }) },
      '/first': { put: operation('first', { $ref: '#/components/schemas/Code' }) },
      '/second': { put: operation('second', { $ref: '#/components/schemas/Code' }) },
      '/closed': { put: { operationId: 'closed', responses: { 403: { description: 'No.' } } } },
    },
    components: { schemas: { Code: { type: 'string', pattern: '(?i)a' } } },
  } as unknown as Document
  const report = await runContract({
    description: await describeClient(document),
    phases: ['preflight', 'accepted'],
    locate: (pointer) => `openapi.yaml:1:1 #${pointer}`,
  })
  const start = 'operations are left out of the tests: '
  expect(report.findings).toMatchObject([
    {
      message: `${start}no value is known that the schema accepts`,
      pointer: '/paths/~1bad/put/requestBody/content/application~1json/schema',
      details: ['bad'],
    },
    {
      ...{ message: `${start}Invalid group`, pointer: '/components/schemas/Code/pattern' },
      ...{ count: 2, details: ['first', 'second'] },
    },
    {
      ...{ message: `${start}it declares no success`, pointer: '/paths/~1closed/put' },
      details: ['closed'],
    },
  ])
  expect(report.phases[1]!.cases).toBeGreaterThan(0)
})

test('the same example of the same parameter is one finding, and one that is valid as sent none', async () => {
  const parameters = [
    { name: 'since', in: 'query', schema: { type: 'string', format: 'date' }, example: 'today' },
    { name: 'code', in: 'query', schema: { type: 'string' }, example: 7 },
  ]
  const responses = { 204: { description: 'Done.' } }
  const operation = (operationId: string) => ({ get: { operationId, parameters, responses } })
  const document = {
    ...{ openapi: '3.1.0', info: { title: 'Notes', version: '1' } },
    paths: { '/a': operation('a'), '/b': operation('b'), '/c': operation('c') },
  } as unknown as Document
  const description = await describeClient(document)
  const { findings } = await runContract({ description, phases: ['preflight'] })
  expect(findings).toMatchObject([
    {
      message: 'examples break the schema of the query parameter since',
      ...{ pointer: '/paths/~1a/get/parameters/0/schema', count: 3, operations: ['a', 'b', 'c'] },
    },
  ])
})

test('what comes of a broken example is no further finding', async () => {
  const description = await describeClient(warehouse as unknown as Document)
  const phases = ['preflight', 'answers', 'accepted', 'plausible answers'] as const
  const shard = { index: 1, count: 42 }
  const { findings, cases } = await runContract({ description, phases, shard })
  expect(findings.map(({ pointer }) => pointer)).toEqual(['/components/schemas/Article'])
  expect(cases).toBeGreaterThan(50)
})

test('a threshold for something that is not counted fails the run', () => {
  const thresholds = { 'keyword valid': 100, 'keywrd valid': 50 }
  const { complaints } = summarize([], new Map(), [], thresholds)
  expect(complaints).toEqual(['there is no kind "keywrd valid" to set a threshold for'])
})
