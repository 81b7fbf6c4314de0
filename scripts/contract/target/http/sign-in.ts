import { at } from '../../../document/json-pointer.ts'
import { isObject } from '../../../document/objects.ts'
import type { SecurityScheme } from '../../../document/openapi.ts'
import { parse } from '../../../document/json.ts'
import { wireOf } from '../../judges/exchange.ts'
import type { Subjects } from '../../schema/subjects.ts'
import type { Suite } from '../../suite.ts'
import type { Credentials } from '../lab.ts'
import type { Login, TargetOptions } from '../options.ts'
import { closest } from '../../../read/configuration/closest.ts'
import { explainSignIn } from './sign-in-failure.ts'
import type { Secrets } from './secrets.ts'
import type { Sender, Sent } from './sender.ts'
import { fail } from './unreachable.ts'
import { writeRequest } from './write-request.ts'

/** Somebody who sends requests. */
export interface User {
  /** By security scheme. */
  readonly values: Readonly<Record<string, string>>
  /** What an operation needs, as far as the user has it. */
  credentialsFor(subjects: Subjects): Credentials
  /** Signs in again; false when that isn't possible. */
  renew(): Promise<boolean>
  /** Adds a credential that the run found. */
  learn(scheme: string, value: string): void
}

/** A way to the server before anybody has signed in. */
export interface Door {
  readonly suite: Suite
  /** Without a trailing slash. */
  readonly base: string
  readonly sender: Sender
  readonly secrets: Secrets
  /** Sent with every request; sign-in adds an `Origin` where the server wants one. */
  readonly headers: Record<string, string>
}

/** @throws ProblemsError (exit code 3) when the server doesn't let the user in */
export async function createUser(
  door: Door,
  auth: TargetOptions['auth'] = {},
  login?: Login,
): Promise<User> {
  const values: Record<string, string> = { ...auth }
  for (const value of Object.values(auth)) door.secrets.add(value)
  const signIn = async (isFirst: boolean): Promise<boolean> => {
    if (!login) return false
    const found = await signInWith(door, login, isFirst, auth)
    if (!found) return false
    Object.assign(values, found)
    return true
  }
  await signIn(true)
  return {
    values,
    credentialsFor: ({ operation: { security } }) => {
      const alternatives = security.map((it) => Object.keys(it))
      const known = alternatives.filter((names) => names.every((name) => name in values))
      const names = known.find((it) => it.length > 0) ?? []
      return { values: pick(values, names), isValid: true }
    },
    renew: () => signIn(false),
    learn: (scheme, value) => {
      door.secrets.add(value)
      values[scheme] = value
    },
  }
}

export function pick(
  values: Readonly<Record<string, string>>,
  names: readonly string[],
): Record<string, string> {
  return Object.fromEntries(names.map((name) => [name, values[name]!]))
}

async function signInWith(
  door: Door,
  login: Login,
  isFirst: boolean,
  given: Readonly<Record<string, string>>,
): Promise<Record<string, string> | undefined> {
  const { suite, base, sender, secrets, headers } = door
  const subjects = loginOperation(suite, login)
  for (const [name, value] of Object.entries(login.body))
    if (/pass|secret|token|code|key/i.test(name)) secrets.add(String(value))
  const contentType = subjects.bodies[0]?.mediaType
  const input = { body: login.body, contentType }
  const names = subjects.operation.security.flatMap((it) => Object.keys(it))
  const credentials = pick(
    given,
    names.filter((name) => name in given),
  )
  const send = async (more: Record<string, string> = {}, to = base): Promise<Sent> => {
    const sent = { subjects, input, credentials, headers: { ...headers, ...more } }
    return sender.send(writeRequest(suite, to, sent))
  }
  let sent = await send()
  const { origin } = new URL(base)
  if (isRejected(sent) && sent.answer!.status !== 401 && !('origin' in headers)) {
    const again = await send({ origin })
    if (!isRejected(again)) headers['origin'] = origin
    // Another status is that of what is checked after the origin.
    if (again.answer && again.answer.status !== sent.answer?.status) sent = again
  }
  const found = isRejected(sent) ? {} : credentialsIn(suite, login, sent, given)
  for (const value of Object.values(found)) secrets.add(value)
  const isFound = Object.keys(found).length > 0
  if (isFound) return found
  if (!isFirst) return undefined
  const other = isRejected(sent) && sent.answer?.status !== 401 && (await otherHost(send, base))
  if (other) fail(`the server rejects sign-in from the origin ${origin}`, `use --target ${other}`)
  return explainSignIn(base, login, sent)
}

