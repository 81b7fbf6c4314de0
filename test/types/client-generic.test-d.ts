import { describe, expectTypeOf, test } from 'vitest'
import {
  call,
  callResult,
  createClient,
  createTransport,
  credentials,
  isHttpError,
} from '../../src/runtime/index.ts'
import type {
  EventStream,
  Input,
  NeedsCredentials,
  Operation,
  Success,
  UndeclaredType,
} from '../../src/runtime/index.ts'

const DEFAULTS = {
  operationId: 'things',
  method: 'GET',
  path: '/things',
  parameters: [],
  responses: { 200: { 'application/json': {} } },
  security: [],
} as const

interface Thing {
  name: string
}
interface Problem {
  title: string
}
type Content<T> = { content: T }

const many = {
  ...DEFAULTS,
  responses: {
    200: { 'application/json': {}, 'text/csv': {}, 'image/png': {} },
    202: { 'application/json': {} },
    204: {},
    404: { 'text/plain': {} },
    '4XX': { 'application/problem+json': {} },
    default: { 'application/xml': {} },
  },
  types: {} as {
    parameters: { query?: never }
    responses: {
      200: Content<{ 'application/json': Thing; 'text/csv': string; 'image/png': Blob }>
      202: Content<{ 'application/json': { job: string } }>
      204: { content?: never }
      404: Content<{ 'text/plain': string }>
      '4XX': Content<{ 'application/problem+json': Problem }>
      default: Content<{ 'application/xml': string }>
    }
  },
} as const satisfies Operation

const onlyDefault = {
  ...DEFAULTS,
  responses: { default: { 'application/json': {} } },
  types: {} as { responses: { default: Content<{ 'application/json': Thing }> } },
} as const satisfies Operation

const range = {
  ...DEFAULTS,
  responses: { '2XX': { 'application/json': {} } },
  types: {} as { responses: { '2XX': Content<{ 'application/json': Thing }> } },
} as const satisfies Operation

const events = {
  ...DEFAULTS,
  responses: { 200: { 'text/event-stream': { codec: 'eventStreams' } } },
  types: {} as { responses: { 200: Content<{ 'text/event-stream': EventStream<Thing> }> } },
} as const satisfies Operation

const transport = createTransport({ baseUrl: 'https://api.test' })

describe('answers', () => {
  test('every success, of every media type', () => {
    expectTypeOf(call(transport, many)).resolves.toEqualTypeOf<
      Thing | string | Blob | { job: string } | undefined
    >()
    expectTypeOf<Success<typeof onlyDefault>>().toEqualTypeOf<Thing>()
    expectTypeOf<Success<typeof range>>().toEqualTypeOf<Thing>()
  })

  test('by status and content type', async () => {
    const result = await callResult(transport, many)
    if (result.status === 200 && result.contentType === 'text/csv')
      expectTypeOf(result.body).toEqualTypeOf<string>()
    if (result.status === 200 && result.contentType === 'image/png')
      expectTypeOf(result.body).toEqualTypeOf<Blob>()
    if (result.ok && result.status === 202)
      expectTypeOf(result.body).toEqualTypeOf<{ job: string }>()
    if (result.status === 204) expectTypeOf(result.body).toEqualTypeOf<undefined>()
    if (result.status === 404 && result.contentType)
      expectTypeOf(result.body).toEqualTypeOf<string>()
    if (result.status === 499 && result.contentType)
      expectTypeOf(result.body).toEqualTypeOf<Problem>()
    if (result.status === 500 && result.contentType)
      expectTypeOf(result.contentType).toEqualTypeOf<'application/xml'>()
    if (result.ok) expectTypeOf(result.status).toEqualTypeOf<200 | 202 | 204>()
  })

  test('of a content type that the status does not declare', async () => {
    const result = await callResult(transport, many)
    if (result.status !== 404 || result.contentType) return
    expectTypeOf(result).toEqualTypeOf<UndeclaredType<404>>()
    expectTypeOf(result.ok).toEqualTypeOf<false>()
    expectTypeOf(result.body).toEqualTypeOf<unknown>()
    const any = { ...DEFAULTS, responses: { 404: { '*/*': {} } }, types: {} } as const
    const everything = await callResult(transport, any satisfies Operation)
    if (everything.status === 404) expectTypeOf(everything.contentType).toEqualTypeOf<'*/*'>()
  })

  test('a default alone is both success and error', async () => {
    const result = await callResult(transport, onlyDefault)
    if (result.contentType) expectTypeOf(result.body).toEqualTypeOf<Thing>()
    if (result.ok) expectTypeOf<201>().toExtend<typeof result.status>()
    else if (result.contentType) expectTypeOf<201>().not.toExtend<typeof result.status>()
  })

  test('a range of successes leaves the rest undeclared', async () => {
    const result = await callResult(transport, range)
    if (result.ok) expectTypeOf(result.body).toEqualTypeOf<Thing>()
    else expectTypeOf(result.body).toEqualTypeOf<unknown>()
    if (result.status === 206 && result.contentType) expectTypeOf(result.ok).toEqualTypeOf<true>()
  })

  test('a stream of events', () => {
    expectTypeOf(call(transport, events)).resolves.toEqualTypeOf<EventStream<Thing>>()
  })

  test('errors by status, range and default', (error: unknown) => {
    if (isHttpError(error, many, 404)) expectTypeOf(error.body).toEqualTypeOf<string>()
    if (isHttpError(error, many, 409)) expectTypeOf(error.body).toEqualTypeOf<Problem>()
    if (isHttpError(error, many, 500)) expectTypeOf(error.body).toEqualTypeOf<string>()
    // @ts-expect-error a success
    isHttpError(error, many, 202)
  })
})

