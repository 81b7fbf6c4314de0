import { inspect } from 'node:util'
import { describe, expect, test, vi } from 'vitest'
import * as generated from '../../../generated/validators.js'
import {
  createHitKeepClient,
  isValidationError,
  session,
  validation,
  type ValidationOptions,
} from '../../../src/hitkeep/index.ts'
import { createClient } from '../../../src/runtime/call/client.ts'
import { replying, thrownBy } from '../../support/client-fetch.ts'
import { operation } from '../../support/client-operations.ts'

const CLIENT = {
  id: '0b9d3f0e-2f5e-4f3a-9a39-0a6d1c5c7b11',
  user_id: '0b9d3f0e-2f5e-4f3a-9a39-0a6d1c5c7b12',
  owner_type: 'personal',
  name: 'x',
  description: '',
  instance_role: 'user',
  created_at: '2026-01-01T00:00:00Z',
  updated_at: '2026-01-01T00:00:00Z',
  site_roles: [],
}
const TOKEN = 'a'.repeat(64)

function clientWith(body: object, validators: unknown = generated, options?: ValidationOptions) {
  const fetch = replying(Response.json(body, { status: 201 }))
  const client = createHitKeepClient({
    baseUrl: 'https://hk.test',
    auth: session({ cookie: 'abc' }),
    fetch,
    validation: validation(validators as object, options),
  })
  return { client, sent: fetch.sent }
}

/** A client with one operation, and these validators of its parameters and its body. */
function clientOf(parameters: object, body: () => boolean = () => true) {
  const content = { 'application/json': {} }
  const put = operation({
    method: 'PUT',
    parameters: [
      { name: 'q', in: 'query', content: 'application/json' },
      { name: 'n', in: 'query' },
    ] as never,
    requestBody: { content },
  })
  const requestBody = { 'application/json': body }
  return createClient({ put } as object, {
    baseUrl: 'https://api.test',
    fetch: replying(Response.json({})),
    validation: validation({ put: { parameters, requestBody, responses: {} } }),
  }) as unknown as { put(input: object): Promise<unknown> }
}

