// All checks, in order. Plain JavaScript: it also installs what TypeScript needs.
import { spawnSync } from 'node:child_process'
import { appendFileSync, mkdirSync, readFileSync, rmSync } from 'node:fs'
import { resolve } from 'node:path'

const ROOT = resolve(import.meta.dirname, '../..')
const TEST_RESULTS = resolve(ROOT, 'reports/test.json')

/** Those that come with Node 20, 22 and 24, and the newest. */
const NPM_VERSIONS = ['10.8.2', '10.9.4', '11.0.0', 'latest']

/** Passes when it prints nothing. */
const CLEAN = 'git status --porcelain'

/** Commands to run. The two of the README come first, and what is committed is what they generate. */
const STEPS = [
  ...NPM_VERSIONS.map((version) => `npx -y npm@${version} ci --dry-run`),
  'npm ci',
  'npm run generate',
  CLEAN,
  'npm run check',
  'npm ci',
  'npm test',
  'npm run size -- --check',
  'npm run contract',
  'npm run contract:mutate',
  'npm run test:slow',
  'npm run test:sweep',
  'npm run diff',
  'npm run docs',
  'npm run test:browser',
  'npm run test:package',
]

mkdirSync(resolve(ROOT, 'reports'), { recursive: true })
rmSync(TEST_RESULTS, { force: true })
const results = STEPS.map(runStep)
const rows = results.map(
  ({ step, minutes, passed }) => `| ${step} | ${minutes.toFixed(1)} | ${passed ? '' : 'failed'} |`,
)
const table = ['| step | minutes | |', '| --- | ---: | --- |', ...rows].join('\n')
console.log(`\n${table}\n\n${testCounts()}`)
const { GITHUB_STEP_SUMMARY } = process.env
if (GITHUB_STEP_SUMMARY) appendFileSync(GITHUB_STEP_SUMMARY, `${table}\n\n${testCounts()}\n`)
process.exitCode = results.every(({ passed }) => passed) ? 0 : 1

/** Runs a step to its end; a failing one doesn't keep the others from running. */
function runStep(step) {
  console.log(`\n== ${step}`)
  const started = performance.now()
  const [command, ...args] = step.split(' ')
  const env = { ...process.env, CI: 'true' }
  // A dry run lists every package; that matters only when it fails.
  const output = step === CLEAN || step.endsWith('--dry-run') ? 'pipe' : 'inherit'
  const options = { cwd: ROOT, env, stdio: ['ignore', output, 'inherit'], encoding: 'utf8' }
  const { status, stdout } = spawnSync(command, args, options)
  const passed = status === 0 && !(step === CLEAN && stdout)
  if (stdout && !passed) console.log(stdout)
  return { step, minutes: (performance.now() - started) / 60_000, passed }
}

function testCounts() {
  try {
    const results = JSON.parse(readFileSync(TEST_RESULTS, 'utf8'))
    const { numPassedTests, numFailedTests, numPendingTests, numTodoTests } = results
    const skipped = numPendingTests + numTodoTests
    return `${numPassedTests} passed, ${numFailedTests} failed, ${skipped} skipped`
  } catch {
    return '0 passed, 0 failed, 0 skipped'
  }
}
