import { NO_EXAMPLES, type ErrorStatus, type ErrorText } from '../errors.ts'
import { markdownDescription } from '../markdown-description.ts'
import { indent, markdownCode, markdownFence, markdownLink, markdownText } from '../markdown.ts'
import { sectionUnder } from '../rich-text.ts'
import { pageHref, type Site } from '../site.ts'
import { statusName } from '../status.ts'
import { blocks } from './operation-markdown.ts'

/** The index of errors in Markdown. */
export function errorsMarkdown(site: Site, statuses: readonly ErrorStatus[]): string {
  const introduction = sectionUnder(site.document.info.description ?? '', /^errors$/i)
  return blocks([
    '# Errors',
    introduction === undefined ? '' : markdownDescription(introduction, 2),
    statuses.length === 0 ? NO_EXAMPLES : '',
    ...statuses.flatMap(({ status, texts }) => [
      `## ${statusName(status)}`,
      texts.map(errorMarkdown).join('\n'),
    ]),
  ])
}

function errorMarkdown({ text, json, mediaType, causes }: ErrorText): string {
  const lines = causes.map(({ when, pages }) => {
    const links = pages.map((page) =>
      markdownLink(page.operation.operationId, pageHref(page, 'root', 'md')),
    )
    return ['  - ', markdownText(when), ': ', links.join(', ')].join('')
  })
  const body = json ? ['', indent(markdownFence('json', text), 2), ''] : []
  return [`- ${markdownCode(json ? mediaType : text)}`, ...body, ...lines].join('\n')
}
