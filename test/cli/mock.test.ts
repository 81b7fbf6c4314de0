import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'

const SCRIPT = join(import.meta.dirname, '../../scripts/cli/main.js')

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

/** The file of a description whose bodies have a member of this schema. */
function notes(tag: string): string {
  const folder = mkdtempSync(join(tmpdir(), 'mock-'))
  onTestFinished(() => rmSync(folder, { recursive: true }))
  const file = join(folder, 'notes.yaml')
  writeFileSync(
    file,
    `openapi: 3.1.0
info: { title: Notes, version: '1' }
paths:
  /notes:
    post:
      operationId: addNote
      requestBody:
        required: true
        content:
          application/json:
            schema:
              type: object
              properties:
                tag: { ${tag} }
      responses: { '204': { description: Added. } }
`,
  )
  return file
}

test('a port in use is a problem', async () => {
  const server = createServer().listen(0, '127.0.0.1')
  await once(server, 'listening')
  const { port } = server.address() as AddressInfo
  const { ended, stderr } = await run('--port', String(port))
  expect(await ended).toBe(1)
  expect(stderr()).toContain(`error port-taken: port ${port} is in use\n`)
  expect(stderr()).toMatch(/\n1 problem\.\n$/)
  server.close()
})

test('Ctrl+C stops it while Prism is stuck in a slow pattern', async () => {
  const file = notes("type: string, pattern: '^(a+)+$'")
  const { child, url, ended } = await run('--spec', file, '--port', '0')
  const body = JSON.stringify({ tag: `${'a'.repeat(60)}!` })
  const request = { method: 'POST', headers: { 'content-type': 'application/json' }, body }
  const answer = fetch(`${url}/notes`, request).catch(() => 'none')
  await new Promise((done) => setTimeout(done, 500))
  child.kill('SIGINT')
  expect(await ended).toBe(0)
  expect(await answer).toBe('none')
})

test('warns of a pattern that Prism cannot compile', async () => {
  const file = notes("type: string, pattern: '^[a-z\\_]+$'")
  const { child, url, ended, stderr } = await run('--spec', file, '--port', '0')
  const request = { method: 'POST', headers: { 'content-type': 'application/json' }, body: '[]' }
  expect((await fetch(`${url}/notes`, request)).status).toBe(204)
  child.kill('SIGINT')
  expect(await ended).toBe(0)
  expect(stderr()).toContain(
    'notes.yaml:14:47 warning invalid-pattern: the mock validates nothing that contains this pattern',
  )
})
