// Runs commands for action.yml. Plain JavaScript without dependencies: only the project has packages.
import { spawnSync } from 'node:child_process'
import { appendFileSync, existsSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join, resolve } from 'node:path'
import { annotate, shortened } from './messages.js'

const { BASE, COMMANDS = '', CONTRACT_OPTIONS = '', DOCS_OUTPUT, TARGET } = process.env

const base = BASE ? ['--base', BASE] : []
const target = TARGET ? ['--target', TARGET] : []
const options = CONTRACT_OPTIONS.split(/\s+/).filter(Boolean)

/** The arguments of each command: of the run that prints a report on stdout, and of others. */
const KNOWN = {
  check: { args: [] },
  diff: { report: ['--format', 'markdown', ...base], args: ['--format', 'github', ...base] },
  contract: { report: ['--format', 'markdown', ...target, ...options] },
  docs: { args: ['--out', DOCS_OUTPUT] },
}

/** GitHub rejects a step whose summary is longer than 1 MiB. */
const SUMMARY = 1_000_000

const wanted = COMMANDS.split(/\s+/).filter(Boolean)
const offered = ['check', 'diff', 'contract']
const unknown = wanted.filter((command) => !offered.includes(command))
const tool = findTool(process.cwd())
if (unknown.length > 0) {
  fail(`commands: ${unknown.join(', ')} is not one of ${offered.join(', ')}`)
} else if (tool === undefined) {
  fail(
    `specwright is not installed in ${process.cwd()}: install the project's packages first (npm ci)`,
  )
} else {
  const results = [...wanted, ...(DOCS_OUTPUT ? ['docs'] : [])].map((command) => run(tool, command))
  publish(results.flatMap(({ report }) => (report ? [report] : [])))
  const docs = results.find(({ command, code }) => command === 'docs' && code === 0)
  if (docs) output('docs', resolve(DOCS_OUTPUT))
  const failed = results.filter(({ code }) => code !== 0)
  for (const { command, code } of failed)
    annotate('error', `specwright ${command} ended with exit code ${code}`)
  // A wrong configuration (2) or an unreachable target (3) is worth more attention than findings.
  process.exitCode = Math.max(0, ...failed.map(({ code }) => code))
}

/** The program of the installed tool, in the folder or one above. */
function findTool(folder) {
  const path = join(folder, 'node_modules/specwright')
  if (existsSync(join(path, 'package.json'))) {
    const { bin } = JSON.parse(readFileSync(join(path, 'package.json'), 'utf8'))
    return resolve(path, bin.specwright)
  }
  return dirname(folder) === folder ? undefined : findTool(dirname(folder))
}

/** Runs a command to its end; a failing one doesn't keep the others from running. */
function run(tool, command) {
  console.log(`::group::specwright ${command}`)
  const { report, args } = KNOWN[command]
  const runs = [report && start('pipe', report), args && start('inherit', args)].filter(Boolean)
  console.log('::endgroup::')
  const code = Math.max(...runs.map(({ status }) => status ?? 1))
  return { command, code, report: runs[0].stdout?.trim() }

  function start(output, args) {
    const stdio = ['ignore', output, 'inherit']
    const options = { stdio, encoding: 'utf8', maxBuffer: 256 * 1024 * 1024 }
    return spawnSync(process.execPath, [tool, command, ...args], options)
  }
}

/** Puts reports into the summary of the job, and into the file that the comment is made of. */
function publish(reports) {
  if (reports.length === 0) return
  const text = `${reports.join('\n\n')}\n`
  const { GITHUB_STEP_SUMMARY, RUNNER_TEMP } = process.env
  if (GITHUB_STEP_SUMMARY) appendFileSync(GITHUB_STEP_SUMMARY, shortened(text, SUMMARY))
  const file = join(mkdtempSync(join(RUNNER_TEMP || tmpdir(), 'specwright-')), 'report.md')
  writeFileSync(file, text)
  output('report', file)
}

function output(name, value) {
  const { GITHUB_OUTPUT } = process.env
  if (GITHUB_OUTPUT) appendFileSync(GITHUB_OUTPUT, `${name}=${value}\n`)
}

function fail(message) {
  annotate('error', message)
  process.exitCode = 2
}
