import { responseFor, type Subjects } from '../../schema/subjects.ts'
import { isRejection, type Run } from '../run.ts'
import { mainBody } from '../state/bodies.ts'
import { isActionOn, plain, type Resource } from '../state/resources.ts'
import type { Instance } from '../state/store.ts'
import { judgeAlike } from './alike.ts'
import { judgeUpload } from './bytes.ts'
import { judgeDefaults } from './defaults.ts'
import { judgePatched } from './patch.ts'
import {
  callOn,
  judgeListed,
  judgeLocation,
  judgeRead,
  judgeStored,
  noteLate,
} from './read-back.ts'
import { judgeReplaced } from './replace.ts'
import { judgeSingletons } from './singletons.ts'
import { judgeTransitions } from './transitions.ts'

/** Create, read, list, replace, patch, read and compare, delete, read again; for everything that can be created. */
export async function chainsPhase(run: Run): Promise<void> {
  for (const resource of run.store.resources) {
    const { create, remove } = resource
    if (!create) await judgeLocated(run, resource)
    if (!create || !run.operations.includes(create)) continue
    const instance = await run.store.instanceOf(resource, { isOwn: true, isNew: true })
    if (!instance) continue
    judgeStored(run, resource, create, instance.sent, instance.outcome!)
    const outcome = await judgeRead(run, instance, create, instance.sent)
    if (outcome?.isSuccess) judgeLocation(run, instance, outcome)
    await judgeUpload(run, instance)
    await judgeListed(run, instance, true)
    await judgeDefaults(run, instance)
    // A replacement may leave nothing that a patch could change by mistake.
    if (resource.patch) await judgePatched(run, instance, resource.patch)
    if (resource.replace) await judgeReplaced(run, instance, resource.replace)
    await judgeAlike(run, instance)
    await judgeTransitions(run, resource)
    if (remove && run.operations.includes(remove)) await judgeRemoved(run, instance, remove)
  }
  await judgeSingletons(run)
}

/** What the `Location` of an answer names, e.g. a job, can be read. */
async function judgeLocated(run: Run, { read, ...resource }: Resource): Promise<void> {
  const instance = run.store.instances.find(
    (it) => it.resource.path === resource.path && it.outcome !== undefined,
  )
  if (!instance || !read || !run.operations.includes(read)) return
  const { isSuccess, status } = await callOn(run, read, instance, 'what a Location names')
  if (isSuccess || ![404, 410].includes(status)) return
  const pointer = responseFor(instance.outcome!.subjects!, instance.outcome!.status)!.pointer
  const message = "Location names something that isn't there"
  run.lab.observe(instance.outcome!, { kind: 'header', pointer, place: 'Location', message })
}

async function judgeRemoved(run: Run, instance: Instance, remove: Subjects): Promise<void> {
  const { resource } = instance
  const outcome = await callOn(run, remove, instance, 'what was created')
  if (!outcome.isSuccess) {
    if (isRejection(outcome) || outcome.status === 404) {
      const message = "what was created can't be deleted"
      run.lab.observe(outcome, { kind: 'state', pointer: remove.operation.pointer, message })
    }
    return
  }
  if (await isStillGoing(run, instance, remove, outcome.status)) return
  const { read, replace, patch, create } = resource
  const actions = run.operations.filter((it) => isActionOn(resource, it))
  for (const subjects of [read, replace, patch, ...actions, remove]) {
    // A PUT may create it again.
    if (!subjects || !run.operations.includes(subjects) || subjects === create) continue
    const body =
      mainBody(subjects) &&
      (run.store.accepted.get(subjects.operation.operationId) ?? instance.sent)
    const again = await callOn(run, subjects, instance, 'what was deleted', body)
    const isDeclared = subjects.responses.some(({ status }) => status === '404' || status === '410')
    if (!again.isSuccess || (subjects === remove && !isDeclared)) continue
    // Some servers keep what is deleted, and say that it is.
    if (subjects === read && isMarkedDeleted(again.value)) return
    if (actions.includes(subjects) && (await isRestored(run, instance))) {
      await callOn(run, remove, instance, 'what was restored')
      continue
    }
    run.lab.observe(again, { kind: 'state', ...undeleted(subjects, subjects === remove) })
  }
  await judgeListed(run, instance, false)
}

/** How an operation shows that something isn't deleted. */
function undeleted({ operation: { operationId, pointer } }: Subjects, isRemoval: boolean) {
  if (isRemoval) {
    const message = `${operationId} succeeds again on what it has deleted: a fault unless that is meant, as 404 is declared`
    return { severity: 'warning', pointer, message } as const
  }
  const message = /restor|undelete|recover|unarchive/i.test(operationId)
    ? `${operationId} succeeds, but what it restores can't be read`
    : `what was deleted is still there for ${operationId}`
  return { pointer, message } as const
}

/** Whether a deletion that was only accepted isn't done after a while. */
async function isStillGoing(
  run: Run,
  instance: Instance,
  remove: Subjects,
  status: number,
): Promise<boolean> {
  const { read } = instance.resource
  if (!read || !run.operations.includes(read)) return false
  const { isSuccess, value } = await run.lab.patience.until(
    () => callOn(run, read, instance, 'what is deleted'),
    (it) => !it.isSuccess || isMarkedDeleted(it.value),
    () => noteLate(run, read),
  )
  if (!isSuccess || isMarkedDeleted(value) || status !== 202) return false
  const reason = 'it only begins to delete (202), and what it deletes is there for longer'
  run.lab.unjudged.add(remove.operation.operationId, reason)
  return true
}

/** Whether an action on what was deleted has brought it back. */
async function isRestored(run: Run, instance: Instance): Promise<boolean> {
  const { read } = instance.resource
  const outcome = read && (await callOn(run, read, instance, 'what may be restored'))
  if (outcome?.isSuccess) instance.isAlive = true
  return outcome?.isSuccess === true
}

function isMarkedDeleted(value: unknown): boolean {
  return Object.entries(Object(value) as object).some(([name, it]) => {
    const isMark = /^(is)?(deleted|removed|archived|trashed)(at|on)?$/.test(plain(name))
    const isState = /^(state|status)$/i.test(name)
    return isMark ? Boolean(it) : isState && /delet|remov|archiv|trash|cancel/i.test(String(it))
  })
}
