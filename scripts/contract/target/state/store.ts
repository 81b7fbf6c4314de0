import { isDeepStrictEqual } from 'node:util'
import { at } from '../../../document/json-pointer.ts'
import { sentMethod } from '../../../document/path-item.ts'
import type { CaseInput } from '../../cases/case.ts'
import { baseOf } from '../../cases/base.ts'
import { concrete } from '../../schema/media-types.ts'
import type { Subjects } from '../../schema/subjects.ts'
import { attempt } from '../../schema/values.ts'
import { bodiesOf, mainBody } from './bodies.ts'
import { createInstance } from './create.ts'
import { freshened } from './fresh.ts'
import { createdId, idIn, itemsIn, locatedIds } from './identify.ts'
import { describedId } from './described-id.ts'
import type { Call, Lab, Outcome } from '../lab.ts'
import { withReferences } from './references.ts'
import { parametersIn } from '../../../document/requests/templates.ts'
import { pathOf, resourceAt, type Resource } from './resources.ts'

/** Something on the server. */
export interface Instance {
  readonly resource: Resource
  /** The ids in its path, in order. */
  readonly ids: readonly string[]
  /** The ids in the path of its collection. */
  readonly within: readonly string[]
  /** Whether the run created it, so that it may be changed and removed. */
  readonly isOwn: boolean
  isAlive: boolean
  /** The body that it was created with. */
  readonly sent: unknown
  readonly outcome: Outcome | undefined
  /** How it was created. */
  readonly sender?: Pick<Call, 'credentials' | 'headers'>
}

/** What the run knows to be on the server. */
export interface Store {
  readonly resources: readonly Resource[]
  readonly instances: readonly Instance[]
  /** A valid input with ids that exist; undefined when nothing is known that they could name. */
  inputFor(subjects: Subjects, choice?: Choice): Promise<CaseInput | undefined>
  /** One that is there already, or a new one. */
  instanceOf(resource: Resource, choice?: Choice): Promise<Instance | undefined>
  /** @param change what becomes of the body that is known to be accepted */
  create(
    resource: Resource,
    parent: Instance | undefined,
    change?: (body: unknown) => unknown,
  ): Promise<Instance | undefined>
  /** What an instance belongs to. */
  parentOf(instance: Pick<Instance, 'resource' | 'within'>): Instance | undefined
  /** A body in which what must be unique is new, and ids exist. */
  prepare(subjects: Subjects, body: unknown, known: unknown): Promise<unknown>
  /** Takes note of what an outcome created or removed. */
  note(call: Call, outcome: Outcome): Instance | undefined
  /** The body that a server accepted, by operationId. */
  readonly accepted: Map<string, unknown>
}

export interface Choice {
  /** It may be changed. */
  readonly isOwn?: boolean
  /** Nothing else uses it: it may be removed. */
  readonly isNew?: boolean
}

/** Where something with an id is: its own path may be nested in its collection's, or not. */
function placeOf({ path }: Resource, within: readonly string[], id: string) {
  const isNested = parametersIn(path).length > 1
  return { ids: isNested ? [...within, id] : [id], within }
}

