import { existsSync, readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { expect, test } from 'vitest'
import { blocksOf, README } from './blocks.ts'

const ROOT = resolve(import.meta.dirname, '../..')

test('the two commands stand at the top', () => {
  const [first] = blocksOf(README)
  const commands = first!.code.split('\n').map((line) => line.replace(/\s*#.*/, ''))
  expect(commands).toEqual(['npm ci && npm run generate', 'npm ci && npm test', ''])
})

test('each `npm run …` in README.md is a script of package.json', () => {
  const { scripts } = JSON.parse(readFileSync(resolve(ROOT, 'package.json'), 'utf8')) as {
    readonly scripts: Readonly<Record<string, string>>
  }
  const named = [...README.matchAll(/npm run ([\w:-]+)/g)].map(([, name]) => name!)
  expect([...new Set(named)].filter((name) => !(name in scripts))).toEqual([])
})

test('each link of README.md to a file leads to one', () => {
  const targets = [...README.matchAll(/\]\((?!https?:)([^)#]+)/g)].map(([, target]) => target!)
  expect(targets.filter((target) => !existsSync(resolve(ROOT, target)))).toEqual([])
})
