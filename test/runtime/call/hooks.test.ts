import { expect, test } from 'vitest'
import { credentials } from '../../../src/runtime/auth/auth.ts'
import { createClient } from '../../../src/runtime/call/client.ts'
import { hooks } from '../../../src/runtime/call/hooks.ts'
import { answer, replying, thrownBy } from '../../support/client-fetch.ts'
import { operation } from '../../support/client-operations.ts'

const SECRETS = {
  ...{ token: 'tok-4711', key: 'key-0815', cookie: 'coo-2342', path: 'pat-1111' },
  ...{ query: 'que-2222', body: 'bod-3333', header: 'hea-4444', set: 'set-5555', new: 'new-6666' },
}
const schemes = {
  bearer: { type: 'http', scheme: 'bearer' },
  key: { type: 'apiKey', in: 'query', name: 'q' },
  session: { type: 'apiKey', in: 'cookie', name: 'sid' },
} as const
const auth = credentials(schemes, {
  ...{ bearer: SECRETS.token, key: SECRETS.key, session: SECRETS.cookie },
})
const change = operation({
  ...{ method: 'POST', path: '/reset/{token}', security: [{ bearer: [], key: [], session: [] }] },
  parameters: [
    { name: 'token', in: 'path', required: true },
    { name: 'session_key', in: 'query' },
    { name: 'page', in: 'query' },
    { name: 'X-Secret', in: 'header' },
  ],
  requestBody: { content: { 'application/json': {} } },
  responses: {
    200: { 'application/json': {} },
    409: { 'application/json': {} },
  },
})
const input = {
  path: { token: SECRETS.path },
  query: { session_key: SECRETS.query, page: 2 },
  header: { 'X-Secret': SECRETS.header },
  body: { name: 'a', password: SECRETS.body, deep: [{ api_key: { x: SECRETS.body } }], at: null },
}
const headers = {
  'set-cookie': `sid=${SECRETS.set}`,
  'x-echo': SECRETS.token,
  'x-request-id': 'r1',
}

/** What hooks see of one call with these answers. */
async function seenOf(...replies: (Response | Error)[]) {
  const events: [string, any][] = []
  const note = (name: string) => (event: object) => void events.push([name, event])
  const client = createClient({ change } as Record<string, typeof change>, {
    ...{ baseUrl: 'https://api.test', fetch: replying(...replies), auth, retry: 1 },
    hooks: hooks({
      ...{ onRequest: note('request'), onResponse: note('response'), onFailure: note('failure') },
    }),
  }) as any
  const error = await thrownBy(client.change(input).then(() => Promise.reject(undefined)))
  const plain = (event: any) => ({
    ...event,
    ...(event.headers && { headers: Object.fromEntries(event.headers) }),
  })
  const shown = JSON.stringify([events.map(([name, event]) => [name, plain(event)]), error])
  for (const secret of Object.values(SECRETS)) expect(shown).not.toContain(secret)
  return { events: events.map(([name, event]) => [name, plain(event)] as const), error }
}

test('they see copies of requests and answers without secrets', async () => {
  const { events } = await seenOf(Response.json({ token: SECRETS.new, text: 'x' }, { headers }))
  expect(events).toEqual([
    [
      'request',
      {
        ...{ operationId: 'things', method: 'POST' },
        url: 'https://api.test/reset/[redacted]?session_key=[redacted]&page=2',
        headers: {
          ...{ accept: 'application/json', 'content-type': 'application/json' },
          'x-secret': '[redacted]',
        },
        body: { name: 'a', password: '[redacted]', deep: [{ api_key: '[redacted]' }], at: null },
      },
    ],
    [
      'response',
      {
        ...{ operationId: 'things', method: 'POST', status: 200, body: undefined },
        url: 'https://api.test/reset/[redacted]?session_key=[redacted]&page=2',
        headers: {
          ...{ 'content-type': 'application/json', 'x-echo': '[redacted]', 'x-request-id': 'r1' },
        },
        duration: expect.any(Number),
      },
    ],
  ])
})

test('they see every attempt, declared errors, and what got no answer', async () => {
  const busy = answer('busy', 'text/plain', { status: 503, headers: { 'retry-after': '0' } })
  const conflict = Response.json({ message: `${SECRETS.body} is taken` }, { status: 409 })
  const { events } = await seenOf(busy, conflict)
  expect(
    events.map(([name, { status, body }]) => [name, status, name === 'response' && body]),
  ).toEqual([
    ...[
      ['request', undefined, false],
      ['response', 503, 'busy'],
    ],
    ...[
      ['request', undefined, false],
      ['response', 409, { message: '[redacted] is taken' }],
    ],
  ])
  const failed = await seenOf(new TypeError(`fetch failed for ${SECRETS.token}`))
  expect(failed.events.map(([name]) => name)).toEqual(['request', 'failure'])
  expect(failed.events[1]![1]).toMatchObject({ error: { name: 'NetworkError' } })
  expect(failed.events[1]![1].error).toBe(failed.error)
})

test('bytes and streams are not shown, and what they do to an event changes nothing', async () => {
  const fetch = replying(Response.json({}))
  const upload = operation({
    ...{ method: 'POST', requestBody: { content: { 'application/octet-stream': {} } } },
  })
  const client = createClient({ upload } as Record<string, typeof upload>, {
    ...{ baseUrl: 'https://api.test', fetch },
    hooks: hooks({
      onRequest({ headers, body }) {
        expect(body).toBeUndefined()
        headers.set('x-own', '1')
      },
    }),
  }) as any
  await client.upload({ body: new Blob(['a']) })
  expect(fetch.sent[0]!.headers['x-own']).toBeUndefined()
})
