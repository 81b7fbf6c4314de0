import { describe, expect, test } from 'vitest'
import { isContractError, type ClientError } from '../../src/runtime/errors/errors.ts'
import { plausibleAnswers } from '../../scripts/contract/cases/plausible.ts'
import { tamperedAnswers, type Tampered } from '../../scripts/contract/cases/tampered.ts'
import { judgeAnswer, parse } from '../../scripts/contract/judges/answer.ts'
import { currentSuite, registerGaps } from '../../scripts/contract/runners/register.ts'
import { replay } from '../../scripts/contract/runners/replay.ts'

// Answers that break their description in one thing: the judge sees each, and the client refuses
// what it cannot read as declared.
const suite = await currentSuite()
const { tampered, gaps } = tamperedAnswers(suite)

for (const [operationId, subjects] of suite.subjects) {
  const own = tampered.filter((it) => it.operationId === operationId)
  if (own.length === 0) continue
  describe(operationId, () => {
    for (const it of own) {
      test(it.name.slice(operationId.length + 1), async ({ task }) => {
        const started = performance.now()
        const found = judgeAnswer(suite.responses, subjects, it.answer)
        expect(found, 'the judge finds nothing wrong').not.toEqual([])
        expectRefusal(it, await replay(suite, operationId, it.answer))
        const milliseconds = performance.now() - started
        task.meta.contract = { phase: 'tampered answers', milliseconds, covers: it.covers }
      })
    }
  })
}

registerGaps(gaps)

test('answers with every member, branch and type are fine, and decoded as they are', async ({
  task,
}) => {
  const started = performance.now()
  const answers = plausibleAnswers(suite)
  for (const { name, operationId, answer } of answers) {
    const subjects = suite.subjects.get(operationId)!
    expect(judgeAnswer(suite.responses, subjects, answer), name).toEqual([])
    const decoded = await replay(suite, operationId, answer)
    expect(decoded, name).toMatchObject({ status: answer.status })
    const { body } = decoded as { body: unknown }
    if (body instanceof Blob || Symbol.asyncIterator in Object(body)) continue
    const read = parse(answer.text)
    expect(body, name).toEqual(read ? read.value : answer.text)
  }
  const covers = [...new Set(answers.flatMap((it) => it.covers))]
  const milliseconds = performance.now() - started
  task.meta.contract = { phase: 'plausible answers', milliseconds, count: answers.length, covers }
})

/** Without validators the client looks at the frame only: the media type, and whether JSON is JSON. */
function expectRefusal({ answer, name, keyword }: Tampered, outcome: unknown): void {
  const undeclared = name.endsWith('as application/x-undeclared')
  const unreadable = name.endsWith('cut off')
  if (undeclared || unreadable) {
    expect(isContractError(outcome as ClientError)).toBe(true)
    return
  }
  if (keyword === 'content' || isContractError(outcome)) return
  const { status, body } = outcome as { status: number; body: unknown }
  expect(status).toBe(answer.status)
  if (typeof body === 'object' && !(body instanceof Blob) && body !== undefined) {
    expect(body).toEqual(parse(answer.text)?.value)
  }
}
