import { judgeAnswer } from '../../../scripts/contract/judges/answer.ts'
import type { Suite } from '../../../scripts/contract/suite.ts'
import type { Step } from './conversation.ts'
import { judgeRequest } from './judge-request.ts'
import type { SentStep } from './send-step.ts'

interface Remark {
  readonly message: string
  /** Of the bundled description. */
  readonly pointer: string
}

/** Everything about a step that differs from what was expected or described. */
export function judgeStep(
  suite: Suite,
  { operationId, expect, input = {}, credentials = {} }: Step,
  { wire, error }: SentStep,
  secrets: readonly string[],
): Remark[] {
  const subjects = suite.subjects.get(operationId)
  if (!subjects) {
    return [{ message: `the description has no operation ${operationId}`, pointer: '/paths' }]
  }
  const { pointer } = subjects.operation
  if (!wire) return [{ message: `nothing was answered: ${error?.message}`, pointer }]
  const { status, text } = wire
  const deviations = judgeAnswer(suite.responses, subjects, wire)
  const remarks: Remark[] = [...deviations]
  if (status !== expect && status !== 429) {
    remarks.unshift({ message: `${status} came, not ${expect}`, pointer: `${pointer}/responses` })
  }
  if (expect < 400) remarks.push(...judgeRequest(suite, subjects, input, credentials))
  if (deviations.length === 0 && error) {
    remarks.push({ message: `the client threw ${error.name}: ${error.message}`, pointer })
  }
  if (secrets.some((secret) => text.includes(secret))) {
    remarks.push({ message: 'the answer repeats a secret', pointer })
  }
  return remarks
}
