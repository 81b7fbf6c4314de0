import { createFetchClient } from '../../src/openapi-fetch/index.ts'
import type { Operation } from '../../src/runtime/operation.ts'
import { replying } from '../support/client-fetch.ts'
import { operation } from '../support/client-operations.ts'

export const baseUrl = 'https://api.test/v1'

/** What reaches `fetch` of one call of an operation. */
export async function sentBy(
  changes: Partial<Operation>,
  init?: object,
  path = changes.path ?? '/things',
) {
  const fetch = replying(Response.json({}))
  const client: any = createFetchClient({ things: operation(changes) }, { baseUrl, fetch })
  await client[changes.method ?? 'GET'](path, init)
  const { method, url, headers, body, init: sent } = fetch.sent[0]!
  return {
    method,
    url: url.replace(baseUrl, ''),
    headers,
    text: body && (await textOf(body)),
    sent,
  }
}

const textOf = (body: unknown) => new Response(body as BodyInit).text()
