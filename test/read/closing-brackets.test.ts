import { join } from 'node:path'
import { expect, test } from 'vitest'
import { load } from '../../scripts/read/load.ts'
import { folderWith } from '../support/folder.ts'

test.each([
  ['a list', ['x-a: [', '  1', ']'], [1]],
  ['an object', ['x-a: {', '  b: 1', '}'], { b: 1 }],
  ['both, nested', ['x-a: {', '  b: [', '  1', '  ]', '}'], { b: [1] }],
  [
    'one bracket after the other',
    ['x-a:', '  b: {', '    c: [', '      1', '  ]}'],
    { b: { c: [1] } },
  ],
  ['no content', ['x-a: [', ']'], []],
  ['an item of a list', ['x-a:', '- {', '  b: 1', '}', '- 2'], [{ b: 1 }, 2]],
  ['a comma behind', ['x-a: [', '  [', '    1', '], 2', ']'], [[1], 2]],
  ['a comment behind', ['x-a: [', '  1', '] # all'], [1]],
  [
    'text that only looks like it',
    ['x-a:', '  b: |', '    [', '    ]', '  c: [', '  ]'],
    { b: '[\n]\n', c: [] },
  ],
])('reads brackets that are indented like their key: %s', async (_, lines, value) => {
  const folder = folderWith({
    'openapi.yaml': ['openapi: 3.1.0', 'info: { title: A, version: "1" }', ...lines].join('\n'),
  })
  const { document } = await load(join(folder, 'openapi.yaml'))
  expect(document.parsed).toMatchObject({ 'x-a': value })
})
