import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { withRetries } from '../../../src/runtime/call/retry.ts'
import { createTransport } from '../../../src/runtime/call/transport.ts'
import { callAny } from '../../support/client-calls.ts'
import { answer, type Sent } from '../../support/client-fetch.ts'
import { operation } from '../../support/client-operations.ts'

const post = operation({
  method: 'POST',
  requestBody: { content: { 'application/json': {} } },
  responses: { 200: { 'application/json': {} }, 429: { 'text/plain': {} } },
})

/** A `fetch` to a server with a token bucket, that counts how often each thing was created. */
function limitedTo(rate: number, burst: number, headers: Record<string, string> = {}) {
  const created = new Map<string, number>()
  let tokens = burst
  let last = performance.now()
  const fetch = async (_: unknown, { body }: Partial<Sent> = {}) => {
    const now = performance.now()
    tokens = Math.min(burst, tokens + ((now - last) / 1_000) * rate)
    last = now
    if (tokens < 1) return answer('Too many requests\n', 'text/plain', { status: 429, headers })
    tokens--
    created.set(String(body), (created.get(String(body)) ?? 0) + 1)
    return Response.json(1)
  }
  return { fetch: fetch as typeof globalThis.fetch, created }
}

/** The outcomes of calls sent at the same time, by the name of their error. */
async function outcomesOf(fetch: typeof globalThis.fetch, calls: number, input: object) {
  const transport = withRetries(createTransport({ baseUrl: 'https://api.test', fetch }))
  const outcomes: Record<string, number> = {}
  const count = (name: string) => (outcomes[name] = (outcomes[name] ?? 0) + 1)
  let left = calls
  const settled = Array.from({ length: calls }, (_, body) =>
    callAny(transport, post, { body, ...input })
      .then(
        () => count('ok'),
        (error) => count(error.limit ?? error.status),
      )
      .finally(() => left--),
  )
  while (left) await vi.advanceTimersByTimeAsync(1_000)
  await Promise.all(settled)
  return outcomes
}

beforeEach(
  () => void vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'Date', 'performance'] }),
)
afterEach(() => {
  expect(vi.getTimerCount()).toBe(0)
  vi.useRealTimers()
})

test.each<
  [
    what: string,
    rate: number,
    burst: number,
    calls: number,
    input: object,
    headers?: Record<string, string>,
  ]
>([
  ['60 calls at the limits of HitKeep, without a deadline', 20, 40, 60, {}],
  ['400 calls, a little more time than they need', 20, 40, 400, { deadline: 22_000 }],
  ['a slower server', 5, 5, 100, { deadline: 30_000 }],
  ['a faster server', 100, 10, 600, { deadline: 12_000 }],
  ['with Retry-After', 20, 40, 200, { deadline: 15_000 }, { 'retry-after': '1' }],
])(
  'nothing is lost and nothing created twice: %s',
  async (_, rate, burst, calls, input, headers) => {
    const { fetch, created } = limitedTo(rate, burst, headers)
    expect(await outcomesOf(fetch, calls, input)).toEqual({ ok: calls })
    expect([created.size, Math.max(...created.values())]).toEqual([calls, 1])
  },
)

test('what a deadline leaves no time for is a timeout', async () => {
  const { fetch, created } = limitedTo(20, 40)
  const { ok = 0, deadline } = await outcomesOf(fetch, 400, { deadline: 5_000 })
  expect(ok + deadline!).toBe(400)
  expect(ok).toBeGreaterThan(120)
  expect(created.size).toBe(ok)
})

test.each([
  ['without a deadline for a while only', {}],
  ['never with `retry: 0`', { retry: 0 }],
])('a limit that never ends is waited for %s', async (_, input) => {
  const { fetch } = limitedTo(0, 0)
  expect(await outcomesOf(fetch, 3, input)).toEqual({ 429: 3 })
  expect(performance.now()).toBeLessThan('retry' in input ? 1_001 : 45_000)
})
