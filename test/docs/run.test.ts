import { execFile } from 'node:child_process'
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { operationContent } from '../../scripts/docs/content.ts'
import { readSource } from '../../scripts/docs/document.ts'
import { staticPages } from '../../scripts/docs/index.ts'
import { GENERIC } from '../../scripts/docs/profile.ts'
import { belowFloor } from '../../scripts/docs/score.ts'
import { startServer } from '../../scripts/docs/server.ts'
import { siteOf } from '../../scripts/docs/site.ts'
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
      [join(ROOT, 'scripts/cli/docs.ts'), ...parameters],
      (error, stdout, stderr) =>
        resolve({ code: typeof error?.code === 'number' ? error.code : 0, stdout, stderr }),
    )
  })
}

test('the documentation of our description is complete and below ten seconds away', async () => {
  const out = join(folder, 'own')
  const started = performance.now()
  const { code, stderr } = await docs('--out', out)
  expect(stderr).toMatch(/agent readiness \d+.*discoverability \d+/)
  expect(code).toBe(0)
  expect(performance.now() - started).toBeLessThan(10_000)
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
  expect(stderr).toContain('mend:')
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

test('a description that Redocly cannot rate is documented all the same', async () => {
  const spec = join(ROOT, 'test/fixtures/descriptions/boolean-schemas/openapi.yaml')
  const out = join(folder, 'unrated')
  const { code, stderr } = await docs('--spec', spec, '--out', out)
  expect(stderr).toContain('redocly score: none')
  expect(code).toBe(0)
  expect(existsSync(join(out, 'operations/putValue.html'))).toBe(true)
}, 30_000)

test('a score below the floor is a problem', () => {
  expect(belowFloor({ agentReadiness: 100, discoverability: 100 })).toEqual([])
  for (const score of [{ agentReadiness: 1, discoverability: 1 }, undefined]) {
    expect(belowFloor(score).map(({ code }) => code)).toEqual(['score-fell', 'score-fell'])
  }
})

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
      const site = await siteOf(document, GENERIC)
      const contents = site.operations.map((page) => operationContent(site, page))
      const pages = staticPages(site, contents).filter(({ path }) =>
        /^operations\/.*\.md$/.test(path),
      )
      expect(pages).toHaveLength(site.operations.length)
    } catch (error) {
      expect(error).toBeInstanceOf(ProblemsError)
    }
  },
)
