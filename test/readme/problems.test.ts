import { expect, test } from 'vitest'
import { README } from './blocks.ts'
import { problemCodes } from './problem-codes.ts'

test('README.md has a line for each problem that the scripts report, and for no other', () => {
  const section = README.slice(README.indexOf('\n## Problems'))
  const listed = [...section.matchAll(/^\| `([a-z0-9-]+)` /gm)].map(([, code]) => code!)
  expect([...listed].sort()).toEqual(problemCodes())
})
