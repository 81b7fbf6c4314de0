import { headerOf } from '../../exchange.ts'
import { isDeepStrictEqual } from 'node:util'
import { isObject } from '../../../document/objects.ts'
import { concrete } from '../../schema/media-types.ts'
import { responseFor, type Subjects } from '../../schema/subjects.ts'
import type { Outcome } from '../lab.ts'
import { tagIn } from '../http/fresh-headers.ts'
import { allItems } from '../lists/pages.ts'
import { send, type Run } from '../run.ts'
import { mainBody } from '../state/bodies.ts'
import { idIn } from '../state/identify.ts'
import { pathOf, type Resource } from '../state/resources.ts'
import type { Instance } from '../state/store.ts'
import { memberOf, unstored } from './compare.ts'

/** Calls an operation on an instance. */
export async function callOn(
  run: Run,
  subjects: Subjects,
  { ids }: Pick<Instance, 'ids'>,
  label: string,
  body?: unknown,
): Promise<Outcome> {
  const { body: _, contentType: __, ...rest } = (await run.store.inputFor(subjects)) ?? {}
  const input = {
    ...rest,
    path: pathOf(subjects, ids),
    ...(body !== undefined && { body, contentType: concrete(mainBody(subjects)!.mediaType) }),
  }
  return send(run, { subjects, label, input })
}

/** An answer shows what was written. */
export function judgeStored(
  run: Run,
  resource: Pick<Resource, 'noun' | 'param'>,
  written: Subjects,
  sent: unknown,
  outcome: Outcome,
): void {
  const schema = mainBody(written)?.schema
  if (schema === undefined || !outcome.isSuccess) return
  for (const { name, sent: meant, shown } of unstored(run.lab.suite, resource, sent, outcome)) {
    run.lab.observe(outcome, {
      kind: 'state',
      pointer: memberOf(run.lab.suite, schema, name),
      place: `body/${name}`,
      message: `${written.operation.operationId} writes ${name}, and ${outcome.subjects!.operation.operationId} shows it otherwise`,
      detail: `${JSON.stringify(meant)} was sent, ${JSON.stringify(shown) ?? 'nothing'} came`,
    })
  }
}

/** What was written is read. */
export async function judgeRead(
  run: Run,
  instance: Instance,
  written: Subjects,
  sent: unknown,
): Promise<Outcome | undefined> {
  const { read } = instance.resource
  if (!read) return undefined
  const { suite, patience, unjudged } = run.lab
  const outcome = await patience.until(
    () => callOn(run, read, instance, `after ${written.operation.operationId}`),
    (it) =>
      unjudged.isWithheld(it) ||
      (it.isSuccess && unstored(suite, instance.resource, sent, it).length === 0),
    () => noteLate(run, read),
  )
  if (!outcome.isSuccess) {
    const message = `what ${written.operation.operationId} has written can't be read`
    run.lab.observe(outcome, { kind: 'state', pointer: read.operation.pointer, message })
  }
  judgeStored(run, instance.resource, written, sent, outcome)
  return outcome
}

/** Notes that an operation shows a write only after a while. */
export function noteLate({ lab }: Run, { operation }: Subjects): void {
  lab.unjudged.add(operation.operationId, 'its answers show what was written only after a while')
}

/** `Location` is the URL of what was created. @see https://www.rfc-editor.org/rfc/rfc9110#section-10.2.2 */
export function judgeLocation(run: Run, { outcome }: Instance, read: Outcome): void {
  const { answer, request } = outcome!.exchange
  const location = headerOf(answer?.headers, 'location')
  const url = location === undefined ? undefined : URL.parse(location, request.url)
  if (!url || url.pathname === new URL(read.exchange.request.url).pathname) return
  const pointer = responseFor(outcome!.subjects!, outcome!.status)?.pointer ?? '/paths'
  const message = "Location isn't the path of what was created"
  run.lab.observe(outcome!, { kind: 'header', pointer, place: 'Location', message })
}

/** A strong ETag stands for one representation. @see https://www.rfc-editor.org/rfc/rfc9110#section-8.8.3 */
export function judgeTag(run: Run, before: Outcome, after: Outcome): void {
  const [old, fresh] = [before, after].map(({ exchange }) => tagIn(exchange))
  const isSame = old !== undefined && old === fresh && !old.startsWith('W/')
  if (!isSame || isDeepStrictEqual(before.value, after.value)) return
  const { pointer } = after.subjects!.operation
  const message = 'the ETag is the same after a change'
  run.lab.observe(after, { kind: 'protocol', pointer, place: 'header/ETag', message })
}

/** A list has what was created, as it was written, and nothing that was deleted. */
export async function judgeListed(run: Run, instance: Instance, isThere: boolean): Promise<void> {
  const { list } = instance.resource
  const listed = await run.lab.patience.until(
    () => findListed(run, instance, isThere ? 'with it' : 'without it'),
    (it) => !it || (isThere ? it.found !== undefined || !it.isComplete : it.found === undefined),
    () => noteLate(run, list!),
  )
  if (!listed) return
  const { outcome, found, isComplete } = listed
  const { pointer } = list!.operation
  const isMissing = isThere && found === undefined && isComplete
  if (isMissing || (!isThere && found !== undefined)) {
    const message = isThere ? "what was created isn't listed" : 'what was deleted is still listed'
    run.lab.observe(outcome, { kind: 'state', pointer, message })
  }
  if (isThere && isObject(found)) {
    const { value: _, ...rest } = outcome
    judgeStored(run, instance.resource, instance.resource.create!, instance.sent, {
      ...rest,
      value: found,
    })
  }
}

/** An instance as its list shows it; undefined when it has none. */
export async function findListed(
  run: Run,
  { resource, ids, within }: Pick<Instance, 'resource' | 'ids' | 'within'>,
  label: string,
) {
  const { list } = resource
  if (!list) return undefined
  const { items, outcome, isComplete } = await allItems(run, list, pathOf(list, within), label)
  if (!items || !outcome.isSuccess) return undefined
  const found = items.find((item) => item === ids.at(-1) || idIn(resource, item) === ids.at(-1))
  return { outcome, isComplete, found }
}
