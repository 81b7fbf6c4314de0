import { expect, test } from 'vitest'
import { description } from '../../scripts/docs/text/description.ts'
import { markdownFence } from '../../scripts/docs/text/markdown.ts'
import { pageHtml } from '../../scripts/docs/text/page-html.ts'

test.each([
  ['headings', '# heading\n\n', 130_000],
  ['code spans', 'a `b` c\n', 70_000],
  ['runs of backticks', '` `` ``` ', 3000],
])('descriptions of very many %s are rendered', (_, part, count) => {
  const markdown = part.repeat(count)
  const source = description(markdown, { level: 3, idPrefix: 'x', linkCode: () => 'a.html' })
  expect(source.length).toBeGreaterThan(count)
  expect(pageHtml(source, '').content.text.length).toBeGreaterThan(count)
  expect(markdownFence('text', markdown).length).toBeGreaterThan(count)
})
