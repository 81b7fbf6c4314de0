import { expect, test } from 'vitest'
import { PAGES } from './blocks.ts'
import { problemCodes } from './problem-codes.ts'

test('docs/problems.md has a row for each problem that the scripts report, and for no other', () => {
  const section = PAGES.find(({ path }) => path === 'docs/problems.md')!.markdown
  const listed = [...section.matchAll(/^\| `([a-z0-9-]+)` /gm)].map(([, code]) => code!)
  expect([...listed].sort()).toEqual(problemCodes())
})
