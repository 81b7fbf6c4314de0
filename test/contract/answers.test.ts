import { afterAll, expect, test } from 'vitest'
import { item } from './coverage/items.ts'
import { answerCases } from './cases/answers.ts'
import { readOptions } from './options.ts'
import { currentSuite, registerCases, useTarget } from './runners/register.ts'

// Every declared answer, of every media type, with every example, through the real client.
const suite = await currentSuite()
const cases = answerCases(suite.document, suite.sampler)
registerCases(suite, useTarget(suite), cases)

const declared = [...suite.subjects.values()].flatMap(({ operation, responses }) =>
  responses.map(({ status }) => item('status', operation.operationId, status)),
)

test('every operation and every declared status has a case', () => {
  const covered = new Set(cases.flatMap(({ covers }) => covers))
  expect(declared.filter((it) => !covered.has(it))).toEqual([])
  expect(declared.length).toBeGreaterThan(0)
})

afterAll(() => {
  if (readOptions().operation !== undefined) return
  console.log(
    `contract: ${suite.subjects.size} operations × their statuses = ${declared.length} answers exercised, ` +
      `by ${cases.length} calls`,
  )
})
