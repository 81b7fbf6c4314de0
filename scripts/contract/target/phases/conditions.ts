import type { CaseInput } from '../../cases/case.ts'
import type { Subjects } from '../../schema/subjects.ts'
import type { Outcome } from '../lab.ts'
import { send, type Run } from '../run.ts'

/** Preconditions that can't hold, and those that do. @see https://www.rfc-editor.org/rfc/rfc9110#section-13 */
export async function judgeConditions(
  run: Run,
  subjects: Subjects,
  input: CaseInput,
): Promise<void> {
  const { operation, parameters, responses } = subjects
  const declares = (name: string, status: string) =>
    responses.some((it) => it.status === status) &&
    parameters.some((it) => it.in === 'header' && it.name.toLowerCase() === name)
  const report = (outcome: Outcome, place: string, message: string) =>
    run.lab.observe(outcome, { kind: 'protocol', pointer: operation.pointer, place, message })
  if (declares('if-match', '412')) {
    const headers = { 'if-match': '"no-such-version"' }
    const outcome = await send(run, { subjects, label: 'a failing If-Match', input, headers })
    if (outcome.isSuccess)
      report(outcome, 'header/If-Match', 'If-Match is ignored, but 412 is declared')
  }
  if (declares('if-none-match', '304')) {
    const first = await send(run, { subjects, label: 'for its ETag', input })
    const tag = first.exchange.answer?.headers.find(([name]) => name.toLowerCase() === 'etag')?.[1]
    if (tag === undefined || !first.isSuccess) return
    const headers = { 'if-none-match': tag }
    const outcome = await send(run, { subjects, label: 'a matching If-None-Match', input, headers })
    if (outcome.isSuccess)
      report(outcome, 'header/If-None-Match', 'If-None-Match is ignored, but 304 is declared')
  }
}
