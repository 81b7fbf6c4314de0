import type { Run } from './run.ts'
import { parametersIn } from './state/resources.ts'

/** Removes what the run created, the newest first, and returns the URLs of what is left. */
export async function cleanUp({ store, lab }: Pick<Run, 'store' | 'lab'>): Promise<string[]> {
  const left: string[] = []
  lab.phase = 'cleaning up'
  const own = store.instances.filter(({ isOwn, isAlive }) => isOwn && isAlive)
  for (const instance of own.toReversed()) {
    const { resource, ids } = instance
    const place = ids.reduce((path, id) => path.replace(/\{[^{}]*\}/, () => id), resource.path)
    if (!resource.remove) {
      left.push(place)
      continue
    }
    const names = parametersIn(resource.remove.operation.path)
    const path = Object.fromEntries(names.map((name, index) => [name, ids[index]]))
    const call = {
      subjects: resource.remove,
      label: ids.join('/'),
      input: { path },
      isEssential: true,
    }
    const { isSuccess, status } = await lab.tryOut(call)
    if (isSuccess || status === 404 || status === 410) instance.isAlive = false
    else left.push(place)
  }
  return left
}
