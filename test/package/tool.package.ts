import { spawn } from 'node:child_process'
import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  realpathSync,
  rmSync,
} from 'node:fs'
import { lstatSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { filesBelow } from '../../scripts/read/digest.ts'
import { run } from './support/run.ts'
import { commandOf, RUNTIMES } from './support/runtimes.ts'
import { DESCRIPTION } from './support/template-programs.ts'

const ROOT = resolve(import.meta.dirname, '../..')
const FIXTURES = join(ROOT, 'test/fixtures/descriptions')

let folder: string
let tarball: string
/** A project with the packages of all commands, above those that the tests make. */
let installed: string
/** In MB of 2^20 bytes, as `du` counts. */
const sizes = { required: 0, all: 0 }

beforeAll(() => {
  folder = realpathSync(mkdtempSync(join(tmpdir(), 'tool-package-')))
  const packed = run('npm', ['pack', '-w', 'scripts', '--json', '--pack-destination', folder], ROOT)
  tarball = join(folder, (JSON.parse(packed) as [{ filename: string }])[0].filename)
  installed = join(folder, 'installed')
  project(installed, {})
  const install = ['install', '--no-audit', '--no-fund', '--prefer-offline']
  run('npm', [...install, tarball], installed)
  sizes.required = sizeOf(join(installed, 'node_modules'))
  // The line that the command prints is what installs the rest.
  const { stderr } = failing(['contract', '--spec', 'notes.yaml'], installed)
  const [, packages] = /fix: npm install --save-dev (.+)/.exec(stderr)!
  run('npm', [...install, ...packages!.split(' ')], installed)
  sizes.all = sizeOf(join(installed, 'node_modules'))
})

afterAll(() => rmSync(folder, { recursive: true, force: true }))

/** Makes a project with a description. */
function project(path: string, files: Readonly<Record<string, string>>): void {
  mkdirSync(path, { recursive: true })
  const all = { 'package.json': '{ "private": true, "type": "module" }\n', ...files }
  for (const [name, content] of Object.entries(all)) writeFileSync(join(path, name), content)
}

function sizeOf(path: string): number {
  const bytes = readdirSync(path, { recursive: true, encoding: 'utf8' }).reduce(
    (sum, name) => sum + lstatSync(join(path, name)).blocks * 512,
    0,
  )
  return bytes / 2 ** 20
}

function failing(args: readonly string[], cwd: string): { readonly stderr: string } {
  try {
    run(process.execPath, [mainIn(installed), ...args], cwd)
  } catch (error) {
    return { stderr: (error as Error).message }
  }
  throw new Error(`${args.join(' ')} succeeded`)
}

function mainIn(path: string): string {
  return join(path, 'node_modules/specwright/cli/main.js')
}

test('the tarball holds the compiled tool, what it reads, and its papers', () => {
  const path = join(installed, 'node_modules/specwright')
  const others = filesBelow(path).filter(
    (file) => !/^dist\/(scripts|upgrader|src\/(runtime|openapi-fetch|mock))\//.test(file),
  )
  expect(others).toEqual([
    'CHANGELOG.md',
    'LICENSE',
    'README.md',
    'cli/main.js',
    'dist/LICENSE',
    'package.json',
    'schemas/diff-overrides.json',
    'schemas/redocly.json',
  ])
  const typescript = filesBelow(join(path, 'dist/scripts')).filter((it) =>
    /(?<!\/assets\/.*)(?<!\.d)\.ts$/.test(it),
  )
  expect(typescript).toEqual([])
})

test('installations stay within their limits', () => {
  expect(sizes.required).toBeLessThan(120)
  expect(sizes.all).toBeLessThan(200)
})

test('the package generates what the sources generate', () => {
  const path = join(installed, 'same')
  project(path, { 'notes.yaml': DESCRIPTION })
  const generate = (main: string, out: string) =>
    run(process.execPath, [main, 'generate', '--spec', 'notes.yaml', '--out', out], path)
  generate(mainIn(installed), 'packed')
  generate(join(ROOT, 'scripts/cli/main.js'), 'source')
  const contents = (out: string) =>
    filesBelow(join(path, out)).map((it) => [it, readFileSync(join(path, out, it), 'utf8')])
  expect(contents('packed')).toEqual(contents('source'))
})

const DESCRIPTIONS: Readonly<Record<string, (path: string) => void>> = {
  'one file': (path) => writeFileSync(join(path, 'openapi.yaml'), DESCRIPTION),
  'several files': (path) => cpSync(join(FIXTURES, 'several-files'), path, { recursive: true }),
}

const EXTERNAL_EXAMPLE = `get:
  responses:
    '200':
      description: Ok
      content: { text/plain: { schema: { type: string }, examples: { a: { externalValue: ../secret.yaml } } } }
`

describe('a description of another project', () => {
  const SECRET = 'what no description may read'

  test.for<[name: string, files: Readonly<Record<string, string>>]>([
    ['plugins', { 'redocly.yaml': 'plugins: [./plugin.mjs]\n' }],
    ['a remote ruleset', { 'redocly.yaml': 'extends: ["http://127.0.0.1:1/rules.yaml"]\n' }],
    ['a reference out of its folder', { 'paths.yaml': '{ $ref: ../secret.yaml }\n' }],
    ['an external example', { 'paths.yaml': EXTERNAL_EXAMPLE }],
  ])('does nothing and reads nothing by %s', ([name, files]) => {
    const path = join(installed, `trust ${name}`)
    project(path, { 'secret.yaml': `get: { summary: '${SECRET}' }\n` })
    project(join(path, 'other'), {
      'plugin.mjs': `import { writeFileSync } from 'node:fs'\nwriteFileSync('${path}/ran', '')\nexport default {}\n`,
      'paths.yaml': '{}',
      ...files,
      'openapi.yaml': `openapi: 3.1.0
info: { title: T, version: '1' }
paths: { /a: { $ref: paths.yaml } }
`,
    })
    for (const command of ['generate', 'docs']) {
      const args = [command, '--spec', 'other/openapi.yaml', '--out', command]
      try {
        run(process.execPath, [mainIn(installed), ...args], path)
      } catch (error) {
        expect((error as Error).message).toMatch(/error (configuration|ref-refused)/)
      }
      const written = filesBelow(join(path, command)).map((file) =>
        readFileSync(join(path, command, file), 'utf8'),
      )
      expect(written.join()).not.toContain(SECRET)
    }
    expect(filesBelow(path)).not.toContain('ran')
  })
})

const NODES = RUNTIMES.filter(({ name, version }) => name === 'node' && version !== '20')

describe.for(NODES)('Node $version', (runtime) => {
  test.for(Object.keys(DESCRIPTIONS))('every command, on %s', async (name) => {
    const node = commandOf(runtime)
    const path = join(installed, `${runtime.version} ${name}`)
    project(path, {})
    DESCRIPTIONS[name]!(path)
    const tool = (...args: readonly string[]) => run(node, [mainIn(installed), ...args], path)
    run('git', ['init', '--quiet'], path)
    tool('init', 'openapi.yaml', '--yes')
    tool('generate', '--lint', 'warn')
    tool('check', '--lint', 'warn')
    tool('docs')
    run('git', ['add', '.'], path)
    run('git', [...IDENTITY, 'commit', '--quiet', '--message', 'First'], path)
    expect(tool('diff')).toContain('Verdict: passed')
    expect(tool('contract', '--cases', '2')).toContain('no findings')
    expect(await answerOf(node, path)).toBeLessThan(500)
  })
})

const IDENTITY = ['-c', 'user.name=Test', '-c', 'user.email=test@example.org']

/** The status with which the mock answers its first operation, or none; it is stopped again. */
async function answerOf(node: string, path: string): Promise<number> {
  const mock = spawn(node, [mainIn(installed), 'mock', '--port', '0'], { cwd: path })
  try {
    const url = await new Promise<string>((done, fail) => {
      mock.stdout.once('data', (chunk) => done(String(chunk).trim()))
      mock.once('exit', (code) => fail(new Error(`The mock ended with ${code}.`)))
    })
    return (await fetch(`${url}/notes/1`)).status
  } finally {
    mock.kill('SIGINT')
  }
}

test.for<[name: string, add: readonly string[], run: readonly string[]]>([
  ['pnpm', ['pnpm@10', 'add', '--save-dev'], ['pnpm@10', 'exec']],
  ['Yarn 1', ['yarn@1', 'add', '--dev'], ['yarn@1', '--silent']],
  ["Yarn 4 with Plug'n'Play", ['@yarnpkg/cli-dist@4', 'add', '--dev'], ['@yarnpkg/cli-dist@4']],
])('%s installs and runs it', ([name, add, exec]) => {
  const path = join(folder, name)
  project(path, { 'notes.yaml': DESCRIPTION, 'yarn.lock': '' })
  run('npx', ['--yes', ...add, `specwright@file:${tarball}`], path)
  run('npx', ['--yes', ...exec, 'specwright', 'init', '--yes'], path)
  run('npx', ['--yes', ...exec, 'specwright', 'generate'], path)
  expect(filesBelow(join(path, 'notes'))).toContain('index.js')
})
