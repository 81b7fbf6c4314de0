import { errorAnchor, NO_EXAMPLES } from '../model/error-index.ts'
import { pageTarget } from '../model/page-links.ts'
import { statusName } from '../model/status-name.ts'
import type { ErrorBody, ErrorStatus, OperationPage, Site } from '../model/types.ts'
import { joinBlocks, linked, markdownCode, markdownFence, markdownList } from '../text/markdown.ts'
import { attributes, heading, span, within } from '../text/marks.ts'
import { sectionUnder } from '../text/sections.ts'
import type { Describe } from './describe.ts'

/** The page of errors, from the body of a response to its causes. */
export function errorsPage(
  describe: Describe,
  { document }: Site,
  statuses: readonly ErrorStatus[],
): string {
  const introduction = sectionUnder(document.info.description ?? '', 'Errors')
  return joinBlocks([
    heading(1, 'Errors'),
    describe(introduction ?? 'All error responses by status.', 3),
    statuses.length === 0 ? NO_EXAMPLES : '',
    ...statuses.flatMap(({ status, bodies }) => [
      heading(2, span(`status s${status.slice(0, 1)}`, statusName(status)), { id: `s${status}` }),
      markdownList(bodies.map((body, index) => errorItem(describe, status, body, index))),
    ]),
  ])
}

function errorItem(
  describe: Describe,
  status: string,
  { text, json, mediaType, causes }: ErrorBody,
  index: number,
): string[] {
  return [
    attributes({ item: 'error', id: errorAnchor(status, index) }) +
      markdownCode(json ? mediaType : text),
    json ? markdownFence('json', text, `Body of ${statusName(status)}`) : '',
    markdownList(
      causes.map(({ when, pages }) => [describe(when, 6).replace(/\s+/g, ' '), linksTo(pages)]),
    ),
  ]
}

const FEW = 4

/** Links to operations, folded when there are many. */
function linksTo(pages: readonly OperationPage[]): string {
  const links = pages.map((page) =>
    linked(markdownCode(page.operation.operationId), pageTarget(page)),
  )
  const line = attributes({ class: 'from' }) + links.join(', ')
  const summary = `${links.length} operations`
  return links.length <= FEW ? line : within('details', { class: 'from', summary }, [line])
}
