import { randomUUID } from 'node:crypto'
import type { CaseInput } from '../../cases/case.ts'
import type { Subjects } from '../../schema/subjects.ts'
import type { Outcome } from '../lab.ts'
import { idempotencyKey, tagIn } from '../http/fresh-headers.ts'
import { createdId } from '../state/identify.ts'
import { send, validInput, type Run } from '../run.ts'

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
  const judgeMatching = async (): Promise<void> => {
    const read = run.operations.find(
      (it) => it.operation.method === 'get' && it.operation.path === operation.path,
    )
    const valid = read && (await validInput(run, subjects))
    if (!read || !valid) return
    const shown = await send(run, {
      subjects: read,
      label: 'for its ETag',
      input: { path: valid.path ?? {} },
    })
    const tag = tagIn(shown.exchange)
    // A weak one never matches.
    if (tag === undefined || tag.startsWith('W/') || !shown.isSuccess) return
    const call = {
      subjects,
      label: 'a matching If-Match',
      input: valid,
      headers: { 'if-match': tag },
    }
    const outcome = await send(run, call)
    if (outcome.status === 412)
      report(outcome, 'header/If-Match', 'the ETag that was just read is rejected in If-Match')
  }
  if (declares('if-match', '412')) {
    const headers = { 'if-match': '"no-such-version"' }
    const outcome = await send(run, { subjects, label: 'a failing If-Match', input, headers })
    if (outcome.isSuccess)
      report(outcome, 'header/If-Match', 'If-Match is ignored, but 412 is declared')
    await judgeMatching()
  }
  if (declares('if-none-match', '304')) {
    const first = await send(run, { subjects, label: 'for its ETag', input })
    const tag = tagIn(first.exchange)
    if (tag === undefined || !first.isSuccess) return
    const headers = { 'if-none-match': tag }
    const outcome = await send(run, { subjects, label: 'a matching If-None-Match', input, headers })
    if (outcome.isSuccess)
      report(outcome, 'header/If-None-Match', 'If-None-Match is ignored, but 304 is declared')
  }
}

/** A request with the same idempotency key isn't carried out again. */
export async function judgeIdempotency(run: Run, subjects: Subjects): Promise<void> {
  const { name, schema } = idempotencyKey(subjects) ?? {}
  const resource = run.store.resources.find((it) => it.create === subjects)
  const input = await validInput(run, subjects)
  const key = [randomUUID(), randomUUID().slice(0, 8)].find(
    (it) => schema !== undefined && run.lab.suite.requests.accepts(schema, it),
  )
  if (name === undefined || key === undefined || !resource || !input) return
  const call = { subjects, label: 'an idempotency key twice', input, headers: { [name]: key } }
  const [first, second] = [await send(run, call), await send(run, call)]
  const [old, fresh] = [first, second].map(({ exchange }) =>
    createdId(run.lab.suite, subjects, resource, exchange),
  )
  if (!first.isSuccess || !second.isSuccess || old === fresh) return
  const { pointer } = subjects.operation
  const message = 'a request with the same idempotency key is carried out again'
  run.lab.observe(second, { kind: 'protocol', pointer, place: `header/${name}`, message })
}
