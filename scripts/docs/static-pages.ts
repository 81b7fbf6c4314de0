import type { VirtualFile } from '../document/virtual-file.ts'
import { errorsHtml } from './html/errors.ts'
import { objectHtml, objectIndexHtml } from './html/objects.ts'
import { operationHtml } from './html/operation.ts'
import { startHtml } from './html/start.ts'
import { workflowsHtml } from './html/workflows.ts'
import { errorsMarkdown } from './markdown/errors.ts'
import { llms, llmsFull } from './markdown/llms.ts'
import { objectIndexMarkdown, objectMarkdown } from './markdown/objects.ts'
import { operationMarkdown } from './markdown/operation.ts'
import { workflowsMarkdown } from './markdown/workflows.ts'
import { errorsByStatus } from './model/error-index.ts'
import { objectModels } from './model/object-model.ts'
import { operationModel } from './model/operation-model.ts'
import type { ObjectModel, Site } from './model/types.ts'
import { searchIndex } from './search-index.ts'

/** All pages except Redoc's. */
export function staticPages(site: Site): VirtualFile[] {
  const operations = site.operations.map((page) => operationModel(site, page))
  const errors = errorsByStatus(operations)
  const objects = objectModels(site, operations)
  return [
    { path: 'operations/index.html', content: startHtml(site, objects) },
    ...operations.flatMap((operation) => [
      { path: `operations/${operation.page.file}.html`, content: operationHtml(site, operation) },
      { path: `operations/${operation.page.file}.md`, content: operationMarkdown(operation) },
    ]),
    { path: 'errors.html', content: errorsHtml(site, errors) },
    { path: 'errors.md', content: errorsMarkdown(site, errors) },
    ...workflowPages(site),
    ...objectPages(site, objects),
    { path: 'llms.txt', content: llms(site, operations, objects) },
    { path: 'llms-full.txt', content: llmsFull(site, operations, objects) },
    {
      path: 'assets/search-index.js',
      content: searchIndex(operations, errors, objects, site.workflows),
    },
  ]
}

function objectPages(site: Site, objects: readonly ObjectModel[]): VirtualFile[] {
  if (objects.length === 0) return []
  return [
    { path: 'objects/index.html', content: objectIndexHtml(site, objects) },
    { path: 'objects/index.md', content: objectIndexMarkdown(objects) },
    ...objects.flatMap((object) => [
      { path: `objects/${object.file}.html`, content: objectHtml(site, object) },
      { path: `objects/${object.file}.md`, content: objectMarkdown(object) },
    ]),
  ]
}

function workflowPages(site: Site): VirtualFile[] {
  const { workflows } = site
  if (workflows === undefined) return []
  return [
    { path: 'workflows.html', content: workflowsHtml(site, workflows) },
    { path: 'workflows.md', content: workflowsMarkdown(workflows) },
  ]
}
