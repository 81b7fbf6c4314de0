import { chmodSync, existsSync, readFileSync, readdirSync } from 'node:fs'
import { readlinkSync, rmSync, statSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { compare } from '../../scripts/output/compare.ts'
import type { VirtualFile } from '../../scripts/document/virtual-file.ts'
import { manifestFile } from '../../scripts/output/manifest.ts'
import { restoreInterrupted, write } from '../../scripts/output/write.ts'
import { fill, folderWith } from '../support/folder.ts'
import { codesOf, contentsOf, output, written } from './support.ts'

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
    const run = () => write(output({ a: '1' }), folder)
    expect(codesOf(run)).toEqual(['output-foreign-file'])
    expect(run).toThrow('would be lost: deep/also.txt, precious.txt')
    expect(contentsOf(folder)).toEqual({ 'deep/also.txt': 'y', 'precious.txt': 'x' })
  })

  test('names some of many such files and counts the others', () => {
    const many = Array.from({ length: 30 }, (_, i) => [`file${i}`, 'x'])
    const folder = folderWith(Object.fromEntries(many))
    const run = () => write(output({ a: '1' }), folder)
    expect(run).toThrow(/: file0(, file\d+){9} and 20 more$/)
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

  test('rejects a broken symbolic link', () => {
    const folder = join(folderWith(), 'out')
    symlinkSync('nowhere', folder)
    expect(() => write(output({ a: '1' }), folder)).toThrow('it is a broken symbolic link')
    expect(readlinkSync(folder)).toBe('nowhere')
  })
})

test('the manifest is the same in whatever order files were made', () => {
  const [a, b] = output({ a: '1', 'b/c': '2' }) as [VirtualFile, VirtualFile]
  expect(manifestFile([a, b])).toEqual(manifestFile([b, a]))
})

describe('compare', () => {
  test.each([
    [{ a: '1' }, []],
    [{ a: '2' }, ['a is out of date']],
  ])('names the version that made a folder, with %j to write', (files, others) => {
    const folder = written({ a: '1' })
    const manifest = readFileSync(join(folder, 'manifest.json'), 'utf8')
    fill(folder, { 'manifest.json': manifest.replace(/("version": ")[^"]+/, '$10.0.1') })
    const messages = compare(output(files), folder).map(({ message }) => message)
    expect(messages.map((it) => it.slice(folder.length + 1))).toEqual([
      ...others,
      expect.stringMatching(/^manifest\.json was made by version 0\.0\.1, this is \d/),
    ])
  })

  test('finds nothing in a folder that is up to date', () => {
    expect(compare(output({ a: '1' }), written({ a: '1' }))).toEqual([])
  })

  test('names each file that differs, and how', () => {
    const folder = written({ edited: '1', missing: '2', stale: '3', same: '4', orphan: '5' })
    writeFileSync(join(folder, 'edited'), 'by hand')
    rmSync(join(folder, 'missing'))
    fill(folder, { 'new/foreign': 'x', replaced: 'x' })
    const files = { edited: '1', missing: '2', stale: 'three', same: '4', replaced: '5' }
    const problems = compare(output(files), folder)
    expect(
      problems.map(({ code, message }) => `${code} ${message.slice(folder.length + 1)}`),
    ).toEqual([
      'edited edited was edited by hand',
      'missing missing is missing',
      'stale stale is out of date',
      'output-foreign-file replaced was not generated',
      'stale manifest.json is out of date',
      'output-foreign-file new/foreign was not generated',
      'orphaned orphan is no longer generated',
    ])
  })

  test('reports a folder that does not exist once', () => {
    const problems = compare(output({ a: '1' }), join(folderWith(), 'out'))
    expect(problems.map(({ code }) => code)).toEqual(['missing'])
    expect(existsSync(join(folderWith(), 'out'))).toBe(false)
  })
})
