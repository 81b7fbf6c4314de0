import type { ProblemCode } from '../document/problem-codes.ts'
import { spawn } from 'node:child_process'
import { mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { InvalidArgumentError } from '@commander-js/extra-typings'
import { defineCommand, number, OWN_ENTRY, PACKAGE, path, specOption } from './command.ts'
import { operationsOf, type Document } from '../document/openapi.ts'
import { ProblemsError, type Problem } from '../document/problem.ts'

const CONTRACT = join(PACKAGE, 'test', 'contract')

export const command = defineCommand(
  'contract',
  'Tests client, description and server against each other: every operation, status, media type, ' +
    'example, credential and constraint of the description, for good and for bad input.',
  '0 success, 1 something differs or is not covered, 2 wrong usage or configuration',
)
  .addOption(specOption())
  .option(
    '--target <url>',
    "a server to judge instead of the mock in the tests' own process: a Prism, or a running HitKeep " +
      'with an account for tests (HITKEEP_EMAIL and HITKEEP_PASSWORD, or HITKEEP_SESSION); ' +
      'HITKEEP_URL names one to judge beside the mock',
    httpUrl,
  )
  .option('--operation <id>', 'only the cases of this operation')
  .option(
    '--seed <number>',
    'of the random inputs; a failure prints it',
    number(0, Number.MAX_SAFE_INTEGER),
  )
  .option(
    '--cases <number>',
    'random inputs per operation (default: 25)',
    number(0, Number.MAX_SAFE_INTEGER),
  )
  .option(
    '--report <dir>',
    'for report.md, report.json and junit.xml (default: reports/contract)',
    writableFolder,
  )
  .option(
    '--threshold <kind=percent>',
    'how much of a kind must be covered, e.g. "keyword valid=90"; repeatable. The others are in ' +
      'scripts/contract/coverage/thresholds.ts',
    threshold,
  )
  .option('--shard <i/n>', 'only the i-th of n parts, by test files', shard)
  .action(async (flags) => {
    const folder = flags.spec === OWN_ENTRY ? undefined : mkdtempSync(join(tmpdir(), 'contract-'))
    try {
      if (folder !== undefined) {
        const generated = await generate(flags.spec, join(folder, 'generated'))
        if (generated !== 0) return void (process.exitCode = generated)
      }
      if (flags.operation !== undefined) checkOperation(flags.operation, folder)
      process.exitCode = await run(flags, folder)
    } finally {
      if (folder !== undefined) rmSync(folder, { recursive: true, force: true })
    }
  })

type Flags = ReturnType<typeof command.opts>

function generate(spec: string, out: string): Promise<number> {
  const script = join(import.meta.dirname, 'main.js')
  return execute([script, 'generate', '--spec', spec, '--out', out, '--lint', 'warn'], process.env)
}

async function run(flags: Flags, folder: string | undefined): Promise<number> {
  const { target } = flags
  const isServer = target !== undefined && !(await isPrism(target))
  if (isServer && folder !== undefined) command.error('with --spec, --target must be a Prism mock')
  if (isServer) checkSignIn(process.env)
  const whole = folder === undefined && flags.operation === undefined
  const partial = isServer || flags.shard !== undefined
  const environment = {
    ...process.env,
    ...(folder !== undefined && {
      CONTRACT_DESCRIPTION: join(folder, 'generated'),
      CONTRACT_SPEC: flags.spec,
    }),
    ...(isServer ? { HITKEEP_URL: target } : target !== undefined && { CONTRACT_TARGET: target }),
    ...(flags.operation !== undefined && { CONTRACT_OPERATION: flags.operation }),
    ...(flags.seed !== undefined && { CONTRACT_SEED: String(flags.seed) }),
    ...(flags.cases !== undefined && { CONTRACT_CASES: String(flags.cases) }),
    ...(flags.report !== undefined && { CONTRACT_REPORT: flags.report }),
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

function httpUrl(value: string): string {
  if (!/^https?:\/\//.test(value))
    throw new InvalidArgumentError('It must be an http or https URL.')
  return value.replace(/\/+$/, '')
}

function threshold(value: string, previous: readonly string[] = []): readonly string[] {
  if (!/^[a-z ]+=\d+(\.\d+)?$/.test(value))
    throw new InvalidArgumentError('It must look like "keyword valid=90".')
  return [...previous, value]
}

function shard(value: string): string {
  const [, index, count] = /^(\d+)\/(\d+)$/.exec(value) ?? []
  if (!(Number(index) >= 1 && Number(index) <= Number(count)))
    throw new InvalidArgumentError('It must look like 1/3.')
  return value
}

/** Vitest would wait for ever for a reporter that can't write. */
function writableFolder(value: string): string {
  const folder = path(value)
  try {
    mkdirSync(folder, { recursive: true })
    return folder
  } catch (error) {
    throw new InvalidArgumentError(`It can't be written: ${(error as Error).message}`)
  }
}

function fail(code: ProblemCode, message: string, exitCode: 1 | 2, hint: string): never {
  const problem: Problem = { code, severity: 'error', message, hint }
  throw new ProblemsError([problem], exitCode)
}
