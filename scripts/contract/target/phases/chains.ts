import { isObject } from '../../../document/objects.ts'
import { concrete } from '../../schema/media-types.ts'
import { responseFor, type Subjects } from '../../schema/subjects.ts'
import { mainBody } from '../state/bodies.ts'
import { isStored, memberOf, representationIn, unstored } from './compare.ts'
import { idIn } from '../state/identify.ts'
import type { Outcome } from '../lab.ts'
import { allItems } from './pages.ts'
import type { Resource } from '../state/resources.ts'
import { parametersIn } from '../state/resources.ts'
import { isRejection, send, type Run } from '../run.ts'
import type { Instance } from '../state/store.ts'
import { otherValues } from './vary.ts'

/** Create, read, list, replace, patch, read and compare, delete, read again; for everything that can be created. */
export async function chainsPhase(run: Run): Promise<void> {
  for (const resource of run.store.resources) {
    const { create, remove } = resource
    if (!create || !run.operations.includes(create)) continue
    const instance = await run.store.instanceOf(resource, { isOwn: true, isNew: true })
    if (!instance) continue
    await judgeStored(run, instance, create, instance.sent, instance.outcome!)
    const outcome = await judgeRead(run, instance, create, instance.sent)
    if (outcome?.isSuccess) judgeLocation(run, instance, outcome)
    await judgeListed(run, instance, true)
    if (resource.replace) await judgeReplaced(run, instance, resource.replace)
    if (resource.patch) await judgePatched(run, instance, resource.patch)
    if (remove && run.operations.includes(remove)) await judgeRemoved(run, instance, remove)
  }
}

/** The path of an instance, or of another one of the same parent. */
function pathOf({ operation }: Subjects, ids: readonly string[]): Record<string, unknown> {
  return Object.fromEntries(parametersIn(operation.path).map((name, index) => [name, ids[index]]))
}

async function call(
  run: Run,
  subjects: Subjects,
  { ids }: Instance,
  label: string,
  body?: unknown,
) {
  const base = await run.store.inputFor(subjects)
  const contentType = mainBody(subjects)?.mediaType
  const { body: _, contentType: __, ...rest } = base ?? {}
  const input = {
    ...{ ...rest, path: pathOf(subjects, ids) },
    ...(body !== undefined && { body, contentType: concrete(contentType!) }),
  }
  return send(run, { subjects, label, input })
}

function judgeStored(
  run: Run,
  { resource }: Instance,
  written: Subjects,
  sent: unknown,
  outcome: Outcome,
): void {
  const schema = mainBody(written)?.schema
  if (schema === undefined || !outcome.isSuccess) return
  for (const { name, sent: meant, shown } of unstored(run.lab.suite, resource, sent, outcome)) {
    run.lab.observe(outcome, {
      ...{ kind: 'state', pointer: memberOf(run.lab.suite, schema, name), place: `body/${name}` },
      message: `${written.operation.operationId} writes ${name}, and ${outcome.subjects!.operation.operationId} shows it otherwise`,
      detail: `${JSON.stringify(meant)} was sent, ${JSON.stringify(shown) ?? 'nothing'} came`,
    })
  }
}

async function judgeRead(
  run: Run,
  instance: Instance,
  written: Subjects,
  sent: unknown,
): Promise<Outcome | undefined> {
  const { read } = instance.resource
  if (!read) return undefined
  const outcome = await call(run, read, instance, `after ${written.operation.operationId}`)
  if (!outcome.isSuccess) {
    const message = `what ${written.operation.operationId} has written can't be read`
    run.lab.observe(outcome, { kind: 'state', pointer: read.operation.pointer, message })
  }
  judgeStored(run, instance, written, sent, outcome)
  return outcome
}

/** `Location` is the URL of what was created. @see https://www.rfc-editor.org/rfc/rfc9110#section-10.2.2 */
function judgeLocation(run: Run, { outcome }: Instance, read: Outcome): void {
  const { answer, request } = outcome!.exchange
  const location = answer?.headers.find(([name]) => name.toLowerCase() === 'location')?.[1]
  const url = location === undefined ? undefined : URL.parse(location, request.url)
  if (!url || url.pathname === new URL(read.exchange.request.url).pathname) return
  const pointer = responseFor(outcome!.subjects!, outcome!.status)?.pointer ?? '/paths'
  const message = "Location isn't the path of what was created"
  run.lab.observe(outcome!, { kind: 'header', pointer, place: 'Location', message })
}

async function judgeListed(run: Run, instance: Instance, isThere: boolean): Promise<void> {
  const { resource, ids } = instance
  const { list, create } = resource
  if (!list) return
  const parentIds = ids.slice(0, -1)
  const { items, outcome, isComplete } = await allItems(
    run,
    list,
    pathOf(list, parentIds),
    isThere ? 'with it' : 'without it',
  )
  if (!items || !outcome.isSuccess) return
  const found = items.find((item) => item === ids.at(-1) || idIn(resource, item) === ids.at(-1))
  if (isThere && !found && isComplete) {
    const message = "what was created isn't listed"
    run.lab.observe(outcome, { kind: 'state', pointer: list.operation.pointer, message })
  }
  if (!isThere && found !== undefined) {
    const message = 'what was deleted is still listed'
    run.lab.observe(outcome, { kind: 'state', pointer: list.operation.pointer, message })
  }
  if (isThere && isObject(found)) {
    const { value: _, ...rest } = outcome
    judgeStored(run, instance, create!, instance.sent, { ...rest, value: found })
  }
}

