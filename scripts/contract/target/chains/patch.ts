import { isObject } from '../../../document/objects.ts'
import type { Subjects } from '../../schema/subjects.ts'
import type { Outcome } from '../lab.ts'
import type { Run } from '../run.ts'
import { mainBody } from '../state/bodies.ts'
import type { Resource } from '../state/resources.ts'
import { describedMembers, otherValues } from '../state/vary.ts'
import type { Instance } from '../state/store.ts'
import { isStored, representationIn } from './compare.ts'
import { callOn, judgeRead, judgeStored, judgeTag } from './read-back.ts'

/** A patch changes what it names and nothing else, and null removes. */
export async function judgePatched(run: Run, instance: Instance, patch: Subjects): Promise<void> {
  const { read } = instance.resource
  const schema = mainBody(patch)?.schema
  const known = run.store.accepted.get(patch.operation.operationId)
  if (schema === undefined) return
  const own = isObject(instance.sent) ? instance.sent : {}
  const { requests } = run.live
  const start = describedMembers(requests, schema, isObject(known) ? { ...own, ...known } : own)
  const others = otherValues(run.live.sampler, schema, start, run.store.resources, 800)
  for (const [name, value] of Object.entries(others)) {
    const body = { [name]: value }
    if (!run.live.requests.accepts(schema, body)) continue
    const before = read && (await callOn(run, read, instance, `before ${name} is patched`))
    const outcome = await callOn(run, patch, instance, `only ${name}`, body)
    if (!outcome.isSuccess) continue
    judgeStored(run, instance.resource, patch, body, outcome)
    const after = await judgeRead(run, instance, patch, body)
    if (!before?.isSuccess || !after?.isSuccess) continue
    judgeUntouched(run, instance.resource, before, after, name, start)
    judgeTag(run, before, after)
    await judgeRemovable(run, instance, patch, name, after)
  }
}

/** A patch of one member changes no other that could be written. */
function judgeUntouched(
  run: Run,
  resource: Resource,
  before: Outcome,
  after: Outcome,
  name: string,
  writable: object,
): void {
  const [old, fresh] = [before, after].map(({ value }) => representationIn(resource, value))
  for (const other of Object.keys(writable)) {
    if (other === name || !old || !fresh || !(other in old) || isStored(old[other], fresh[other]))
      continue
    run.lab.observe(after, {
      kind: 'state',
      pointer: resource.patch!.operation.pointer,
      place: `body/${other}`,
      message: 'a patch of one member changes another',
    })
  }
}

/** Where null is valid, it is stored. */
async function judgeRemovable(
  run: Run,
  instance: Instance,
  patch: Subjects,
  name: string,
  before: Outcome,
): Promise<void> {
  const body = { [name]: null }
  if (!run.live.requests.accepts(mainBody(patch)!.schema!, body)) return
  const outcome = await callOn(run, patch, instance, `${name} null`, body)
  if (!outcome.isSuccess) return
  const after = await callOn(run, instance.resource.read!, instance, `after ${name} null`)
  const [old, fresh] = [before, after].map(
    ({ value }) => representationIn(instance.resource, value)?.[name],
  )
  if (!after.isSuccess || old === null || old === undefined || !isStored(old, fresh)) return
  run.lab.observe(after, {
    kind: 'state',
    pointer: patch.operation.pointer,
    place: `body/${name}`,
    message: 'a patch with null is accepted and changes nothing',
  })
}