test('there is no body where HTTP allows none, whatever is declared', async () => {
  const declared = {
    ...DEFAULTS,
    responses: { 200: { 'application/json': {} }, 205: { 'application/json': {} } },
    types: {} as { responses: { [_ in 200 | 205]: Content<{ 'application/json': Thing }> } },
  } as const satisfies Operation
  expectTypeOf<Success<typeof declared>>().toEqualTypeOf<Thing | undefined>()
  const head = { ...declared, method: 'HEAD' } as const satisfies Operation
  expectTypeOf<Success<typeof head>>().toEqualTypeOf<undefined>()
  const result = await callResult(createTransport({ baseUrl: '' }), head)
  if (result.ok) expectTypeOf(result.contentType).toEqualTypeOf<undefined>()
})

describe('bodies', () => {
  const upload = {
    ...DEFAULTS,
    method: 'POST',
    requestBody: {
      required: true,
      content: {
        'application/json': {},
        'text/plain': {},
        'multipart/form-data': {},
        'image/*': {},
      },
    },
    types: {} as {
      requestBody: Content<{
        'application/json': Thing
        'text/plain': string
        'multipart/form-data': { file: Blob }
        'image/*': string
      }>
    },
  } as const satisfies Operation
  const optional = {
    ...DEFAULTS,
    method: 'POST',
    requestBody: { content: { 'application/octet-stream': {} } },
    types: {} as { requestBody?: Content<{ 'application/octet-stream': string }> },
  } as const satisfies Operation

  test('JSON needs no content type, the others are named', () => {
    const stream = new Blob().stream()
    expectTypeOf({ body: { name: 'x' } }).toExtend<Input<typeof upload>>()
    call(transport, upload, { contentType: 'text/plain', body: 'x' })
    call(transport, upload, { contentType: 'multipart/form-data', body: { file: new Blob() } })
    call(transport, upload, { contentType: 'multipart/form-data', body: new FormData() })
    call(transport, upload, { contentType: 'image/png', body: stream })
    // @ts-expect-error a text is no JSON thing
    call(transport, upload, { body: 'x' })
    // @ts-expect-error bytes need a content type
    call(transport, upload, { body: stream })
    // @ts-expect-error a content type that there is not
    call(transport, upload, { contentType: 'audio/ogg', body: stream })
    // @ts-expect-error the body of another content type
    call(transport, upload, { contentType: 'text/plain', body: { name: 'x' } })
  })

  test('an optional body may be left out', () => {
    call(transport, optional)
    call(transport, optional, { body: new Uint8Array() })
    // @ts-expect-error no bytes
    call(transport, optional, { body: { name: 'x' } })
  })
})

describe('security', () => {
  const SCHEMES = {
    key: { type: 'apiKey', in: 'query', name: 'key' },
    token: { type: 'http', scheme: 'bearer' },
    sid: { type: 'apiKey', in: 'cookie', name: 'sid' },
  } as const
  const operations = {
    open: { ...DEFAULTS, types: {} },
    maybe: { ...DEFAULTS, security: [{}, { token: [] }], types: {} },
    either: { ...DEFAULTS, security: [{ key: [] }, { token: [] }], types: {} },
    both: { ...DEFAULTS, security: [{ key: [], token: [] }], types: {} },
  } as const satisfies Record<string, Operation>
  const baseUrl = 'https://api.test'
  type Names<T> = keyof { [K in keyof T as T[K] extends { operation: object } ? K : never]: 0 }

  test('only what the credentials suffice for can be called', () => {
    const none = createClient(operations, { baseUrl })
    const key = createClient(operations, { baseUrl, auth: credentials(SCHEMES, { key: 'x' }) })
    const all = createClient(operations, {
      baseUrl,
      auth: credentials(SCHEMES, { key: 'x', token: async () => 'y' }),
    })
    expectTypeOf<Names<typeof none>>().toEqualTypeOf<'open' | 'maybe'>()
    expectTypeOf<Names<typeof key>>().toEqualTypeOf<'open' | 'maybe' | 'either'>()
    expectTypeOf<Names<typeof all>>().toEqualTypeOf<'open' | 'maybe' | 'either' | 'both'>()
    expectTypeOf(none.either).toEqualTypeOf<NeedsCredentials<'key' | 'token'>>()
    // @ts-expect-error it is not callable, and its type says what it needs
    none.either()
  })

  test('credentials fit their scheme', () => {
    credentials(SCHEMES, { sid: true })
    // @ts-expect-error a scheme that there is not
    credentials(SCHEMES, { other: 'x' })
    // @ts-expect-error only a browser's cookie is there already
    credentials(SCHEMES, { token: true })
    // @ts-expect-error no number
    credentials(SCHEMES, { token: 7 })
  })
})
