import { isObject } from '../../../document/objects.ts'
import type { Subjects } from '../../schema/subjects.ts'
import type { Outcome } from '../lab.ts'
import type { Run } from '../run.ts'
import { mainBody } from '../state/bodies.ts'
import { describedMembers, otherValues, requiredMembers } from '../state/vary.ts'
import type { Instance } from '../state/store.ts'
import { isStored, representationIn } from './compare.ts'
import { defaultOf, judgeDefaultsIn } from './defaults.ts'
import { callOn, judgeRead, judgeStored, judgeTag } from './read-back.ts'

type Members = Readonly<Record<string, unknown>>

/** Other values are stored, and what a replacement leaves out doesn't stay. */
export async function judgeReplaced(
  run: Run,
  instance: Instance,
  replace: Subjects,
): Promise<void> {
  const { resources, accepted } = run.store
  const schema = mainBody(replace)?.schema
  const known = accepted.get(replace.operation.operationId) ?? instance.sent
  if (schema === undefined || !isObject(known)) return
  const own = isObject(instance.sent) ? instance.sent : {}
  const same = Object.fromEntries(
    Object.entries(describedMembers(run.live.requests, schema, known)).map(([name, value]) => [
      ...[name, own[name] ?? value],
    ]),
  )
  const others = otherValues(run.live.sampler, schema, same, resources, 700)
  const written = await writeVaried(run, instance, replace, same, others)
  if (!written) return
  const before = await judgeRead(run, instance, replace, written)
  await judgeLeftOut(run, instance, replace, written, before)
}

/** Writes all other values at once, or else those that are accepted one by one. */
async function writeVaried(
  run: Run,
  instance: Instance,
  subjects: Subjects,
  base: Members,
  others: Members,
): Promise<Members | undefined> {
  const attempt = async (body: unknown, label: string) => {
    const outcome = await callOn(run, subjects, instance, label, body)
    if (outcome.isSuccess) judgeStored(run, instance.resource, subjects, body, outcome)
    return outcome.isSuccess
  }
  const whole = { ...base, ...others }
  if (await attempt(whole, 'other values')) return whole
  for (const [name, value] of Object.entries(others)) {
    const body = { ...base, [name]: value }
    if (await attempt(body, `other ${name}`)) return body
  }
  return (await attempt(base, 'the same values')) ? base : undefined
}

/** PUT replaces the whole. @see https://www.rfc-editor.org/rfc/rfc9110#section-9.3.4 */
async function judgeLeftOut(
  run: Run,
  instance: Instance,
  replace: Subjects,
  written: Members,
  before: Outcome | undefined,
): Promise<void> {
  const { read } = instance.resource
  const schema = mainBody(replace)!.schema!
  const least = requiredMembers(run.live.requests, schema, written)
  const leftOut = Object.keys(written).filter((name) => !(name in least))
  if (!read || !before?.isSuccess || leftOut.length === 0) return
  if (!run.live.requests.accepts(schema, least)) return
  const outcome = await callOn(run, replace, instance, 'only what is required', least)
  if (!outcome.isSuccess) return
  judgeDefaultsIn(run, instance.resource, replace, least, outcome)
  const after = await callOn(run, read, instance, 'after only what is required')
  if (after.isSuccess) judgeTag(run, before, after)
  const [old, fresh] = [before, after].map(({ value }) =>
    representationIn(instance.resource, value),
  )
  const initial = representationIn(instance.resource, instance.outcome?.value) ?? {}
  for (const name of leftOut) {
    const kept = old?.[name]
    const isShown = isGiven(written[name]) && isStored(written[name], kept)
    const isKept = after.isSuccess && isShown && isStored(kept, fresh?.[name])
    // What can't be changed, or is the default, says nothing.
    if (!isKept || isStored(kept, initial[name]) || defaultOf(run, schema, name) === kept) continue
    const { operationId, pointer } = replace.operation
    run.lab.observe(after, {
      kind: 'state',
      severity: 'warning',
      pointer,
      place: `body/${name}`,
      message: `what ${operationId} leaves out keeps its value: a fault unless it is meant to merge, as PUT replaces the whole`,
    })
  }
}

function isGiven(value: unknown): boolean {
  return value !== null && value !== '' && !(Array.isArray(value) && value.length === 0)
}
