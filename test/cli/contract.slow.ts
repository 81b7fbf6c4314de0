import { execFile } from 'node:child_process'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'

const SCRIPT = join(import.meta.dirname, '../../scripts/cli/main.js')
const SPEC = join(import.meta.dirname, '../fixtures/contract/minimal.yaml')
const NOBODY = { HITKEEP_EMAIL: '', HITKEEP_PASSWORD: '', HITKEEP_SESSION: '' }

/** The exit code and the first error on standard error. */
function run(...flags: string[]): Promise<[code: unknown, line: string | undefined]> {
  return new Promise((done) => {
    const env = { ...process.env, ...NOBODY }
    execFile(process.execPath, [SCRIPT, 'contract', ...flags], { env }, (error, _, stderr) => {
      done([error?.code ?? 0, stderr.split('\n').find((line) => line.startsWith('error '))])
    })
  })
}

/** A server that is neither a Prism nor a HitKeep. */
async function startServer(): Promise<{ url: string; close: () => Promise<void> }> {
  const server: Server = createServer((_, response) => response.end('not Prism'))
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening))
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    close: () => new Promise((closed) => server.close(() => closed())),
  }
}

test('a run that would judge nothing is rejected', { timeout: 120_000 }, async () => {
  expect(await run('--operation', 'nope')).toEqual([
    2,
    'error usage: the description has no operation "nope"',
  ])
  expect(await run('--report', join(SCRIPT, 'reports'))).toEqual([
    1,
    expect.stringMatching(/^error file-access: ENOTDIR: .*, mkdir '/),
  ])
  const server = await startServer()
  expect(await run('--target', server.url)).toEqual([
    2,
    'error usage: not set, or empty: the environment variables HITKEEP_EMAIL, HITKEEP_PASSWORD',
  ])
  await server.close()
})

test('a foreign description is judged by all phases', { timeout: 120_000 }, async () => {
  const report = mkdtempSync(join(tmpdir(), 'report-'))
  onTestFinished(() => rmSync(report, { recursive: true }))
  expect(await run('--spec', SPEC, '--lint', 'warn', '--report', report)).toEqual([0, undefined])
  const { cases, findings, phases } = JSON.parse(readFileSync(join(report, 'report.json'), 'utf8'))
  expect(findings).toEqual([])
  expect(cases).toBeGreaterThan(100)
  expect(phases).toHaveLength(13)
  expect(readFileSync(join(report, 'report.md'), 'utf8')).toContain('# Contract report')
  expect(readFileSync(join(report, 'junit.xml'), 'utf8')).toContain('<testsuite name="answers"')
})

test(
  'an operation without parameters and body can be judged alone',
  { timeout: 120_000 },
  async () => {
    const report = mkdtempSync(join(tmpdir(), 'report-'))
    onTestFinished(() => rmSync(report, { recursive: true }))
    expect(await run('--operation', 'getStatus', '--report', report)).toEqual([0, undefined])
  },
)

test('a target that does not answer is reported', { timeout: 60_000 }, async () => {
  const { url, close } = await startServer()
  await close()
  expect(await run('--target', url)).toEqual([
    3,
    expect.stringContaining(`no response from ${url}`),
  ])
})
