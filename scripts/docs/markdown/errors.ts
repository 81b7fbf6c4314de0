import { NO_EXAMPLES } from '../model/error-index.ts'
import { pageHref } from '../model/page-links.ts'
import { statusName } from '../model/status-name.ts'
import type { ErrorBody, ErrorStatus, Site } from '../model/types.ts'
import { markdownDescription } from '../text/markdown-description.ts'
import {
  indent,
  markdownCode,
  markdownFence,
  markdownLink,
  markdownText,
} from '../text/markdown.ts'
import { sectionUnder } from '../text/rich-text.ts'
import { blocks } from './operation.ts'

/** The page of errors in Markdown. */
export function errorsMarkdown(site: Site, statuses: readonly ErrorStatus[]): string {
  const introduction = sectionUnder(site.document.info.description ?? '', 'Errors')
  return blocks([
    '# Errors',
    introduction === undefined ? '' : markdownDescription(introduction, 2),
    statuses.length === 0 ? NO_EXAMPLES : '',
    ...statuses.flatMap(({ status, bodies }) => [
      `## ${statusName(status)}`,
      bodies.map(errorMarkdown).join('\n'),
    ]),
  ])
}

function errorMarkdown({ text, json, mediaType, causes }: ErrorBody): string {
  const lines = causes.map(({ when, pages }) => {
    const links = pages.map((page) =>
      markdownLink(page.operation.operationId, pageHref(page, 'root', 'md')),
    )
    return ['  - ', markdownText(when), ': ', links.join(', ')].join('')
  })
  const body = json ? ['', indent(markdownFence('json', text), 2), ''] : []
  return [`- ${markdownCode(json ? mediaType : text)}`, ...body, ...lines].join('\n')
}
