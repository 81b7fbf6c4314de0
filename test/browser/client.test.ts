import { mkdirSync, readFileSync } from 'node:fs'
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { resolve } from 'node:path'
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { bundle } from '../../scripts/package/bundle.ts'
import type { Document } from '../../scripts/document/openapi.ts'
import { startMock, type MockServer } from '../../scripts/mock/server.ts'
import { openPage, startBrowser } from './browser.ts'

const ROOT = resolve(import.meta.dirname, '../..')

const PAGE = `<!doctype html>
<html lang="en">
  <meta charset="utf-8" />
  <title>hitkeep-client in a page</title>
  <style>
    body { font: 16px/1.5 sans-serif; margin: 2rem }
    td, th { padding: 0.25rem 1rem; text-align: left }
  </style>
  <h1>hitkeep-client in a page</h1>
  <table></table>
  <script type="module" src="client.js"></script>
</html>`

/** Calls by the page's own session cookie, and shows each outcome as a row. */
const PROGRAM = `
import { createHitKeepClient, isHttpError, isUsageError, session } from 'hitkeep-client'

const hitkeep = createHitKeepClient({ baseUrl: '/', auth: session() })
const outcomes: [string, () => Promise<unknown>][] = [
  ['status', async () => (await hitkeep.getStatus()).version],
  ['created', async () => (await hitkeep.createApiClient(CREATION)).client.name],
  ['pageviews', async () => (await hitkeep.getSiteStats({ path: { id: SITE } })).total_pageviews],
  ['deleted', async () => (await hitkeep.deleteApiClient.result({ path: { id: SITE } })).status],
  ['rejected', () => hitkeep.listSiteHits({ path: { id: SITE }, headers: { prefer: 'code=403' } })],
  ['unsent', () => hitkeep.getSiteStats({ path: { id: '..' } })],
]
const CREATION = { body: { name: 'grafana-reader' }, headers: { prefer: 'example=noSiteGrants' } }
const SITE = '3f8a1c2e-5b7d-4e9f-8a6b-1c2d3e4f5a6b'
const table = document.querySelector('table')!
for (const [name, call] of outcomes) {
  const row = table.insertRow()
  row.insertCell().textContent = name
  row.insertCell().textContent = await call().then(String, describe)
}
table.dataset.state = 'complete'

function describe(error: unknown): string {
  if (isHttpError(error)) return error.name + ' ' + error.status + ' ' + String(error.body).trim()
  return isUsageError(error) ? 'UsageError' : String(error)
}
`

let mock: MockServer
let server: Server
let browser: Browser
let origin: string
/** The requests to the API as the mock received them. */
const seen: IncomingMessage[] = []

beforeAll(async () => {
  const text = readFileSync(resolve(ROOT, 'generated/openapi.json'), 'utf8')
  const { code } = await bundle(PROGRAM)
  mock = await startMock(JSON.parse(text) as Document, 0)
  server = createServer((request, response) => {
    if (request.url!.startsWith('/api/')) void forward(request, response)
    else if (request.url === '/client.js')
      response.setHeader('content-type', 'text/javascript').end(code)
    else
      response
        .setHeader('set-cookie', 'hk_token=header.payload.signature; HttpOnly; SameSite=Lax')
        .setHeader('content-type', 'text/html')
        .end(PAGE)
  })
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done))
  origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  browser = await startBrowser()
})

afterAll(async () => {
  await browser?.close()
  server?.closeAllConnections()
  server?.close()
  await mock?.close()
})

/** Passes a request on to the mock, so that page and API have one origin, as with a real instance. */
async function forward(request: IncomingMessage, response: ServerResponse): Promise<void> {
  seen.push(request)
  const chunks: Buffer[] = []
  for await (const chunk of request) chunks.push(chunk as Buffer)
  const names = ['accept', 'content-type', 'cookie', 'prefer']
  const answer = await fetch(mock.url + request.url!, {
    method: request.method!,
    headers: names.flatMap((name): [string, string][] =>
      request.headers[name] ? [[name, String(request.headers[name])]] : [],
    ),
    ...(chunks.length && { body: Buffer.concat(chunks) }),
  })
  const type = answer.headers.get('content-type')
  response.writeHead(answer.status, type ? { 'content-type': type } : {})
  response.end(Buffer.from(await answer.arrayBuffer()))
}

test('a page calls the API with the session that the browser holds', async () => {
  const { page, findings } = await openPage(browser, [origin], {
    viewport: { width: 800, height: 500 },
  })
  await page.goto(origin)
  await page.locator('table[data-state=complete]').waitFor({ timeout: 30_000 })
  const rows = await page
    .locator('tr')
    .evaluateAll((all) => all.map((row) => [...row.children].map((cell) => cell.textContent)))
  mkdirSync(resolve(ROOT, 'reports/browser'), { recursive: true })
  await page.screenshot({ path: resolve(ROOT, 'reports/browser/client.png') })

  expect(rows).toEqual([
    ['status', '2.8.1'],
    ['created', 'grafana-reader'],
    ['pageviews', expect.stringMatching(/^\d+$/)],
    ['deleted', '204'],
    ['rejected', 'HttpError 403 Access denied'],
    ['unsent', 'UsageError'],
  ])
  // The browser itself reports each error response that a page gets.
  expect(findings.filter((finding) => !/status of 403/.test(finding))).toEqual([])
})

test('the browser brought the cookie, the origin and the fetch metadata', () => {
  expect(seen.map(({ method }) => method)).toEqual(['GET', 'POST', 'GET', 'DELETE', 'GET'])
  for (const { headers } of seen.slice(1)) {
    expect(headers.cookie).toBe('hk_token=header.payload.signature')
    expect(headers['sec-fetch-site']).toBe('same-origin')
  }
  expect(seen[1]!.headers.origin).toBe(origin)
})
