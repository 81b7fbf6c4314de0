import { pageHref } from '../model/page-links.ts'
import { allTags } from '../model/tags.ts'
import type { ObjectModel, OperationModel, Site, WorkflowsModel } from '../model/types.ts'
import { markdownDescription } from '../text/markdown-description.ts'
import { markdownLink, markdownText } from '../text/markdown.ts'
import { objectMarkdown } from './objects.ts'
import { blocks, operationLine, operationMarkdown } from './operation.ts'
import { workflowsMarkdown } from './workflows.ts'

/**
 * The site for language models: what it is about and where to read on.
 *
 * @see https://llmstxt.org
 */
export function llms(
  site: Site,
  contents: readonly OperationModel[],
  objects: readonly ObjectModel[],
): string {
  const { info } = site.document
  const groups = allTags(site.tags).flatMap((tag) => [
    `## ${markdownText(tag.title)}`,
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
    ...(site.workflows === undefined ? [] : workflowLines(site.workflows)),
    '## Optional',
    [
      '- [Errors](errors.md): all error messages with their causes and operations',
      ...(objects.length > 0
        ? ['- [Objects](objects/index.md): the objects that the operation pages link to']
        : []),
      `- [Everything in one file](llms-full.txt): all pages of operations${site.workflows === undefined ? '' : ', and the workflows'}`,
      '- [OpenAPI](openapi.yaml): the description itself',
      ...(site.workflows === undefined
        ? []
        : ['- [Arazzo](arazzo.yaml): the workflows themselves']),
    ].join('\n'),
  ])
}

function workflowLines({ workflows }: WorkflowsModel): string[] {
  const lines = workflows.map(({ title, anchor, description }) => {
    const link = markdownLink(title, `workflows.md#${anchor}`)
    return ['- ', link, description === '' ? '' : `: ${markdownText(description)}`].join('')
  })
  return ['## Workflows', lines.join('\n')]
}

/** All pages in one file. */
export function llmsFull(
  { document: { info }, workflows }: Site,
  contents: readonly OperationModel[],
  objects: readonly ObjectModel[],
): string {
  return blocks([
    `# ${markdownText(info.title)}`,
    info.summary === undefined ? '' : `> ${markdownText(info.summary)}`,
    markdownDescription(info.description ?? '', 2),
    ...contents.map((content) => operationMarkdown(content, 2, '').trimEnd()),
    ...(objects.length > 0 ? ['## Objects'] : []),
    ...objects.map((object) => objectMarkdown(object, 3, '').trimEnd()),
    workflows === undefined ? '' : workflowsMarkdown(workflows, 2).trimEnd(),
  ])
}
