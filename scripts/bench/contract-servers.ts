import { execFileSync, spawn, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import type { TargetOptions } from '../contract/target/options.ts'

const ROOT = join(import.meta.dirname, '../..')

type Variables = Readonly<Record<string, string>>

/** A server with bugs to switch on, and what a user of contract tests would configure for it. */
export interface TestedServer {
  readonly name: string
  readonly main: string
  readonly description: string
  readonly url: (variables: Variables) => string
  /** Those that the server has; both tools leave the others out. */
  readonly operations?: readonly string[]
  readonly contract: (
    variables: Variables,
  ) => Pick<TargetOptions, 'auth' | 'headers' | 'login' | 'secondUser'>
  /** What schemathesis.toml holds. */
  readonly schemathesis: (variables: Variables) => Promise<string>
}

function accountOf(variables: Variables, prefix: string) {
  return { email: variables[`${prefix}_EMAIL`], password: variables[`${prefix}_PASSWORD`] }
}

/** Undefined when the server gives no session, as one of the bugs has it. */
async function signIn(url: string, login: string, variables: Variables, prefix: string) {
  const response = await fetch(url + login, {
    method: 'POST',
    headers: { 'content-type': 'application/json', origin: url },
    body: JSON.stringify(accountOf(variables, prefix)),
  })
  const { token } = (await response.json()) as { token?: string }
  return token ?? /hk_token=([^;]+)/.exec(response.headers.get('set-cookie') ?? '')?.[1]
}

export const TESTED_SERVERS: readonly TestedServer[] = [
  {
    name: 'bookshop',
    main: join(ROOT, 'test/support/bookshop/main.ts'),
    description: join(ROOT, 'test/support/bookshop/openapi/openapi.yaml'),
    url: (variables) => variables['BOOKSHOP_URL']!,
    contract: (variables) => ({
      auth: { adminKey: variables['BOOKSHOP_ADMIN_KEY']! },
      login: { operation: 'logIn', body: accountOf(variables, 'BOOKSHOP') },
      secondUser: { login: accountOf(variables, 'BOOKSHOP_SECOND') },
    }),
    schemathesis: async (variables) => {
      const url = variables['BOOKSHOP_URL']!
      return [
        '[auth.openapi.bearer]',
        `bearer = "${await signIn(url, '/sessions', variables, 'BOOKSHOP')}"`,
        '[auth.openapi.adminKey]',
        `api_key = "${variables['BOOKSHOP_ADMIN_KEY']}"`,
        ...without('logOut'),
      ].join('\n')
    },
  },
  {
    name: 'HitKeep',
    main: join(ROOT, 'test/support/hitkeep/main.ts'),
    description: join(ROOT, 'generated/openapi.json'),
    url: (variables) => variables['HITKEEP_URL']!,
    contract: (variables) => ({
      headers: { origin: variables['HITKEEP_URL']! },
      login: { operation: 'login', body: accountOf(variables, 'HITKEEP') },
    }),
    schemathesis: async (variables) => {
      const url = variables['HITKEEP_URL']!
      return [
        `headers = { Origin = "${url}" }`,
        '[auth.openapi.sessionCookie]',
        `api_key = "${(await signIn(url, '/api/login', variables, 'HITKEEP')) ?? ''}"`,
        ...without('logout'),
      ].join('\n')
    },
    operations: [
      ...['getSession', 'extendSession', 'trackServerEvent', 'trackServerPageview', 'login'],
      ...['logout', 'listSites', 'createSite', 'listSiteHits', 'getSiteStats', 'getStatus'],
      ...['listApiClients', 'createApiClient', 'updateApiClient', 'deleteApiClient'],
      ...['rotateApiClient', 'listTeams', 'listTeamApiClients', 'createTeamApiClient'],
      ...['updateTeamApiClient', 'deleteTeamApiClient', 'rotateTeamApiClient'],
    ],
  },
]

/** A token that a sign-out ends can't be used again. */
const without = (operationId: string) => [
  ...['[[operations]]', `include-operation-id = "${operationId}"`, 'enabled = false'],
]

export function deviationsOf({ main }: TestedServer): string[] {
  const args = ['--no-warnings', main, '--list']
  return execFileSync(process.execPath, args, { encoding: 'utf8' }).trim().split('\n')
}

export interface RunningServer {
  readonly variables: Variables
  stop(): void
}

export async function startServer(
  { main }: TestedServer,
  deviation: string | null,
): Promise<RunningServer> {
  const options = deviation === null ? [] : ['--deviation', deviation]
  const child: ChildProcess = spawn(process.execPath, ['--no-warnings', main, ...options], {
    stdio: ['ignore', 'pipe', 'ignore'],
  })
  const [line] = (await once(child.stdout!, 'data')) as [Buffer]
  const pairs = [...line.toString().matchAll(/(\w+)='([^']*)'/g)]
  return {
    variables: Object.fromEntries(pairs.map(([, name, value]) => [name!, value!])),
    stop: () => void child.kill(),
  }
}
