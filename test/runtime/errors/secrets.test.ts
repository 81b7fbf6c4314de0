import { inspect } from 'node:util'
import { expect, test, vi } from 'vitest'
import { basic, credentials } from '../../../src/runtime/auth/auth.ts'
import { createClient } from '../../../src/runtime/call/client.ts'
import type { RetryEvent } from '../../../src/runtime/call/retry.ts'
import { answer, thrownBy } from '../../support/client-fetch.ts'
import { operation } from '../../support/client-operations.ts'

/** With characters that URLs, forms, HTML and JSON escape. */
const secret = (name: string) => `planted ${name} "&<>'/+%41\\é=`
const bearer = secret('bearer')
const query = secret('query')
const header = secret('header')
const cookie = secret('cookie').replaceAll(' ', '-')
const password = secret('basic')
const path = secret('path')
const body = secret('body')
const call = secret('call')
const client = secret('client')
const byHand = secret('by hand')
const PIN = 48_151_623
const SENT = [path, body, call, client, byHand, `${PIN}`]
const SECRETS = [...SENT, bearer, query, header, cookie, password]
/** What only the server knows before it answers. */
const NEW = 'planted-new-token'

/** How a careless server may repeat what it was told. */
const WAYS: Readonly<Record<string, (text: string) => string>> = {
  plain: (text) => text,
  percent: encodeURIComponent,
  'lower-case percent': (text) =>
    encodeURIComponent(text).replace(/%../g, (escape) => escape.toLowerCase()),
  'percent, every byte': (text) => Buffer.from(text).toString('hex').replace(/../g, '%$&'),
  form: (text) => `${new URLSearchParams([['', text]])}`.slice(1),
  html: (text) =>
    text.replace(/[&<>"]/g, (it) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;' })[it] ?? '&quot;'),
  'html, numbers': (text) => text.replace(/[&<>"']/g, (it) => `&#${it.charCodeAt(0)};`),
  'html, hexadecimal': (text) =>
    text.replace(/\W/g, (it) => `&#x${it.charCodeAt(0).toString(16)};`),
  json: (text) => JSON.stringify(text).slice(1, -1),
  'json as Go has it': (text) =>
    JSON.stringify(text)
      .slice(1, -1)
      .replace(/[&<>]/g, (it) => `\\u00${it.charCodeAt(0).toString(16)}`),
}
/** Pairs of ways, and the operation that is called: each inner and each outer way has both. */
const TWICE = Object.entries(WAYS).flatMap(([outer, encode], column) =>
  Object.entries(WAYS).map(([inner, first], row) => ({
    way: `${inner}, ${outer}`,
    echo: (text: string) => encode(first(text)),
    name: (row + column) % 2 === 0 ? ('byBearer' as const) : ('byBasic' as const),
  })),
)

type Echo = (text: string) => string

const OUTCOMES: Readonly<Record<string, (echo: Echo) => Response | Error | string>> = {
  'an error in text': (echo) =>
    answer(`no ${SECRETS.map(echo).join()}`, 'text/plain', { status: 403 }),
  'an error in JSON': (echo) =>
    Response.json({ message: SECRETS.map(echo).join(), list: SECRETS.map(echo) }, { status: 409 }),
  'an error with names and numbers': (echo) =>
    Response.json(
      { names: Object.fromEntries(SECRETS.map((it) => [echo(it), [PIN]])), pin: PIN },
      { status: 409 },
    ),
  'an undeclared error': (echo) =>
    answer(SECRETS.map(echo).join('\n'), 'text/plain', { status: 500 }),
  'HTML for an error': (echo) => answer(SECRETS.map(echo).join('\n'), 'text/html', { status: 403 }),
  'HTML for a success': (echo) => answer(NEW + SECRETS.map(echo).join(), 'text/html'),
  'broken JSON': (echo) => answer(`{"${NEW}${SECRETS.map(echo).join()}`, 'application/json'),
  'an undeclared success': (echo) =>
    Response.json({ token: NEW, echo: SECRETS.map(echo) }, { status: 202 }),
  'a redirect': (echo) =>
    new Response(NEW, {
      status: 302,
      headers: { location: `https://x.test/?t=${NEW}&${encodeURI(echo(path))}` },
    }),
  'a network error': (echo) =>
    Object.assign(new TypeError(SECRETS.map(echo).join(), { cause: new Error(echo(body)) }), {
      code: echo(query),
      config: { password: echo(password) },
    }),
  'a network error that is a string': (echo) => SECRETS.map(echo).join(),
}

const SCHEMES = {
  bearer: { type: 'http', scheme: 'bearer' },
  basic: { type: 'http', scheme: 'basic' },
  query: { type: 'apiKey', in: 'query', name: 'key' },
  header: { type: 'apiKey', in: 'header', name: 'X-Own' },
  cookie: { type: 'apiKey', in: 'cookie', name: 'sid' },
} as const
const input = {
  path: { token: path },
  body: { password: body, nested: [{ client_secret: { value: body } }], passcode: PIN },
  headers: { 'x-auth': call, authorization: `Basic ${basic('me', byHand)}` },
}
const put = {
  method: 'PUT',
  path: '/share/{token}',
  parameters: [{ name: 'token', in: 'path', required: true }],
  requestBody: { content: { 'application/json': {} } },
  responses: {
    200: { 'application/json': {} },
    403: { 'text/plain': {} },
    409: { 'application/json': {} },
  },
} as const
const operations = {
  byBearer: operation({ ...put, security: [{ bearer: [], query: [], header: [], cookie: [] }] }),
  byBasic: operation({ ...put, method: 'POST', security: [{ basic: [] }] }),
}

/** All that printing or copying a value, and its members, may show. */
function shown(value: unknown): string {
  const { stack, headers, cause } = Object(value) as Partial<Error & { headers: Headers }>
  return [
    inspect(value, { depth: Infinity, getters: true }),
    JSON.stringify(value),
    String(value),
    stack,
    inspect(structuredClone(value), { depth: Infinity }),
    ...[...(headers ?? [])].flat(),
    inspect(cause, { depth: Infinity }),
    ...Object.values(Object(value)).map((member) => inspect(member)),
  ].join('\n')
}

function leaksIn(text: string, echo: Echo, secrets: readonly string[]): string[] {
  return secrets.filter((it) =>
    [it, echo(it), JSON.stringify(echo(it)).slice(1, -1)].some((form) => text.includes(form)),
  )
}

test.each(Object.entries(OUTCOMES))(
  'no way of repeating a secret shows it in %s',
  async (_, reply) => {
    // Without waits.
    vi.spyOn(Math, 'random').mockReturnValue(0)
    for (const { way, echo, name } of TWICE) {
      const events: RetryEvent[] = []
      const fetch = async (): Promise<Response> => {
        const outcome = reply(echo)
        if (outcome instanceof Response) return outcome
        throw outcome
      }
      const share = createClient(operations, {
        baseUrl: 'https://api.test',
        auth: credentials(SCHEMES, {
          bearer,
          query,
          header,
          cookie,
          basic: basic('me', password),
        }),
        headers: { 'x-own-token': client },
        fetch,
        retry: name === 'byBearer' ? 1 : 0,
        onRetry: (event) => events.push(event),
      })
      const error = await thrownBy(share[name](input as never))
      const known = [
        ...SENT,
        ...(name === 'byBasic' ? [password] : [bearer, query, header, cookie]),
      ]
      const text = shown(error) + shown(events)
      expect([way, ...leaksIn(text, echo, known)]).toEqual([way])
      expect(text.includes(NEW) && [way, NEW]).toBe(false)
    }
  },
)
