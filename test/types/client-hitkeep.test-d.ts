import { describe, expectTypeOf, test } from 'vitest'
import type { components } from '../../generated/schema.js'
import * as operations from '../../generated/operations.ts'
import {
  apiToken,
  call,
  callResult,
  createHitKeepClient,
  createHitKeepTransport,
  isHttpError,
  items,
  login,
  session,
  type HttpError,
  type PersonalApiClientWithToken,
} from '../../src/hitkeep/index.ts'
import type { NeedsCredentials } from '../../src/runtime/index.ts'

type Model = components['schemas']
type Bytes = ReadableStream<Uint8Array<ArrayBuffer>>

const baseUrl = 'https://hk.test'
const asPerson = createHitKeepClient({ baseUrl, auth: session({ cookie: 'abc' }) })
const withToken = createHitKeepClient({ baseUrl, auth: apiToken('abc') })
const asNobody = createHitKeepClient({ baseUrl })
const path = { id: 'a' }
const body = { name: 'grafana-reader' }

describe('a list that comes in pages', () => {
  test('has items and pages of its types', () => {
    const input = { path, query: { from: new Date(), limit: 100 } }
    expectTypeOf(withToken.listSiteHits.items({ ...input, maxItems: 5 })).toEqualTypeOf<
      AsyncGenerator<Model['Hit'], void, undefined>
    >()
    expectTypeOf(withToken.listSiteHits.pages({ ...input, maxPages: 5 })).toEqualTypeOf<
      AsyncGenerator<Model['HitPage'], void, undefined>
    >()
    expectTypeOf(asPerson.listTeamAuditEntries.items({ path })).toEqualTypeOf<
      AsyncGenerator<Model['TeamAuditEntry'], void, undefined>
    >()
    expectTypeOf(asPerson.listSiteActivations.items()).toEqualTypeOf<
      AsyncGenerator<Model['SiteActivation'], void, undefined>
    >()
    const transport = createHitKeepTransport({ baseUrl, auth: apiToken('abc') })
    expectTypeOf(items(transport, operations.listSiteHits, input)).toEqualTypeOf<
      AsyncGenerator<Model['Hit'], void, undefined>
    >()
  })

  test('refuses what is missing, wrong or unknown', () => {
    // @ts-expect-error a required path
    withToken.listSiteHits.items()
    // @ts-expect-error the limit of pages
    withToken.listSiteHits.items({ path, maxPages: 5 })
    // @ts-expect-error the limit of items
    withToken.listSiteHits.pages({ path, maxItems: 5 })
    // @ts-expect-error it isn't in pages
    withToken.listSites.items()
    // @ts-expect-error an operation without pages
    items(createHitKeepTransport({ baseUrl, auth: apiToken('abc') }), operations.listSites)
  })
})

describe('an operation that sends files', () => {
  test('has a stream of their bytes', () => {
    const answer = withToken.exportSiteHits.stream({ path, query: { format: 'csv' } })
    expectTypeOf(answer).resolves.toHaveProperty('body').toEqualTypeOf<Bytes>()
    expectTypeOf(answer)
      .resolves.toHaveProperty('contentType')
      .toExtend<'application/json' | 'application/x-ndjson' | `${string}/${string}`>()
    expectTypeOf(asNobody.getFavicon.stream).toBeFunction()
  })

  test('others have none', () => {
    // @ts-expect-error JSON
    withToken.listSites.stream()
    // @ts-expect-error events
    withToken.streamSiteChanges.stream({ path })
  })

  test('of forms and other bodies may be streams', () => {
    const stream = new ReadableStream<Uint8Array>()
    asPerson.uploadQrCodeGraphic({ path: { id: 'a', qrID: 'b' }, body: { asset: stream } })
    asPerson.uploadImportChunk({
      path: { id: 'a', importID: 'b', fileID: 'c' },
      query: { offset: 0 },
      body: stream,
    })
  })
})

describe('a call', () => {
  test('gives the body of its success', () => {
    expectTypeOf(
      asPerson.createApiClient({ body }),
    ).resolves.toEqualTypeOf<PersonalApiClientWithToken>()
    expectTypeOf(asPerson.deleteApiClient({ path })).resolves.toEqualTypeOf<undefined>()
    expectTypeOf(withToken.listSites()).resolves.toEqualTypeOf<Model['Site'][]>()
    expectTypeOf(asNobody.logout()).resolves.toExtend<{ status: string }>()
  })

  test('takes options, and no argument at all where nothing is required', () => {
    const { signal } = new AbortController()
    asPerson.listApiClients()
    asPerson.listApiClients({ signal, timeout: 1, deadline: 2, retry: 3, headers: { 'x-a': 'b' } })
    withToken.getSiteStats({ path, query: { from: new Date(), to: '2026-01-01T00:00:00Z' } })
  })

  test('refuses what is missing, wrong or unknown', () => {
    // @ts-expect-error a required body
    asPerson.createApiClient()
    // @ts-expect-error a required body
    asPerson.createApiClient({ signal: AbortSignal.abort() })
    // @ts-expect-error a required member
    asPerson.createApiClient({ body: {} })
    // @ts-expect-error a member that there is not
    asPerson.createApiClient({ body: { ...body, naem: 'x' } })
    // @ts-expect-error a value that there is not
    asPerson.createApiClient({ body: { ...body, instance_role: 'root' } })
    // @ts-expect-error a required path
    asPerson.deleteApiClient()
    // @ts-expect-error a path parameter that there is not
    asPerson.deleteApiClient({ path: { id: 'a', other: 'b' } })
    // @ts-expect-error a query parameter that there is not
    withToken.getSiteStats({ path, query: { form: 'x' } })
    // @ts-expect-error no query at all
    asPerson.listApiClients({ query: {} })
    // @ts-expect-error no body at all
    asPerson.listApiClients({ body: {} })
    // @ts-expect-error an option that there is not
    asPerson.listApiClients({ retries: 3 })
    // @ts-expect-error no null in a parameter
    asPerson.deleteApiClient({ path: { id: null } })
  })
})

