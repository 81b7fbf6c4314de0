import { afterAll, expect, test } from 'vitest'
import { answerCases } from '../cases/answers.ts'
import { item } from '../coverage/items.ts'
import type { Suite } from '../runners/context.ts'
import { registerCases, type TargetHolder } from '../runners/register.ts'

/** Every declared answer, of every media type, with every example, through the real client. */
export function registerAnswers(suite: Suite, target: TargetHolder): void {
  const cases = answerCases(suite.document, suite.sampler)
  registerCases(suite, target, cases)

  const declared = [...suite.subjects.values()].flatMap(({ operation, responses }) =>
    responses.map(({ status }) => item('status', operation.operationId, status)),
  )

  test('every operation and every declared status has a case', () => {
    const covered = new Set(cases.flatMap(({ covers }) => covers))
    expect(declared.filter((it) => !covered.has(it))).toEqual([])
    expect(declared.length).toBeGreaterThan(0)
  })

  afterAll(() => {
    console.log(
      `contract: ${suite.subjects.size} operations × their statuses = ${declared.length} answers exercised, ` +
        `by ${cases.length} calls`,
    )
  })
}
