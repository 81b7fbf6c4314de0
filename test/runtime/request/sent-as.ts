import { createTransport } from '../../../src/runtime/call/transport.ts'
import { forms } from '../../../src/runtime/request/forms.ts'
import type { AnyInput } from '../../../src/runtime/request/input.ts'
import type { RequestBody } from '../../../src/runtime/operation.ts'
import { replying } from '../../support/client-fetch.ts'
import { callAny } from '../../support/client-calls.ts'
import { operation } from '../../support/client-operations.ts'

/** What a body is sent as: its text, and its content type as `fetch` would send it. */
export async function sentAs(content: RequestBody['content'], input: AnyInput) {
  const fetch = replying(Response.json({}))
  const transport = createTransport({ baseUrl: 'https://api.test', fetch, codecs: [forms] })
  const post = operation({ method: 'POST', requestBody: { content } })
  await callAny(transport, post, input)
  const { init, url } = fetch.sent[0]!
  const request = new Request(url, init)
  return { type: request.headers.get('content-type'), text: await request.text(), init }
}
