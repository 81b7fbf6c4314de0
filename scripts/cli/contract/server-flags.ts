import type { Login, SecondUser, TargetOptions } from '../../contract/target/options.ts'
import type { Description } from '../../contract/suite.ts'
import { usageError } from '../command.ts'
import type { Target } from '../project/targets.ts'
import { recorder, workflowsIn } from './workflow-options.ts'

/** Options about a running server; they win over the configuration. */
export interface ServerFlags {
  readonly operation?: string | undefined
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

/**
 * What flags and configuration together say about a server. A single operation is judged without the
 * workflows of the configuration.
 *
 * @throws ProblemsError for a file of workflows that can't be read; for environment variables that are
 *   not set (exit code 2)
 */
export async function serverOptions(
  flags: ServerFlags,
  { entry, settings: { contract = {} } }: Target,
  { securitySchemes }: Description,
): Promise<Omit<TargetOptions, 'description' | 'target'>> {
  const { operation, login = contract.login, write, record } = flags
  const {
    maxTime = contract.maxTime,
    maxRequests = contract.maxRequests,
    rate = contract.rate,
  } = flags
  const files = flags.arazzo ?? (operation === undefined ? contract.arazzo : undefined) ?? []
  const { inputs, body, ...access } = resolved({
    auth: { ...contract.auth, ...flags.auth },
    body: login?.body ?? {},
    secondUser: secondUserOf(flags.secondUser, Object.keys(securitySchemes)) ?? contract.secondUser,
    headers: contract.headers ?? {},
    inputs: files.length > 0 ? { ...contract.inputs, ...flags.input } : {},
  })
  return {
    ...access,
    maxTime,
    maxRequests,
    rate,
    write,
    login: login && { ...login, body },
    include: operation === undefined ? (flags.include ?? contract.include) : [operation],
    exclude: flags.exclude ?? contract.exclude,
    workflows: await workflowsIn(files, entry, inputs),
    record: record === undefined ? undefined : await recorder(record),
  }
}

function secondUserOf(
  given: Readonly<Record<string, string>> | undefined,
  schemes: readonly string[],
): SecondUser | undefined {
  if (!given) return undefined
  const all = Object.entries(given)
  const auth = Object.fromEntries(all.filter(([name]) => schemes.includes(name)))
  const login = Object.fromEntries(all.filter(([name]) => !schemes.includes(name)))
  return { auth, ...(Object.keys(login).length > 0 && { login }) }
}

/** The same with the values of environment variables in place of `env:NAME`. */
function resolved<Values extends object>(values: Values): Values {
  const unset = new Set<string>()
  const read = JSON.parse(JSON.stringify(values), (_, value: unknown) => {
    const variable = typeof value === 'string' && /^env:(.+)$/.exec(value)?.[1]
    if (!variable) return value
    if (!process.env[variable]) unset.add(variable)
    return process.env[variable]
  }) as Values
  if (unset.size === 0) return read
  const names = [...unset]
  throw usageError(
    `not set, or empty: the environment variable${names.length > 1 ? 's' : ''} ${names.join(', ')}`,
    `call it as ${names.map((name) => `${name}=…`).join(' ')} npx specwright contract …`,
  )
}
