import type { VirtualFile } from '../document/virtual-file.ts'
import { errorsByStatus } from './model/error-index.ts'
import { objectModels } from './model/object-model.ts'
import { operationModel } from './model/operation-model.ts'
import { objectPath, pagePath } from './model/page-links.ts'
import type { OperationPage, Site } from './model/types.ts'
import { changesPage } from './pages/changes.ts'
import { accessPage } from './pages/access.ts'
import { describer } from './pages/describe.ts'
import { errorsPage } from './pages/errors.ts'
import { layout } from './pages/layout.ts'
import { objectIndexPage, objectPage } from './pages/objects.ts'
import { operationPage } from './pages/operation.ts'
import { INTRODUCTION, startPage } from './pages/start.ts'
import { workflowsPage } from './pages/workflows.ts'
import { rootPath, siteMap } from './publish/publication.ts'
import { searchFiles } from './search/index.ts'
import { firstSentence } from './text/first-sentence.ts'
import { joinBlocks, linked } from './text/markdown.ts'
import { heading, ownTarget, publishedMarkdown } from './text/marks.ts'
import { pageHtml, type Section } from './text/page-html.ts'
import { sentMethod } from '../document/path-item.ts'

/** A page before it is published as Markdown and as HTML. */
interface Page {
  readonly title: string
  readonly description: string
  /** Its path from the root, without an extension. */
  readonly path: string
  readonly kind: string
  readonly current?: OperationPage
  readonly source: string
}

/** All pages except Redoc's. */
export function staticPages(site: Site): VirtualFile[] {
  const { info } = site.document
  const describe = describer(site)
  const all = [...site.operations, ...site.incoming]
  const operations = all.map((page) => operationModel(site, page))
  const errors = errorsByStatus(operations)
  const objects = objectModels(site, operations)
  const operationPages = operations.map((content): Page => {
    const { page } = content
    return {
      ...{ title: page.title, path: pagePath(page, ''), kind: 'operation', current: page },
      description:
        firstSentence(content.lead) ||
        `${sentMethod(page.operation.method)} ${page.operation.path}`,
      source: operationPage(describe, content),
    }
  })
  const objectPages = objects.map((object): Page => ({
    ...{ title: object.name, path: objectPath(object.file, ''), kind: 'object' },
    description: firstSentence(object.view.description) || `The object ${object.name}`,
    source: objectPage(describe, object),
  }))
  const { workflows } = site
  const workflowPage: Page | undefined = workflows && {
    ...{ title: 'Workflows', path: 'workflows.', kind: 'workflows', description: workflows.title },
    source: workflowsPage(describe, workflows),
  }
  const start: Page = {
    ...{ title: info.title, path: 'index.', kind: 'start' },
    description:
      info.summary ?? (firstSentence(info.description ?? '') || `The operations of ${info.title}`),
    source: startPage(describe, site, objects),
  }
  const pages: Page[] = [
    ...operationPages,
    {
      ...{ title: 'Errors', path: 'errors.', kind: 'errors' },
      description: 'All error responses by status, with their messages, causes and operations.',
      source: errorsPage(describe, site, errors),
    },
    ...(site.access.length === 0
      ? []
      : [
          {
            ...{ title: 'Access', path: 'access.', kind: 'access' },
            description: 'The operations by the scope or role that their credentials need.',
            source: accessPage(site.access),
          },
        ]),
    ...(workflowPage === undefined ? [] : [workflowPage]),
    ...(site.versions.length === 0 || site.folder !== '' ? [] : [changes(site)]),
    ...(objects.length === 0
      ? []
      : [
          {
            ...{ title: 'Objects', path: 'objects/index.', kind: 'objects' },
            description: 'The objects that the operation pages link to.',
            source: objectIndexPage(objects),
          },
          ...objectPages,
        ]),
  ]
  const files = published(site, start, pages)
  const operationIds = new Map(
    all.map((page) => [decodeURIComponent(pagePath(page)), page.operation.operationId]),
  )
  return [
    ...files,
    { path: 'llms-full.txt', content: everything(start, pages) },
    ...siteMap(site.publication, [
      ...[start, ...pages].map(({ path }) => `${path}html`),
      'reference.html',
    ]),
    ...searchFiles(
      files.filter(({ path }) => path.endsWith('.html')),
      operationIds,
    ),
  ]
}

function changes(site: Site): Page {
  const description = 'What changed since earlier versions, by who is affected.'
  return {
    title: 'Changes',
    path: 'changes.',
    kind: 'changes',
    description,
    source: changesPage(site),
  }
}

function published(site: Site, start: Page, pages: readonly Page[]): VirtualFile[] {
  const introduction = pageHtml(start.source, '').sections.filter(({ id }) =>
    id.startsWith(INTRODUCTION),
  )
  const files = [start, ...pages].flatMap((page) => {
    const { source, path } = page
    const up = path.includes('/') ? '../' : ''
    const markdown = page === start ? 'llms.txt' : `${path}md`
    return [
      {
        path: decodeURIComponent(`${path}html`),
        content: layout(site, { ...page, up, markdown, introduction, page: pageHtml(source, up) }),
      },
      {
        path: decodeURIComponent(markdown),
        content: `${publishedMarkdown(source, { up })}\n`,
      },
    ]
  })
  // Servers look for it only at the root.
  if (site.folder !== '') return files
  return [...files, { path: '404.html', content: notFoundPage(site, introduction) }]
}

/** What servers send for any address without a page, so that it says where the site starts. */
function notFoundPage(site: Site, introduction: readonly Section[]): string {
  const up = rootPath(site.publication)
  const source = joinBlocks([
    heading(1, 'Page not found'),
    `There is no page at this address. ${linked('All operations', ownTarget('index.md'))}`,
  ])
  const title = 'Page not found'
  return layout(
    { ...site, publication: { ...site.publication, url: undefined } },
    {
      ...{ title, description: title, path: '404.', kind: 'not-found', up, introduction },
      page: pageHtml(source, up),
    },
  )
}

const INDEXES = new Set(['access', 'errors', 'objects'])

/** All pages in one file, except indexes of other pages. */
function everything(start: Page, pages: readonly Page[]): string {
  const parts = pages
    .filter(({ kind }) => !INDEXES.has(kind))
    .map(({ source }) => publishedMarkdown(source, { up: '', shift: 1 }))
  return `${joinBlocks([publishedMarkdown(start.source, { up: '' }), ...parts])}\n`
}
