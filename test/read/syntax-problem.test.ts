import { join } from 'node:path'
import { expect, test } from 'vitest'
import type { ProblemsError } from '../../scripts/document/problem.ts'
import { load } from '../../scripts/read/load.ts'
import { folderWith } from '../support/folder.ts'

test.each([
  ['x:\n  list: [\n  a\n  ]', 'deeper than the key'],
  ['x:\n  map: {\n  a: 1\n  }', 'deeper than the key'],
  ['a: 1\n---\nb: 2', 'remove the line ---'],
  ['a:\n\tb: 1', 'indent with spaces'],
  ['a: 1\na: 2', 'remove or rename one'],
  ['a: "\\d"', 'in single quotes'],
  ['a: *b', 'quote a string'],
  ['a: @b', 'quote the string'],
  ['a: `b`', 'quote the string'],
  ['a: b: c', 'quote the string'],
])('%j: the fix of a common fault', async (text, hint) => {
  const folder = folderWith({ 'openapi.yaml': text })
  const problems = await load(join(folder, 'openapi.yaml')).catch(
    ({ problems }: ProblemsError) => problems,
  )
  expect(problems).toMatchObject([{ code: 'not-yaml', hint: expect.stringContaining(hint) }])
})