describe('the result form', () => {
  test('is narrowed by status', async () => {
    const result = await asPerson.createApiClient.result({ body })
    if (result.status === 201 && result.contentType) {
      expectTypeOf(result.ok).toEqualTypeOf<true>()
      expectTypeOf(result.body).toEqualTypeOf<PersonalApiClientWithToken>()
      expectTypeOf(result.contentType).toEqualTypeOf<'application/json'>()
    }
    if (result.status === 403) {
      expectTypeOf(result.ok).toEqualTypeOf<false>()
      if (result.contentType) expectTypeOf(result.body).toEqualTypeOf<string>()
      else expectTypeOf(result.body).toEqualTypeOf<unknown>()
    }
    if (result.status === 503 && result.contentType)
      expectTypeOf(result.body).toEqualTypeOf<Model['DatabaseUnavailable']>()
    if (result.status === 418) expectTypeOf(result.body).toEqualTypeOf<unknown>()
    // @ts-expect-error no status of HTTP
    if (result.status === 99) return
  })

  test('is narrowed by ok', async () => {
    const result = await asPerson.createApiClient.result({ body })
    if (result.ok) expectTypeOf(result.body.token).toEqualTypeOf<string>()
    else if (result.contentType) expectTypeOf<201>().not.toExtend<typeof result.status>()
  })

  test('is narrowed by content type where a status has several', async () => {
    const result = await withToken.trackServerPageview.result({} as never)
    if (result.status !== 503) return
    if (result.contentType === 'application/json')
      expectTypeOf(result.body).toEqualTypeOf<Model['DatabaseUnavailable']>()
    else if (result.contentType) expectTypeOf(result.body).toEqualTypeOf<string>()
  })
})

describe('errors', () => {
  test('are narrowed by operation and status', (error: unknown) => {
    if (isHttpError(error)) expectTypeOf(error.body).toEqualTypeOf<unknown>()
    if (isHttpError(error, operations.createApiClient, 403)) {
      expectTypeOf(error.status).toEqualTypeOf<403>()
      expectTypeOf(error.body).toEqualTypeOf<string>()
    }
    if (isHttpError(error, asPerson.createApiClient, 503))
      expectTypeOf(error.body).toEqualTypeOf<Model['DatabaseUnavailable']>()
    if (isHttpError(error, operations.createApiClient)) {
      expectTypeOf(error).toExtend<HttpError>()
      if (error.status === 400) expectTypeOf(error.body).toEqualTypeOf<string>()
    }
    // @ts-expect-error a success is no error
    isHttpError(error, operations.createApiClient, 201)
    // @ts-expect-error a status that the operation does not declare
    isHttpError(error, operations.createApiClient, 418)
  })
})

describe('security', () => {
  type Callable<T> = keyof { [K in keyof T as T[K] extends { operation: object } ? K : never]: 0 }

  test('a session calls what takes a session, and what is public', () => {
    expectTypeOf<Exclude<keyof typeof asPerson, Callable<typeof asPerson>>>().toEqualTypeOf<
      'trackServerEvent' | 'trackServerPageview'
    >()
  })

  test('so does a sign-in', () => {
    const signedIn = createHitKeepClient({
      baseUrl,
      auth: login({ email: 'a@b.test', password: 'x' }),
    })
    expectTypeOf(signedIn).toEqualTypeOf<typeof asPerson>()
  })

  test('a token calls what takes a token, and what is public', () => {
    expectTypeOf<
      | ('listSites' | 'listSiteHits' | 'getSiteStats' | 'trackServerEvent' | 'trackServerPageview')
      | ('createGoal' | 'listUsers' | 'getSharedSite' | 'getStatus' | 'login' | 'logout')
    >().toExtend<Callable<typeof withToken>>()
    type Managed = 'createApiClient' | 'createSite' | 'createTeam' | 'getProfile' | 'listTeams'
    expectTypeOf<Extract<Callable<typeof withToken>, Managed>>().toBeNever()
    expectTypeOf(withToken.createApiClient).toEqualTypeOf<NeedsCredentials<'sessionCookie'>>()
  })

  test('nobody calls more than what is public', () => {
    expectTypeOf<'getStatus' | 'login' | 'logout' | 'getSharedSite'>().toExtend<
      Callable<typeof asNobody>
    >()
    type Protected = 'listSites' | 'createSite' | 'trackServerEvent' | 'listUsers' | 'getProfile'
    expectTypeOf<Extract<Callable<typeof asNobody>, Protected>>().toBeNever()
  })

  test('holds for single operations', () => {
    const transport = createHitKeepTransport({ baseUrl, auth: apiToken('abc') })
    expectTypeOf(call(transport, operations.listSites)).resolves.toEqualTypeOf<Model['Site'][]>()
    expectTypeOf(call(transport, operations.getStatus)).resolves.toExtend<{ version: string }>()
    // @ts-expect-error a token cannot mint tokens
    call(transport, operations.createApiClient, { body })
    // @ts-expect-error a path is required
    callResult(transport, operations.getSiteStats)
    // @ts-expect-error no credentials at all
    call(createHitKeepTransport({ baseUrl }), operations.listSites)
  })
})
