import { isLike } from '../../document/requests/templates.ts'
import type { Subjects } from '../schema/subjects.ts'
import { createSuite } from '../suite.ts'
import { findBase } from './http/find-base.ts'
import { createSecrets, type Secrets } from './http/secrets.ts'
import { createSender, type Sender } from './http/sender.ts'
import { probe } from './http/probe.ts'
import { checkSchemes, createUser, type Door } from './http/sign-in.ts'
import { createLab } from './lab.ts'
import type { TargetOptions } from './options.ts'
import { changesOthers, endsSession, isReading, type Run } from './run.ts'
import { resourcesOf } from './state/resources.ts'
import { singletonsOf } from './state/singletons.ts'
import { createStore } from './state/store.ts'

interface OpenRun {
  readonly run: Run
  readonly base: string
  readonly sender: Sender
  readonly secrets: Secrets
  readonly credentialHeaders: readonly string[]
}

/** Finds the server, signs the users in, and chooses what may be called. */
export async function openRun(options: TargetOptions, seed: number): Promise<OpenRun> {
  const { write = false, login, secondUser, randomCalls = 10 } = options
  const suite = createSuite(options.description)
  const schemes = Object.values(options.description.securitySchemes)
  const credentialHeaders = schemes.flatMap(({ name }) => name ?? [])
  const secrets = createSecrets(credentialHeaders)
  const sender = createSender(options)
  const headers: Record<string, string> = { ...options.headers }
  const base = await findBase(suite, sender, options.target.replace(/\/+$/, ''), headers)
  checkSchemes(suite, Object.keys({ ...options.auth, ...secondUser?.auth }))
  const door: Door = { suite, base, sender, secrets, headers }
  const users = [await createUser(door, options.auth, login)]
  if (secondUser) {
    const body = login && secondUser.login && { ...login.body, ...secondUser.login }
    users.push(await createUser(door, secondUser.auth, body && { ...login, body }))
  }
  await probe(door, users[0]!)
  const lab = createLab({ suite, base, sender, secrets, users, headers })
  const included = [...suite.subjects.values()].filter((it) => isIncluded(it, options))
  const allowed = included.filter((it) => (write || isReading(it)) && !endsSession(it))
  const store = createStore(lab, resourcesOf(suite), (it) => allowed.includes(it))
  if (login) store.accepted.set(login.operation, login.body)
  const singletons = await singletonsOf(lab, allowed.filter(changesOthers), login)
  for (const { write: it, original } of singletons)
    store.accepted.set(it.operation.operationId, original)
  const isKept = (it: Subjects) => changesOthers(it) && !singletons.some((one) => one.write === it)
  const skipped = allowed.filter(isKept).map(({ operation: { operationId } }) => ({
    operationId,
    reason: "it changes what the run can't restore",
  }))
  const run: Run = {
    lab,
    store,
    live: suite,
    seed,
    randomCalls,
    singletons,
    skipped,
    working: new Set(),
    operations: allowed.filter((it) => !isKept(it)),
    endings: included.filter((it) => write && endsSession(it)),
  }
  return { run, base, sender, secrets, credentialHeaders }
}

function isIncluded(
  { operation: { operationId, path } }: Subjects,
  { include, exclude = [] }: TargetOptions,
): boolean {
  const fits = (forms: readonly string[]) =>
    forms.some((form) => [operationId, path].some((it) => isLike(it, form)))
  return (include === undefined || fits(include)) && !fits(exclude)
}
