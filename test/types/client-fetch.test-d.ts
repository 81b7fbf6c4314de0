import type { Client } from 'openapi-fetch'
import { describe, expectTypeOf, test } from 'vitest'
import type { paths } from '../../generated/paths.d.ts'
import { createFetchClient } from '../../src/openapi-fetch/index.ts'
import {
  apiToken,
  session,
  type Auth,
  type PersonalApiClientWithToken,
} from '../../src/hitkeep/index.ts'
import { createHitKeepFetchClient } from '../../src/hitkeep/fetch.ts'

const baseUrl = 'https://hk.test'
const withToken = createHitKeepFetchClient({ baseUrl, auth: apiToken('abc') })
const asPerson = createHitKeepFetchClient({ baseUrl, auth: session() })
const asNobody = createHitKeepFetchClient({ baseUrl })
const body = { name: 'x' }
const path = { id: '1' }

describe('the client of openapi-fetch', () => {
  test('gives data or an error', async () => {
    const { data, error, response } = await asPerson.POST('/api/user/api-clients', { body })
    expectTypeOf(response).toEqualTypeOf<Response>()
    if (error === undefined) expectTypeOf(data).toExtend<PersonalApiClientWithToken>()
    else expectTypeOf(data).toEqualTypeOf<undefined>()
  })

  test('has the operations that the credentials suffice for', () => {
    withToken.GET('/api/sites')
    asNobody.GET('/api/status')
    // @ts-expect-error a token cannot mint tokens
    withToken.POST('/api/user/api-clients', { body })
    // @ts-expect-error no credentials at all
    asNobody.GET('/api/sites')
    // @ts-expect-error no such path
    asPerson.GET('/api/nowhere')
    // @ts-expect-error no such method there
    asPerson.PUT('/api/sites')
  })

  test('refuses what is missing or unknown', () => {
    asPerson.DELETE('/api/user/api-clients/{id}', { params: { path } })
    // @ts-expect-error required parameters
    asPerson.DELETE('/api/user/api-clients/{id}')
    // @ts-expect-error a required body
    asPerson.POST('/api/user/api-clients', {})
    // @ts-expect-error no such way to read a body
    asPerson.GET('/api/sites', { parseAs: 'xml' })
  })

  test('can be passed where its type is written out', () => {
    const withAll = createHitKeepFetchClient({ baseUrl, auth: everything })
    const written: Client<paths> = withAll
    written.GET('/api/sites')
  })

  test('has the types of what is sent and what arrives', async () => {
    const client = createFetchClient({ upload }, { baseUrl })
    const file = new Blob()
    const query = { since: new Date() }
    const { data, error, response } = await client.PUT('/files', { params: { query }, body: file })
    expectTypeOf(response).toEqualTypeOf<Response>()
    expectTypeOf(data).toEqualTypeOf<string | undefined>()
    if (error) expectTypeOf(error.status).toEqualTypeOf<number>()
    const read = await client.PUT('/files', { params: { query }, body: file, parseAs: 'blob' })
    expectTypeOf(read.data).toEqualTypeOf<Blob | undefined>()
    // @ts-expect-error JSON is no file
    client.PUT('/files', { params: { query }, body: { a: 1 } })
  })
})

declare const everything: Auth<'bearerToken' | 'sessionCookie' | 'apiKeyHeader'>
declare const upload: {
  readonly operationId: 'upload'
  readonly method: 'PUT'
  readonly path: '/files'
  readonly parameters: []
  readonly requestBody: {
    readonly required: true
    readonly content: { readonly 'application/octet-stream': {} }
  }
  readonly responses: { readonly 200: { readonly 'text/csv': {} }; readonly 404: {} }
  readonly security: readonly []
  readonly types: {
    parameters: { query: { since: Date | string } }
    requestBody: { content: { 'application/octet-stream': string } }
    responses: {
      200: { content: { 'text/csv': string } }
      404: { headers: object; content?: never }
    }
  }
}
