import { once } from 'node:events'
import { realpathSync, symlinkSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, onTestFinished, test } from 'vitest'
import { fill, folderWith } from '../support/folder.ts'
import { MAIN, startUnderGuard } from './under-guard.ts'

/** A server that nothing should send a request to. */
let bait: { readonly url: string; readonly requests: string[]; close(): void }
beforeAll(async () => {
  const requests: string[] = []
  const server = createServer(({ url }, response) => {
    requests.push(String(url))
    response.end('{}')
  }).listen(0, '127.0.0.1')
  await once(server, 'listening')
  const { port } = server.address() as AddressInfo
  bait = { url: `http://127.0.0.1:${port}`, requests, close: () => server.close() }
})
afterAll(() => bait.close())

function start(root: string, script: string, ...args: string[]) {
  const started = startUnderGuard(root, script, args)
  onTestFinished(() => void started.child.kill('SIGKILL'))
  return started
}

const SECRET = 'TOP-SECRET'

/** A project next to files that must not be read, with a description in `project/api`. */
function projectWith(description: object): string {
  const root = realpathSync(
    folderWith({
      'project/api/openapi.json': JSON.stringify(description),
      'project/api/.env': SECRET,
      'project/api/hidden/.secret.json': JSON.stringify(SECRET),
      'secret.json': JSON.stringify(SECRET),
      'secret.txt': SECRET,
    }),
  )
  symlinkSync(join(root, 'secret.json'), join(root, 'project/api/link.json'))
  return root
}

/** The targets of references that try to reach out. */
const targets = () => [
  ...['../../secret.json', '../../secret.txt', '/etc/hostname', 'file:///etc/hostname'],
  ...['link.json', '.env', 'hidden/.secret.json', '%2e%2e/%2e%2e/secret.json'],
  ...[`${bait.url}/ref`, 'http://reach.invalid/ref', '//reach.invalid/ref'],
]

const described = (parts: object) => ({
  openapi: '3.1.0',
  info: { title: 'T', version: '1', license: { name: 'MIT', url: 'https://reach.invalid' } },
  servers: [{ url: 'https://reach.invalid' }],
  ...parts,
})

/** Everything in a description that a careless tool follows although it is data. */
function luring(): object {
  const refs = targets().map(($ref) => ({ $ref }))
  const data = { refs, ...refs[0] }
  const examples = Object.fromEntries(
    targets().flatMap((target, index) => [
      [`external${index}`, { externalValue: target }],
      [`value${index}`, { value: { $ref: target } }],
    ]),
  )
  const schema = {
    type: 'object',
    properties: { refs: { default: refs, examples: [refs], 'x-refs': refs } },
    example: data,
    'x-schema': data,
  }
  const content = { 'application/json': { schema, examples } }
  const callback = { [bait.url]: { post: { responses: { 204: { description: 'd' } } } } }
  const post = {
    operationId: 'send',
    summary: 'Sends.',
    requestBody: { content },
    responses: {
      200: { description: 'd', content: { 'application/json': { schema, example: data } } },
    },
    callbacks: { done: callback },
    'x-operation': refs,
  }
  return described({ paths: { '/a': { post } }, 'x-root': refs, components: { examples } })
}

describe('data that looks like references reaches nothing', () => {
  const spec = ['--spec', 'api/openapi.json']
  test.each<[name: string, exitCode: number, args: () => string[]]>([
    ['generate', 0, () => ['generate', ...spec, '--out', '../out', '--lint', 'warn']],
    [
      'generate --check',
      1,
      () => ['generate', ...spec, '--out', '../out', '--lint', 'off', '--check'],
    ],
    ['docs', 0, () => ['docs', ...spec, '--out', '../out']],
    ['diff', 0, () => ['diff', ...spec, '--base', 'api/openapi.json']],
    ['contract', 0, () => ['contract', ...spec, '--cases', '0', '--report', '../out']],
  ])('%s', { timeout: 120_000 }, async (_, exitCode, args) => {
    const { ended } = start(projectWith(luring()), MAIN, ...args())
    const { code, output, violations } = await ended
    expect(violations).toBe('')
    expect(output).not.toMatch(/out of reach|\n {4}at /)
    expect(output).not.toContain(SECRET)
    expect(code, output).toBe(exitCode)
    expect(bait.requests).toEqual([])
  })

  test('mock', { timeout: 60_000 }, async () => {
    const root = projectWith(luring())
    const { child, ended } = start(root, MAIN, 'mock', ...spec, '--port', '0')
    const [url] = (await once(child.stdout, 'data')) as [Buffer]
    const response = await fetch(`${String(url).trim()}/a`, {
      ...{ method: 'POST', body: '{}', headers: { 'content-type': 'application/json' } },
    })
    expect(response.status).toBe(200)
    expect(await response.text()).toContain('{"$ref":"../../secret.json"}')
    child.kill('SIGINT')
    expect(await ended).toMatchObject({ violations: '' })
    expect(bait.requests).toEqual([])
  })
})

