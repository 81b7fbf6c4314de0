import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { stringifyYaml } from '@redocly/openapi-core'
import { digestOfFile, type Digests } from '../read/digest.ts'
import { manifestFile } from '../output/manifest.ts'
import type { Problem } from '../document/problem.ts'
import type { VirtualFile } from '../document/virtual-file.ts'
import { operationContent, type OperationContent } from './content.ts'
import { readSource } from './document.ts'
import { errorsByStatus } from './errors.ts'
import { applyOverlay, docsOverlay } from './overlay.ts'
import { errorsHtml } from './pages/errors-html.ts'
import { errorsMarkdown } from './pages/errors-markdown.ts'
import { indexHtml } from './pages/index-html.ts'
import { llms, llmsFull } from './pages/llms.ts'
import { objectHtml, objectIndexHtml } from './pages/objects-html.ts'
import { objectIndexMarkdown, objectMarkdown } from './pages/objects-markdown.ts'
import { operationHtml } from './pages/operation-html.ts'
import { operationMarkdown } from './pages/operation-markdown.ts'
import { workflowsHtml } from './pages/workflows-html.ts'
import { workflowsMarkdown } from './pages/workflows-markdown.ts'
import type { Profile } from './profile.ts'
import { objectContents, type ObjectContent } from './objects.ts'
import { redocPage } from './redoc.ts'
import { scoreOf, type Score } from './score.ts'
import { searchIndex } from './search-index.ts'
import { siteOf, type Site } from './site.ts'
import { publishedArazzo } from './workflows/published.ts'
import { readArazzo } from './workflows/read.ts'

/** The published documentation of a description, not written yet. */
export interface Documentation {
  readonly files: readonly VirtualFile[]
  /** The files that decided about it, as they were read. */
  readonly inputs: Digests
  readonly operations: number
  readonly samples: number
  /** `undefined` where Redocly cannot rate the description. */
  readonly score: Score | undefined
  readonly warnings: readonly Problem[]
  readonly notes: readonly string[]
}

/**
 * The documentation of a description and of the workflows beside it: pages for people with and
 * without a browser, for programs and for language models.
 *
 * @param entry absolute path of an OpenAPI 3.0 or 3.1 file
 * @throws ProblemsError when the description or the workflows cannot be read
 */
export async function buildDocs(entry: string, profile: Profile): Promise<Documentation> {
  const source = await readSource(entry)
  const { document, warnings, notes } = source
  const { arazzo, ...beside } = await readArazzo(entry, source.root)
  const site = await siteOf(document, profile, arazzo)
  const overlay = docsOverlay(site)
  const [redoc, score] = await Promise.all([
    redocPage(applyOverlay(document, overlay)),
    scoreOf(document),
  ])
  const contents = site.operations.map((page) => operationContent(site, page))
  const files = [
    { path: 'index.html', content: redoc },
    ...staticPages(site, contents),
    ...assets(),
    { path: 'openapi.json', content: json(document) },
    { path: 'openapi.yaml', content: stringifyYaml(document) },
    ...(arazzo ? [{ path: 'arazzo.yaml', content: stringifyYaml(publishedArazzo(arazzo)) }] : []),
    { path: 'code-samples.overlay.json', content: json(overlay) },
  ]
  const others = [...beside.candidates, ...[...SCRIPTS, ...STYLES].map(assetPath)]
  const inputs = new Map([...source.inputs, ...beside.inputs])
  return {
    files: [...files, manifestFile(files)],
    inputs: new Map([
      ...others.map((file) => [file, digestOfFile(file) ?? null] as const),
      ...source.configuration,
      ...inputs,
    ]),
    operations: site.operations.length,
    samples: site.operations.reduce((count, { samples }) => count + samples.length, 0),
    score,
    warnings,
    notes: [...notes, ...beside.notes],
  }
}

/** All pages but the one that Redoc makes. */
export function staticPages(site: Site, contents: readonly OperationContent[]): VirtualFile[] {
  const errors = errorsByStatus(contents)
  const objects = objectContents(site, contents)
  return [
    { path: 'operations/index.html', content: indexHtml(site, objects) },
    ...contents.flatMap((content) => [
      { path: `operations/${content.page.file}.html`, content: operationHtml(site, content) },
      { path: `operations/${content.page.file}.md`, content: operationMarkdown(content) },
    ]),
    { path: 'errors.html', content: errorsHtml(site, errors) },
    { path: 'errors.md', content: errorsMarkdown(site, errors) },
    ...workflowPages(site),
    ...objectPages(site, objects),
    { path: 'llms.txt', content: llms(site, contents, objects) },
    { path: 'llms-full.txt', content: llmsFull(site, contents, objects) },
    {
      path: 'assets/search-index.js',
      content: searchIndex(contents, errors, objects, site.workflows),
    },
  ]
}

function objectPages(site: Site, objects: readonly ObjectContent[]): VirtualFile[] {
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

const SCRIPTS = ['docs.js', 'theme.js']

/** Joined in this order: later rules win. */
const STYLES = ['base', 'frame', 'reference', 'code', 'lists', 'workflows', 'screens'].map(
  (name) => `css/${name}.css`,
)

function assets(): VirtualFile[] {
  return [
    ...SCRIPTS.map((name) => ({ path: `assets/${name}`, content: asset(name) })),
    { path: 'assets/docs.css', content: STYLES.map(asset).join('\n') },
  ]
}

function asset(name: string): string {
  return readFileSync(assetPath(name), 'utf8')
}

function assetPath(name: string): string {
  return join(import.meta.dirname, 'assets', name)
}

function json(value: unknown): string {
  return `${JSON.stringify(value, null, 2)}\n`
}
