import { isDeepStrictEqual } from 'node:util'
import { at } from '../../../document/json-pointer.ts'
import { isObject } from '../../../document/objects.ts'
import { concrete } from '../../schema/media-types.ts'
import { bodiesOf, mainBody } from '../state/bodies.ts'
import { isRejection, send, validInput, type Run } from '../run.ts'
import type { Instance } from '../state/store.ts'
import type { Subjects } from '../../schema/subjects.ts'

/** Every operation with valid input, then with every example; what is accepted is what later cases vary. */
export async function examplesPhase(run: Run): Promise<void> {
  for (const subjects of run.operations) await callAsFound(run, subjects)
  for (const resource of run.store.resources) {
    if (!run.operations.includes(resource.create!)) continue
    const first = await run.store.instanceOf(resource, { isNew: true })
    // The second one shows what must be unique.
    const second = await run.store.instanceOf(resource, { isNew: true })
    if (first && second) judgeConflict(run, first, second)
  }
  for (const subjects of run.operations) await callWithExamples(run, subjects)
  // Some may have what they need only now, e.g. a job that another has started.
  const isSkipped = ({ operation }: Subjects) =>
    run.skipped.some(({ operationId }) => operationId === operation.operationId)
  for (const subjects of run.operations.filter(isSkipped)) await callWithExamples(run, subjects)
}

async function callWithExamples(run: Run, subjects: Subjects): Promise<void> {
  await plainCall(run, subjects)
  await parameterExamples(run, subjects)
}

/** Where 409 says so, nothing can be created twice; an id that the sender chooses never can. */
function judgeConflict(run: Run, first: Instance, { sent, outcome }: Instance): void {
  const { resource, ids } = first
  const { pointer } = resource.create!.operation
  const conflict = resource.create!.responses.find(({ status }) => status === '409')
  const isSibling = isDeepStrictEqual(
    first.outcome?.exchange.request.url,
    outcome?.exchange.request.url,
  )
  if (!conflict || !isSibling || !isDeepStrictEqual(first.sent, sent)) return
  const { description = '' } = at(run.live.document, conflict.pointer) as { description?: string }
  const isChosen = isObject(sent) && Object.values(sent).includes(ids.at(-1))
  if (!isChosen && !DUPLICATE.test(description)) return
  const message = 'the same content is created twice, but 409 is declared'
  run.lab.observe(outcome!, { kind: 'state', pointer: `${pointer}/responses/409`, message })
}

const DUPLICATE = /exist|duplicate|already|unique|taken|twice|in use/i

/** What needs no ids, before the run has created anything: some lists may be empty. */
async function callAsFound(run: Run, subjects: Subjects): Promise<void> {
  const { operation, parameters } = subjects
  if (operation.method !== 'get' || operation.path.includes('{')) return
  const input = parameters.some(({ required }) => required) ? await validInput(run, subjects) : {}
  if (input) await send(run, { subjects, label: 'at the start', input })
}

async function plainCall(run: Run, subjects: Subjects): Promise<void> {
  const { operationId, pointer } = subjects.operation
  const input = await validInput(run, subjects)
  if (!input) return
  const content = mainBody(subjects)
  const bodies = content ? bodiesOf(run.live, content) : []
  const first = await send(run, { subjects, label: 'valid', input })
  const rejected = []
  const note = (outcome: typeof first, body: unknown): void => {
    if (outcome.isSuccess) run.working.add(operationId)
    if (outcome.isSuccess && body !== undefined && !run.store.accepted.has(operationId))
      run.store.accepted.set(operationId, body)
    if (isRejection(outcome) && outcome.faults.length === 0) rejected.push(outcome)
  }
  note(first, input.body)
  for (const [index, body] of bodies.entries()) {
    const prepared = await run.store.prepare(subjects, body, undefined)
    const fresh = await validInput(run, subjects)
    if (!fresh) return
    const next = { ...fresh, body: prepared, contentType: concrete(content!.mediaType) }
    note(await send(run, { subjects, label: `body ${index}`, input: next }), prepared)
  }
  if (!run.working.has(operationId) && isRejection(first) && first.faults.length === 0) {
    run.lab.observe(first, {
      kind: 'rejected',
      severity: 'warning',
      pointer,
      message:
        'valid requests are rejected, perhaps for a reason that the description gives in words only',
    })
  }
}

async function parameterExamples(run: Run, subjects: Subjects): Promise<void> {
  for (const { name, in: location, object, schema } of subjects.parameters) {
    if (location === 'path') continue
    const { example, examples = {} } = object as { example?: unknown; examples?: object }
    const shown = Object.values(examples).map((it: { value?: unknown }) => it.value)
    for (const value of [example, ...shown]) {
      if (value === undefined || !run.live.requests.accepts(schema, value)) continue
      const input = await validInput(run, subjects)
      if (!input) return
      const given = { ...input, [location]: { ...input[location], [name]: value } }
      await send(run, {
        subjects,
        label: `${location} ${name} ${JSON.stringify(value)}`,
        input: given,
      })
    }
  }
}
