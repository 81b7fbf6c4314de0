import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { cpSync, existsSync, readdirSync, renameSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { restoreInterrupted, write } from '../../scripts/output/write.ts'
import { filesBelow } from '../../scripts/read/digest.ts'
import { fill, folderWith } from '../support/folder.ts'
import { codesOf, contentsOf, output, written } from './support.ts'

/** Above the largest process id of any system. */
const DEAD = 2 ** 30

describe('folders next to the output', () => {
  test.each<[name: string, files: Readonly<Record<string, string>>]>([
    ['foreign files', { 'precious.txt': 'x' }],
    ['a foreign manifest', { 'manifest.json': '{ "name": "a web app" }', 'icon.png': 'x' }],
    [
      'a file next to our own',
      { 'precious.txt': 'x', 'manifest.json': '"a": "' + '0'.repeat(64) + '"', a: '' },
    ],
  ])('keeps a folder that has the name of one of ours, but %s', (_, files) => {
    const folder = written({ a: '1' })
    for (const kind of ['staging', 'previous']) fill(`${folder}.${kind}-${DEAD}`, files)
    restoreInterrupted(folder)
    write(output({ a: '2' }), folder)
    rmSync(folder, { recursive: true })
    restoreInterrupted(folder)
    expect(existsSync(folder)).toBe(false)
    for (const kind of ['staging', 'previous'])
      expect(filesBelow(`${folder}.${kind}-${DEAD}`)).toEqual(Object.keys(files).sort())
  })

  test('removes or restores the folders of a killed run', () => {
    const folder = written({ a: '1' })
    cpSync(folder, `${folder}.staging-${DEAD}`, { recursive: true })
    renameSync(folder, `${folder}.previous-${DEAD}`)
    restoreInterrupted(folder)
    expect(contentsOf(folder)).toEqual({ a: '1' })
    expect(readdirSync(join(folder, '..'))).toEqual(['out'])
  })

  test('leaves folders of similar names alone', () => {
    const folder = written({ a: '1' })
    const others = [
      'out.previous',
      'out.previous-x',
      'out.staging-',
      'out.previous-0',
      'outer.previous-1',
    ]
    for (const name of others) fill(join(folder, '..', name), { x: 'precious' })
    restoreInterrupted(folder)
    write(output({ a: '2' }), folder)
    expect(readdirSync(join(folder, '..')).sort()).toEqual(['out', ...others].sort())
  })

  test('rejects a folder that another process is writing', () => {
    const folder = written({ a: '1' })
    cpSync(folder, `${folder}.staging-${process.ppid}`, { recursive: true })
    const run = () => write(output({ a: '2' }), folder)
    expect(codesOf(run)).toEqual(['output-unwritable'])
    expect(run).toThrow(`process ${process.ppid} is writing it`)
    expect(contentsOf(folder)).toEqual({ a: '1' })
  })
})

const WRITER = `
  const { write } = await import(process.argv[1])
  const files = (n) => [...Array(40).keys()].map((i) => ({ path: 'f' + i, content: (n + '').repeat(20000) }))
  const manifest = (n) => ({ path: 'manifest.json', content: JSON.stringify({ n, outputs: Object.fromEntries(files(n).map(({ path }) => [path, '0'.repeat(64)])) }, null, 2) })
  const run = (n) => write([...files(n), manifest(n)], process.argv[2])
`
const writer = new URL('../../scripts/output/write.ts', import.meta.url).href

/** A process that writes; `loop` calls `run` with digits. */
function startWriter(folder: string, loop: string) {
  return spawn('node', ['--input-type=module', '-e', WRITER + loop, writer, folder], {
    stdio: ['ignore', 'pipe', 'inherit'],
  })
}

function expectWhole(folder: string): void {
  expect(readdirSync(join(folder, '..'))).toEqual(['out'])
  expect(filesBelow(folder)).toHaveLength(41)
  const digits = Object.values(contentsOf(folder)).map((it) => `${it[0]} × ${it.length}`)
  expect(new Set(digits).size).toBe(1)
}

test('two runs at once leave the output of one, whole', { timeout: 60_000 }, async () => {
  const folder = join(folderWith(), 'out')
  const loop =
    "for (let n = 0; n < 15; n++) try { run(n % 10) } catch (error) { if (error.name !== 'ProblemsError') throw error }"
  const codes = [1, 2, 3].map(async () => once(startWriter(folder, loop), 'exit'))
  expect((await Promise.all(codes)).map(([code]) => code as number)).toEqual([0, 0, 0])
  expectWhole(folder)
})

describe('a run that is killed', () => {
  test('leaves the output of the run before or its own, whole', { timeout: 60_000 }, async () => {
    const folder = join(folderWith(), 'out')
    for (let round = 0; round < 6; round++) {
      const child = startWriter(
        folder,
        "run(0); process.stdout.write('ready'); for (let n = 1; ; n++) run(n % 10)",
      )
      await once(child.stdout, 'data')
      await new Promise((resolve) => setTimeout(resolve, 15 + round * 15))
      child.kill('SIGKILL')
      await once(child, 'exit')
      restoreInterrupted(folder)
      expectWhole(folder)
    }
  })

  test('while another still writes, nothing of the other is touched', () => {
    const folder = written({ a: '1' })
    for (const kind of ['staging', 'previous'])
      cpSync(folder, `${folder}.${kind}-${process.ppid}`, { recursive: true })
    restoreInterrupted(folder)
    expect(readdirSync(join(folder, '..'))).toHaveLength(3)
  })
})
