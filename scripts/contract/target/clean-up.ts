import { MOST_UNANSWERED } from './http/sender.ts'
import type { Run } from './run.ts'
import { pathOf } from './state/resources.ts'
import { restore } from './state/singletons.ts'

/** Removes what the run created, the newest first, restores the rest, and returns the URLs of what is left. */
export async function cleanUp({ store, lab, singletons }: Run): Promise<string[]> {
  const left: string[] = []
  lab.phase = 'cleaning up'
  for (const singleton of singletons)
    if (!(await restore(lab, singleton))) left.push(singleton.write.operation.path)
  let unanswered = 0
  const own = store.instances.filter(({ isOwn, isAlive }) => isOwn && isAlive)
  for (const instance of own.toReversed()) {
    const { resource, ids, sender } = instance
    const place = ids.reduce((path, id) => path.replace(/\{[^{}]*\}/, () => id), resource.path)
    if (!resource.remove || unanswered >= MOST_UNANSWERED) {
      left.push(place)
      continue
    }
    const { remove: subjects } = resource
    const input = { path: pathOf(subjects, ids) }
    const call = { subjects, label: ids.join('/'), input, isEssential: true }
    const first = await lab.tryOut({ ...call, ...sender })
    // Who created it may not be signed in any more.
    const isRefused = [401, 403].includes(first.status) && sender?.credentials !== undefined
    const { isSuccess, status } = isRefused ? await lab.tryOut(call) : first
    unanswered = status === 0 ? unanswered + 1 : 0
    if (isSuccess || status === 404 || status === 410) instance.isAlive = false
    else left.push(place)
  }
  return left
}
