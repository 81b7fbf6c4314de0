import { createServer, type IncomingMessage, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { resolve } from 'node:path'
import { build } from 'esbuild'
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { ENTRY_POINTS } from '../../scripts/package/bundle.ts'
import { INFINITE_QUERY, INFINITE_SWR, QUERY, SWR } from '../ecosystem/react-pages.ts'
import { openPage, startBrowser } from './browser.ts'

const ROOT = resolve(import.meta.dirname, '../..')

const PAGES = {
  ...{ query: QUERY, swr: SWR },
  ...{ 'infinite-query': INFINITE_QUERY, 'infinite-swr': INFINITE_SWR },
}
const names = ['first']
/** The status of the next answers; 200 for what they should be. */
let status = 200
let server: Server
let browser: Browser
let origin: string

beforeAll(async () => {
  const sources = Object.entries(PAGES).map(async ([name, source]): Promise<[string, string]> => [
    `/${name}.js`,
    await bundled(source),
  ])
  const scripts = new Map(await Promise.all(sources))
  server = createServer((request, response) => {
    const page = scripts.get(request.url!)
    if (page) return void response.setHeader('content-type', 'text/javascript').end(page)
    if (request.url!.startsWith('/api/')) {
      const [code, type, body] = status === 200 ? answerTo(request) : [status, 'text/plain', 'No']
      return void response.writeHead(code, { 'content-type': type }).end(body)
    }
    const script = `<script type="module" src="${request.url!.slice(1)}.js"></script>`
    response.setHeader('content-type', 'text/html').end(`<!doctype html><main></main>${script}`)
  })
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done))
  origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  browser = await startBrowser()
})

afterAll(async () => {
  await browser?.close()
  server?.closeAllConnections()
  server?.close()
})

function answerTo({ method, url }: IncomingMessage): [status: number, type: string, body: string] {
  const json = (code: number, body: unknown): [number, string, string] => [
    code,
    'application/json',
    JSON.stringify(body),
  ]
  if (url!.includes('/hits')) {
    const offset = Number(new URL(url!, origin).searchParams.get('offset'))
    const data = ['/a', '/b', '/c'].slice(offset, offset + 2).map((path) => ({ path }))
    return json(200, { data, total: 3 })
  }
  if (method === 'GET')
    return json(
      200,
      names.map((name) => ({ id: name, name })),
    )
  names.push('second')
  return json(201, { client: { id: 'second', name: 'second' }, token: 'new-token' })
}

async function bundled(contents: string): Promise<string> {
  const { outputFiles } = await build({
    stdin: { contents, resolveDir: ROOT, sourcefile: 'page.tsx', loader: 'tsx' },
    absWorkingDir: ROOT,
    alias: ENTRY_POINTS,
    bundle: true,
    format: 'esm',
    jsx: 'automatic',
    define: { 'process.env.NODE_ENV': '"production"' },
    write: false,
    logLevel: 'silent',
  })
  return outputFiles[0]!.text
}

/** A page whose API answers with this status. */
async function opened(path: string, answers = 200) {
  status = answers
  const { page } = await openPage(browser, [origin])
  await page.goto(origin + path)
  return page
}

test('a query and a mutation', async () => {
  const page = await opened('/query')
  await page.getByText('first').waitFor()
  await page.locator('button').click()
  await page.getByText('second').waitFor()
  expect(await page.locator('output').textContent()).toBe('new-token')
})

test.each([
  ['/query', 401, 'Error: Sign in first'],
  ['/query', 403, 'No'],
  ['/swr', 403, 'No'],
])('%s: an error with status %i', async (path, answers, shown) => {
  const page = await opened(path, answers)
  expect(await page.getByRole('alert').textContent()).toBe(shown)
})

test.each(['/infinite-query', '/infinite-swr'])('%s: a list of pages', async (path) => {
  const page = await opened(path)
  const shown = async () => (await page.locator('li').allTextContents()).join()
  await page.getByText('/b').waitFor()
  expect(await shown()).toBe('/a,/b')
  await page.locator('button').click()
  await page.getByText('/c').waitFor()
  expect(await shown()).toBe('/a,/b,/c')
})

test('swr-openapi', async () => {
  const page = await opened('/swr')
  await page.getByText('first').waitFor()
})
