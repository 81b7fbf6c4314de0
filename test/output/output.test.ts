import { spawn } from 'node:child_process'
import { once } from 'node:events'
import {
  chmodSync,
  cpSync,
  existsSync,
  mkdirSync,
  readFileSync,
  readdirSync,
  readlinkSync,
  renameSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { compare } from '../../scripts/output/compare.ts'
import { filesBelow } from '../../scripts/read/digest.ts'
import { manifestFile } from '../../scripts/output/manifest.ts'
import { ProblemsError } from '../../scripts/document/problem.ts'
import type { VirtualFile } from '../../scripts/document/virtual-file.ts'
import { restoreInterrupted, write } from '../../scripts/output/write.ts'
import { fill, folderWith } from '../support/folder.ts'

/** These files with their manifest, as a run gives them. */
function output(files: Readonly<Record<string, string>>): VirtualFile[] {
  const all = Object.entries(files).map(([path, content]) => ({ path, content }))
  return [...all, manifestFile(all)]
}

/** Above the largest process id of any system. */
const DEAD = 2 ** 30

/** An output folder that a run wrote. */
function written(files: Readonly<Record<string, string>>): string {
  const folder = join(folderWith(), 'out')
  write(output(files), folder)
  return folder
}

function contentsOf(folder: string): Record<string, string> {
  const paths = filesBelow(folder).filter((path) => path !== 'manifest.json')
  return Object.fromEntries(paths.map((path) => [path, readFileSync(join(folder, path), 'utf8')]))
}

function codesOf(run: () => unknown): string[] {
  try {
    run()
    return []
  } catch (error) {
    if (error instanceof ProblemsError) return error.problems.map(({ code }) => code)
    throw error
  }
}

describe('write', () => {
  test('reports what it added, changed and removed', () => {
    const folder = written({ a: '1', b: '2', 'c/d': '3' })
    expect(write(output({ a: '1', b: 'two', 'e/f': '4' }), folder)).toEqual({
      added: ['e/f'],
      changed: ['b', 'manifest.json'],
      removed: ['c/d'],
      unchanged: ['a'],
    })
    expect(contentsOf(folder)).toEqual({ a: '1', b: 'two', 'e/f': '4' })
    expect(readdirSync(join(folder, '..'))).toEqual(['out'])
  })

  test('leaves a folder alone that is up to date', () => {
    const folder = written({ a: '1' })
    const before = statSync(folder).ino
    expect(write(output({ a: '1' }), folder).unchanged).toEqual(['a', 'manifest.json'])
    expect(statSync(folder).ino).toBe(before)
  })

  test('accepts a folder whose manifest a merge has left in conflict', () => {
    const folder = written({ a: '1', 'b"c': '2' })
    const manifest = readFileSync(join(folder, 'manifest.json'), 'utf8')
    fill(folder, {
      'manifest.json': `<<<<<<< ours\n${manifest}=======\n${manifest}>>>>>>> theirs\n`,
    })
    expect(write(output({ a: '3' }), folder)).toMatchObject({ changed: ['a', 'manifest.json'] })
    expect(contentsOf(folder)).toEqual({ a: '3' })
  })

  test('rejects a folder with files that no run made', () => {
    const folder = folderWith({ 'precious.txt': 'x', 'deep/also.txt': 'y' })
    expect(codesOf(() => write(output({ a: '1' }), folder))).toEqual([
      'output-foreign-file',
      'output-foreign-file',
    ])
    expect(contentsOf(folder)).toEqual({ 'deep/also.txt': 'y', 'precious.txt': 'x' })
  })

  test('names some of many such files and counts the others', () => {
    const many = Array.from({ length: 30 }, (_, i) => [`file${i}`, 'x'])
    const folder = folderWith(Object.fromEntries(many))
    const run = () => write(output({ a: '1' }), folder)
    expect(codesOf(run)).toHaveLength(11)
    expect(run).toThrow(`${folder} contains 20 more such files`)
  })

  test.skipIf(process.getuid?.() === 0)('rejects a folder that it cannot read completely', () => {
    const folder = folderWith({ 'precious.txt': 'x', 'locked/also.txt': 'y' })
    chmodSync(join(folder, 'locked'), 0)
    const codes = codesOf(() => write(output({ a: '1' }), folder))
    chmodSync(join(folder, 'locked'), 0o700)
    expect(codes).toEqual(['output-unwritable'])
    expect(contentsOf(folder)).toEqual({ 'locked/also.txt': 'y', 'precious.txt': 'x' })
  })

  test.each(['file', 'file/below', 'file/far/below'])(
    'rejects %s where a file is in the way',
    (path) => {
      const folder = folderWith({ file: 'precious' })
      expect(codesOf(() => write(output({ a: '1' }), join(folder, path)))).toEqual([
        'output-unwritable',
      ])
      expect(contentsOf(folder)).toEqual({ file: 'precious' })
      expect(() => restoreInterrupted(join(folder, path))).not.toThrow()
    },
  )

  test('rejects a symbolic link to nowhere', () => {
    const folder = join(folderWith(), 'out')
    symlinkSync('nowhere', folder)
    expect(() => write(output({ a: '1' }), folder)).toThrow('it is a symbolic link to nowhere')
    expect(readlinkSync(folder)).toBe('nowhere')
  })

  test('rejects a folder that another process is writing', () => {
    const folder = written({ a: '1' })
    cpSync(folder, `${folder}.staging-${process.ppid}`, { recursive: true })
    const run = () => write(output({ a: '2' }), folder)
    expect(codesOf(run)).toEqual(['output-unwritable'])
    expect(run).toThrow(`process ${process.ppid} is writing it`)
    expect(contentsOf(folder)).toEqual({ a: '1' })
  })

  test.each<[name: string, files: Readonly<Record<string, string>>]>([
    ['foreign files', { 'precious.txt': 'x' }],
    ['a foreign manifest', { 'manifest.json': '{ "name": "a web app" }', 'icon.png': 'x' }],
    [
      'a file beside our own',
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
})

describe('compare', () => {
  test('finds nothing in a folder that is up to date', () => {
    expect(compare(output({ a: '1' }), written({ a: '1' }))).toEqual([])
  })

  test('names each file that differs, and how', () => {
    const folder = written({ edited: '1', missing: '2', stale: '3', same: '4' })
    writeFileSync(join(folder, 'edited'), 'by hand')
    rmSync(join(folder, 'missing'))
    fill(folder, { 'new/orphan': 'x' })
    const problems = compare(
      output({ edited: '1', missing: '2', stale: 'three', same: '4' }),
      folder,
    )
    expect(
      problems.map(({ code, message }) => `${code} ${message.slice(folder.length + 1)}`),
    ).toEqual([
      'edited edited was edited by hand',
      'missing missing is missing',
      'stale stale is out of date',
      'stale manifest.json is out of date',
      'orphaned new/orphan is no longer generated',
    ])
  })

  test('reports every file of a folder that does not exist as missing', () => {
    const problems = compare(output({ a: '1' }), join(folderWith(), 'out'))
    expect(problems.map(({ code }) => code)).toEqual(['missing', 'missing'])
    expect(existsSync(join(folderWith(), 'out'))).toBe(false)
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
    "for (let n = 0; n < 40; n++) try { run(n % 10) } catch (error) { if (error.name !== 'ProblemsError') throw error }"
  const codes = [1, 2, 3].map(async () => once(startWriter(folder, loop), 'exit'))
  expect((await Promise.all(codes)).map(([code]) => code as number)).toEqual([0, 0, 0])
  expectWhole(folder)
})

describe('a run that is killed', () => {
  test('leaves the output of the run before or its own, whole', { timeout: 60_000 }, async () => {
    const folder = join(folderWith(), 'out')
    for (let round = 0; round < 12; round++) {
      const child = startWriter(
        folder,
        "run(0); process.stdout.write('ready'); for (let n = 1; ; n++) run(n % 10)",
      )
      await once(child.stdout, 'data')
      await new Promise((resolve) => setTimeout(resolve, 15 + round * 7.3))
      child.kill('SIGKILL')
      await once(child, 'exit')
      restoreInterrupted(folder)
      expectWhole(folder)
    }
  })

  test('while another still writes, nothing of the other is touched', () => {
    const folder = join(folderWith(), 'out')
    mkdirSync(`${folder}.previous-${process.pid}`)
    mkdirSync(`${folder}.staging-${process.pid}`)
    restoreInterrupted(folder)
    expect(readdirSync(join(folder, '..'))).toHaveLength(2)
  })
})
