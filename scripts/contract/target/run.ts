import type { Case, CaseInput } from '../cases/case.ts'
import { baseOf } from '../cases/base.ts'
import { isDeepStrictEqual } from 'node:util'
import type { Subjects } from '../schema/subjects.ts'
import { attempt } from '../schema/values.ts'
import type { Suite } from '../suite.ts'
import type { Call, Lab, Outcome } from './lab.ts'
import type { Skipped } from './options.ts'
import type { Singleton } from './state/singletons.ts'
import type { Choice, Store } from './state/store.ts'

/** What the phases of a run share. */
export interface Run {
  readonly lab: Lab
  readonly store: Store
  /** Whose samples are values that the server accepted. */
  readonly live: Suite
  /** Those to call, in the order of the description. */
  readonly operations: readonly Subjects[]
  /** What has no id, among them. */
  readonly singletons: readonly Singleton[]
  /** Those that end the session, to call last. */
  readonly endings: readonly Subjects[]
  /** Operations that accepted a valid request. */
  readonly working: Set<string>
  readonly skipped: Skipped[]
  readonly seed: number
  readonly randomCalls: number
}

export type TargetPhase = (run: Run) => Promise<void>

/** Whether an operation only reads. */
export function isReading({ operation: { method } }: Subjects): boolean {
  return ['get', 'head', 'options', 'query'].includes(method)
}

/** Whether an operation may end the session or the account that the run uses. */
export function endsSession({ operation: { method, operationId, path } }: Subjects): boolean {
  const isEnding = /log.?out|sign.?out|log.?off|deactivate|close.?account/i
  if (method === 'get') return /log.?out|sign.?out/i.test(path)
  // What has an id is what the run created.
  const isWhole = !path.endsWith('}')
  return (
    isEnding.test(path) ||
    isEnding.test(operationId) ||
    (isWhole && /revoke/i.test(`${path} ${operationId}`)) ||
    (method === 'delete' && /(sessions?|current|me|account)$/i.test(path))
  )
}

/** Whether an operation changes or removes something without an id by which to tell whose it is. */
export function changesOthers({ operation: { method, path } }: Subjects): boolean {
  return !path.includes('{') && ['put', 'patch', 'delete'].includes(method)
}

/** Which things an operation may be tried on. */
export function choiceFor({ store }: Pick<Run, 'store'>, subjects: Subjects): Choice {
  if (isReading(subjects) || store.resources.some((it) => it.create === subjects)) return {}
  const { method } = subjects.operation
  // What an action did to one may forbid to do it again.
  return {
    isOwn: true,
    isNew: method === 'delete' || (method === 'post' && subjects.bodies.length === 0),
  }
}

/** A valid input of an operation with ids that exist; undefined, and noted as skipped, when there is none. */
export async function validInput(run: Run, subjects: Subjects): Promise<CaseInput | undefined> {
  const input = await run.store.inputFor(subjects, choiceFor(run, subjects))
  const { operationId } = subjects.operation
  const noted = run.skipped.findIndex((it) => it.operationId === operationId)
  // What it needs may be there by now.
  if (input && noted >= 0) run.skipped.splice(noted, 1)
  if (!input && noted < 0) {
    const reason = isReading(subjects)
      ? 'there is nothing that its path could name'
      : 'there is nothing that the run created, and only that may be changed'
    run.skipped.push({ operationId, reason })
  }
  return input
}

/** Calls an operation, and takes note of what that creates or removes. */
export async function send(run: Run, call: Call): Promise<Outcome> {
  const outcome = await run.lab.call(call)
  run.store.note(call, outcome)
  return outcome
}

/** The input of a generated case with ids that exist in place of those that it doesn't test. */
export async function adapted(
  run: Run,
  subjects: Subjects,
  { input }: Pick<Case, 'input'>,
): Promise<CaseInput | undefined> {
  const base = attempt(() => baseOf(subjects, run.live.sampler))?.input
  const valid = await validInput(run, subjects)
  if (!base || !valid) return undefined
  const path = Object.entries(input.path ?? {}).map(([name, value]) => [
    ...[name, isDeepStrictEqual(value, base.path?.[name]) ? valid.path?.[name] : value],
  ])
  const { body } = input
  const isJsonBody = input.contentType === undefined || input.contentType === valid.contentType
  return {
    ...input,
    ...(path.length > 0 && { path: Object.fromEntries(path) as Record<string, unknown> }),
    ...(body !== undefined &&
      isJsonBody && { body: await run.store.prepare(subjects, body, base.body) }),
  }
}

/** Whether an answer says that a request is invalid. */
export function isRejection({ status }: Outcome): boolean {
  return [400, 406, 415, 422].includes(status)
}

/** Whether an operation has created enough of what the run can't remove. */
export function isCrowded({ store }: Run, subjects: Subjects): boolean {
  const resource = store.resources.find((it) => it.create === subjects)
  if (!resource || resource.remove) return false
  return store.instances.filter((it) => it.resource === resource && it.isOwn).length >= ENOUGH
}

const ENOUGH = 12
