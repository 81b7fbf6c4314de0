import { execFile } from 'node:child_process'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'

const SCRIPT = join(import.meta.dirname, '../../scripts/cli/main.js')
const NOBODY = { HITKEEP_EMAIL: '', HITKEEP_PASSWORD: '', HITKEEP_SESSION: '' }

/** Exit code and first line of what people read. */
function run(...flags: string[]): Promise<[code: unknown, line: string | undefined]> {
  return new Promise((done) => {
    const env = { ...process.env, ...NOBODY }
    execFile(process.execPath, [SCRIPT, 'contract', ...flags], { env }, (error, _, stderr) => {
      done([error?.code ?? 0, stderr.split('\n').find((line) => line.startsWith('error '))])
    })
  })
}

/** A server that is no Prism, and no HitKeep either. */
async function startServer(): Promise<{ url: string; close: () => Promise<void> }> {
  const server: Server = createServer((_, response) => response.end('not Prism'))
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening))
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    close: () => new Promise((closed) => server.close(() => closed())),
  }
}

test('a run that would judge nothing is refused', async () => {
  expect(await run('--operation', 'nope')).toEqual([
    2,
    'error usage: the description has no operation "nope"',
  ])
  expect(await run('--shard', '4/3')).toEqual([
    2,
    "error usage: option '--shard <i/n>' argument '4/3' is invalid. It must look like 1/3.",
  ])
  expect(await run('--report', join(SCRIPT, 'reports'))).toEqual([
    2,
    expect.stringMatching(/^error usage: option '--report <dir>' .* It can't be written: /),
  ])
  const server = await startServer()
  expect(await run('--target', server.url)).toEqual([
    2,
    'error usage: a running HitKeep is judged by a person who is signed in',
  ])
  await server.close()
})

test(
  'an operation without parameters and body can be judged alone',
  { timeout: 60_000 },
  async () => {
    const report = mkdtempSync(join(tmpdir(), 'report-'))
    onTestFinished(() => rmSync(report, { recursive: true }))
    expect(await run('--operation', 'getStatus', '--report', report)).toEqual([0, undefined])
  },
)

test('a server that does not answer is said to', async () => {
  const { url, close } = await startServer()
  await close()
  expect(await run('--target', url)).toEqual([
    1,
    expect.stringContaining(`nothing answers at ${url}`),
  ])
})
