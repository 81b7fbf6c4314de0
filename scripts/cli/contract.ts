import { spawn } from 'node:child_process'
import { mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { readFlags, runCommand, usage } from './command.ts'
import { operationsOf, type Document } from '../document/openapi.ts'
import { ProblemsError, type Problem } from '../document/problem.ts'

const HELP = `Usage: npm run contract [-- options]

Puts client, description and server to the test against each other: every operation, status,
media type, example, credential and constraint of the description, for good and for bad input.

  --spec FILE       another description, OpenAPI 3.0 or 3.1 (default: that of this project)
  --target URL      a server to judge instead of the mock in the tests' own process: a Prism, or a
                    running HitKeep with an account for tests (HITKEEP_EMAIL and HITKEEP_PASSWORD,
                    or HITKEEP_SESSION); HITKEEP_URL names one to judge beside the mock
  --operation ID    only the cases of this operation
  --seed NUMBER     of the random inputs; a failure prints it
  --cases NUMBER    random inputs per operation (default: 25)
  --report DIR      where report.md, report.json and junit.xml go (default: reports/contract)
  --threshold K=N   percent of a kind that must be covered, e.g. "keyword valid=90"; repeatable.
                    What isn't named is as in scripts/contract/coverage/thresholds.ts
  --shard I/N       only the I-th of N parts, by test files
  --help            this text

Exit codes: 0 fine, 1 something differs or is not covered, 2 wrong usage or configuration.
`

const PACKAGE = resolve(import.meta.dirname, '../..')
const CONTRACT = join(PACKAGE, 'test', 'contract')

type Flags = ReturnType<typeof parseFlags>

async function main(): Promise<void> {
  const flags = parseFlags()
  if (flags.help) return void process.stdout.write(HELP)
  check(flags)
  const folder = flags.spec === undefined ? undefined : mkdtempSync(join(tmpdir(), 'contract-'))
  try {
    if (folder !== undefined) {
      const generated = await generate(resolve(flags.spec!), join(folder, 'generated'))
      if (generated !== 0) return void (process.exitCode = generated)
    }
    if (flags.operation !== undefined) checkOperation(flags.operation, folder)
    process.exitCode = await run(flags, folder)
  } finally {
    if (folder !== undefined) rmSync(folder, { recursive: true, force: true })
  }
}

function generate(spec: string, out: string): Promise<number> {
  const script = join(import.meta.dirname, 'generate-entry.js')
  return execute([script, '--spec', spec, '--out', out, '--lint', 'warn'], process.env)
}

async function run(flags: Flags, folder: string | undefined): Promise<number> {
  const target = flags.target?.replace(/\/+$/, '')
  const isServer = target !== undefined && !(await isPrism(target))
  if (isServer && folder !== undefined)
    usage('contract', 'with --spec, --target takes a Prism mock')
  if (isServer) checkSignIn(process.env)
  const whole = folder === undefined && flags.operation === undefined
  const partial = isServer || flags.shard !== undefined
  const environment = {
    ...process.env,
    ...(folder !== undefined && {
      CONTRACT_DESCRIPTION: join(folder, 'generated'),
      CONTRACT_SPEC: resolve(flags.spec!),
    }),
    ...(isServer ? { HITKEEP_URL: target } : target !== undefined && { CONTRACT_TARGET: target }),
    ...(flags.operation !== undefined && { CONTRACT_OPERATION: flags.operation }),
    ...(flags.seed !== undefined && { CONTRACT_SEED: flags.seed }),
    ...(flags.cases !== undefined && { CONTRACT_CASES: flags.cases }),
    ...(flags.report !== undefined && { CONTRACT_REPORT: resolve(flags.report) }),
    ...(flags.threshold && { CONTRACT_THRESHOLDS: flags.threshold.join(',') }),
    ...(partial && { CONTRACT_PARTIAL: '1' }),
  }
  return execute(
    [
      ...[join(PACKAGE, 'node_modules', 'vitest', 'vitest.mjs'), 'run'],
      ...['--config', join(CONTRACT, 'vitest.config.ts'), '--root', CONTRACT],
      ...(flags.shard === undefined ? [] : ['--shard', flags.shard]),
      ...(isServer ? ['server.test.ts'] : []),
      ...(isServer || whole ? [] : OURS.flatMap((file) => ['--exclude', file])),
    ],
    environment,
  )
}

/** These talk about the API of this project as a whole. */
const OURS = ['**/server.test.ts', '**/fixture-server.contract.ts', '**/foreign.contract.ts']

function checkOperation(operationId: string, folder: string | undefined): void {
  const file = join(folder ?? PACKAGE, 'generated', 'openapi.json')
  const document = JSON.parse(readFileSync(file, 'utf8')) as Document
  const ids = operationsOf(document).map((operation) => operation.operationId)
  if (ids.includes(operationId)) return
  const hint = `it has ${ids.slice(0, 50).join(', ')}${ids.length > 50 ? ', …' : ''}`
  fail('usage', `the description has no operation ${JSON.stringify(operationId)}`, 2, hint)
}

/** A HitKeep that nobody signs in to shows next to nothing. */
function checkSignIn({
  HITKEEP_EMAIL,
  HITKEEP_PASSWORD,
  HITKEEP_SESSION,
}: NodeJS.ProcessEnv): void {
  if (HITKEEP_SESSION || (HITKEEP_EMAIL && HITKEEP_PASSWORD)) return
  const hint = 'set HITKEEP_EMAIL and HITKEEP_PASSWORD, or HITKEEP_SESSION, to an account for tests'
  fail('usage', 'a running HitKeep is judged by a person who is signed in', 2, hint)
}

/** Prism says by itself that it knows no such status. */
async function isPrism(target: string): Promise<boolean> {
  try {
    const response = await fetch(`${target}/-/no/such/path`, { headers: { prefer: 'code=418' } })
    return (await response.text()).includes('stoplight.io/prism')
  } catch (error) {
    const { message, cause } = error as Error
    const reason = (cause as Error | undefined)?.message || message
    const hint = 'start the server, or correct the URL'
    fail('target-unreachable', `nothing answers at ${target}: ${reason}`, 1, hint)
  }
}

/** Runs a program of this package to its end; interrupts reach it too, so that it can clear up. */
function execute(args: readonly string[], env: NodeJS.ProcessEnv): Promise<number> {
  return new Promise((done, reject) => {
    const child = spawn(process.execPath, args, { cwd: PACKAGE, env, stdio: 'inherit' })
    const forward = (signal: NodeJS.Signals): void => void child.kill(signal)
    process.on('SIGTERM', forward).on('SIGINT', ignore)
    child.once('error', reject)
    child.once('close', (code) => {
      process.off('SIGTERM', forward).off('SIGINT', ignore)
      done(code ?? 1)
    })
  })
}

/** The terminal sends it to the whole group, the child included. */
const ignore = (): void => undefined

function check({ seed, cases, shard, threshold, target, report }: Flags): void {
  for (const [name, value] of Object.entries({ seed, cases })) {
    if (value !== undefined && !/^\d+$/.test(value))
      usage('contract', `--${name} takes a number, not "${value}"`)
  }
  const [index, count] = (shard ?? '1/1').split('/').map(Number) as [number, number]
  if (shard !== undefined && (!/^\d+\/\d+$/.test(shard) || index < 1 || index > count))
    usage('contract', `--shard takes the likes of 1/3, not "${shard}"`)
  if (report !== undefined) checkReport(report)
  if (target !== undefined && !/^https?:\/\//.test(target)) {
    usage('contract', `--target takes an http or https URL, not "${target}"`)
  }
  for (const pair of threshold ?? []) {
    if (!/^[a-z ]+=\d+(\.\d+)?$/.test(pair))
      usage('contract', `--threshold takes "kind=percent", not "${pair}"`)
  }
}

/** Vitest would wait for ever for a reporter that can't write. */
function checkReport(folder: string): void {
  try {
    mkdirSync(resolve(folder), { recursive: true })
  } catch (error) {
    usage('contract', `--report takes a folder that can be written: ${(error as Error).message}`)
  }
}

function parseFlags() {
  return readFlags('contract', {
    spec: { type: 'string' },
    target: { type: 'string' },
    operation: { type: 'string' },
    seed: { type: 'string' },
    cases: { type: 'string' },
    report: { type: 'string' },
    threshold: { type: 'string', multiple: true },
    shard: { type: 'string' },
    help: { type: 'boolean', short: 'h' },
  })
}

function fail(code: string, message: string, exitCode: 1 | 2, hint: string): never {
  const problem: Problem = { code, severity: 'error', message, hint }
  throw new ProblemsError([problem], exitCode)
}

await runCommand(main)
