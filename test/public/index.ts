import { spawn } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, join, resolve } from 'node:path'
import type { Report } from '../../scripts/contract/index.ts'
import { operationsOf, type Document } from '../../scripts/document/openapi.ts'

// What users get from public descriptions at the first run: each is generated without options, type-checked,
// served by the mock, and its first operation tested by the contract suite.
// npm run test:public -- DIR [part of a name]: DIR has a checkout of each repository as OWNER/NAME.
const [folder, wanted = ''] = process.argv.slice(2)
if (folder === undefined) {
  console.error('usage: npm run test:public -- <folder of checkouts> [part of a name]')
  process.exit(2)
}

const ROOT = join(import.meta.dirname, '../..')
const COMMANDS = join(ROOT, 'scripts/cli/main.js')
const TSC = join(ROOT, 'node_modules/typescript7/bin/tsc')
/** Of each step, in seconds. */
const LIMIT = 120

const STRICT = {
  ...{ strict: true, noEmit: true, skipLibCheck: false, types: [], target: 'es2022' },
  ...{ module: 'nodenext', lib: ['es2023', 'dom', 'dom.iterable', 'dom.asynciterable'] },
}

const descriptions = readFileSync(join(import.meta.dirname, 'descriptions.txt'), 'utf8')
  .split('\n')
  .filter((line) => line !== '' && !line.startsWith('#'))
  .map((line) => line.split(/\s+/) as [repository: string, commit: string, path: string])
  .filter(([repository]) => repository.includes(wanted))

console.log('| description | generate | warnings | seconds | tsc errors | mock | contract |')
console.log('| --- | --- | --- | --: | --: | --- | --- |')
const rejected: string[] = []
for (const [repository, , path] of descriptions) {
  const file = resolve(folder, repository, path)
  const project = mkdtempSync(join(tmpdir(), 'public-'))
  try {
    const row = existsSync(file) ? await firstRun(file, project) : ['no such file']
    if (row[0] !== 'yes') rejected.push(repository)
    console.log(`| ${[repository, ...row].join(' | ')} |`)
  } finally {
    rmSync(project, { recursive: true, force: true })
  }
}
console.log(`\n${descriptions.length - rejected.length} of ${descriptions.length} generate.`)
process.exitCode = rejected.length > 0 ? 1 : 0

/** The cells of a description's row. */
async function firstRun(file: string, project: string): Promise<readonly (string | number)[]> {
  const entry = withoutFrontMatter(file, project)
  writeFileSync(join(project, 'package.json'), '{ "type": "module" }')
  writeFileSync(join(project, 'tsconfig.json'), JSON.stringify({ compilerOptions: STRICT }))
  const started = performance.now()
  const out = join(project, 'src/api')
  const generated = await run(project, LIMIT, COMMANDS, 'generate', '--spec', entry, '--out', out)
  const seconds = ((performance.now() - started) / 1000).toFixed(1)
  if (generated.code !== 0) {
    const problems = [...generated.text.matchAll(/ error [\w-]+:/g)].length
    return [`no: ${problems} problems`, firstLine(generated.text), seconds, '', '', '']
  }
  const checked = await run(project, LIMIT, TSC, '-p', project)
  const errors = checked.text.split('\n').filter((line) => line.includes(': error TS'))
  for (const error of errors.slice(0, 5)) console.error(error)
  const mock = await startsMock(project, entry)
  const warnings = warningsIn(generated.text)
  const operation = firstOperation(join(out, 'openapi.json'))
  const contract = await startsContract(project, entry, operation)
  return ['yes', warnings, seconds, errors.length, mock, contract]
}

/** Snapshots of insta, a Rust crate, have YAML before the description. */
function withoutFrontMatter(file: string, project: string): string {
  if (!file.endsWith('.snap')) return file
  const copy = join(project, basename(file, '.snap'))
  writeFileSync(copy, readFileSync(file, 'utf8').replace(/^---\n.*?\n---\n/s, ''))
  return copy
}

async function startsMock(project: string, entry: string): Promise<string> {
  const { text, child } = await run(
    project,
    LIMIT,
    COMMANDS,
    'mock',
    '--spec',
    entry,
    '--port',
    '0',
  )
  const [url] = /http:\/\/127\.0\.0\.1:\d+/.exec(text) ?? []
  if (url === undefined) return `no: ${firstLine(text)}`
  const answer = await fetch(`${url}/`, { signal: AbortSignal.timeout(10_000) }).catch(String)
  child.kill('SIGKILL')
  return typeof answer === 'string' ? answer : 'yes'
}

function firstOperation(bundle: string): string {
  const [first] = operationsOf(JSON.parse(readFileSync(bundle, 'utf8')) as Document)
  return first!.operationId
}

async function startsContract(project: string, entry: string, operation: string): Promise<string> {
  const options = ['--operation', operation, '--seed', '1', '--report', join(project, 'report')]
  const args = [COMMANDS, 'contract', '--spec', entry, ...options]
  const { code, text } = await run(project, LIMIT, ...args)
  const report = join(project, 'report/report.json')
  if (code === null || code > 1 || !existsSync(report)) return `no (${code}): ${firstLine(text)}`
  const { cases, findings } = JSON.parse(readFileSync(report, 'utf8')) as Report
  return `${cases} cases, ${findings.length} findings`
}

/** The warnings by code with their numbers. */
function warningsIn(text: string): string {
  const counts = new Map<string, number>()
  const count = (code: string, number: number) => counts.set(code, (counts.get(code) ?? 0) + number)
  for (const [, code] of text.matchAll(/(?:^|\d )warning ([\w-]+):/gm)) count(code!, 1)
  for (const [, more, code] of text.matchAll(/^… (\d+) more warnings?: ([\w-]+)/gm))
    count(code!, Number(more))
  return [...counts].map(([code, number]) => `${code} ${number}`).join(', ')
}

function firstLine(text: string): string {
  const line = text.split('\n').find((it) => / error |Error/.test(it)) ?? text.split('\n')[0]!
  return line
    .replace(/^\S*:\d+:\d+ /, '')
    .slice(0, 160)
    .replaceAll('|', '\\|')
}

/** Runs a program with this Node to its end, to the mock's address, or to the limit (code `null`). */
function run(cwd: string, seconds: number, ...args: readonly string[]) {
  const { INIT_CWD: _, ...env } = process.env
  const child = spawn(process.execPath, args, { cwd, env: { ...env, CI: '1' } })
  const limit = setTimeout(() => child.kill('SIGKILL'), seconds * 1000)
  let text = ''
  return new Promise<{ code: number | null; text: string; child: typeof child }>((done) => {
    const collect = (chunk: Buffer) => {
      text += String(chunk)
      if (/press Ctrl\+C/.test(text)) finish(0)
    }
    const finish = (code: number | null) => {
      clearTimeout(limit)
      done({ code, text, child })
    }
    child.stdout.on('data', collect)
    child.stderr.on('data', collect)
    child.on('close', finish)
  })
}
