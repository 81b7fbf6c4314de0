import { Agent, request as send } from 'node:http'
import { globSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { operationsOf, type Document } from '../../scripts/document/openapi.ts'
import { startMock, type MockServer } from '../../scripts/mock/server.ts'
import { bundled } from './bundled.ts'

const FOLDER = join(import.meta.dirname, '../fixtures/contract')

/** A request as it goes over the wire, valid or not. */
interface RawRequest {
  readonly method: string
  readonly target: string
  readonly headers: Readonly<Record<string, string>>
  readonly body: string
}

/** Sends a request as it is; `undefined` where Node's own client rejects it. */
function exchange(
  url: string,
  { method, target, headers, body }: RawRequest,
): Promise<{ status: number; type: string; text: string } | undefined> {
  return new Promise((done, failed) => {
    try {
      const length = { 'content-length': String(Buffer.byteLength(body)) }
      const request = send(
        url,
        { method, path: target, headers: { ...headers, ...length }, agent: AGENT },
        (response) => {
          let text = ''
          response.on('data', (chunk) => (text += String(chunk)))
          response.on('end', () =>
            done({
              status: response.statusCode!,
              type: response.headers['content-type'] ?? '',
              text,
            }),
          )
        },
      )
      request.on('error', failed).end(body)
    } catch {
      done(undefined)
    }
  })
}

const AGENT = new Agent({ keepAlive: true, maxSockets: 16 })

afterAll(() => AGENT.destroy())

const mediaType = fc.oneof(
  fc.constantFrom(
    ...['application/json', 'application/xml', '*/*', '*', '/', ';', 'foo', 'undefined', 'é/é'],
    ...['text/html;q=0.5', 'text/plain; charset=utf-8', 'application/problem+json', 'a/b;c', ','],
    ...['multipart/form-data', 'multipart/form-data; boundary=X', 'application/octet-stream'],
    ...[
      'application/x-www-form-urlencoded',
      'text/plain;charset="',
      'application/json;;',
      '*/json',
    ],
  ),
  fc.string(),
)

const segment = fc.oneof(
  fc.constantFrom('%ff', '%', '%2F', '..', '%2e%2e', 'x,y', '', '1', 'a b', '{id}', ';a=1', '.a'),
  fc.string(),
)

const body = fc.oneof(
  fc.constantFrom('', '{', 'null', '0', '""', '[]', '{"a":1}', 'a=1&a=2&b', '%ff=%', 'a[b]=1'),
  fc.constantFrom(
    '--X\r\n\r\nfoo\r\n--X--',
    '--X',
    '--X\r\nContent-Disposition: form-data\r\n\r\n',
  ),
  fc.json(),
  fc.string(),
)

function arbitraryRequest(document: Document): fc.Arbitrary<RawRequest> {
  const operations = operationsOf(document)
  const path = fc
    .constantFrom(...operations.map((it) => it.path), '/', '//', '/nowhere')
    .chain((template) =>
      fc
        .array(segment, { minLength: 4, maxLength: 4 })
        .map((values) => template.replace(/\{[^}]*\}/g, () => values.pop() ?? 'x')),
    )
  const query = fc.option(
    fc.oneof(fc.constantFrom('a=1', '__proto__=1', '%ff=%', '&&', 'a[b]=c', '?'), fc.string()),
    { nil: undefined },
  )
  const prefer = fc.constantFrom(
    'code=404',
    'code=99',
    'code=000',
    'example=x',
    'dynamic=true',
    '=',
  )
  return fc.record({
    method: fc.constantFrom('GET', 'POST', 'PUT', 'PATCH', 'DELETE', 'HEAD', 'OPTIONS', 'PROPFIND'),
    target: fc
      .tuple(path, query)
      .map(([it, after]) => (after === undefined ? it : `${it}?${after}`)),
    headers: fc.record(
      {
        ...{ accept: mediaType, 'content-type': mediaType, prefer },
        ...{ authorization: fc.string(), cookie: fc.string(), origin: fc.string() },
      },
      { requiredKeys: [] },
    ),
    body,
  })
}

/** `RUNS=5000 npx vitest run test/mock/robust.test.ts` tries more. */
const RUNS = Number(process.env.RUNS ?? 400)

describe.each(globSync('*.yaml', { cwd: FOLDER }))('random requests to %s', (file) => {
  let document: Document
  let mock: MockServer
  beforeAll(async () => {
    document = await bundled(join(FOLDER, file))
    mock = await startMock(document, 0)
  })
  afterAll(() => mock.close())

  test('each gets a well-formed answer', async () => {
    const requests = fc.sample(arbitraryRequest(document), RUNS)
    const answers = await Promise.all(requests.map((it) => exchange(mock.url, it)))
    const sent = requests.flatMap((request, index) => {
      const answer = answers[index]
      return answer ? [{ request, answer }] : []
    })
    expect(sent.length).toBeGreaterThan(RUNS / 2)
    const odd = sent.filter(({ request, answer: { status, type, text } }) => {
      const isJson = /json/.test(type) && request.method !== 'HEAD' && status !== 204
      return status < 200 || status >= 500 || (isJson && !isParsable(text))
    })
    expect(odd.filter(({ request }) => !/code=/.test(request.headers['prefer'] ?? ''))).toEqual([])
  })
})

function isParsable(text: string): boolean {
  try {
    JSON.parse(text)
    return true
  } catch {
    return false
  }
}
