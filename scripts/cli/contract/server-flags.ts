import type { ApiSettings } from '../../read/configuration/settings.ts'
import type { Login, SecondUser, TargetOptions } from '../../contract/target/options.ts'
import type { Description } from '../../contract/suite.ts'
import { fail } from '../../contract/target/http/unreachable.ts'

/** Options about a running server; they win over the configuration. */
export interface ServerFlags {
  readonly arazzo?: readonly string[] | undefined
  readonly input?: Readonly<Record<string, string>> | undefined
  readonly record?: string | undefined
  readonly auth?: Readonly<Record<string, string>> | undefined
  readonly login?: LoginFlag | undefined
  readonly secondUser?: Readonly<Record<string, string>> | undefined
  readonly write?: true | undefined
  readonly include?: readonly string[] | undefined
  readonly exclude?: readonly string[] | undefined
  readonly maxTime?: number | undefined
  readonly maxRequests?: number | undefined
  readonly rate?: number | undefined
}

export type LoginFlag = Pick<Login, 'operation' | 'token'> & {
  readonly body: Readonly<Record<string, string>>
}

/** Whether the engine judges a server: it is told how to sign in, or that it may write. */
export function isForEngine(flags: ServerFlags, { contract = {} }: ApiSettings): boolean {
  const { auth, login, write, arazzo, record } = flags
  return Boolean(auth ?? login ?? write ?? arazzo ?? record ?? contract.auth ?? contract.login)
}

/** What flags and configuration together say about a server. */
export function serverOptions(
  flags: ServerFlags,
  { contract = {} }: ApiSettings,
  { securitySchemes }: Description,
): Omit<TargetOptions, 'description' | 'target'> {
  const { login = contract.login, secondUser } = flags
  const {
    maxTime = contract.maxTime,
    maxRequests = contract.maxRequests,
    rate = contract.rate,
  } = flags
  return {
    ...{ maxTime, maxRequests, rate, write: flags.write },
    auth: resolved({ ...contract.auth, ...flags.auth }),
    login: login && { ...login, body: resolved(login.body) },
    secondUser:
      secondUserOf(secondUser, Object.keys(securitySchemes)) ?? secondUserIn(contract.secondUser),
    headers: resolved(contract.headers ?? {}),
    include: flags.include ?? contract.include,
    exclude: flags.exclude ?? contract.exclude,
  }
}

function secondUserOf(
  given: Readonly<Record<string, string>> | undefined,
  schemes: readonly string[],
): SecondUser | undefined {
  if (!given) return undefined
  const all = Object.entries(resolved(given))
  const auth = Object.fromEntries(all.filter(([name]) => schemes.includes(name)))
  const login = Object.fromEntries(all.filter(([name]) => !schemes.includes(name)))
  return { auth, ...(Object.keys(login).length > 0 && { login }) }
}

function secondUserIn(
  settings: NonNullable<ApiSettings['contract']>['secondUser'],
): SecondUser | undefined {
  if (!settings) return undefined
  const { auth = {}, login } = settings
  return { auth: resolved(auth), ...(login && { login: resolved(login) }) }
}

/** Values with those of environment variables in place of `env:NAME`. */
export function resolved(values: Readonly<Record<string, string>>): Record<string, string> {
  return Object.fromEntries(
    Object.entries(values).map(([name, value]) => {
      const [, variable] = /^env:(.+)$/.exec(value) ?? []
      const read = variable === undefined ? value : process.env[variable]
      if (read === undefined || read === '')
        fail(
          `the environment variable ${variable} for ${name} is not set, or empty`,
          `set it, e.g. ${variable}=… npx specwright contract …`,
        )
      return [name, read]
    }),
  )
}
