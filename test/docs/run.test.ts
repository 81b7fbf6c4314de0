import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { once } from 'node:events'
import { createServer, request } from 'node:http'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { buildDocs } from '../../scripts/docs/build-docs.ts'
import { siteOf } from '../../scripts/docs/model/site.ts'
import { policyTag } from '../../scripts/docs/publish/policy.ts'
import { readSource } from '../../scripts/docs/read-source.ts'
import { startServer } from '../../scripts/docs/server.ts'
import { ProblemsError } from '../../scripts/document/problem.ts'
import { specwright } from '../support/command.ts'
import { fill, folderWith } from '../support/folder.ts'
import { openShop, withSteps } from './shop.ts'
import { linkProblems, pagesOf, ROOT } from './support.ts'

/** Runs the command; resolves with its exit code. */
const docs = async (...args: string[]) => (await specwright(ROOT, 'docs', ...args)).code

const { folder: shop, entry: shopEntry } = openShop()

test('the documentation of a description with workflows is complete, and loads nothing from elsewhere', async () => {
  const out = join(folderWith(), 'pages')
  fill(shop, {
    'arazzo.yaml': JSON.stringify(withSteps([{ stepId: 'a', operationId: 'getCart' }])),
  })
  expect(await docs('--spec', shopEntry, '--out', out, '--redoc')).toBe(0)
  const names = readdirSync(out, { recursive: true }).map(String)
  expect(names).toEqual(
    expect.arrayContaining([
      ...['index.html', 'reference.html', 'errors.html', 'errors.md', 'workflows.html'],
      ...['llms.txt', 'llms-full.txt', 'openapi.json', 'openapi.yaml', 'arazzo.yaml'],
      ...['operations/getCart.html', 'operations/getCart.md', 'manifest.json'],
    ]),
  )
  const page = readFileSync(join(out, 'reference.html'), 'utf8')
  expect(page).toMatch(/^<!doctype html>/)
  expect(page).not.toMatch(/<(script|link|img)[^>]+(src|href)="(https?:)?\/\//)
  expect(page).toContain('x-codeSamples')
  expect(readFileSync(join(out, 'index.html'), 'utf8')).toContain('href="reference.html"')
})

test('without a setting there is no page by Redoc, and no link to one', async () => {
  const files = [...(await buildDocs(shopEntry)).files]
  expect(files.map(({ path }) => path)).not.toContain('reference.html')
  for (const { path, content } of files) expect(content, path).not.toContain('reference.html')
})

test('a description that becomes invalid leaves the pages of the last run', async () => {
  const valid = `openapi: 3.1.0
info: { title: T, version: '1' }
paths: { /a: { get: { responses: { '200': { description: Ok } } } } }
`
  const folder = folderWith({ 'openapi.yaml': valid })
  const [spec, out] = [join(folder, 'openapi.yaml'), join(folder, 'kept')]
  expect(await docs('--spec', spec, '--out', out)).toBe(0)
  writeFileSync(spec, `${valid}  x: [`)
  expect(await docs('--spec', spec, '--out', out)).toBe(1)
  expect(existsSync(join(out, 'operations/getA.html'))).toBe(true)
}, 30_000)

test('nothing outside a description is read or fetched for its documentation', async () => {
  const fetched: unknown[] = []
  const server = createServer((incoming, response) => {
    fetched.push(incoming.url)
    response.end('fetched')
  }).listen(0, '127.0.0.1')
  onTestFinished(() => void server.close())
  await once(server, 'listening')
  const address = `http://127.0.0.1:${(server.address() as AddressInfo).port}/x.json`
  const outside = folderWith({ 'secret.txt': 'topsecret' })
  const examples = Object.fromEntries(
    [join(outside, 'secret.txt'), address].map((target, index) => [
      `e${index}`,
      { externalValue: target },
    ]),
  )
  const content = { 'application/json': { schema: {}, examples } }
  const schema = { discriminator: { propertyName: 'a', mapping: { a: address } }, oneOf: [{}] }
  const document = {
    openapi: '3.1.0',
    info: { title: 'NUL \0 in a title', version: '1', 'x-logo': { url: address } },
    paths: { '/a': { get: { responses: { '200': { description: 'Ok', content } } } } },
    components: { schemas: { A: schema } },
  }
  const folder = folderWith({ 'openapi.json': JSON.stringify(document) })
  const files = [...(await buildDocs(join(folder, 'openapi.json'))).files]
  expect(files.filter(({ content: text }) => /topsecret|fetched/.test(String(text)))).toEqual([])
  expect(fetched).toEqual([])
}, 30_000)

test('the server shows pages, reloads them, and serves nothing outside its folder', async () => {
  const folder = folderWith({
    'secret.txt': 'secret',
    'pages/index.html': `${policyTag(false).text}<body></body>`,
    'pages/form.html': `${policyTag(true).text}<body></body>`,
    'pages/assets/docs.css': '',
  })
  const server = await startServer(join(folder, 'pages'), [0])
  onTestFinished(server.close)
  const { origin, port } = new URL(server.url)
  for (const [path, sources] of [
    ['/index.html', "'self'"],
    ['/form.html', '*'],
  ] as const) {
    const page = await (await fetch(origin + path)).text()
    expect(page).toContain('EventSource')
    expect(page.match(/connect-src [^;]*/g)).toEqual([`connect-src ${sources}`])
    expect(page).toMatch(/ script-src 'sha256-[^']+' &#39;self&#39; file:;/)
  }
  expect((await fetch(`${origin}/..%2fsecret.txt`)).status).toBe(404)
  const { headers } = await fetch(`${origin}/assets/docs.css`)
  expect(headers.get('content-type')).toMatch(/^text\/css/)
  const events = (await fetch(`${origin}/.reload`)).body!.getReader()
  await events.read()
  server.reload()
  expect(new TextDecoder().decode((await events.read()).value)).toContain('changed')
  await events.cancel()
  await expect(startServer(folder, [Number(port)])).rejects.toThrow(/in use/)
  const other = await startServer(folder, [Number(port), 0])
  onTestFinished(other.close)
  expect(other.url).not.toContain(port)
})

test.each([
  [(port: string) => `localhost:${port}`, 200],
  [(port: string) => `LOCALHOST:${port}`, 200],
  [(port: string) => `127.0.0.1:${port}`, 200],
  [(port: string) => `evil.example:${port}`, 403],
  [(port: string) => `localhost.evil.example:${port}`, 403],
  [(port: string) => `127.0.0.1.evil.example:${port}`, 403],
  [() => 'localhost', 403],
  [() => 'localhost:1', 403],
])('the server answers Host %s with %i', async (host, expected) => {
  const server = await startServer(folderWith({ 'index.html': '' }), [0])
  onTestFinished(server.close)
  const { port } = new URL(server.url)
  for (const path of ['/index.html', '/.reload']) {
    const status = await new Promise((resolve, reject) => {
      request({ host: '127.0.0.1', port, path, headers: { host: host(port) } }, (response) => {
        resolve(response.statusCode)
        response.destroy()
      })
        .on('error', reject)
        .end()
    })
    expect(status).toBe(expected)
  }
})

const FIXTURES = join(ROOT, 'test/fixtures/descriptions')
const ENTRIES = readdirSync(FIXTURES).flatMap((name) => {
  const entry = readdirSync(join(FIXTURES, name)).find((it) => /^openapi\.(ya?ml|json)$/.test(it))
  return entry === undefined ? [] : [join(name, entry)]
})

test.each(ENTRIES)('%s has a page per operation and working links, or problems', async (entry) => {
  const source = await readSource(join(FIXTURES, entry)).catch((error: unknown) => error)
  if (source instanceof ProblemsError) return expect(source.problems).not.toEqual([])
  const site = await siteOf((source as Awaited<ReturnType<typeof readSource>>).document, {})
  const pages = pagesOf(site)
  expect(linkProblems(pages)).toEqual([])
  for (const { file } of site.operations)
    expect([...pages.keys()]).toContain(`operations/${file}.md`)
})