async function judgeReplaced(run: Run, instance: Instance, replace: Subjects): Promise<void> {
  const { resources, accepted } = run.store
  const schema = mainBody(replace)?.schema
  const known = accepted.get(replace.operation.operationId) ?? instance.sent
  if (schema === undefined || !isObject(known)) return
  const own = isObject(instance.sent) ? instance.sent : {}
  const same = Object.fromEntries(
    Object.entries(known).map(([name, value]) => [name, own[name] ?? value]),
  )
  const others = otherValues(run.live.requests, schema, same, resources, 700)
  const outcome = await writeVaried(run, instance, replace, same, others)
  if (outcome) await judgeRead(run, instance, replace, outcome.sent)
}

/** Writes all other values at once, or else those that are accepted one by one. */
async function writeVaried(
  run: Run,
  instance: Instance,
  subjects: Subjects,
  base: Readonly<Record<string, unknown>>,
  others: Readonly<Record<string, unknown>>,
): Promise<{ sent: unknown } | undefined> {
  const attempt = async (body: unknown, label: string) => {
    const outcome = await call(run, subjects, instance, label, body)
    if (outcome.isSuccess) judgeStored(run, instance, subjects, body, outcome)
    return outcome.isSuccess
  }
  const whole = { ...base, ...others }
  if (await attempt(whole, 'other values')) return { sent: whole }
  for (const [name, value] of Object.entries(others)) {
    const body = { ...base, [name]: value }
    if (await attempt(body, `other ${name}`)) return { sent: body }
  }
  return (await attempt(base, 'the same values')) ? { sent: base } : undefined
}

async function judgePatched(run: Run, instance: Instance, patch: Subjects): Promise<void> {
  const { read } = instance.resource
  const schema = mainBody(patch)?.schema
  const known = run.store.accepted.get(patch.operation.operationId)
  if (schema === undefined) return
  const own = isObject(instance.sent) ? instance.sent : {}
  const start = isObject(known) ? { ...own, ...known } : own
  const others = otherValues(run.live.requests, schema, start, run.store.resources, 800)
  for (const [name, value] of Object.entries(others)) {
    const body = { [name]: value }
    if (!run.live.requests.accepts(schema, body)) continue
    const before = read && (await call(run, read, instance, `before ${name} is patched`))
    const outcome = await call(run, patch, instance, `only ${name}`, body)
    if (!outcome.isSuccess) continue
    judgeStored(run, instance, patch, body, outcome)
    const after = await judgeRead(run, instance, patch, body)
    if (before?.isSuccess && after?.isSuccess)
      judgeUntouched(run, instance.resource, before, after, name, others)
  }
}

/** A patch of one member changes no other that could be patched. */
function judgeUntouched(
  run: Run,
  resource: Resource,
  before: Outcome,
  after: Outcome,
  name: string,
  others: object,
): void {
  const [old, fresh] = [before, after].map(({ value }) => representationIn(resource, value))
  for (const other of Object.keys(others)) {
    if (other === name || !old || !fresh || !(other in old) || isStored(old[other], fresh[other]))
      continue
    const message = `a patch of one member changes another`
    run.lab.observe(after, {
      kind: 'state',
      pointer: resource.patch!.operation.pointer,
      place: `body/${other}`,
      message,
    })
  }
}

async function judgeRemoved(run: Run, instance: Instance, remove: Subjects): Promise<void> {
  const { read, replace, patch } = instance.resource
  const outcome = await call(run, remove, instance, 'what was created')
  if (!outcome.isSuccess) {
    if (isRejection(outcome) || outcome.status === 404) {
      const message = "what was created can't be deleted"
      run.lab.observe(outcome, { kind: 'state', pointer: remove.operation.pointer, message })
    }
    return
  }
  const gone = [
    read,
    replace,
    patch,
    ...run.operations.filter((it) => isActionOn(instance.resource, it)),
    remove,
  ]
  for (const subjects of gone) {
    if (!subjects || !run.operations.includes(subjects)) continue
    const body =
      mainBody(subjects) &&
      (run.store.accepted.get(subjects.operation.operationId) ?? instance.sent)
    const again = await call(run, subjects, instance, 'what was deleted', body)
    const isDeclared = subjects.responses.some(({ status }) => status === '404' || status === '410')
    if (!again.isSuccess || (subjects === remove && !isDeclared)) continue
    const message = `what was deleted is still there for ${subjects.operation.operationId}`
    run.lab.observe(again, { kind: 'state', pointer: subjects.operation.pointer, message })
  }
  await judgeListed(run, instance, false)
}

function isActionOn({ path }: Resource, { operation }: Subjects): boolean {
  return (
    operation.path.startsWith(`${path}/`) &&
    parametersIn(operation.path).length === parametersIn(path).length
  )
}
