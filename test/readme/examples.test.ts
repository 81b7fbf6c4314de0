import {
  mkdtempSync,
  readFileSync,
  realpathSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { format } from 'node:util'
import { build } from 'esbuild'
import { afterAll, beforeAll, describe, expect, onTestFinished, test, vi } from 'vitest'
import { securitySchemes } from '../../generated/security.ts'
import { createSuite } from '../../scripts/contract/suite.ts'
import { ENTRY_POINTS } from '../../scripts/package/bundle.ts'
import type { Document } from '../../scripts/document/openapi.ts'
import { startMock, type MockServer } from '../../scripts/mock/server.ts'
import { blocksOf, PAGES, type Block } from './blocks.ts'
import { startInstance } from './instance.ts'
import { startRecorded } from './recorded.ts'
import { run } from './run.ts'

const ROOT = resolve(import.meta.dirname, '../..')
const BLOCKS = PAGES.flatMap(blocksOf)
/** The second of the mock's API clients. */
const CLIENT = '9b8e4f61-2c3d-4e5a-a7b9-0d1f2e3c4b5a'
const VARIABLES = {
  HITKEEP_EMAIL: 'ada@example.org',
  HITKEEP_PASSWORD: 'correct horse battery staple',
  HITKEEP_TOKEN: '0123456789abcdef'.repeat(4),
  HITKEEP_SESSION: 'header.payload.signature',
  HITKEEP_SITE: '1e6f0b7a-8c9d-4a2b-b3c4-d5e6f7a8b9c0',
}
const EXAMPLES = BLOCKS.filter(({ language }) => language === 'ts')

let folder: string
let mock: MockServer
let notes: MockServer

beforeAll(async () => {
  folder = realpathSync(mkdtempSync(join(tmpdir(), 'readme-')))
  await buildPackage()
  symlinkSync(join(ROOT, 'node_modules'), join(folder, 'node_modules'))
  writeFileSync(
    join(folder, 'browser.js'),
    'globalThis.location = new URL(process.env.HITKEEP_URL)\n',
  )
  for (const example of EXAMPLES) writeFileSync(fileOf(example), example.code)
  writeFileSync(
    join(folder, 'notes.yaml'),
    BLOCKS.find(({ code }) => code.startsWith('openapi:'))!.code,
  )
  const [hitkeep] = await Promise.all([read(join(ROOT, 'generated')), generateNotes()])
  mock = await startMock(hitkeep, 0)
  notes = await startMock(read(join(folder, 'notes')), 0)
})

afterAll(async () => {
  await Promise.all([mock?.close(), notes?.close()])
  rmSync(folder, { recursive: true, force: true })
})

test('the examples compile', async () => {
  const compilerOptions = {
    rewriteRelativeImportExtensions: false,
    paths: Object.fromEntries(
      Object.entries(ENTRY_POINTS).map(([name, path]) => [
        name,
        [join(ROOT, path.replace(/\.js$/, '.d.ts'))],
      ]),
    ),
    typeRoots: [join(ROOT, 'node_modules/@types')],
  }
  const files = EXAMPLES.map(fileOf)
  const config = { extends: join(ROOT, 'tsconfig.json'), compilerOptions, files, include: [] }
  writeFileSync(join(folder, 'tsconfig.json'), JSON.stringify(config))
  const compiler = join(ROOT, 'node_modules/typescript7/bin/tsc')
  expect(await run([compiler, '-p', folder], folder)).toMatchObject({ status: 0, stdout: '' })
})

describe('the examples run', () => {
  test.for(EXAMPLES)('$page, line $line', async (example) => {
    const instance = await startInstance(mock.url, example)
    onTestFinished(instance.close)
    const printed = await (needsProcess(example) ? runAlone : runHere)(example, {
      ...VARIABLES,
      HITKEEP_URL: instance.url,
      HITKEEP_CLIENT: CLIENT,
      GITHUB_ENV: join(folder, `environment-${nameOf(example)}`),
      NOTES_URL: notes.url,
      NOTES_KEY: 'any',
    })
    if (example.output !== undefined) expect(printed.trimEnd()).toBe(example.output.trimEnd())
  })
})

test('the recipes run with what a running HitKeep answered', async () => {
  const document = read(join(ROOT, 'generated'))
  const recorded = await startRecorded(
    createSuite({ document, securitySchemes, operations: {}, validators: {} }),
  )
  const clients = recorded.answerTo('GET', 'http://localhost/api/user/api-clients')!
  const [client] = JSON.parse(String(Buffer.from(clients.body))) as { readonly id: string }[]
  const recipes = EXAMPLES.filter(({ page }) => page.startsWith('docs/recipes')).map(fileOf)
  const all = join(folder, 'recipes.ts')
  writeFileSync(all, recipes.map((it) => `await import(${JSON.stringify(it)})\n`).join(''))
  const cwd = mkdtempSync(join(folder, 'recorded-'))
  const ended = await run([all], cwd, {
    ...VARIABLES,
    HITKEEP_URL: recorded.url,
    HITKEEP_CLIENT: client!.id,
    GITHUB_ENV: join(cwd, 'environment'),
  }).finally(recorded.close)
  expect(ended).toMatchObject({ status: 0, stderr: '' })
})

/** The first example, and those that change or need what a process has once. */
function needsProcess(example: Block): boolean {
  return example === EXAMPLES[0] || example.isBrowser || /stdin|msw/.test(example.code)
}

type Variables = Readonly<Record<string, string>>

/** What an example prints as a program of its own. */
async function runAlone(example: Block, variables: Variables): Promise<string> {
  const prelude = example.isBrowser ? ['--import', './browser.js'] : []
  const ended = await run([...prelude, fileOf(example)], folder, variables)
  expect(ended).toMatchObject({ status: 0 })
  return ended.stdout
}

/** What an example prints in this process. */
async function runHere(example: Block, variables: Variables): Promise<string> {
  for (const [name, value] of Object.entries(variables)) vi.stubEnv(name, value)
  const before = process.cwd()
  let printed = ''
  vi.spyOn(console, 'error').mockReturnValue()
  vi.spyOn(console, 'log').mockImplementation((...values) => {
    printed += `${format(...values)}\n`
  })
  process.chdir(folder)
  try {
    await import(/* @vite-ignore */ pathToFileURL(fileOf(example)).href)
  } finally {
    process.chdir(before)
    vi.restoreAllMocks()
  }
  return printed
}

function nameOf({ page, line }: Block): string {
  return `${page.replace(/\W/g, '-')}-${line}`
}

function fileOf(example: Block): string {
  return join(folder, `${nameOf(example)}.ts`)
}

/** Makes the folder the package itself, compiled, which loads faster than the sources. */
async function buildPackage(): Promise<void> {
  const names = Object.keys(ENTRY_POINTS).map((name) => name.replace('hitkeep-client', '.'))
  const exports = names.map((name, index) => [name, `./package/${index}.js`])
  await build({
    absWorkingDir: ROOT,
    entryPoints: Object.values(ENTRY_POINTS).map((path, index) => ({ in: path, out: `${index}` })),
    outdir: join(folder, 'package'),
    bundle: true,
    splitting: true,
    format: 'esm',
    logLevel: 'silent',
  })
  const manifest = { name: 'hitkeep-client', type: 'module', exports: Object.fromEntries(exports) }
  writeFileSync(join(folder, 'package.json'), JSON.stringify(manifest))
}

function read(generated: string): Document {
  return JSON.parse(readFileSync(join(generated, 'openapi.json'), 'utf8')) as Document
}

/** Generates the client of `notes.yaml` the way docs/pipeline.md says. */
async function generateNotes(): Promise<void> {
  const script = join(ROOT, 'scripts/cli/main.js')
  const args = ['--spec', join(folder, 'notes.yaml'), '--out', join(folder, 'notes')]
  expect(await run([script, 'generate', ...args], ROOT)).toMatchObject({ status: 0 })
}
