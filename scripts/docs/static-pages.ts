import type { VirtualFile } from '../document/virtual-file.ts'
import { errorExamples, errorsByStatus, type ErrorExample } from './model/error-index.ts'
import { objectModel, objectNames } from './model/object-model.ts'
import { operationModel } from './model/operation-model.ts'
import { objectPath, pagePath } from './model/page-links.ts'
import type { OperationPage, Site } from './model/types.ts'
import { changesPage } from './pages/changes.ts'
import { accessPage } from './pages/access.ts'
import { describer, type Describe } from './pages/describe.ts'
import { errorsPage } from './pages/errors.ts'
import { layout } from './pages/layout.ts'
import { objectIndexPage, objectPage } from './pages/objects.ts'
import { operationPage } from './pages/operation.ts'
import { INTRODUCTION, startPage } from './pages/start.ts'
import { workflowsPage } from './pages/workflows.ts'
import { rootPath, siteMap } from './publish/publication.ts'
import { searchFiles } from './search/index.ts'
import { sectionsOf, type Section as FoundSection } from './search/sections.ts'
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
  /** The names of all objects, on the page of one. */
  readonly objects?: readonly string[]
  readonly source: string
}

/** All pages except Redoc's, one after the other, so that only one is in memory. */
export function* staticPages(site: Site): Generator<VirtualFile> {
  const describe = describer(site)
  const { description = '' } = site.document.info
  const introduction = pageHtml(describe(description, 3, INTRODUCTION), '').sections
  const paths: string[] = []
  const found: FoundSection[] = []
  const whole: string[] = []
  for (const page of pagesOf(site, describe)) {
    const { source, path, kind } = page
    const isStart = kind === 'start'
    const up = path.includes('/') ? '../' : ''
    const markdown = isStart ? 'llms.txt' : `${path}md`
    const rendered = pageHtml(source, up)
    paths.push(`${path}html`)
    found.push(...sectionsOf(rendered.tokens, `${path}html`))
    if (!INDEXES.has(kind))
      whole.push(publishedMarkdown(source, { up: '', shift: isStart ? 0 : 1 }))
    yield {
      path: decodeURIComponent(`${path}html`),
      content: layout(site, { ...page, up, markdown, introduction, page: rendered }),
    }
    yield {
      path: decodeURIComponent(markdown),
      content: `${publishedMarkdown(source, { up })}\n`,
    }
  }
  yield { path: 'llms-full.txt', content: `${joinBlocks(whole)}\n` }
  // Servers and search engines look for these only at the root.
  if (site.folder === '') {
    yield { path: '404.html', content: notFoundPage(site, introduction) }
    yield* siteMap(site.publication, site.hasRedoc ? [...paths, 'reference.html'] : paths)
  }
  yield* searchFiles(found, describedPages(site))
}

/** The kinds of pages that only list what other pages say. */
const INDEXES = new Set(['access', 'errors', 'objects'])

/** The pages of operations, webhooks and callbacks by their path. */
function describedPages({ operations, incoming }: Site): ReadonlyMap<string, OperationPage> {
  return new Map([...operations, ...incoming].map((page) => [pagePath(page), page]))
}

function* pagesOf(site: Site, describe: Describe): Generator<Page> {
  const { document, workflows, access } = site
  const { info } = document
  const objects = objectNames(site)
  yield {
    title: info.title,
    path: 'index.',
    kind: 'start',
    description:
      info.summary ?? (firstSentence(info.description ?? '') || `The operations of ${info.title}`),
    source: startPage(describe, site, objects),
  }
  const errors = new Map<OperationPage, readonly ErrorExample[]>()
  for (const page of [...site.operations, ...site.incoming]) {
    const content = operationModel(site, page)
    const { method, path } = page.operation
    errors.set(page, content.errors.flatMap(errorExamples))
    yield {
      title: page.title,
      path: pagePath(page, ''),
      kind: 'operation',
      current: page,
      description: firstSentence(content.lead) || `${sentMethod(method)} ${path}`,
      source: operationPage(describe, content),
    }
  }
  yield {
    title: 'Errors',
    path: 'errors.',
    kind: 'errors',
    description: 'All error responses by status, with their messages, causes and operations.',
    source: errorsPage(describe, site, errorsByStatus(errors)),
  }
  if (access.length > 0)
    yield {
      title: 'Access',
      path: 'access.',
      kind: 'access',
      description: 'The operations by the scope or role that their credentials need.',
      source: accessPage(access),
    }
  if (workflows)
    yield {
      title: 'Workflows',
      path: 'workflows.',
      kind: 'workflows',
      description: workflows.title,
      source: workflowsPage(describe, workflows),
    }
  if (site.versions.length > 0 && site.folder === '')
    yield {
      title: 'Changes',
      path: 'changes.',
      kind: 'changes',
      description: 'What changed since earlier versions, by who is affected.',
      source: changesPage(site),
    }
  if (objects.length > 0)
    yield {
      title: 'Objects',
      path: 'objects/index.',
      kind: 'objects',
      description: 'The objects that the operation pages link to.',
      source: objectIndexPage(site, objects),
    }
  for (const name of objects) {
    const object = objectModel(site, name)
    yield {
      title: name,
      path: objectPath(object.file, ''),
      kind: 'object',
      objects,
      description: firstSentence(object.view.description) || `The object ${name}`,
      source: objectPage(describe, object),
    }
  }
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
      title,
      description: title,
      path: '404.',
      kind: 'not-found',
      up,
      introduction,
      page: pageHtml(source, up),
    },
  )
}
