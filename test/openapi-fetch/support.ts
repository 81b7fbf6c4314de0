import { createFetchClient } from '../../src/openapi-fetch/index.ts'
import type { Operation } from '../../src/runtime/operation.ts'
import { replying } from '../support/client-fetch.ts'
import { operation } from '../support/client-operations.ts'

export const baseUrl = 'https://api.test/v1'

/** What reaches the server of one call of an operation, with middleware or without. */
export async function sentBy(
  changes: Partial<Operation>,
  init?: object,
  path: string = changes.path ?? '/things',
  isWatched = false,
) {
  const fetch = replying(Response.json({}))
  const client: any = createFetchClient({ things: operation(changes) }, { baseUrl, fetch })
  if (isWatched) client.use({ onRequest() {} })
  await client[changes.method ?? 'GET'](path, init)
  const { url, init: sent } = fetch.sent[0]!
  const request = new Request(url, sent)
  return {
    sent,
    method: request.method,
    url: url.replace(baseUrl, ''),
    headers: Object.fromEntries(request.headers),
    text: await request.text(),
  }
}
