import { isDeepStrictEqual } from 'node:util'
import { responseFor, type Subjects } from '../../schema/subjects.ts'
import { send, type Run } from '../run.ts'
import { pathOf } from '../state/resources.ts'
import type { Instance } from '../state/store.ts'
import { parametersIn } from '../../../document/requests/templates.ts'

/** What belongs to one thing isn't found below another, where 404 is declared. */
export async function judgeParents(run: Run, subjects: Subjects): Promise<void> {
  const { operation, pointer } = { ...subjects, ...subjects.operation }
  const resource = run.store.resources.find((it) => it.read === subjects)
  const names = parametersIn(operation.path)
  if (!resource?.parent || names.length < 2 || responseFor(subjects, 404)?.status !== '404') return
  const own = await run.store.instanceOf(resource)
  const isOther = (it: Instance | undefined) =>
    it?.resource === resource.parent && it?.isAlive && !isDeepStrictEqual(it.ids, own?.within)
  const other =
    run.store.instances.find(isOther) ??
    (await run.store.instanceOf(resource.parent, { isNew: true }))
  if (!own || !other || !isOther(other)) return
  const readAt = (ids: readonly string[], label: string) => {
    return send(run, { subjects, label, input: { path: pathOf(subjects, ids) } })
  }
  const there = await readAt(own.ids, 'where it belongs')
  const elsewhere = await readAt([...other.ids, own.ids.at(-1)!], 'below another')
  // Others may count their own from 1.
  if (!elsewhere.isSuccess || !isDeepStrictEqual(there.value, elsewhere.value)) return
  const message = `what belongs to one ${resource.parent.noun} is found below another`
  run.lab.observe(elsewhere, { kind: 'state', pointer, place: `path/${names.at(-2)}`, message })
}
