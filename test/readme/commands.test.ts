import { existsSync, readFileSync } from 'node:fs'
import { dirname, resolve } from 'node:path'
import { expect, test } from 'vitest'
import { blocksOf, PAGES } from './blocks.ts'

const ROOT = resolve(import.meta.dirname, '../..')
const README = PAGES[0]!

test("the first screen of README.md shows code, what it prints, and the newcomer's two commands", () => {
  const firstScreen = README.markdown.split('\n').slice(0, 40).join('\n')
  const [example, commands] = blocksOf({ ...README, markdown: firstScreen })
  expect(example!.output).toBeDefined()
  expect(commands!.code.split('\n').map((line) => line.replace(/\s*#.*/, ''))).toEqual([
    'npm ci && npm run generate',
    'npm ci && npm test',
    '',
  ])
})

test('README.md stays below 150 lines', () => {
  expect(README.markdown.split('\n').length).toBeLessThan(150)
})

test.each(PAGES)('each `npm run …` in $path is a script of package.json', ({ markdown }) => {
  const { scripts } = JSON.parse(readFileSync(resolve(ROOT, 'package.json'), 'utf8')) as {
    readonly scripts: Readonly<Record<string, string>>
  }
  const named = [...markdown.matchAll(/npm run ([\w:-]+)/g)].map(([, name]) => name!)
  expect([...new Set(named)].filter((name) => !(name in scripts))).toEqual([])
})

test.each(PAGES)('each link of $path to a file leads to one', ({ path, markdown }) => {
  const targets = [...markdown.matchAll(/\]\((?!https?:)([^)#]+)/g)].map(([, target]) => target!)
  expect(targets.filter((target) => !existsSync(resolve(ROOT, dirname(path), target)))).toEqual([])
})
