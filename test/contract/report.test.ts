import { expect, test } from 'vitest'
import type { TestModule } from 'vitest/node'
import type { Document } from '../../scripts/document/openapi.ts'
import { preflight } from '../../scripts/contract/judges/preflight.ts'
import { unmadeOperations } from '../../scripts/contract/judges/unmade.ts'
import { failuresOutsideOfCases } from '../../scripts/contract/reporting/failures.ts'
import { toMarkdown } from '../../scripts/contract/reporting/markdown.ts'
import { summarize } from '../../scripts/contract/reporting/summary.ts'
import { createSuite } from '../../scripts/contract/runners/context.ts'
import { emit } from '../support/emit.ts'

const failedTest = {
  fullName: 'readNote > accepts random valid calls',
  meta: () => ({}),
  result: () => ({
    errors: [
      {
        message: 'Property failed after 1 tests\n{ seed: 1 }',
        cause: {
          message: 'expected [ Array(1) ] to deeply equal []',
          actual: '[\n  "500 came",\n]',
        },
      },
    ],
  }),
}

/** A file as Vitest tells of it, as far as it is asked. */
function moduleOf(moduleId: string, errors: readonly object[], failed: readonly object[]) {
  return {
    moduleId,
    errors: () => errors,
    children: { allTests: () => failed },
  } as unknown as TestModule
}

test('the report tells of failures that no case recorded', () => {
  const records = [
    moduleOf('/suite/quick.test.ts', [{ message: 'no value is known' }], []),
    moduleOf('/suite/random.contract.ts', [], [failedTest]),
  ].flatMap(failuresOutsideOfCases)
  const report = toMarkdown(summarize(records, {}, false))
  expect(report).toContain('- all of quick.test.ts: no value is known\n')
  expect(report).toContain(
    '- readNote > accepts random valid calls: Property failed after 1 tests { seed: 1 }; ' +
      'expected [ Array(1) ] to deeply equal []: [ "500 came", ]\n',
  )
  expect(report).toMatch(/^\| random\.contract\.ts \| +1 \| +1 \|/m)
})

test('an operation of which no call can be made is named, and keeps no other from being tested', async () => {
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
      '/closed': { put: { operationId: 'closed', responses: { 403: { description: 'No.' } } } },
    },
  } as unknown as Document
  const emitted = await emit(document)
  const unmade = unmadeOperations(createSuite(emitted))
  expect([...unmade.keys()]).toEqual(['bad', 'closed'])
  expect(preflight(createSuite(emitted, [...unmade.values()]))).toContainEqual({
    pointer: '/paths/~1bad/put',
    message:
      'bad is left out of the tests: no value is known that the schema at ' +
      '/paths/~1bad/put/requestBody/content/application~1json/schema accepts',
  })
})

test('a threshold for something that is not counted fails the run', () => {
  const { complaints } = summarize([], { 'keyword valid': 100, 'keywrd valid': 50 }, false)
  expect(complaints).toEqual(['there is no kind "keywrd valid" that a threshold could be for'])
})
