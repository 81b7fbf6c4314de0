import { mkdtempSync, readFileSync, realpathSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import ts from 'typescript'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { ENTRY_POINTS } from '../../scripts/package/bundle.ts'
import type { Document } from '../../scripts/document/openapi.ts'
import { startMock, type MockServer } from '../support/mock-server.ts'
import { blocksOf, README } from './blocks.ts'
import { startInstance } from './instance.ts'
import { run } from './run.ts'

const ROOT = resolve(import.meta.dirname, '../..')
const BLOCKS = blocksOf(README)
const EXAMPLES = BLOCKS.filter(({ language }) => language === 'ts')

let folder: string
let mock: MockServer
let notes: MockServer

beforeAll(async () => {
  folder = realpathSync(mkdtempSync(join(tmpdir(), 'readme-')))
  writeFileSync(join(folder, 'package.json'), '{ "type": "module" }\n')
  writeFileSync(
    join(folder, 'browser.js'),
    'globalThis.location = new URL(process.env.HITKEEP_URL)\n',
  )
  for (const { line, code } of EXAMPLES) writeFileSync(fileOf(line), fromSources(code))
  writeFileSync(
    join(folder, 'notes.yaml'),
    BLOCKS.find(({ language }) => language === 'yaml')!.code,
  )
  const [hitkeep] = await Promise.all([read(join(ROOT, 'generated')), generateNotes()])
  mock = await startMock(hitkeep, 0)
  notes = await startMock(read(join(folder, 'notes')), 0)
})

afterAll(async () => {
  await Promise.all([mock?.close(), notes?.close()])
  rmSync(folder, { recursive: true, force: true })
})

test('the examples compile', () => {
  const files = EXAMPLES.map(({ line }) => fileOf(line))
  const program = ts.createProgram(files, {
    ...readOptions(),
    rewriteRelativeImportExtensions: false,
    typeRoots: [join(ROOT, 'node_modules/@types')],
  })
  const problems = files.flatMap((file) => {
    const source = program.getSourceFile(file)
    return [...program.getSyntacticDiagnostics(source), ...program.getSemanticDiagnostics(source)]
  })
  expect(
    problems.map(({ file, messageText }) => `${file?.fileName}: ${textOf(messageText)}`),
  ).toEqual([])
})

describe('the examples run', { concurrent: true }, () => {
  test.for(EXAMPLES)('line $line', async (example) => {
    const instance = await startInstance(mock.url, example)
    const environment = join(folder, `environment-${example.line}`)
    const prelude = example.isBrowser ? ['--import', './browser.js'] : []
    const ended = await run([...prelude, fileOf(example.line)], folder, {
      HITKEEP_URL: instance.url,
      HITKEEP_EMAIL: 'ada@example.org',
      HITKEEP_PASSWORD: 'correct horse battery staple',
      HITKEEP_TOKEN: '0123456789abcdef'.repeat(4),
      HITKEEP_SESSION: 'header.payload.signature',
      GITHUB_ENV: environment,
      NOTES_URL: notes.url,
      NOTES_KEY: 'any',
    }).finally(instance.close)
    expect(ended).toMatchObject({ status: 0 })
    if (example.output !== undefined) expect(ended.stdout.trimEnd()).toBe(example.output.trimEnd())
  })
})

test('the first example says what it prints', () => {
  expect(EXAMPLES[0]!.output).toBeDefined()
})

function fileOf(line: number): string {
  return join(folder, `line-${line}.ts`)
}

/** An example that uses the sources of the package instead of the built one. */
function fromSources(code: string): string {
  return code.replace(/'(hitkeep-client[\w/-]*)'/g, (_, name: keyof typeof ENTRY_POINTS) =>
    JSON.stringify(join(ROOT, ENTRY_POINTS[name])),
  )
}

function read(generated: string): Document {
  return JSON.parse(readFileSync(join(generated, 'openapi.json'), 'utf8')) as Document
}

/** As the README tells to. */
async function generateNotes(): Promise<void> {
  const script = join(ROOT, 'scripts/cli/generate-entry.js')
  const args = ['--spec', join(folder, 'notes.yaml'), '--out', join(folder, 'notes')]
  expect(await run([script, ...args], ROOT)).toMatchObject({ status: 0 })
}

function readOptions(): ts.CompilerOptions {
  const path = join(ROOT, 'tsconfig.json')
  const { config } = ts.readConfigFile(path, (file) => ts.sys.readFile(file)) as { config: object }
  return ts.parseJsonConfigFileContent({ ...config, include: [], files: [path] }, ts.sys, ROOT)
    .options
}

function textOf(message: string | ts.DiagnosticMessageChain): string {
  return ts.flattenDiagnosticMessageText(message, '\n')
}
