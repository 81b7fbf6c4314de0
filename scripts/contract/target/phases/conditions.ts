import type { CaseInput } from '../../cases/case.ts'
import { essence } from '../../schema/media-types.ts'
import type { Subjects } from '../../schema/subjects.ts'
import type { Outcome } from '../lab.ts'
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

/** Bytes that are stored by PUT come back as they were. */
export async function judgeBytes(run: Run, subjects: Subjects): Promise<void> {
  const { method, path } = subjects.operation
  const body = subjects.bodies.find(({ mediaType }) => /octet-stream|^image|\*\/\*/.test(mediaType))
  const read = run.operations.find(
    (it) => it.operation.method === 'get' && it.operation.path === path,
  )
  const input = method === 'put' && body && read ? await validInput(run, subjects) : undefined
  if (!input || !read) return
  const rawBody = new Uint8Array(256).map((_, index) => index)
  const stored = await send(run, { subjects, label: 'all bytes', input, rawBody })
  if (!stored.isSuccess) return
  const { path: ids = {} } = input
  const outcome = await send(run, {
    subjects: read,
    label: 'all bytes again',
    input: { path: ids },
  })
  const type = outcome.exchange.answer?.headers.find(
    ([name]) => name.toLowerCase() === 'content-type',
  )?.[1]
  const came = outcome.exchange.answer?.body ?? new Uint8Array()
  if (
    !outcome.isSuccess ||
    /json|^text/.test(essence(type ?? '')) ||
    Buffer.from(came).equals(rawBody)
  )
    return
  const message = 'bytes come back otherwise than they were stored'
  run.lab.observe(outcome, {
    kind: 'state',
    pointer: read.operation.pointer,
    place: 'body',
    message,
  })
}
