// Checks that many calls leak no memory, and that none is lost or sent twice at a rate limit. A part
// of `npm run test:sweep`.
import assert from 'node:assert/strict'
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

const RATE = 20
const BURST = 40

/** The outcomes of calls that are all sent at once to a server with a token bucket. */
async function outcomesOf(calls: number, deadline: number) {
  const clock = virtualClock()
  const created = new Map<string, number>()
  let tokens = BURST
  let last = 0
  let requests = 0
  const create = clientOf(async (_, { body }) => {
    requests++
    tokens = Math.min(BURST, tokens + ((clock.now() - last) / 1_000) * RATE)
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
  return { outcomes, created: created.size, duplicates, requests }
}

const heaps = await heapOver(50_000)
console.log(`heap after each 5,000 calls, MB: ${heaps.join(' ')}`)
// 45,000 calls that leave 12 bytes each.
assert(heaps.at(-1)! - heaps[0]! < 0.5, 'the heap grows')

const CALLS = 5_000
const SECONDS_NEEDED = (CALLS - BURST) / RATE

const enough = await outcomesOf(CALLS, SECONDS_NEEDED * 1_020)
console.log('with enough time:', enough)
assert.deepEqual(enough.outcomes, { ok: CALLS }, 'calls are lost')
assert.deepEqual([enough.created, enough.duplicates], [CALLS, 0])
assert(enough.requests < 3 * CALLS, 'the limit is met too often')

const scarce = await outcomesOf(CALLS, SECONDS_NEEDED * 200)
console.log('with a fifth of it:', scarce)
const { ok = 0, 'TimeoutError deadline': late = 0 } = scarce.outcomes
assert.deepEqual([scarce.created, scarce.duplicates, ok + late], [ok, 0, CALLS])
assert(ok > 0.95 * (BURST + (SECONDS_NEEDED / 5) * RATE), 'the server is not used to capacity')