function loginOperation({ subjects }: Suite, { operation }: Login): Subjects {
  const found = subjects.get(operation)
  if (found) return found
  const all = [...subjects.values()].filter((it) => it.operation.method === 'post')
  const atPath = all.find((it) => it.operation.path === operation)?.operation.operationId
  const meant =
    atPath ?? closest(operation, [...subjects.keys()]) ?? [...subjects.keys()].find(isSignIn)
  fail(
    `the description has no operation ${operation} to sign in with`,
    meant === undefined ? 'name one by its operationId' : `did you mean ${meant}?`,
  )
}

function isSignIn(operationId: string): boolean {
  return /log.?in|sign.?in|session|token|auth/i.test(operationId)
}

/** @throws ProblemsError (exit code 3) for credentials of a scheme that the description doesn't have */
export function checkSchemes({ description }: Suite, names: readonly string[]): void {
  const known = Object.keys(description.document.components?.securitySchemes ?? {})
  const wrong = names.find((name) => !known.includes(name))
  if (wrong === undefined) return
  const meant = closest(wrong, known)
  const all = known.length > 0 ? `it has ${known.join(', ')}` : 'it has none'
  fail(
    `the description has no security scheme ${wrong}`,
    meant === undefined ? all : `did you mean ${meant}?`,
  )
}

function isRejected({ answer }: Sent): boolean {
  return !answer || answer.status >= 400
}

/** `localhost` for `127.0.0.1` or the other way round, when the server accepts it as the origin or as its name. */
async function otherHost(
  send: (headers: Record<string, string>, to?: string) => Promise<Sent>,
  base: string,
): Promise<string | undefined> {
  const swap = (text: string) =>
    text.includes('localhost')
      ? text.replace('localhost', '127.0.0.1')
      : text.replace('127.0.0.1', 'localhost')
  const { origin } = new URL(base)
  const other = swap(origin)
  if (other === origin) return undefined
  const isOpen =
    !isRejected(await send({ origin: other })) ||
    !isRejected(await send({ origin: other }, swap(base)))
  return isOpen ? other : undefined
}

/** The credentials that an answer to a sign-in holds, by scheme. */
function credentialsIn(
  suite: Suite,
  { token, scheme }: Login,
  { answer }: Sent,
  given: Readonly<Record<string, string>>,
): Record<string, string> {
  if (!answer) return {}
  const schemes = Object.entries(suite.description.document.components?.securitySchemes ?? {}) as [
    string,
    SecurityScheme,
  ][]
  const cookies = wireOf(answer).headers.getSetCookie()
  const found: Record<string, string> = {}
  for (const [name, { type, in: place, name: key = '' }] of schemes) {
    if (type !== 'apiKey' || place !== 'cookie') continue
    const cookie = cookies.find((it) => it.startsWith(`${key}=`))
    const value = cookie?.slice(key.length + 1).split(';', 1)[0]
    if (value) found[name] = value
  }
  const body = parse(wireOf(answer).text)?.value
  const value = token === undefined ? tokenIn(body) : at(body, token)
  const carrier = scheme ?? carrierIn(schemes.filter(([name]) => !(name in given)))
  if (typeof value === 'string' && carrier !== undefined) found[carrier] = value
  return found
}

/** The scheme that a token is most likely for. */
function carrierIn(schemes: readonly [string, SecurityScheme][]): string | undefined {
  const fits: readonly ((scheme: SecurityScheme) => boolean)[] = [
    ({ type, scheme = '' }) => type === 'http' && /^bearer$/i.test(scheme),
    ({ type }) => type === 'oauth2' || type === 'openIdConnect',
    ({ type, in: place }) => type === 'apiKey' && place !== 'cookie',
  ]
  for (const isFit of fits) {
    const found = schemes.find(([, it]) => isFit(it))
    if (found) return found[0]
  }
  return undefined
}

/** The value of a member named like a token, with its name. */
export function tokenIn(value: unknown): string | undefined {
  if (!isObject(value)) return undefined
  const names = [/^(access|session|auth|id)?_?token$/i, /token$/i, /^(api_?)?key$|jwt|^secret$/i]
  for (const pattern of names) {
    for (const [key, it] of Object.entries(value))
      if (pattern.test(key) && typeof it === 'string' && it.length > 7) return it
  }
  return Object.values(value)
    .filter(isObject)
    .map(tokenIn)
    .find((it) => it !== undefined)
}
