import { expect, test } from 'vitest'
import { markdownDescription } from '../../scripts/docs/text/markdown-description.ts'
import { markdownFence } from '../../scripts/docs/text/markdown.ts'
import { richText } from '../../scripts/docs/text/rich-text.ts'

test.each([
  ['headings', '# heading\n\n', 130_000],
  ['code spans', 'a `b` c\n', 70_000],
  ['runs of backticks', '` `` ``` ', 3000],
])('descriptions of very many %s are rendered', (_, part, count) => {
  const markdown = part.repeat(count)
  const options = { headingLevel: 3, idPrefix: 'x', linkCode: () => 'a.html' }
  expect(richText(markdown, options).text.length).toBeGreaterThan(count)
  expect(markdownDescription(markdown, 3).length).toBeGreaterThan(count)
  expect(markdownFence('text', markdown).length).toBeGreaterThan(count)
})
