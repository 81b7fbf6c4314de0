import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { readFileSync, renameSync, rmSync, symlinkSync } from 'node:fs'
import { join } from 'node:path'
import { expect, onTestFinished, test, vi } from 'vitest'
import { digestOfFile } from '../../scripts/read/digest.ts'
import { nextChange } from '../../scripts/cli/watch.ts'
import { fill, folderWith } from '../support/folder.ts'

const GENERATE = join(import.meta.dirname, '../../scripts/cli/main.js')

const read = (folder: string, ...names: readonly string[]) =>
  new Map(names.map((name) => [join(folder, name), digestOfFile(join(folder, name)) ?? null]))

/** Whether what should only come after a change has come already. */
async function isSettled(change: Promise<void>): Promise<boolean> {
  const pending = Symbol('pending')
  const later = new Promise((resolve) => setTimeout(resolve, 100, pending))
  return (await Promise.race([change, later])) !== pending
}

const CHANGES: readonly [
  name: string,
  files: readonly string[],
  change: (folder: string) => void,
][] = [
  ['written', ['a.yaml'], (folder) => fill(folder, { 'a.yaml': 'new' })],
  ['removed', ['a.yaml'], (folder) => rmSync(join(folder, 'a.yaml'))],
  ['created', ['absent.yaml'], (folder) => fill(folder, { 'absent.yaml': 'new' })],
  ['created with its folder', ['b/c/d.yaml'], (folder) => fill(folder, { 'b/c/d.yaml': 'new' })],
  [
    'replaced by another',
    ['a.yaml'],
    (folder) => {
      fill(folder, { 'a.yaml~': 'new' })
      renameSync(join(folder, 'a.yaml~'), join(folder, 'a.yaml'))
    },
  ],
]

test.each(CHANGES)('a file that is %s is a change', async (_, files, change) => {
  const folder = folderWith({ 'a.yaml': 'old', 'other.yaml': '' })
  const changed = nextChange(read(folder, ...files))
  fill(folder, { 'other.yaml': 'no matter' })
  expect(await isSettled(changed)).toBe(false)
  change(folder)
  await changed
})

test.each(CHANGES)('a file that was %s since it was read is a change', async (_, files, change) => {
  const folder = folderWith({ 'a.yaml': 'old' })
  const before = read(folder, ...files)
  change(folder)
  await nextChange(before)
})

test.each([
  ['file', 'link.yaml', 'target.yaml', 'real/target.yaml'],
  ['folder', 'link/target.yaml', '', 'real/target.yaml'],
])('a change behind a symbolic link to a %s is one', async (_, name, target, changed) => {
  const folder = folderWith({ 'real/target.yaml': 'old' })
  const [link] = name.split('/')
  symlinkSync(join(folder, 'real', target), join(folder, link!))
  const change = nextChange(read(folder, name))
  expect(await isSettled(change)).toBe(false)
  fill(folder, { [changed]: 'new' })
  await change
})

test('any file next to those of a failed run may fix it', async () => {
  const folder = folderWith({ 'a.yaml': '' })
  const changed = nextChange(read(folder, 'a.yaml'), true)
  fill(folder, { 'other.yaml': 'new' })
  await changed
})

/** `npm run generate -- --watch` in a folder. */
function watching(folder: string) {
  const flags = ['--spec', 'openapi.yaml', '--out', 'out', '--lint', 'off', '--watch']
  const child = spawn(process.execPath, [GENERATE, 'generate', ...flags], { cwd: folder })
  onTestFinished(() => void child.kill())
  let text = ''
  child.stderr.setEncoding('utf8').on('data', (chunk: string) => (text += chunk))
  return {
    /** Resolves after a run that prints this; one change may lead to several runs. */
    async until(expected: string): Promise<void> {
      const isDone = () => text.split(expected)[1]?.includes('Watching for changes')
      while (!isDone()) await once(child.stderr, 'data')
      text = ''
    },
  }
}

test('each change leads to a run, also after one that failed', { timeout: 30_000 }, async () => {
  const folder = folderWith({
    'package.json': '{}',
    'openapi.yaml':
      "openapi: 3.1.0\ninfo: { title: T, version: '1' }\npaths: {}\ncomponents: { schemas: { A: { $ref: schemas/A.yaml } } }\n",
    'schemas/A.yaml': 'type: [',
  })
  const { until } = watching(folder)
  await until('error not-yaml')
  fill(folder, { 'schemas/A.yaml': '$ref: b.yaml' })
  await until('error ref-to-nowhere')
  fill(folder, { 'schemas/b.yaml': 'type: integer' })
  await until(' added (')
  fill(folder, { 'schemas/b.yaml': 'type: string' })
  await until('changed (')
  rmSync(join(folder, 'schemas'), { recursive: true })
  await until('nothing was written')
  fill(folder, { 'schemas/A.yaml': 'const: 7' })
  await until('changed (')
  // The first run may have read the file before its content was in it.
  const types = () => readFileSync(join(folder, 'out/schema.d.ts'), 'utf8')
  await vi.waitFor(() => expect(types()).toMatch(/\bA = 7\b/), { timeout: 10_000 })
})