test(
  'references that reach out are rejected, each before anything is read',
  { timeout: 60_000 },
  async () => {
    const paths = Object.fromEntries(targets().map(($ref, index) => [`/${index}`, { $ref }]))
    const root = projectWith(described({ paths }))
    const args = ['--spec', 'api/openapi.json', '--out', '../out', '--lint', 'off']
    const { code, output, violations } = await start(root, MAIN, 'generate', ...args).ended
    expect(violations).toBe('')
    expect(output.match(/error ref-(refused|to-nowhere)/g)).toHaveLength(targets().length)
    expect(output).not.toContain(SECRET)
    expect(code).toBe(1)
    expect(bait.requests).toEqual([])
  },
)

test(
  'the configuration next to a foreign description reaches nothing',
  { timeout: 60_000 },
  async () => {
    const root = projectWith(described({ paths: {} }))
    const args = ['--spec', 'api/openapi.json', '--out', '../out']
    for (const ruleset of [`extends: ['${bait.url}/config.yaml']`, 'plugins: [plugin.cjs]']) {
      fill(root, {
        'project/api/redocly.yaml': ruleset,
        'project/api/plugin.cjs': "require('fs').readFileSync('/etc/hostname')",
      })
      const { code, output, violations } = await start(root, MAIN, 'generate', ...args).ended
      expect(violations).toBe('')
      expect(output).toContain('--trust-config')
      expect(code).toBe(2)
    }
    expect(bait.requests).toEqual([])
  },
)

test('every fixture', { timeout: 120_000 }, async () => {
  const script = join(import.meta.dirname, 'reach-fixtures.ts')
  const { code, output, violations } = await start(projectWith({}), script, 'quick').ended
  expect(violations).toBe('')
  const rows = [...output.matchAll(/^\| (.+) \| (\d+) \| \d+ \| 0 \| 0 \|$/gm)]
  expect(rows.map(([, name]) => name)).toEqual(['generate', 'generate --check', 'diff', 'mock'])
  for (const [row, , succeeded] of rows) expect(Number(succeeded), row).toBeGreaterThan(50)
  expect(code, output).toBe(0)
})

test('the guard notices', { timeout: 60_000 }, async () => {
  const script = `
    import { readFile } from 'node:fs/promises'
    import { readFileSync } from 'node:fs'
    import { Worker } from 'node:worker_threads'
    const tries = [
      () => readFileSync('../secret.txt'), () => readFile('/etc/hostname'),
      () => readFile('api/link.json'), () => fetch('${bait.url}'), () => fetch('http://reach.invalid'),
    ]
    for (const attempt of tries) try { await attempt() } catch {}
    new Worker(new URL('thread.mjs', import.meta.url)).on('error', () => {})
  `
  const root = projectWith({})
  const thread = "import fs from 'node:fs'; fs.readFileSync('/etc/hostname')"
  fill(root, { 'project/tries.mjs': script, 'project/thread.mjs': thread })
  const { violations } = await start(root, join(root, 'project/tries.mjs')).ended
  expect(violations.trim().split('\n')).toEqual([
    'readFileSync ../secret.txt',
    'readFile /etc/hostname',
    'readFile api/link.json',
    expect.stringMatching(/^connect 127.0.0.1/),
    expect.stringMatching(/reach.invalid/),
    'readFileSync /etc/hostname',
  ])
  expect(bait.requests).toEqual([])
})
