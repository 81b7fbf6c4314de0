import { resolve } from '../../document/references.ts'
import { callbacksOf, webhooksOf } from '../../document/requests/incoming.ts'
import {
  operationsOf,
  type Document,
  type Operation,
  type SecurityScheme,
} from '../../document/openapi.ts'
import { uniqueName } from '../../document/unique-name.ts'
import { upgrade } from '../../document/upgrade.ts'
import { identifier } from '../../typescript/identifier.ts'
import { publicationOf } from '../publish/publication.ts'
import { samplesOf } from '../samples/index.ts'
import type { DocsSettings } from '../settings.ts'
import { tryItOf } from '../try-it/try-it.ts'
import { sectionUnder } from '../text/sections.ts'
import type { ArazzoSource } from '../../arazzo/read-arazzo.ts'
import { workflowsModel } from '../workflows/workflow-model.ts'
import { accessOf } from './access-index.ts'
import { tagsOfOperation, tagTree } from './tags.ts'
import type { OperationPage, Site } from './types.ts'

/**
 * The site of a description and of the workflows next to it.
 *
 * @param logo its path from the root
 * @throws ProblemsError for workflows that name an unknown operation
 */
export async function siteOf(
  bundled: Document,
  settings: DocsSettings,
  arazzo?: ArazzoSource,
  logo?: string,
): Promise<Site> {
  const document = upgrade(bundled)
  const files = new Set(['index'])
  const found = operationsOf(document)
  const named = found.map((it) => uniqueFile(identifier(it.operationId), files))
  const operations: OperationPage[] = []
  // One after the other: the formatter of samples takes memory for each that runs.
  for (const [index, operation] of found.entries())
    operations.push({
      kind: 'operation',
      operation,
      title: operation.object.summary ?? operation.operationId,
      ...tagsOfOperation(document, operation.object),
      file: named[index]!,
      callbacks: callbacksOf(document, operation).map((it) =>
        incomingPage('callback', it, it.name, files),
      ),
      samples: await samplesOf(document, operation, settings),
      tryIt: settings.tryIt === true ? tryItOf(document, operation, settings) : undefined,
    })
  const webhooks = webhooksOf(document).map((it) => incomingPage('webhook', it, it.path, files))
  const schemes = schemesOf(document)
  return {
    document,
    versions: [],
    folder: '',
    operations,
    incoming: [...webhooks, ...operations.flatMap(({ callbacks }) => callbacks)],
    tags: tagTree(document, operations),
    schemes,
    access: accessOf(operations, schemes),
    objectFiles: objectFilesOf(document),
    workflows: arazzo && workflowsModel(arazzo, operations),
    rateLimits: rateLimitsOf(document, settings),
    publication: publicationOf(settings, logo),
    hasRedoc: settings.redoc === true,
  }
}

/** The page of a webhook or callback. */
function incomingPage(
  kind: 'webhook' | 'callback',
  operation: Operation,
  name: string,
  files: Set<string>,
): OperationPage {
  const { summary, operationId = name, tags = [] } = operation.object
  const file = uniqueFile(identifier(`${kind} ${operationId}`), files)
  const title = summary ?? operationId
  const nothing = { tag: '', callbacks: [], samples: [], tryIt: undefined }
  return { kind, operation, title, badges: tags, file, ...nothing }
}

function rateLimitsOf({ info }: Document, { rateLimits }: DocsSettings): string | undefined {
  return rateLimits && sectionUnder(info.description ?? '', rateLimits)
}

function objectFilesOf({ components }: Document): ReadonlyMap<string, string> {
  const files = new Set(['index'])
  const names = Object.keys(components?.schemas ?? {})
  return new Map(names.map((name) => [name, uniqueFile(identifier(name), files)]))
}

/** File systems allow names of 255 bytes, suffixes included. */
const MOST_BYTES = 200

/** Some file systems ignore case. */
function uniqueFile(name: string, taken: Set<string>): string {
  const start = Buffer.from(name)
    .subarray(0, MOST_BYTES)
    .toString()
    .replace(/\uFFFD$/, '')
  const file = uniqueName(start, (it) => taken.has(it.toLowerCase()), '-')
  taken.add(file.toLowerCase())
  return file
}

function schemesOf(document: Document): ReadonlyMap<string, SecurityScheme> {
  const schemes = Object.entries(document.components?.securitySchemes ?? {})
  return new Map(
    schemes.map(([name, scheme]) => [name, resolve<SecurityScheme>(document, scheme)] as const),
  )
}
