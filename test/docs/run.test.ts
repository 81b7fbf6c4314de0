import { execFile } from 'node:child_process'
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { staticPages } from '../../scripts/docs/static-pages.ts'
import { siteOf } from '../../scripts/docs/model/site.ts'
import { readSource } from '../../scripts/docs/read-source.ts'
import { startServer } from '../../scripts/docs/server.ts'
import { ProblemsError } from '../../scripts/document/problem.ts'
import { ROOT } from './support.ts'

let folder: string
beforeAll(() => (folder = mkdtempSync(join(tmpdir(), 'docs-test-'))))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

/** How a run of the command ended. */
function docs(...parameters: string[]): Promise<{ code: number; stderr: string; stdout: string }> {
  return new Promise((resolve) => {
    execFile(
      process.execPath,
      [join(ROOT, 'scripts/cli/main.js'), 'docs', ...parameters],
      (error, stdout, stderr) =>
        resolve({ code: typeof error?.code === 'number' ? error.code : 0, stdout, stderr }),
    )
  })
}

test('the documentation of our description is complete', async () => {
  const out = join(folder, 'own')
  expect(await docs('--out', out)).toMatchObject({ code: 0 })
  const names = readdirSync(out, { recursive: true }).map(String)
  for (const name of [
    'index.html',
    'errors.html',
    'errors.md',
    'llms.txt',
    'llms-full.txt',
    'openapi.json',
    'openapi.yaml',
    'operations/index.html',
    'operations/createApiClient.html',
    'operations/createApiClient.md',
  ]) {
    expect(names).toContain(name)
  }
  const page = readFileSync(join(out, 'index.html'), 'utf8')
  expect(page).toMatch(/^<!doctype html>/)
  expect(page).not.toMatch(/<(script|link|img)[^>]+(src|href)="(https?:)?\/\//)
  expect(page).not.toContain('cdn.redoc.ly')
  expect(page).toContain('x-codeSamples')
}, 30_000)

test.each([
  [['--nonsense'], 2],
  [['--spec', 'x.yaml'], 2],
  [['--port', '1'], 2],
  [['--serve', '--port', 'x'], 2],
  [['--spec', '/nonexistent.yaml', '--out', '/tmp/nothing'], 2],
])('%j ends with %i', async (parameters, expected) => {
  const { code, stderr } = await docs(...parameters)
  expect(code).toBe(expected)
  expect(stderr).toContain('fix:')
})

test('a description that cannot be read leaves the pages of the last run', async () => {
  const spec = join(folder, 'openapi.yaml')
  const out = join(folder, 'kept')
  const text =
    'openapi: 3.1.0\ninfo: {title: T, version: "1"}\npaths: {/a: {get: {responses: {"200": {description: Ok}}}}}\n'
  writeFileSync(spec, text)
  expect(await docs('--spec', spec, '--out', out)).toMatchObject({ code: 0 })
  writeFileSync(spec, `${text}  x: [`)
  expect(await docs('--spec', spec, '--out', out)).toMatchObject({ code: 1 })
  expect(existsSync(join(out, 'operations/getA.html'))).toBe(true)
}, 30_000)

test('the server shows pages, tells them to reload, and nothing outside its folder', async () => {
  const site = join(folder, 'served')
  await docs('--spec', join(folder, 'openapi.yaml'), '--out', site)
  writeFileSync(join(folder, 'secret.txt'), 'secret')
  const pages = join(folder, 'kept')
  const server = await startServer(pages, 0)
  const { origin } = new URL(server.url)
  const page = await (await fetch(server.url)).text()
  expect(page).toContain('EventSource')
  expect(readFileSync(join(pages, 'operations/index.html'), 'utf8')).not.toContain('EventSource')
  expect((await fetch(`${origin}/..%2fsecret.txt`)).status).toBe(404)
  expect((await fetch(`${origin}/assets/docs.css`)).headers.get('content-type')).toMatch(
    /^text\/css/,
  )
  const events = (await fetch(`${origin}/.reload`)).body!.getReader()
  await events.read()
  server.reload()
  expect(new TextDecoder().decode((await events.read()).value)).toContain('changed')
  await expect(startServer(pages, Number(new URL(origin).port))).rejects.toThrow(/taken/)
  await events.cancel()
  server.close()
})

const FIXTURES = join(ROOT, 'test/fixtures/descriptions')

test.each(readdirSync(FIXTURES))(
  'documents the description %s, or says what is wrong with it',
  async (name) => {
    const entry = readdirSync(join(FIXTURES, name)).find((file) =>
      /^openapi\.(ya?ml|json)$/.test(file),
    )
    if (entry === undefined) return
    try {
      const { document } = await readSource(join(FIXTURES, name, entry))
      const site = await siteOf(document, {})
      const pages = staticPages(site).filter(({ path }) => /^operations\/.*\.md$/.test(path))
      expect(pages).toHaveLength(site.operations.length)
    } catch (error) {
      expect(error).toBeInstanceOf(ProblemsError)
    }
  },
)
