import { describe, expect, test } from 'vitest'
import { credentials } from '../../../src/runtime/auth/auth.ts'
import { createTransport } from '../../../src/runtime/call/transport.ts'
import type { Operation } from '../../../src/runtime/operation.ts'
import { followRedirects } from '../../../src/runtime/call/redirect.ts'
import { callAny, callAnyResult } from '../../support/client-calls.ts'
import { replying, thrownBy, type Sent } from '../../support/client-fetch.ts'
import { operation } from '../../support/client-operations.ts'
import { listen } from '../../support/client-server.ts'

const SCHEMES = {
  token: { type: 'http', scheme: 'bearer' },
  header: { type: 'apiKey', in: 'header', name: 'X-Key' },
  cookie: { type: 'apiKey', in: 'cookie', name: 'sid' },
  query: { type: 'apiKey', in: 'query', name: 'key' },
} as const
const auth = credentials(SCHEMES, {
  token: 'secret',
  header: 'secret',
  cookie: 'secret',
  query: 'secret',
})
const security = [{ token: [], header: [], cookie: [], query: [] }]

const redirect = (location: string, status = 302) =>
  new Response(null, { status, headers: { location } })
const transportWith = (fetch: typeof globalThis.fetch) =>
  createTransport({
    baseUrl: 'https://api.test',
    fetch,
    auth,
    headers: { 'x-own': 'secret' },
    redirects: followRedirects,
  })

const showsSecret = ({ url, headers }: Sent) => JSON.stringify([url, headers]).includes('secret')

describe('a safe method', () => {
  test.each([301, 302, 303, 307, 308])(
    'follows a %i with its credentials on the same origin',
    async (status) => {
      const fetch = replying(redirect('/elsewhere?x=1', status), Response.json('there'))
      expect(await callAny(transportWith(fetch), operation({ security }))).toBe('there')
      const [first, second] = fetch.sent as [Sent, Sent]
      expect(second.url).toBe('https://api.test/elsewhere?x=1')
      expect(second.headers).toEqual(first.headers)
      expect([first, second].map(({ init }) => init.redirect)).toEqual(['manual', 'manual'])
    },
  )

  test.each([
    'https://other.test/x',
    'http://api.test/x',
    'https://api.test:444/x',
    '//other.test/x',
  ])('sends only Accept to %s', async (location) => {
    const fetch = replying(redirect(location), Response.json('there'))
    expect(await callAny(transportWith(fetch), operation({ security }))).toBe('there')
    expect(fetch.sent.map(showsSecret)).toEqual([true, false])
    expect(fetch.sent[1]!.headers).toEqual({ accept: 'application/json' })
    expect(fetch.sent[1]!.init.credentials).toBeUndefined()
  })

  test('gets its credentials back nowhere on the way', async () => {
    const fetch = replying(
      redirect('https://other.test/'),
      redirect('https://api.test/back'),
      Response.json(1),
    )
    await callAny(transportWith(fetch), operation({ security }))
    expect(fetch.sent.map(showsSecret)).toEqual([true, false, false])
  })

  test.each([
    'data:application/json,1',
    'file:///etc/hosts',
    'blob:https://api.test/1',
    'https://',
  ])('does not fetch %s', async (location) => {
    const fetch = replying(redirect(location), Response.json('there'))
    const error = await thrownBy(callAny(transportWith(fetch), operation({ security })))
    expect(error).toMatchObject({ name: 'ContractError', breach: 'redirect', status: 302 })
    expect(fetch.sent.length).toBe(1)
  })

  test('gives up on a redirect loop', async () => {
    const fetch = replying(redirect('/ring'))
    const error = await thrownBy(callAny(transportWith(fetch), operation({ security })))
    expect(error).toMatchObject({ name: 'ContractError', breach: 'redirect', status: 302 })
    expect(fetch.sent.length).toBe(6)
  })

  test('does not follow what the operation declares', async () => {
    const declared = operation({ security, responses: { 303: {} } }) as Operation
    const fetch = replying(redirect('https://other.test/', 303))
    const result = await callAnyResult(transportWith(fetch), declared)
    expect(result.headers.get('location')).toBe('https://other.test/')
    expect(result).toMatchObject({ ok: true, status: 303 })
    expect(fetch.sent.length).toBe(1)
  })
})

describe.each(['POST', 'PUT', 'PATCH', 'DELETE'])('%s', (method) => {
  test.each([301, 302, 303, 307, 308])('is not sent again after a %i', async (status) => {
    const fetch = replying(redirect('https://api.test/elsewhere?key=secret', status))
    const error = await thrownBy(callAny(transportWith(fetch), operation({ method, security })))
    expect(error).toMatchObject({
      name: 'ContractError',
      breach: 'redirect',
      status,
      message: `${status} is a redirect, not followed (${method} https://api.test/things)`,
    })
    expect(fetch.sent.length).toBe(1)
  })
})

test('without `followRedirects`, any redirect is the answer', async () => {
  const fetch = replying(redirect('https://api.test/elsewhere'))
  const transport = createTransport({ baseUrl: 'https://api.test', fetch, auth })
  const error = await thrownBy(callAny(transport, operation({ security })))
  expect(error).toMatchObject({ name: 'ContractError', breach: 'redirect', status: 302 })
})

test('a redirect that a browser hides is an error', async () => {
  const hidden = Object.defineProperties(Response.error(), { type: { value: 'opaqueredirect' } })
  const fetch = () => Promise.resolve(hidden)
  for (const call of [callAny, callAnyResult]) {
    const error = await thrownBy(call(transportWith(fetch), operation({ security })))
    expect(error).toMatchObject({ name: 'ContractError', breach: 'redirect' })
  }
})

test('the same with a real server on each side', async () => {
  const seen: object[] = []
  const other = await listen((request, response) => {
    seen.push(request.headers)
    response.setHeader('content-type', 'application/json').end('"other"')
  })
  const baseUrl = await listen((request, response) => {
    response
      .writeHead(request.url === '/things?key=secret' ? 307 : 500, { location: `${other}/x` })
      .end()
  })
  const transport = createTransport({
    baseUrl,
    auth,
    headers: { 'x-own': 'secret' },
    redirects: followRedirects,
  })
  expect(await callAny(transport, operation({ security }))).toBe('other')
  expect(JSON.stringify(seen)).not.toContain('secret')
})
