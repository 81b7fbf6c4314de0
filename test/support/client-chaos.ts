import { inspect } from 'node:util'
import { credentials } from '../../src/runtime/auth/auth.ts'
import { createClient } from '../../src/runtime/call/client.ts'
import { isClientError, isNetworkError, isTimeoutError } from '../../src/runtime/errors/errors.ts'
import { startChaosServer } from './client-chaos-server.ts'
import { operation } from './client-operations.ts'

/** The outcome of a run, as its process prints it. */
export interface ChaosReport {
  readonly calls: number
  /** Calls that have settled. */
  readonly settled: number
  readonly succeeded: number
  readonly attempts: number
  readonly retries: number
  readonly errors: Readonly<Record<string, number>>
  readonly faults: Readonly<Record<string, number>>
  /** What went wrong, each a sentence; none when all is well. */
  readonly violations: readonly string[]
  readonly milliseconds: number
}

const SECRETS = ['planted-token', 'planted-cookie', 'planted-password']
const TIMEOUT = 1_000
const PARALLEL = 50

const security = [{ token: [], cookie: [] }]
const responses = {
  200: { 'application/json': {} },
  201: { 'application/json': {} },
  429: { 'text/plain': {} },
}
const requestBody = { required: true, content: { 'application/json': {} } }
const path = {
  path: '/things/{name}',
  parameters: [{ name: 'name', in: 'path', required: true }],
} as const
const operations = {
  create: operation({ operationId: 'create', method: 'POST', security, responses, requestBody }),
  replace: operation({
    operationId: 'replace',
    method: 'PUT',
    ...path,
    security,
    responses,
    requestBody,
  }),
  read: operation({ operationId: 'read', ...path, security, responses }),
}

async function run(calls: number, seed: number): Promise<ChaosReport> {
  const started = Date.now()
  const random = generator(seed)
  const server = await startChaosServer(random)
  const violations: string[] = []
  const errors: Record<string, number> = {}
  const succeeded = new Set<string>()
  let settled = 0
  let retries = 0
  const show = (what: string, value: unknown) => {
    const text = inspect(value, { depth: 9 }) + JSON.stringify(value) + String(value)
    for (const secret of SECRETS)
      if (text.includes(secret)) violations.push(`${what} shows ${secret}`)
  }
  process.on('unhandledRejection', (reason) =>
    violations.push(`unhandled rejection: ${String(reason)}`),
  )

  const client = createClient(operations, {
    baseUrl: server.url,
    auth: credentials(
      {
        token: { type: 'http', scheme: 'bearer' },
        cookie: { type: 'apiKey', in: 'cookie', name: 'sid' },
      },
      { token: 'planted-token', cookie: 'planted-cookie' },
    ),
    timeout: TIMEOUT,
    onRetry: (event) => {
      retries++
      show('an event', event)
    },
  }) as unknown as Record<keyof typeof operations, (input: object) => Promise<{ name: string }>>

  const one = async (name: string) => {
    const body = { name, password: 'planted-password' }
    const kind = (['create', 'create', 'replace', 'read'] as const)[Math.floor(random() * 4)]!
    const input =
      kind === 'read'
        ? { path: { name } }
        : kind === 'replace'
          ? { path: { name }, body }
          : { body }
    const aborted = random() < 0.02
    const signal = AbortSignal.timeout(aborted ? 20 : 30_000)
    try {
      const answer = await client[kind]({ ...input, signal })
      if (answer.name !== name) violations.push(`${kind} ${name} got the answer of ${answer.name}`)
      if (kind === 'create') succeeded.add(name)
    } catch (error) {
      const name = (error as Error).name
      errors[name] = (errors[name] ?? 0) + 1
      show('an error', error)
      if (!isClientError(error) && error !== signal.reason)
        violations.push(`threw ${inspect(error)}`)
      if (isNetworkError(error) || isTimeoutError(error)) show('a cause', error.cause)
    }
    settled++
  }

  const queue = Array.from({ length: calls }, (_, index) => `thing-${index}`)
  const worker = async () => {
    for (let name; (name = queue.pop());) await one(name)
  }
  await Promise.all(Array.from({ length: PARALLEL }, worker))
  show('the client', client)
  await server.close()
  for (const [name, times] of server.created)
    if (times > 1) violations.push(`${name} was created ${times} times`)
  for (const name of succeeded)
    if (!server.created.has(name)) violations.push(`${name} was never created`)
  const faults = Object.fromEntries([...server.faults].sort())
  const attempts = Object.values(faults).reduce((sum, times) => sum + times, 0)
  const milliseconds = Date.now() - started
  return {
    calls,
    settled,
    succeeded: succeeded.size,
    attempts,
    retries,
    errors,
    faults,
    violations,
    milliseconds,
  }
}

/** Mulberry32: numbers from 0 to 1 that are the same for the same seed. */
function generator(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let t = Math.imul(state ^ (state >>> 15), 1 | state)
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32
  }
}

if (import.meta.main)
  console.log(JSON.stringify(await run(Number(process.argv[2]), Number(process.argv[3]))))
