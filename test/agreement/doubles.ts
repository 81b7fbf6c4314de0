import { createClient, type Operation } from '../../src/runtime/index.ts'
import { differences } from '../../src/mock/check.ts'
import { matcher } from '../../src/mock/match.ts'
import type { DescribedOperation } from '../../src/mock/types.ts'
import type { Description } from './description.ts'

/** Where test doubles find fault with what a client sends of a valid value, or none with an invalid one. */
export async function doubles(
  { bodies, parameters }: Description,
  operations: Readonly<Record<string, Operation>>,
  examples: Readonly<Record<string, DescribedOperation>>,
): Promise<readonly string[]> {
  const find = matcher(examples, {})
  let found: readonly string[] = []
  const fetch: typeof globalThis.fetch = async (input, init) => {
    const request = new Request(input, init)
    const url = new URL(request.url)
    const { match } = find(request.method, url)
    const body = await request.clone().blob()
    found = await differences(match!, { request, url, body, hasHiddenCookies: false })
    return new Response(null, { status: 204 })
  }
  const client = createClient(operations, { baseUrl: 'http://localhost', retry: 0, fetch })
  const call = async (operationId: string, input: object) => {
    found = ['nothing is sent']
    const methods = client as unknown as Record<string, (input: object) => Promise<unknown>>
    await methods[operationId]!(input).catch(() => undefined)
    return found
  }
  const disagreements: string[] = []
  for (const { operationId, media } of bodies)
    for (const { type, content, right, wrong, sent } of media) {
      if (sent === 'never') continue
      const what = `${operationId} ${type} ${JSON.stringify(content)}`
      for (const body of right) {
        const differing = await call(operationId, { body, contentType: type })
        if (differing.length)
          disagreements.push(`${what}: ${JSON.stringify(body)} gives ${differing.join('; ')}`)
      }
      for (const { value: body, keyword, isDistinct } of wrong.filter(isWritten))
        if (
          isDistinct &&
          CHECKED.test(type) &&
          !(await call(operationId, { body, contentType: type })).length
        )
          disagreements.push(`${what}: ${JSON.stringify(body)} passes, despite ${keyword}`)
    }
  for (const { operationId, place, name, right } of parameters)
    for (const value of right) {
      const differing = await call(operationId, { [place]: { [name]: value } })
      if (differing.length && differing[0] !== 'nothing is sent')
        disagreements.push(
          `${operationId} ${place}: ${JSON.stringify(value)} gives ${differing.join('; ')}`,
        )
    }
  return disagreements
}

/** The media types whose values test doubles read. */
const CHECKED = /^application\/(json$|vnd)|form/

/** Nothing is sent of an empty form, which an optional body may be. */
function isWritten({ value }: { readonly value: unknown }): boolean {
  return Object.keys(Object(value) as object).length > 0 || typeof value !== 'object'
}
