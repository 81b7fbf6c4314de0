import { partsAndChoices, propertyNames, memberPointer } from '../../schema/parts.ts'
import type { Subjects } from '../../schema/subjects.ts'
import type { Outcome } from '../lab.ts'
import type { Run } from '../run.ts'
import { mainBody } from '../state/bodies.ts'
import { isActionOn, type Resource } from '../state/resources.ts'
import { representationIn, schemaOf } from './compare.ts'
import { callOn, noteLate } from './read-back.ts'

/** An action that is named after a state leads to it, e.g. `confirm` to `confirmed`. */
export async function judgeTransitions(run: Run, resource: Resource): Promise<void> {
  const { read } = resource
  if (!read || !run.operations.includes(read)) return
  for (const action of run.operations.filter((it) => isActionOn(resource, it))) {
    if (action.operation.method !== 'post') continue
    const instance = await run.store.instanceOf(resource, { isOwn: true, isNew: true })
    const before = instance && (await callOn(run, read, instance, 'before a change of its state'))
    const state = before?.isSuccess ? stateNamedBy(run, action, before) : undefined
    if (!instance || !before || !state) continue
    const body = mainBody(action) && (await run.store.inputFor(action))?.body
    const outcome = await callOn(run, action, instance, 'to change its state', body)
    const valueIn = ({ value }: Outcome) => representationIn(resource, value)?.[state.member]
    if (action.responses.some(({ status }) => status === '409'))
      await callOn(run, action, instance, 'what was done already', body)
    // What is only accepted (202) may take a while.
    if (!outcome.isSuccess || outcome.status === 202 || valueIn(before) === state.value) continue
    const after = await run.lab.patience.until(
      () => callOn(run, read, instance, 'after a change of its state'),
      (it) => !it.isSuccess || valueIn(it) !== valueIn(before),
      () => noteLate(run, read),
    )
    if (!after.isSuccess || valueIn(after) !== valueIn(before)) continue
    const { operationId, pointer } = action.operation
    run.lab.observe(outcome, {
      kind: 'state',
      severity: 'warning',
      pointer,
      place: `body/${state.member}`,
      message: `${operationId} succeeds, but ${state.member} doesn't become ${state.value}: a fault unless that needs more`,
      detail: `it is ${JSON.stringify(valueIn(after))} afterwards`,
    })
  }
}

/** The member and its value to which the last word of a path leads. */
function stateNamedBy(
  { lab: { suite } }: Run,
  { operation: { path } }: Subjects,
  shown: Outcome,
): { readonly member: string; readonly value: string } | undefined {
  const schema = schemaOf(shown)
  const stem = path.slice(path.lastIndexOf('/') + 1).replace(/[ey]$/, '')
  if (schema === undefined || stem.length < 3) return undefined
  const parts = partsAndChoices(suite.document, schema)
  const found = parts.flatMap((part) =>
    propertyNames(part.schema).flatMap((member) => {
      const place = memberPointer([part], member)
      const own = place === undefined ? [] : partsAndChoices(suite.document, place)
      const values = own.flatMap((it) => (it.schema['enum'] as unknown[] | undefined) ?? [])
      return values.flatMap((value) => (isPastOf(stem, value) ? [{ member, value }] : []))
    }),
  )
  return found.length === 1 ? found[0] : undefined
}

function isPastOf(stem: string, value: unknown): value is string {
  if (typeof value !== 'string') return false
  const end = value.toLowerCase().startsWith(stem.toLowerCase()) && value.slice(stem.length)
  return end !== false && /^[a-z]{0,2}ed$/i.test(end)
}
