// Prints the cost and the losses of many calls: `node test/hostile/client-load.ts`.
import { credentials } from '../../src/runtime/auth/auth.ts'
import { createClient } from '../../src/runtime/call/client.ts'
import { operation } from '../support/client-operations.ts'
import { virtualClock } from './virtual-clock.ts'

const security = [{ token: [] }]
const requestBody = { required: true, content: { 'application/json': {} } }
const responses = {
  200: { 'application/json': {} },
  409: { 'text/plain': {} },
  429: { 'text/plain': {} },
}
const operations = { create: operation({ method: 'POST', security, responses, requestBody }) }
const auth = credentials({ token: { type: 'http', scheme: 'bearer' } }, { token: 'planted-token' })

type Create = (input: object) => Promise<unknown>

function clientOf(fetch: (url: unknown, init: RequestInit) => Promise<Response>): Create {
  const options = { baseUrl: 'https://api.test', auth, fetch: fetch as typeof globalThis.fetch }
  return createClient(operations, options).create as Create
}

/** The heap in MB after each tenth of the calls; one in five fails. */
async function heapOver(calls: number): Promise<number[]> {
  const signal = new AbortController().signal
  let turn = 0
  const create = clientOf(async () =>
    turn++ % 5
      ? Response.json({ a: turn })
      : new Response('no planted-token', {
          status: 409,
          headers: { 'content-type': 'text/plain' },
        }),
  )
  const heaps: number[] = []
  for (let done = 1; done <= calls; done++) {
    await create({ body: { done }, signal, deadline: 60_000 }).catch(() => {})
    if (done % (calls / 10)) continue
    globalThis.gc!()
    heaps.push(Math.round(process.memoryUsage().heapUsed / 1e5) / 10)
  }
  return heaps
}

/** The outcomes of calls that are all sent at once to a server of 20 requests a second and bursts of 40. */
async function outcomesOf(calls: number, deadline: number): Promise<object> {
  const clock = virtualClock()
  const created = new Map<string, number>()
  let tokens = 40
  let last = 0
  let requests = 0
  const create = clientOf(async (_, { body }) => {
    requests++
    tokens = Math.min(40, tokens + ((clock.now() - last) / 1_000) * 20)
    last = clock.now()
    if (tokens < 1)
      return new Response('slow down', { status: 429, headers: { 'content-type': 'text/plain' } })
    tokens--
    created.set(String(body), (created.get(String(body)) ?? 0) + 1)
    return Response.json(1)
  })
  const outcomes: Record<string, number> = {}
  const count = (name: string) => (outcomes[name] = (outcomes[name] ?? 0) + 1)
  const all = Array.from({ length: calls }, (_, body) =>
    create({ body, deadline }).then(
      () => count('ok'),
      (error) => count(`${error.name} ${error.limit ?? error.status}`),
    ),
  )
  await clock.run(Promise.all(all))
  const duplicates = [...created.values()].filter((times) => times > 1).length
  return {
    calls,
    deadline,
    outcomes,
    created: created.size,
    duplicates,
    requests,
    seconds: clock.now() / 1_000,
  }
}

console.log('heap, MB:', (await heapOver(100_000)).join(' '))
for (const deadline of [520_000, 505_000, 100_000]) console.log(await outcomesOf(10_000, deadline))
