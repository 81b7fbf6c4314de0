import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { PROBLEM_CODES } from '../../scripts/document/problem-codes.ts'

const ROOT = join(import.meta.dirname, '../..')

const INTRODUCTION = `# Problems

A problem is printed with its code, its place (file, line, column and pointer) and the fix. A command
prints all problems at once, and writes nothing when one of them is an error. Codes that aren't listed
here are names of Redocly's [rules](https://redocly.com/docs/cli/rules/built-in-rules).

`

test('docs/problems.md lists the codes; update it with npx vitest run test/document -u', async () => {
  const lines = Object.entries(PROBLEM_CODES).map(
    ([code, meaning]) => `- \`${code}\`: ${meaning}\n`,
  )
  await expect(INTRODUCTION + lines.join('')).toMatchFileSnapshot(join(ROOT, 'docs/problems.md'))
})

test('every code is reported somewhere', () => {
  const source = globSync('scripts/**/*.ts', { cwd: ROOT, exclude: ['**/problem-codes.ts'] })
    .map((file) => readFileSync(join(ROOT, file), 'utf8'))
    .join()
  expect(Object.keys(PROBLEM_CODES).filter((code) => !source.includes(`'${code}'`))).toEqual([])
})