describe('validation', () => {
  test('lets through what fits', async () => {
    const { client } = clientWith({ client: CLIENT, token: TOKEN })
    const body = { name: 'x', expires_at: new Date(0) as never, description: undefined as never }
    expect(await client.createApiClient({ body })).toEqual({ client: CLIENT, token: TOKEN })
  })

  test.each<[what: string, body: any, violations: object[]]>([
    ['a wrong type', { name: 7 }, [{ pointer: '/name', keyword: 'type', type: 'number' }]],
    ['a missing member', {}, [{ pointer: '', keyword: 'required', type: 'object' }]],
    [
      'a wrong place deep down',
      { name: 'x', site_roles: [{ site_id: CLIENT.id, role: 'planted' }] },
      [{ pointer: '/site_roles/0/role', keyword: 'enum', type: 'string' }],
    ],
  ])('rejects %s before anything is sent', async (_, body, violations) => {
    const { client, sent } = clientWith({})
    const error = await thrownBy(client.createApiClient({ body }))
    expect(isValidationError(error)).toBe(true)
    expect(error).toMatchObject({
      operationId: 'createApiClient',
      subject: 'requestBody',
      violations,
    })
    expect(inspect(error) + JSON.stringify(error)).not.toContain('planted')
    expect(sent).toEqual([])
  })

  test('rejects parameters too', async () => {
    const { client, sent } = clientWith({})
    const error = await thrownBy(client.deleteApiClient({ path: { id: 'no-uuid' } }))
    expect(error).toMatchObject({
      subject: 'path id',
      violations: [{ pointer: '', keyword: 'format', type: 'string' }],
      message: 'deleteApiClient: path id breaks its schema at "": format rejects this string',
    })
    expect(sent).toEqual([])
  })

  test('goes by the media type that is sent', async () => {
    const content = { 'application/geo+json': {}, 'application/json': {} }
    const post = operation({ method: 'POST', requestBody: { content } })
    const requestBody = { 'application/geo+json': () => false, 'application/json': () => true }
    const client = createClient(
      { post },
      {
        baseUrl: 'https://api.test',
        fetch: replying(Response.json(1)),
        validation: validation({ post: { parameters: {}, requestBody, responses: {} } }),
      },
    ) as unknown as { post(input: object): Promise<unknown> }
    expect(await client.post({ body: {} })).toBe(1)
    const error = await thrownBy(client.post({ body: {}, contentType: 'application/geo+json' }))
    expect(isValidationError(error)).toBe(true)
  })

  test("doesn't take an inherited member for a parameter", async () => {
    const names = ['toString', 'constructor', '__proto__']
    const isText = (value: unknown) => typeof value === 'string'
    const things = operation({
      parameters: names.map((name) => ({ name, in: 'query' }) as const),
    })
    const parameters = Object.fromEntries(names.map((name) => [`query ${name}`, isText]))
    const fetch = replying(Response.json({}))
    const client = createClient({ things } as object, {
      baseUrl: 'https://api.test',
      fetch,
      validation: validation({ things: { parameters, requestBody: {}, responses: {} } }),
    }) as unknown as { things(input: object): Promise<unknown> }
    await client.things({ query: {} })
    expect(fetch.sent[0]!.url).toBe('https://api.test/things')
    const error = await thrownBy(client.things({ query: { toString: 7 } }))
    expect(error).toMatchObject({ name: 'ValidationError', subject: 'query toString' })
  })

  test('finds an answer that breaks its schema, and keeps what is in it', async () => {
    const { client, sent } = clientWith({ client: { ...CLIENT, name: null }, token: TOKEN })
    const error = await thrownBy(client.createApiClient({ body: { name: 'x' } }))
    expect(error).toMatchObject({
      subject: 'response 201',
      violations: [{ pointer: '/client/name', keyword: 'type', type: 'null' }],
      value: { token: TOKEN },
    })
    expect(inspect(error) + JSON.stringify(error) + String(error)).not.toContain(TOKEN)
    expect(sent.length).toBe(1)
  })

  test('checks what it is told to', async () => {
    const bad = { client: { ...CLIENT, name: null }, token: TOKEN }
    const lenient = clientWith(bad, generated, { response: false }).client
    expect(await lenient.createApiClient({ body: { name: 'x' } })).toEqual(bad)
    const trusting = clientWith({ client: CLIENT, token: TOKEN }, generated, { request: false })
    await trusting.client.createApiClient({ body: {} as never })
    expect(trusting.sent.length).toBe(1)
  })

  test.each<[what: string, value: unknown, seen: unknown, name?: string]>([
    ['a bigint', 2n ** 60n, 2n ** 60n, 'n'],
    ['a date', new Date(0), '1970-01-01T00:00:00.000Z'],
    ['members', [{ a: undefined, b: [undefined, Number.NaN] }], [{ b: [null, null] }]],
  ])('validates %s as it is sent', async (_, value, want, name = 'q') => {
    const validate = vi.fn(() => false)
    const { put } = clientOf({ [`query ${name}`]: validate })
    const error = await thrownBy(put({ query: { [name]: value } }))
    expect(error).toMatchObject({ name: 'ValidationError', subject: `query ${name}` })
    expect(validate).toHaveBeenCalledWith(want)
  })

  test.each([502, 2000])('rejects a body that is nested %i levels deep', async (depth) => {
    const { put } = clientOf({}, () => true)
    const body = JSON.parse(`${'[{"a":'.repeat(depth / 2)}1${'}]'.repeat(depth / 2)}`) as unknown
    expect(await thrownBy(put({ body }))).toMatchObject({
      name: 'ValidationError',
      violations: [{ pointer: '', keyword: 'maxDepth', type: 'array' }],
    })
  })

  test('loads the validators at the first call', async () => {
    const load = vi.fn(() => import('../../../generated/validators.js'))
    const { client } = clientWith({ client: CLIENT, token: TOKEN }, load)
    expect(load).not.toHaveBeenCalled()
    await client.createApiClient({ body: { name: 'x' } })
    expect(await thrownBy(client.createApiClient({ body: {} as never }))).toMatchObject({
      name: 'ValidationError',
    })
    expect(load).toHaveBeenCalledTimes(1)
  })
})
