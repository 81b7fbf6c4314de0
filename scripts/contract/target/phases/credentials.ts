import type { CaseInput } from '../../cases/case.ts'
import type { Subjects } from '../../schema/subjects.ts'
import type { Credentials, Outcome } from '../lab.ts'
import { idIn } from '../state/identify.ts'
import { allItems } from '../lists/pages.ts'
import { pathOf, resourceAt } from '../state/resources.ts'
import type { Instance } from '../state/store.ts'
import { send, validInput, type Run } from '../run.ts'
import { pick, type User } from '../http/sign-in.ts'

/** The right credentials, none, wrong ones and another user's, for every operation. */
export async function credentialsPhase(run: Run): Promise<void> {
  const [user, other] = run.lab.users
  for (const subjects of run.operations) {
    const { security } = subjects.operation
    const alternatives = security.map((it) => Object.keys(it))
    const isOptional = security.length === 0 || alternatives.some((names) => names.length === 0)
    if (isOptional) await judgeOpen(run, subjects)
    else await judgeClosed(run, subjects, alternatives)
    for (const names of alternatives) {
      if (names.length > 0 && names.every((name) => name in user!.values))
        await judgeRight(run, subjects, names)
    }
    if (other && !isOptional) await judgeOther(run, subjects, other)
  }
}

const NONE: Credentials = { values: {}, isValid: true }

async function call(
  run: Run,
  subjects: Subjects,
  label: string,
  credentials: Credentials,
  input?: CaseInput,
) {
  const valid = input ?? (await validInput(run, subjects))
  return valid && send(run, { subjects, label, input: valid, credentials })
}

function report(run: Run, outcome: Outcome, message: string): void {
  const pointer = `${outcome.subjects!.operation.pointer}/security`
  run.lab.observe(outcome, { kind: 'credentials', pointer, message })
}

async function judgeOpen(run: Run, subjects: Subjects): Promise<void> {
  const outcome = await call(run, subjects, 'without credentials', NONE)
  // A sign-in answers so for a wrong password.
  if (
    !outcome ||
    ![401, 403].includes(outcome.status) ||
    (subjects.bodies.length > 0 && subjects.operation.security.length === 0)
  )
    return
  const input = outcome.status === 403 ? await validInput(run, subjects) : undefined
  const label = 'with the credentials that there are'
  // With credentials it may be closed as well, e.g. for want of a role.
  if (input && (await send(run, { subjects, label, input })).status === 403) return
  report(run, outcome, 'credentials are required where they are optional')
}

async function judgeClosed(
  run: Run,
  subjects: Subjects,
  alternatives: readonly string[][],
): Promise<void> {
  const user = run.lab.users[0]!
  const names = [...new Set(alternatives.flat())]
  const others = Object.keys(user.values).filter((name) => !names.includes(name))
  const attempts: [label: string, credentials: Credentials][] = [
    ['without credentials', { values: {}, isValid: false }],
    ...names.map((name): [string, Credentials] => [
      `with a wrong ${name}`,
      { values: { [name]: wrong(user.values[name]) }, isValid: false },
    ]),
    // Which may travel in the same header.
    ...others.map((name): [string, Credentials] => [
      `with ${name} alone`,
      { values: pick(user.values, [name]), isValid: false },
    ]),
  ]
  const isDeclared = subjects.responses.some(({ status }) => status === '401')
  for (const [label, credentials] of attempts) {
    const outcome = await call(run, subjects, label, credentials)
    // 404 hides what there is; the judge of every exchange reports a success.
    if (
      !outcome ||
      outcome.isSuccess ||
      ([401, 403, 404, 429].includes(outcome.status) &&
        !(isDeclared && outcome.status === 403 && names.some((it) => it in user.values)))
    )
      continue
    if (outcome.status >= 400 && outcome.status < 500 && isDeclared)
      report(
        run,
        outcome,
        `${outcome.status} and not 401 comes ${label.startsWith('without') ? label : 'with wrong credentials'}`,
      )
  }
}

/** A credential of the same form that nobody has. */
function wrong(value = 'b9c1f7e24d5a48e3a6d0'): string {
  const end = value.slice(-1)
  return (
    value.slice(0, -8) + [...value.slice(-8, -1)].reverse().join('') + (end === 'x' ? 'y' : 'x')
  )
}

async function judgeRight(run: Run, subjects: Subjects, names: readonly string[]): Promise<void> {
  const user = run.lab.users[0]!
  const credentials = { values: pick(user.values, names), isValid: true }
  const outcome = await call(run, subjects, `with ${names.join(' and ')}`, credentials)
  if (outcome?.status !== 401) return
  // The session may be over.
  if (!(await user.renew())) return report(run, outcome, `${names.join(' and ')} doesn't open it`)
  const again = await call(run, subjects, `with new ${names.join(' and ')}`, {
    ...credentials,
    values: pick(user.values, names),
  })
  if (again?.status === 401) report(run, again, `${names.join(' and ')} doesn't open it`)
}

/** What the first user created must be closed for the second where the description has an answer for that. */
async function judgeOther(run: Run, subjects: Subjects, other: User): Promise<void> {
  const { operation, responses } = subjects
  const resource = resourceAt(run.store.resources, operation.path)
  const { values } = other.credentialsFor(subjects)
  const isClosed = run.lab.unjudged.reasons.has(operation.operationId)
  if (!resource || Object.keys(values).length === 0 || isClosed) return
  const own = await run.store.instanceOf(resource, { isOwn: true })
  const isGuarded = responses.some(({ status }) => status === '403')
  if (!own || !(isGuarded || (await isHidden(run, own, other)))) return
  const input = await validInput(run, subjects)
  if (!input) return
  const path = { ...input.path, ...pathOf(subjects, own.ids) }
  const outcome = await call(
    run,
    subjects,
    'with the credentials of another user',
    { values, isValid: true },
    { ...input, path },
  )
  // Each may have one of this name.
  const isNew = subjects === resource.create && outcome?.status === 201
  if (outcome?.isSuccess && !isNew) report(run, outcome, 'another user is let in')
}

/** Whether a list shows something to the user who created it, but not to another; or what it belongs to is hidden. */
async function isHidden(run: Run, instance: Instance, other: User): Promise<boolean> {
  const { resource, ids, within } = instance
  const { list } = resource
  const above = run.store.parentOf(instance)
  if (!list || !run.operations.includes(list)) return above ? isHidden(run, above, other) : false
  const path = pathOf(list, within)
  const credentials = { values: other.credentialsFor(list).values, isValid: true }
  const isShown = async (to: Credentials | undefined): Promise<boolean | undefined> => {
    const { items, isComplete, outcome } = await allItems(
      ...([run, list, path, 'for another user', undefined, to] as const),
    )
    if (within.length > 0 && [403, 404].includes(outcome.status)) return false
    if (!items || !isComplete) return undefined
    return items.some((item) => idIn(resource, item) === ids.at(-1))
  }
  return (await isShown(credentials)) === false && (await isShown(undefined)) === true
}
