import { rmSync } from 'node:fs'
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { generated } from '../support/describe.ts'
import { fill, temporaryFolder } from '../support/files.ts'
import { generatedModule } from '../support/fixture.ts'
import { listen } from '../support/client-server.ts'

const json = (schema: object) => ({ 'application/json': { schema } })
const description = (tokenUrl: string) => ({
  openapi: '3.1.0',
  info: { title: 'Stays', version: '1' },
  security: [{ oauth: [] }],
  paths: {
    '/stays': {
      post: {
        operationId: 'book',
        parameters: [{ name: 'Idempotency-Key', in: 'header', schema: { type: 'string' } }],
        requestBody: {
          required: true,
          content: json({
            type: 'object',
            properties: { day: { type: 'string', format: 'date' } },
          }),
        },
        responses: {
          201: {
            description: 'Booked.',
            headers: { 'X-Left': { schema: { type: 'integer' } } },
            content: json({
              type: 'object',
              properties: { at: { type: 'string', format: 'date-time' } },
            }),
          },
        },
      },
    },
    '/events': {
      get: {
        operationId: 'watch',
        responses: {
          200: { description: 'Events.', content: { 'text/event-stream': {} } },
          204: { description: 'No more.' },
        },
      },
    },
  },
  components: {
    securitySchemes: {
      oauth: { type: 'oauth2', flows: { clientCredentials: { tokenUrl, scopes: {} } } },
    },
  },
})

test('a generated client gets tokens, repeats a booking, reads dates and headers, and reconnects', async () => {
  const seen: string[] = []
  let tokens = 0
  const baseUrl = await listen((request, response) => {
    const { authorization, 'idempotency-key': key, 'last-event-id': id } = request.headers
    seen.push([request.url, authorization, key, id].filter(Boolean).join(' '))
    const answer = (status: number, headers: object = {}, body = '') =>
      response.writeHead(status, { ...headers }).end(body)
    if (request.url === '/token')
      return answer(200, { 'content-type': 'application/json' }, `{"access_token":"t${++tokens}"}`)
    if (authorization !== 'Bearer t2') return answer(401)
    if (request.url === '/events') {
      if (id) return answer(204)
      return answer(200, { 'content-type': 'text/event-stream' }, 'retry: 1\nid: 7\ndata: a\n\n')
    }
    const isFirst = seen.filter((it) => it.startsWith('/stays Bearer t2')).length === 1
    if (isFirst) return answer(502)
    const headers = { 'content-type': 'application/json', 'x-left': '3' }
    return answer(201, headers, '{"at":"2026-11-28T01:02:03Z"}')
  })
  const folder = temporaryFolder()
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
  const entry = join(folder, 'openapi.json')
  fill(folder, { 'openapi.json': JSON.stringify(description(`${baseUrl}/token`)) })
  const { files } = await generated(entry, 'off', { dates: 'Date', headers: true })
  fill(folder, Object.fromEntries(files.map(({ path, content }) => [path, content])))
  const { createStaysClient, hooks, oauth2ClientCredentials, reconnecting } =
    (await generatedModule(folder, 'index.ts')) as any
  const { headersOf } = (await generatedModule(folder, 'headers.ts')) as any

  const statuses: number[] = []
  const oauth = oauth2ClientCredentials({
    tokenUrl: `${baseUrl}/token`,
    clientId: 'a',
    clientSecret: 'b',
  })
  const stays = createStaysClient({
    ...{ baseUrl, auth: { oauth }, fetchOptions: { cache: 'no-store' } },
    hooks: hooks({ onResponse: ({ status }: { status: number }) => statuses.push(status) }),
  })
  const body = { day: new Date('2026-11-28') }
  const result = await stays.book.result({ body, idempotencyKey: 'k1' })
  expect(result.body).toEqual({ at: new Date('2026-11-28T01:02:03Z') })
  expect(headersOf(stays.book, result)).toEqual({ 'X-Left': 3 })
  expect(statuses).toEqual([502, 201])
  const events: string[] = []
  for await (const { data } of reconnecting(stays.watch, {})) events.push(data)
  expect(events).toEqual(['a'])
  expect(seen.map((it) => it.replace(/Basic \S+/, 'Basic'))).toEqual([
    ...['/token Basic', '/stays Bearer t1 k1', '/token Basic'],
    ...['/stays Bearer t2 k1', '/stays Bearer t2 k1', '/events Bearer t2', '/events Bearer t2 7'],
  ])
})
