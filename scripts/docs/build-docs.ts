import type { ReadOptions } from '../bundle/read-description.ts'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { stringifyYaml } from '@redocly/openapi-core'
import type { Document } from '../document/openapi.ts'
import type { Problem } from '../document/problem.ts'
import type { OutputFile, VirtualFile } from '../document/virtual-file.ts'
import { withManifest } from '../output/manifest.ts'
import { digestOfFile, type Digests } from '../read/digest.ts'
import { siteOf } from './model/site.ts'
import type { Site } from './model/types.ts'
import {
  DEFAULT_ACCENTS,
  accentsFor,
  accentStyle,
  favicon,
  type Accents,
} from './publish/accent.ts'
import { readLogo } from './publish/logo.ts'
import { readSource } from './read-source.ts'
import type { DocsSettings } from './settings.ts'
import { redocPage } from './redoc/build-page.ts'
import { applyOverlay, docsOverlay } from './redoc/overlay.ts'
import { readVersions } from './versions/read-versions.ts'
import { sitesOf } from './versions/sites.ts'
import { staticPages } from './static-pages.ts'
import { publishedArazzo, readArazzo, type ArazzoSource } from '../arazzo/read-arazzo.ts'

/** The documentation of a description, not yet written. */
export interface Documentation {
  /** Rendered as they are read, and only once. */
  readonly files: Iterable<OutputFile>
  /** The files it depends on, as they were read. */
  readonly inputs: Digests
  readonly operations: number
  readonly samples: number
  readonly warnings: readonly Problem[]
  readonly notes: readonly string[]
}

/**
 * The documentation of a description and of the workflows next to it, as HTML and as Markdown.
 *
 * @param entry absolute path of an OpenAPI 3.0, 3.1 or 3.2 file
 * @param overrides settings that count more than the configured ones
 * @throws ProblemsError when the description or the workflows can't be read
 */
export async function buildDocs(
  entry: string,
  options?: ReadOptions,
  overrides: DocsSettings = {},
): Promise<Documentation> {
  const source = await readSource(entry, options)
  const { document, warnings, notes } = source
  const settings = { ...source.settings, ...overrides }
  const { arazzo, ...lookup } = await readArazzo(entry, source.boundary)
  const logo = readLogo(document, entry, source.boundary)
  const newest = await siteOf(document, settings, arazzo, logo.file?.path)
  const older = await readVersions(entry, source.canonical, settings, options)
  const [site, ...olderSites] = await sitesOf(newest, older, (it, workflows) =>
    siteOf(it, settings, workflows, logo.file?.path),
  )
  const { accents, notes: accentNotes } = settings.accentColor
    ? accentsFor(settings.accentColor)
    : { accents: DEFAULT_ACCENTS, notes: [] }
  const shared = [
    ...assets(accents),
    favicon(document.info.title, accents),
    ...(logo.file ? [logo.file] : []),
    ...(settings.tryIt === true ? [await tryItFile()] : []),
  ]
  const versions = [{ document, arazzo }, ...older].map((it, index) => ({
    site: [site, ...olderSites][index]!,
    document: it.document,
    further: [...shared, ...arazzoFiles(it.arazzo)],
  }))
  const others = [...lookup.candidates, ...[...SCRIPTS, ...STYLES].map(assetPath)]
  const inputs = new Map([...source.inputs, ...lookup.inputs, ...logo.inputs])
  return {
    files: withManifest(filesOf(versions, accents)),
    inputs: new Map([
      ...others.map((file) => [file, digestOfFile(file) ?? null] as const),
      ...source.configuration,
      ...inputs,
    ]),
    operations: site.operations.length,
    samples: site.operations.reduce((count, { samples }) => count + samples.length, 0),
    warnings,
    notes: [...notes, ...lookup.notes, ...logo.notes, ...accentNotes],
  }
}

interface Version {
  readonly site: Site
  readonly document: Document
  readonly further: readonly OutputFile[]
}

function arazzoFiles(arazzo: ArazzoSource | undefined): VirtualFile[] {
  if (arazzo === undefined) return []
  return [{ path: 'arazzo.yaml', content: stringifyYaml(publishedArazzo(arazzo)) }]
}

function* filesOf(versions: readonly Version[], accents: Accents): Generator<OutputFile> {
  for (const { site, document, further } of versions)
    for (const files of [siteFiles(site, document, accents), further])
      for (const file of files) yield { ...file, path: site.folder + file.path }
}

/** What each version has of its own. */
function* siteFiles(site: Site, document: Document, accents: Accents): Generator<VirtualFile> {
  const overlay = docsOverlay(site)
  if (site.hasRedoc)
    yield { path: 'reference.html', content: redocPage(applyOverlay(document, overlay), accents) }
  yield { path: 'code-samples.overlay.json', content: json(overlay) }
  yield { path: 'openapi.json', content: json(document) }
  yield { path: 'openapi.yaml', content: stringifyYaml(document) }
  yield* staticPages(site)
}

const SCRIPTS = ['docs.js', 'search.js', 'theme.js']

/** In the order of the cascade. */
const STYLES = ['base', 'frame', 'content', 'code', 'search', 'try-it', 'screens'].map(
  (name) => `css/${name}.css`,
)

function assets(accents: Accents): VirtualFile[] {
  return [
    ...SCRIPTS.map((name) => ({ path: `assets/${name}`, content: asset(name) })),
    { path: 'assets/docs.css', content: [...STYLES.map(asset), accentStyle(accents)].join('\n') },
  ]
}

/** It needs the TypeScript compiler, which takes a while to load. */
async function tryItFile(): Promise<VirtualFile> {
  const { tryItScript } = await import('./try-it/script.ts')
  return { path: 'assets/try-it.js', content: tryItScript() }
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
