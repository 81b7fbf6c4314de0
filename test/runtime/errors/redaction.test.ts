import { inspect } from 'node:util'
import { describe, expect, test, vi } from 'vitest'
import { basic, credentials } from '../../../src/runtime/auth/auth.ts'
import { createClient } from '../../../src/runtime/call/client.ts'
import { createTransport } from '../../../src/runtime/call/transport.ts'
import type { RetryEvent } from '../../../src/runtime/call/retry.ts'
import { callAny } from '../../support/client-calls.ts'
import { answer, replying, thrownBy } from '../../support/client-fetch.ts'
import { operation } from '../../support/client-operations.ts'

const SECRETS = [
  'planted-bearer',
  'planted-header',
  'planted query&',
  'planted-cookie',
  'planted-password',
  'planted!path',
  'planted"body',
  'planted-own',
]
const [bearer, header, query, cookie, password, inPath, inBody, own] = SECRETS as [
  string,
  string,
  string,
  string,
  string,
  string,
  string,
  string,
]

const SCHEMES = {
  bearer: { type: 'http', scheme: 'bearer' },
  header: { type: 'apiKey', in: 'header', name: 'X-Key' },
  query: { type: 'apiKey', in: 'query', name: 'key' },
  cookie: { type: 'apiKey', in: 'cookie', name: 'sid' },
} as const
const auth = credentials(SCHEMES, { bearer, header, query, cookie })
const security = [{ bearer: [], header: [], query: [], cookie: [] }]

const share = operation({
  operationId: 'share',
  method: 'PUT',
  path: '/share/{token}',
  parameters: [{ name: 'token', in: 'path', required: true }],
  requestBody: { content: { 'application/json': {} } },
  responses: {
    200: { 'application/json': {} },
    403: { 'text/plain': {} },
    409: { 'application/json': {} },
  },
  security,
})
const input = {
  path: { token: inPath },
  body: { password, nested: [{ client_secret: { value: inBody } }] },
  headers: { 'x-auth': own },
}

/** Everything that may be printed of a value. */
function printed(value: unknown): string {
  const lines: unknown[] = []
  const spy = vi
    .spyOn(console, 'log')
    .mockImplementation((...args) => void lines.push(...args.map((arg) => inspect(arg))))
  console.log(value)
  spy.mockRestore()
  const error = value as Error
  return [
    ...lines,
    inspect(value, { depth: Infinity, getters: true }),
    JSON.stringify(value),
    String(value),
    error?.stack,
    ...Object.values(Object(value)).map((member) => JSON.stringify(member) + inspect(member)),
  ].join('\n')
}

function expectNoSecret(value: unknown): void {
  const text = printed(value)
  for (const secret of SECRETS) {
    expect(text).not.toContain(secret)
    expect(text).not.toContain(encodeURIComponent(secret))
    expect(decodeURIComponent(text.replace(/%(?![\dA-F]{2})/g, '%25'))).not.toContain(secret)
    expect(text.replaceAll('\\', '')).not.toContain(secret)
  }
}

describe('no secret can be printed', () => {
  const options = { baseUrl: 'https://api.test', auth, headers: { 'x-own-token': own } }

  test('of a client, a transport, a source of credentials', () => {
    expectNoSecret(createClient({ share }, options))
    expectNoSecret(createTransport(options))
    expectNoSecret(auth)
    expectNoSecret(basic('user', password))
  })

  test('of a timeout', async () => {
    const events: RetryEvent[] = []
    const client = createClient(
      { share },
      {
        ...options,
        fetch: () => new Promise(() => {}),
        timeout: 20,
        retry: 1,
        onRetry: (event) => events.push(event),
      },
    )
    const error = await thrownBy(client.share(input as never))
    expect([error.name, events.length]).toEqual(['TimeoutError', 1])
    expectNoSecret(error)
    expectNoSecret(events)
  })

  test.each<[what: string, change: object]>([
    ['a header', { headers: { 'x-auth': `${own}\r\n` + own } }],
    ['a path', { path: { token: `${inPath}\ud800` } }],
    ['a missing part', { path: {} }],
    ['an unknown parameter', { query: { x: inPath } }],
  ])('of a rejected call: %s', async (_, change) => {
    const client = createClient({ share }, { ...options, fetch: replying(Response.json({})) })
    const error = await thrownBy(client.share({ ...input, ...change } as never))
    expect(error.name).toBe('UsageError')
    expectNoSecret(error)
  })
})

test('a secret is found behind the escapes of JSON', async () => {
  const escaped = [...'planted-password'].map(
    (character) => `\\u00${character.charCodeAt(0).toString(16)}`,
  )
  for (const status of [409, 500]) {
    const reply = answer(`{"errors":["no ${escaped.join('')}"]}`, 'application/json', { status })
    const client = createClient(
      { share },
      { baseUrl: 'https://api.test', auth, fetch: replying(reply) },
    )
    const error = await thrownBy(client.share(input as never))
    expect(error.body).toEqual({ errors: ['no [redacted]'] })
  }
})

test.each([new FormData(), new URLSearchParams()])('a secret is found in a %o', async (body) => {
  for (const password of ['planted-one', 'planted-two']) body.append('password', password)
  const content = { 'multipart/form-data': {}, 'application/x-www-form-urlencoded': {} }
  const post = operation({ method: 'POST', requestBody: { content } })
  const fetch = replying(answer('no planted-one, planted-two', 'text/plain', { status: 409 }))
  const client = createClient({ post }, { baseUrl: 'https://api.test', fetch })
  const contentType =
    body instanceof FormData ? 'multipart/form-data' : 'application/x-www-form-urlencoded'
  const error = await thrownBy(client.post({ body, contentType } as never))
  expect(error.message).toContain('no [redacted], [redacted]')
})

test('everything but secrets stays readable', async () => {
  const reply = answer('Cannot delegate to site 12 of team abc\n', 'text/plain', { status: 403 })
  const client = createClient(
    { share },
    { baseUrl: 'https://api.test', auth, fetch: replying(reply) },
  )
  const error = await thrownBy(
    client.share({ ...input, body: { code: '12', key: 'abc' } } as never),
  )
  expect(error.message).toBe(
    '403: Cannot delegate to site 12 of team abc (PUT https://api.test/share/[redacted])',
  )
})

test("a secret with a lone surrogate doesn't hide the error", async () => {
  const post = operation({ method: 'POST', requestBody: { content: { 'application/json': {} } } })
  const fetch = replying(answer('no \\ud800 planted', 'text/plain', { status: 401 }))
  const transport = createTransport({ baseUrl: 'https://api.test', fetch })
  const error = await thrownBy(callAny(transport, post, { body: { password: 'planted\ud800' } }))
  expect(error).toMatchObject({ name: 'HttpError', status: 401 })
})
