import { readFileSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { folderWith } from '../support/folder.ts'
import { specwright } from '../support/command.ts'

const NOTES = `
openapi: 3.1.0
info: { title: Notes, version: '1' }
security: []
paths:
  /notes: { get: { operationId: listNotes, responses: { '200': { description: All. } } } }
  /tags: { get: { operationId: listTags, responses: { '200': { description: All. } } } }
`

test('says which findings of an earlier run are fixed', async () => {
  const folder = folderWith({ 'notes.yaml': NOTES })
  const broken = new Set(['/notes', '/tags'])
  const server = createServer(({ url = '' }, response) => {
    response.writeHead(broken.has(url.split('?')[0]!) ? 500 : 200).end()
  })
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening))
  onTestFinished(() => void server.close())
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  const run = (...flags: string[]) =>
    specwright(folder, 'contract', '--spec', 'notes.yaml', '--target', url, ...flags)
  const report = join(folder, 'reports/contract/report.json')
  expect((await run('--lint', 'off', '--cases', '0')).code).toBe(1)
  const { seed } = JSON.parse(readFileSync(report, 'utf8'))

  broken.delete('/notes')
  const again = await run('--lint', 'off', '--cases', '0', '--again', report)
  expect(again.stderr).toMatch(/^fixed: .*listNotes/m)
  expect(again.stderr).toMatch(/^still there: .*listTags/m)
  expect(again.code).toBe(1)
  expect(JSON.parse(readFileSync(report, 'utf8'))).toMatchObject({ seed })

  broken.clear()
  const last = await run('--lint', 'off', '--cases', '0', '--again', report)
  expect(last.stderr).toMatch(/^fixed: .*listTags/m)
  expect(last.stderr).not.toMatch(/still there/)
})

test.each([
  ['a file that is missing', undefined, 'ENOENT'],
  ['a file that is not JSON', 'x', 'JSON'],
  ['another report', '{}', 'it has no seed'],
  ['findings of another kind', '{ "seed": 1, "findings": [1] }', 'it has no findings'],
])('rejects %s', async (_, text, reason) => {
  const folder = folderWith({ 'notes.yaml': NOTES, ...(text && { 'earlier.json': text }) })
  const flags = ['--spec', 'notes.yaml', '--lint', 'off', '--again', 'earlier.json']
  const { code, stderr } = await specwright(folder, 'contract', ...flags)
  expect(stderr).toMatch(/error usage: .*earlier\.json is not the report of a run/)
  expect(stderr).toContain(reason)
  expect(code).toBe(2)
})
