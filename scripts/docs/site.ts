import { identifier } from '../typescript/identifier.ts'
import { operationsOf, resolve, type Document, type Operation } from '../document/openapi.ts'
import type { SecurityScheme } from '../document/openapi.ts'
import type { Profile } from './profile.ts'
import { samplesOf, type Sample } from './samples/index.ts'
import { slug } from './slug.ts'
import { workflowsText, type WorkflowsText } from './workflows/content.ts'
import type { ArazzoSource } from './workflows/read.ts'

/** Everything that the pages are made of. */
export interface Site {
  readonly document: Document
  readonly profile: Profile
  /** In document order; operations with several tags stand under their first one. */
  readonly tags: readonly Tag[]
  readonly operations: readonly OperationPage[]
  readonly schemes: ReadonlyMap<string, SecurityScheme>
  /** Names of the pages below `objects/` that schemas have where they need some, without an ending. */
  readonly objectFiles: ReadonlyMap<string, string>
  /** What stands beside the description about the order of operations. */
  readonly workflows: WorkflowsText | undefined
}

export interface Tag {
  readonly name: string
  readonly anchor: string
  readonly description: string
  readonly operations: readonly OperationPage[]
}

/** An operation and where its pages stand. */
export interface OperationPage {
  readonly operation: Operation
  readonly title: string
  readonly tag: string
  /** Name of its pages below `operations/`, without an ending. */
  readonly file: string
  /** Its place on the page that Redoc makes. */
  readonly redocAnchor: string
  readonly samples: readonly Sample[]
}

const UNTAGGED = 'Other operations'

/**
 * The site that a description gives, with the workflows beside it.
 *
 * @throws ProblemsError for workflows that name an operation which there is not
 */
export async function siteOf(
  document: Document,
  profile: Profile,
  arazzo?: ArazzoSource,
): Promise<Site> {
  const files = new Set(['index'])
  const pages = operationsOf(document).map(async (operation): Promise<OperationPage> => {
    const tag = operation.object.tags?.[0] ?? UNTAGGED
    return {
      operation,
      title: operation.object.summary ?? operation.operationId,
      tag,
      file: uniqueFile(identifier(operation.operationId), files),
      redocAnchor: `#/${[slug(tag), operation.operationId.toLowerCase()].map(encodeURIComponent).join('/')}`,
      samples: await samplesOf(document, operation, profile),
    }
  })
  const operations = await Promise.all(pages)
  return {
    document,
    profile,
    operations,
    tags: tagsOf(document, operations),
    schemes: schemesOf(document),
    objectFiles: objectFilesOf(document),
    workflows: arazzo && workflowsText(arazzo, operations),
  }
}

function objectFilesOf({ components }: Document): ReadonlyMap<string, string> {
  const files = new Set(['index'])
  const names = Object.keys(components?.schemas ?? {})
  return new Map(names.map((name) => [name, uniqueFile(identifier(name), files)]))
}

/** Names that differ in case only would be one file on some systems. */
function uniqueFile(name: string, taken: Set<string>): string {
  let file = name
  for (let count = 2; taken.has(file.toLowerCase()); count++) file = `${name}-${count}`
  taken.add(file.toLowerCase())
  return file
}

function tagsOf(document: Document, operations: readonly OperationPage[]): Tag[] {
  const descriptions = new Map(
    (document.tags ?? []).map((tag) => [tag.name, tag.description ?? '']),
  )
  const names = new Set([...descriptions.keys(), ...operations.map(({ tag }) => tag)])
  return [...names]
    .map((name) => ({
      name,
      anchor: `tag-${slug(name)}`,
      description: descriptions.get(name) ?? '',
      operations: operations.filter(({ tag }) => tag === name),
    }))
    .filter((tag) => tag.operations.length > 0)
}

function schemesOf(document: Document): ReadonlyMap<string, SecurityScheme> {
  const schemes = Object.entries(document.components?.securitySchemes ?? {})
  return new Map(
    schemes.map(([name, scheme]) => [name, resolve<SecurityScheme>(document, scheme)] as const),
  )
}

/** The folders that pages stand in. */
export type Folder = 'root' | 'operations' | 'objects'

/** The address of an operation's page, seen from a page in this folder. */
export function pageHref(page: OperationPage, from: Folder, ending = 'html'): string {
  const name = `${encodeURIComponent(page.file)}.${ending}`
  if (from === 'operations') return name
  return `${from === 'root' ? '' : '../'}operations/${name}`
}

/** The address of an object's page, seen from the root. */
export function objectHref(file: string, ending = 'html'): string {
  return `objects/${encodeURIComponent(file)}.${ending}`
}

/** What inline code in a description leads to: the page of an operation that it names by id or by method and path. */
export function operationLinks(site: Site, from: Folder): (code: string) => string | undefined {
  const targets = new Map(
    site.operations.flatMap((page) => {
      const href = pageHref(page, from)
      const { operationId, method, path } = page.operation
      return [
        [operationId, href],
        [`${method.toUpperCase()} ${path}`, href],
      ] as const
    }),
  )
  return (code) => targets.get(code)
}
