import { inspect } from 'node:util'
import { describe, expect, test } from 'vitest'
import { createClient } from '../../src/runtime/call/client.ts'
import { createTransport } from '../../src/runtime/call/transport.ts'
import { isClientError } from '../../src/runtime/errors/errors.ts'
import type { AnyInput } from '../../src/runtime/request/input.ts'
import type { Operation } from '../../src/runtime/operation.ts'
import { callAny } from '../support/client-calls.ts'
import { answer, replying, thrownBy } from '../support/client-fetch.ts'
import { operation } from '../support/client-operations.ts'

describe('a path can move a call nowhere', () => {
  test.each([
    ...['@evil.test/x', '.evil.test/x', ':1/x', ':x@evil.test/', 'x', ''],
    ...[
      '/..',
      '/.',
      '/../admin',
      '/a/../../b',
      '/a/.',
      '/%2e%2e/admin',
      '/.%2E/admin',
      '/%2e',
      '/%2E./?q',
    ],
  ])('%j is rejected', async (path) => {
    for (const baseUrl of ['https://api.test', 'https://api.test/v1/']) {
      const fetch = replying(Response.json(1))
      const error = await thrownBy(
        callAny(createTransport({ baseUrl, fetch }), operation({ path }) as Operation),
      )
      expect([error.name, fetch.sent]).toEqual(['UsageError', []])
    }
  })

  const pieces = ['/', '.', '%2e', '%2f', '\\', '\t', '@', ':', '?', '#', 'a']
  test('or stays below the base URL, whatever it is made of', async () => {
    const fetch = replying(Response.json(1))
    const transport = createTransport({ baseUrl: 'https://api.test/v1', fetch })
    for (const a of pieces) {
      for (const b of pieces) {
        for (const c of pieces) {
          const path = `/${a}${b}${c}`
          await callAny(transport, operation({ path }) as Operation).catch((error) =>
            expect(error.name).toBe('UsageError'),
          )
        }
      }
    }
    const wrong = fetch.sent.filter(
      ({ url }) => !new URL(url).href.startsWith('https://api.test/v1/'),
    )
    expect([wrong, fetch.sent.length > 500]).toEqual([[], true])
  })
})

describe('no credentials are sent over plain http', () => {
  const parameters = [
    { name: 'api_key', in: 'query' },
    { name: 'session', in: 'cookie' },
    { name: 'X-Token', in: 'header' },
  ] as const
  const post = operation({
    method: 'POST',
    parameters,
    requestBody: { content: { '*/*': {}, 'application/json': {} } },
  })
  const form = new FormData()
  form.append('password', 'x')
  test.each<[where: string, input: AnyInput, headers?: Record<string, string>]>([
    ['in a body', { body: { email: 'a', password: 'x' } }],
    ['deep in a body', { body: [{ a: { client_secret: { value: 'x' } } }] }],
    ['in a form', { body: form, contentType: 'multipart/form-data' }],
    ['in a query', { query: { api_key: 'x' } }],
    ['in a cookie', { cookie: { session: 'x' } }],
    ['in a header parameter', { header: { 'X-Token': 'x' } }],
    ['in a header', { headers: { authorization: 'Bearer x' } }],
    ['in a cookie header', { headers: { Cookie: 'a=b' } }],
    ['in a header of all calls', {}, { Authorization: 'Basic x' }],
  ])('%s', async (_, input, headers) => {
    const fetch = replying(Response.json(1))
    const client = (baseUrl: string, allowHttp?: boolean) =>
      createTransport({ baseUrl, fetch, headers, allowHttp })
    const error = await thrownBy(callAny(client('http://api.test'), post, input))
    expect([error.name, fetch.sent]).toEqual(['UsageError', []])
    await callAny(client('http://api.test', true), post, input)
    await callAny(client('http://127.0.0.1'), post, input)
    expect(fetch.sent.length).toBe(2)
  })
})

test.each(['timeout', 'deadline', 'maxBodySize', 'retry'])(
  '%s has to be a number from 0 on',
  async (name) => {
    for (const limit of [NaN, -1, -Infinity, 'soon', {}]) {
      const fetch = replying(answer('', 'text/plain', { status: 503 }))
      const things = operation({})
      const options = { baseUrl: 'https://api.test', fetch }
      const inClient = createClient({ things }, { ...options, [name]: limit })
      const inCall = createClient({ things }, options)
      expect((await thrownBy(inClient.things())).name).toBe('UsageError')
      expect((await thrownBy(inCall.things({ [name]: limit } as never))).name).toBe('UsageError')
      expect(fetch.sent).toEqual([])
    }
  },
)

describe('whatever a fetch throws or returns, calls fail with errors of the client', () => {
  const cyclic = new Error('cyclic')
  cyclic.cause = cyclic
  const pair = [new Error('a'), new Error('b')] as const
  pair[0].cause = pair[1]
  pair[1].cause = pair[0]
  const untold = {
    get message(): string {
      throw new Error('no message')
    },
  }
  test.each<[what: string, thrown: unknown]>([
    ['a cycle of causes', cyclic],
    ['a longer cycle', pair[0]],
    [
      'a chain of causes',
      Array.from({ length: 9_000 }).reduce((cause) => new Error('x', { cause })),
    ],
    ['nothing', undefined],
    ['null', null],
    ['a symbol', Symbol('x')],
    ['an object without a prototype', Object.create(null)],
    ['a getter that throws', untold],
    ['a message that is a number', Object.assign(new Error(), { message: 7 })],
    ['a code that is a number', new DOMException('x', 'NetworkError')],
  ])('%s', async (_, thrown) => {
    const fetch = () => Promise.reject(thrown)
    const error = await thrownBy(
      callAny(createTransport({ baseUrl: 'https://api.test', fetch }), operation({})),
    )
    expect([isClientError(error), error.name]).toEqual([true, 'NetworkError'])
    expect(inspect(error) + error.message).toContain('The connection failed (GET')
  })

  test.each([undefined, null, {}, 'x', { status: 200 }])('an answer that is %o', async (reply) => {
    const fetch = async () => reply as unknown as Response
    const error = await thrownBy(
      callAny(createTransport({ baseUrl: 'https://api.test', fetch }), operation({})),
    )
    expect(isClientError(error)).toBe(true)
  })

  test('an input of null counts as none', async () => {
    const transport = createTransport({
      baseUrl: 'https://api.test',
      fetch: replying(Response.json(1)),
    })
    expect(await callAny(transport, operation({}), null as never)).toBe(1)
  })
})

test('the message of an error acts on no terminal', async () => {
  const text = 'no\u001b[31m red\u0007 \u009b2J\u202e evil'
  const fetch = replying(answer(text, 'text/plain', { status: 500 }))
  const error = await thrownBy(
    callAny(createTransport({ baseUrl: 'https://api.test', fetch }), operation({})),
  )
  expect(error.message).toBe('500: no [31m red   2J  evil (GET https://api.test/things)')
  expect(`${error.message}${error.stack.split('\n')[0]}`).not.toMatch(/\p{C}/u)
})
