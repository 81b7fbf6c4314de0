import type { OperationContent } from '../content.ts'
import { markdownDescription } from '../markdown-description.ts'
import { markdownText } from '../markdown.ts'
import { pageHref, type Site } from '../site.ts'
import { blocks, operationLine, operationMarkdown } from './operation-markdown.ts'

/**
 * The site for language models: what it is about and where to read on.
 *
 * @see https://llmstxt.org
 */
export function llms(site: Site, contents: readonly OperationContent[]): string {
  const { info } = site.document
  const groups = site.tags.flatMap((tag) => [
    `## ${markdownText(tag.name)}`,
    contents
      .filter(({ page }) => page.tag === tag.name)
      .map((content) => operationLine(content, pageHref(content.page, 'root', 'md')))
      .join('\n'),
  ])
  return blocks([
    `# ${markdownText(info.title)}`,
    info.summary === undefined ? '' : `> ${markdownText(info.summary)}`,
    markdownDescription(info.description ?? '', 3),
    ...groups,
    '## Optional',
    [
      '- [Errors](errors.md): every error text, its causes and its operations',
      '- [Everything in one file](llms-full.txt): all pages of operations',
      '- [OpenAPI](openapi.yaml): the description itself',
    ].join('\n'),
  ])
}

/** The introduction and all pages of operations in one file. */
export function llmsFull(
  { document: { info } }: Site,
  contents: readonly OperationContent[],
): string {
  return blocks([
    `# ${markdownText(info.title)}`,
    info.summary === undefined ? '' : `> ${markdownText(info.summary)}`,
    markdownDescription(info.description ?? '', 2),
    ...contents.map((content) => operationMarkdown(content, 2).trimEnd()),
  ])
}
