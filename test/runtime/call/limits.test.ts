import { getEventListeners } from 'node:events'
import { describe, expect, test, vi } from 'vitest'
import { createTransport } from '../../../src/runtime/call/transport.ts'
import { withRetries } from '../../../src/runtime/call/retry.ts'
import { callAny } from '../../support/client-calls.ts'
import { answer, replying, thrownBy } from '../../support/client-fetch.ts'
import { operation } from '../../support/client-operations.ts'
import { listen } from '../../support/client-server.ts'

const get = operation({})
const post = operation({ method: 'POST' })

/** A `fetch` that never answers, whatever its signal says. */
const silent = () => new Promise<Response>(() => {})

describe('a time limit', () => {
  test('for an attempt', async () => {
    const transport = createTransport({ baseUrl: 'https://api.test', fetch: silent, timeout: 5 })
    const error = await thrownBy(callAny(transport, get))
    expect(error).toMatchObject({
      name: 'TimeoutError',
      limit: 'timeout',
      message: 'The timeout ran out (GET https://api.test/things)',
    })
  })

  test('is tried again when the method is idempotent', async () => {
    let calls = 0
    const fetch = () => (++calls < 3 ? silent() : Promise.resolve(Response.json(calls)))
    const transport = withRetries(createTransport({ baseUrl: 'https://api.test', fetch }))
    expect(await callAny(transport, get, { timeout: 5 })).toBe(3)
    calls = 0
    expect(await thrownBy(callAny(transport, post, { timeout: 5 }))).toMatchObject({
      limit: 'timeout',
    })
    expect(calls).toBe(1)
  })

  test('for the whole call', async () => {
    const transport = withRetries(createTransport({ baseUrl: 'https://api.test', fetch: silent }))
    const started = Date.now()
    const error = await thrownBy(callAny(transport, get, { timeout: 40, deadline: 60, retry: 9 }))
    expect(error).toMatchObject({ name: 'TimeoutError' })
    expect(Date.now() - started).toBeLessThan(500)
  })

  test('names the deadline where that comes first', async () => {
    const transport = createTransport({ baseUrl: 'https://api.test', fetch: silent, deadline: 5 })
    expect(await thrownBy(callAny(transport, get))).toMatchObject({ limit: 'deadline' })
  })

  test('holds for the body too', async () => {
    const baseUrl = await listen((_, response) => {
      response.writeHead(200, { 'content-type': 'application/json' })
      response.write('{"a":')
    })
    const error = await thrownBy(callAny(createTransport({ baseUrl, timeout: 50 }), get))
    expect(error).toMatchObject({ name: 'TimeoutError' })
  })

  test('closes the connection', async () => {
    const closed = vi.fn()
    const baseUrl = await listen((request) => void request.on('close', closed))
    await thrownBy(callAny(createTransport({ baseUrl, timeout: 50 }), get))
    await vi.waitFor(() => expect(closed).toHaveBeenCalled())
  })

  test('holds for credentials that are slow to come', async () => {
    const auth = { schemes: ['slow'], authorize: () => new Promise<never>(() => {}) }
    const transport = createTransport({
      baseUrl: 'https://api.test',
      fetch: silent,
      auth,
      timeout: 5,
    })
    const error = await thrownBy(callAny(transport, operation({ security: [{ slow: [] }] })))
    expect(error).toMatchObject({ name: 'TimeoutError' })
  })
})

describe('an aborted call', () => {
  test.each<[what: string, reason: unknown]>([
    ['an error', new RangeError('mine')],
    ['a text', 'mine'],
    ['a fault of the network', new TypeError('fetch failed')],
  ])('throws the caller’s own reason: %s', async (_, reason) => {
    for (const fetch of [silent, undefined]) {
      const baseUrl = fetch ? 'https://api.test' : await listen(() => {})
      const transport = withRetries(createTransport({ baseUrl, ...(fetch && { fetch }) }))
      const controller = new AbortController()
      const error = thrownBy(callAny(transport, get, { signal: controller.signal }))
      setTimeout(() => controller.abort(reason), 10)
      expect(await error).toBe(reason)
    }
  })

  test('sends nothing when it is aborted already', async () => {
    const fetch = replying(Response.json(1))
    const transport = createTransport({ baseUrl: 'https://api.test', fetch })
    const error = await thrownBy(callAny(transport, get, { signal: AbortSignal.abort() }))
    expect([error.name, fetch.sent.length]).toEqual(['AbortError', 0])
  })

  test('is not taken for a timeout of the client', async () => {
    const transport = withRetries(createTransport({ baseUrl: 'https://api.test', fetch: silent }))
    const error = await thrownBy(callAny(transport, get, { signal: AbortSignal.timeout(5) }))
    expect(error).toBeInstanceOf(DOMException)
  })
})

test('a call leaves nothing on its signal', async () => {
  const { signal } = new AbortController()
  for (const reply of [
    Response.json(1),
    answer('no', 'text/plain', { status: 500 }),
    new Error(),
  ]) {
    const transport = createTransport({ baseUrl: 'https://api.test', fetch: replying(reply) })
    await callAny(transport, get, { signal }).catch(() => {})
    expect(getEventListeners(signal, 'abort')).toEqual([])
  }
})

test('many calls at once may share a signal', async () => {
  const warned = vi.fn()
  process.on('warning', warned)
  const { signal } = new AbortController()
  const transport = createTransport({
    baseUrl: 'https://api.test',
    fetch: replying(Response.json(1)),
  })
  await Promise.all(Array.from({ length: 100 }, () => callAny(transport, get, { signal })))
  await new Promise((resolve) => setTimeout(resolve, 5))
  process.off('warning', warned)
  expect(warned).not.toHaveBeenCalled()
})
