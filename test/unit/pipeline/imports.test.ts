import { readFileSync, readdirSync } from 'node:fs'
import { dirname, join, relative } from 'node:path'
import { expect, test } from 'vitest'

const ROOT = join(import.meta.dirname, '../../..')
const IMPORT =
  /^(?:import|export)\s+(?!type\b)[^'"]*?['"](\.[^'"]+)['"]|\bimport\(\s*['"](\.[^'"]+)['"]/gm
const TYPES_TOO = new RegExp(IMPORT.source.replace('(?!type\\b)', ''), IMPORT.flags)

/** What a file imports from other files, relative to the project. */
function importsOf(file: string, pattern = IMPORT): string[] {
  const text = readFileSync(join(ROOT, file), 'utf8')
  return [...text.matchAll(pattern)].map((it) =>
    relative(ROOT, join(ROOT, dirname(file), it[1] ?? it[2]!)),
  )
}

function filesIn(folder: string): string[] {
  const names = readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' })
  return names.filter((name) => name.endsWith('.ts')).map((name) => join(folder, name))
}

test.each([
  ['scripts', (to: string) => !/^(generated|src)\//.test(to)],
  ['generated', (to: string) => /^generated\//.test(to)],
  ['src', (to: string) => /^(generated|src)\//.test(to)],
])('%s imports only what it may', (folder, allowed) => {
  const all = filesIn(folder).flatMap((file) => importsOf(file, TYPES_TOO).map((to) => [file, to]))
  expect(all.filter(([, to]) => !allowed(to!))).toEqual([])
})

test('no stage imports another', () => {
  const [run, emit] = ['scripts/pipeline/index.ts', 'scripts/pipeline/emit.ts']
  const lazily = (file: string) =>
    readFileSync(join(ROOT, run), 'utf8').includes(`import('./${file}')`)
  const stages = [
    ...importsOf(run).filter((to) => lazily(to.split('/').at(-1)!)),
    ...importsOf(emit),
  ]
  expect(stages).toEqual(
    expect.arrayContaining(
      ['load', 'lint', 'bundle', 'types', 'models'].map((it) => `scripts/pipeline/${it}.ts`),
    ),
  )
  const between = stages.map((from) => [from, importsOf(from).filter((to) => stages.includes(to))])
  expect(between.filter(([, to]) => to!.length > 0)).toEqual([])
})
