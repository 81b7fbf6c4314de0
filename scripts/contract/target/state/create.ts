import { baseOf } from '../../cases/base.ts'
import type { CaseInput } from '../../cases/case.ts'
import { concrete } from '../../schema/media-types.ts'
import { partsAndChoices, typesOf } from '../../schema/parts.ts'
import type { Subjects } from '../../schema/subjects.ts'
import { attempt } from '../../schema/values.ts'
import { bodiesOf, mainBody } from './bodies.ts'
import { freshened, variableMembers } from './fresh.ts'
import type { Lab, Outcome } from '../lab.ts'
import { parametersIn } from '../../../document/requests/templates.ts'
import type { Resource } from './resources.ts'
import type { Instance, Store } from './store.ts'

/** What creating needs. */
export interface Maker {
  readonly lab: Lab
  readonly store: Store
  /** Pointers to the members of bodies that must be unique, by operationId. */
  readonly unique: Map<string, readonly string[]>
  readonly nextSerial: () => number
}

/** Something new on the server, made with the first body that it accepts. */
export async function createInstance(
  maker: Maker,
  resource: Resource,
  parent: Instance | undefined,
  change?: (body: unknown) => unknown,
): Promise<Instance | undefined> {
  const { lab, store } = maker
  const subjects = resource.create!
  const { operationId } = subjects.operation
  const content = mainBody(subjects)
  const known = store.accepted.get(operationId)
  const bodies =
    known !== undefined ? [known] : content ? bodiesOf(lab.suite, content) : [undefined]
  const input = inputIn(maker, subjects, parent)
  for (const body of bodies.slice(0, MOST_BODIES)) {
    let sent: { readonly body: unknown; readonly instance: Instance | undefined } | undefined
    const send = async (value: unknown): Promise<Outcome> => {
      const contentType = content && concrete(content.mediaType)
      const call = {
        subjects,
        label: 'create',
        input: { ...input, ...(content && { body: value, contentType }) },
      }
      const outcome = await lab.call(call)
      sent = { body: value, instance: store.note(call, outcome) }
      return outcome
    }
    let outcome = await send(await store.prepare(subjects, change ? change(body) : body, undefined))
    const mayConflict = outcome.status === 409 || (known !== undefined && outcome.status !== 401)
    if (!outcome.isSuccess && mayConflict && content?.schema !== undefined)
      outcome = (await sendUnique(maker, subjects, content.schema, sent!.body, send)) ?? outcome
    if (!outcome.isSuccess) continue
    if (!change) store.accepted.set(operationId, sent!.body)
    return sent!.instance
  }
  return undefined
}

const MOST_BODIES = 8

function inputIn(maker: Maker, subjects: Subjects, parent: Instance | undefined): CaseInput {
  const { path, method } = subjects.operation
  const base = attempt(() => baseOf(subjects, maker.lab.suite.sampler))?.input ?? {}
  const names = parametersIn(path)
  const ids = [
    ...(parent?.ids ?? []),
    ...(method === 'put' ? [newId(maker, subjects, names.at(-1)!)] : []),
  ]
  const given = ids.map((id, index) => [names[index]!, id])
  return { ...base, path: { ...base.path, ...Object.fromEntries(given) } }
}

/** Sends a body again with a new value in one member after the other, in case that one must be unique. */
async function sendUnique(
  { lab, unique, nextSerial }: Maker,
  { operation: { operationId } }: Subjects,
  schema: string,
  body: unknown,
  send: (body: unknown) => Promise<Outcome>,
): Promise<Outcome | undefined> {
  const { requests } = lab.suite
  const all = variableMembers(requests, schema, body)
  for (const members of [...all.map((it) => [it]), all].slice(0, 12)) {
    const outcome = await send(freshened(requests, schema, body, members, nextSerial()))
    if (!outcome.isSuccess) continue
    unique.set(operationId, [...(unique.get(operationId) ?? []), ...members])
    return outcome
  }
  return undefined
}

/** An id for a PUT that creates. */
function newId({ lab, nextSerial }: Maker, subjects: Subjects, name: string): string {
  const { schema } = subjects.parameters.find((it) => it.in === 'path' && it.name === name)!
  const { suite } = lab
  const types = partsAndChoices(suite.document, schema).flatMap((part) => typesOf([part]))
  if (!types.includes('string')) return String(9_000 + nextSerial())
  const sample = String(attempt(() => suite.sampler.sample(schema)) ?? 'example')
  return freshened(suite.requests, schema, sample, [''], nextSerial())
}
