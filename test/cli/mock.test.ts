import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { specwright } from '../support/command.ts'
import { folderWith } from '../support/folder.ts'

const ROOT = join(import.meta.dirname, '../..')
const SCRIPT = join(ROOT, 'scripts/cli/main.js')

/** A mock until it says that it listens, or ends. */
async function run(...flags: string[]) {
  const child = spawn(process.execPath, [SCRIPT, 'mock', ...flags])
  onTestFinished(() => void child.kill('SIGKILL'))
  let stderr = ''
  child.stderr.on('data', (chunk: Buffer) => (stderr += chunk))
  const ended = once(child, 'close').then(([code]) => code as number)
  const [url] = await Promise.race([once(child.stdout, 'data'), ended.then(() => [undefined])])
  return { child, ended, url: url && String(url).trim(), stderr: () => stderr }
}

const NOTES = `openapi: 3.1.0
info: { title: Notes, version: '1' }
paths:
  /slow:
    post:
      operationId: addSlowly
      requestBody: { content: { text/plain: { schema: { type: string, pattern: '^(a+)+$' } } } }
      responses: { '204': { description: Added. } }
  /unchecked:
    post:
      operationId: addUnchecked
      requestBody:
        content: { text/plain: { schema: { type: string, pattern: '^[a-z\\_]+$' } } }
      responses: { '204': { description: Added. } }
`

test('a port in use is a problem', async () => {
  const server = createServer().listen(0, '127.0.0.1')
  onTestFinished(() => void server.close())
  await once(server, 'listening')
  const { port } = server.address() as AddressInfo
  const folder = folderWith({ 'notes.yaml': NOTES })
  const args = ['--spec', 'notes.yaml', '--port', String(port)]
  const { code, stderr } = await specwright(folder, 'mock', ...args)
  expect(stderr).toContain(`error port-taken: port ${port} is in use\n`)
  expect(stderr).toMatch(/\n1 problem\.\n$/)
  expect(code).toBe(1)
})

test(
  'it warns of a pattern that Prism lacks, and Ctrl+C stops it in a slow one',
  { timeout: 60_000 },
  async () => {
    const file = join(folderWith({ 'notes.yaml': NOTES }), 'notes.yaml')
    const { child, url, ended, stderr } = await run('--spec', file, '--port', '0')
    const post = (path: string, body: string) =>
      fetch(`${url}${path}`, { method: 'POST', headers: { 'content-type': 'text/plain' }, body })
    expect((await post('/unchecked', '1')).status).toBe(204)
    expect(stderr()).toContain(
      'notes.yaml:13:67 warning invalid-pattern: the mock validates nothing that contains this pattern',
    )
    const answer = post('/slow', `${'a'.repeat(60)}!`).catch(() => 'none')
    await new Promise((done) => setTimeout(done, 500))
    child.kill('SIGINT')
    expect(await ended).toBe(0)
    expect(await answer).toBe('none')
  },
)