export function createStore(
  lab: Lab,
  resources: readonly Resource[],
  mayCall: (operation: Subjects) => boolean,
): Store {
  const { suite } = lab
  const instances: Instance[] = []
  const accepted = new Map<string, unknown>()
  const unique = new Map<string, readonly string[]>()
  const listed = new Set<string>()
  const failed = new Map<string, number>()
  const open = new Set<string>()
  let serial = 100
  const nextSerial = () => ++serial

  const find = (resource: Resource, { isOwn = false }: Choice, parent?: Instance) =>
    instances.find(
      (it) =>
        it.resource === resource &&
        it.isAlive &&
        (it.isOwn || !isOwn) &&
        (parent === undefined || isDeepStrictEqual(it.within, parent.ids)),
    )

  const store: Store = {
    resources,
    instances,
    accepted,
    async inputFor(subjects, choice = {}) {
      const base = attempt(() => baseOf(subjects, suite.sampler))
      if (!base) return undefined
      const resource = resourceAt(resources, subjects.operation.path)
      const body = await store.prepare(subjects, defaultBody(subjects), undefined)
      const contentType = mainBody(subjects)?.mediaType
      const input: CaseInput = {
        ...base.input,
        query: await linked(base.input.query ?? {}),
        ...(body !== undefined && { body, contentType: concrete(contentType!) }),
      }
      if (!resource) return input
      const instance = await store.instanceOf(resource, choice)
      if (!instance) return undefined
      return { ...input, path: { ...base.input.path, ...pathOf(subjects, instance.ids) } }
    },

    async instanceOf(resource, choice = {}) {
      const { isOwn = false, isNew = false } = choice
      const known = isNew ? undefined : find(resource, choice)
      if (known?.isAlive) return known
      const parent = resource.parent && (await store.instanceOf(resource.parent))
      if (resource.parent && !parent) return undefined
      if (resource.create && mayCall(resource.create)) {
        const created = await store.create(resource, parent)
        if (created) return created
      }
      if (isOwn) return undefined
      await readList(resource, parent)
      return find(resource, choice) ?? described(resource, parent)
    },

    async create(resource, parent, change) {
      const subjects = resource.create
      const id = `${resource.path} ${parent?.ids.join()}`
      if (!subjects || open.has(resource.path) || (failed.get(id) ?? 0) > 2) return undefined
      open.add(resource.path)
      try {
        const maker = { lab, store, unique, nextSerial }
        const created = await createInstance(maker, resource, parent, change)
        if (!created && !change) failed.set(id, (failed.get(id) ?? 0) + 1)
        return created
      } finally {
        open.delete(resource.path)
      }
    },

    parentOf: ({ resource: { parent }, within }) =>
      instances.find((it) => it.resource === parent && isDeepStrictEqual(it.ids, within)),

    async prepare(subjects, body, known) {
      const { schema } = mainBody(subjects) ?? {}
      if (schema === undefined || body === undefined) return body
      const owner = resources.find((it) => it.create === subjects || it.replace === subjects)
      // An invalid member is what a case tests.
      const kept = suite.requests.accepts(schema, body) ? undefined : known
      const linked = await withReferences(store, body, owner, kept)
      const members = unique.get(subjects.operation.operationId) ?? []
      const same = (pointer: string) =>
        known === undefined || isDeepStrictEqual(at(linked, pointer), at(known, pointer))
      return freshened(suite.requests, schema, linked, members.filter(same), ++serial)
    },

    note({ subjects, input, credentials, headers }, outcome) {
      const { operation } = subjects
      const isCall = outcome.exchange.request.method === sentMethod(operation.method)
      if (!outcome.isSuccess || !isCall) return undefined
      if (operation.method === 'delete') {
        const ids = parametersIn(operation.path).map((name) => String(input.path?.[name]))
        const resource = resourceAt(resources, operation.path)
        for (const it of instances)
          if (it.resource === resource && isDeepStrictEqual(it.ids, ids)) it.isAlive = false
        return undefined
      }
      const resource = resources.find((it) => it.create === subjects)
      if (!resource) return noteLocated(outcome)
      const own = parametersIn(operation.path).map((name) => String(input.path?.[name]))
      const isPut = operation.method === 'put'
      const id = isPut ? own.at(-1) : createdId(suite, subjects, resource, outcome.exchange)
      if (id === undefined) return undefined
      const place = placeOf(resource, isPut ? own.slice(0, -1) : own, id)
      const { ids } = place
      const known = instances.find(
        (it) => it.resource === resource && isDeepStrictEqual(it.ids, ids),
      )
      if (known?.isAlive) return known
      const instance = {
        resource,
        ...place,
        isOwn: !isPut || outcome.status === 201,
        isAlive: true,
        sent: input.body,
        outcome,
        sender: { credentials, headers },
      }
      instances.push(instance)
      return instance
    },
  }

  /** E.g. the job that an answer with 202 names. */
  const noteLocated = (outcome: Outcome): Instance | undefined => {
    const resource = resources.findLast((it) => locatedIds(it, outcome.exchange) !== undefined)
    if (!resource || outcome.exchange.request.method !== 'POST') return undefined
    const ids = locatedIds(resource, outcome.exchange)!
    const known = instances.find((it) => it.resource === resource && isDeepStrictEqual(it.ids, ids))
    if (known) return known
    const isOwn = outcome.status === 201 || outcome.status === 202
    const instance = { resource, ids, within: ids.slice(0, -1), isOwn, isAlive: true }
    instances.push({ ...instance, sent: undefined, outcome })
    return instances.at(-1)
  }

  /** What a path names by a value that the description gives, e.g. the week of a calendar. */
  const described = (resource: Resource, parent: Instance | undefined): Instance | undefined => {
    const id = describedId(suite, resource)
    if (id === undefined) return undefined
    const place = placeOf(resource, parent?.ids ?? [], id)
    return { resource, ...place, isOwn: false, isAlive: true, sent: undefined, outcome: undefined }
  }

  const linked = async (values: Readonly<Record<string, unknown>>) =>
    (await withReferences(store, values, undefined)) as Record<string, unknown>

  const defaultBody = (subjects: Subjects): unknown => {
    const { operationId } = subjects.operation
    if (accepted.has(operationId)) return accepted.get(operationId)
    const content = mainBody(subjects)
    return content && bodiesOf(suite, content)[0]
  }

  const readList = async (resource: Resource, parent: Instance | undefined): Promise<void> => {
    const key = `${resource.path} ${parent?.ids.join()}`
    if (!resource.list || listed.has(key)) return
    listed.add(key)
    const base = attempt(() => baseOf(resource.list!, suite.sampler))?.input ?? {}
    const path = { ...base.path, ...(parent && pathOf(resource.list, parent.ids)) }
    const input = { ...base, path }
    const { value } = await lab.call({ subjects: resource.list, label: 'look for ids', input })
    for (const item of itemsIn(value) ?? []) {
      const id = idIn(resource, item) ?? (typeof item === 'string' ? item : undefined)
      if (id === undefined) continue
      const place = placeOf(resource, parent?.ids ?? [], id)
      const found = { resource, ...place, isOwn: false, isAlive: true }
      instances.push({ ...found, sent: undefined, outcome: undefined })
    }
  }

  return store
}
