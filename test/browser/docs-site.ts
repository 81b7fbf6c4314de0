import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { buildDocs } from '../../scripts/docs/build-docs.ts'
import { siteOf } from '../../scripts/docs/model/site.ts'
import type { Site } from '../../scripts/docs/model/types.ts'
import { readSource } from '../../scripts/docs/read-source.ts'
import { write } from '../../scripts/output/write.ts'

const ENTRY = resolve(import.meta.dirname, '../../openapi/openapi.yaml')

/** What pages from files may load. */
export const LOCAL = ['file://', 'data:', 'blob:']

/** The documentation of our description, written to a folder that is gone after `remove`. */
export interface PublishedSite {
  readonly site: Site
  readonly folder: string
  /** All of our own pages, relative to the folder. */
  readonly pages: readonly string[]
  /** The `file://` address of a page, with its fragment. */
  readonly address: (path: string) => string
  readonly remove: () => void
}

export async function publishSite(): Promise<PublishedSite> {
  const folder = mkdtempSync(join(tmpdir(), 'docs-browser-'))
  const { document, settings } = await readSource(ENTRY)
  const site = await siteOf(document, settings)
  write((await buildDocs(ENTRY)).files, folder)
  const operations = site.operations.map(({ file }) => `operations/${file}.html`)
  return {
    site,
    folder,
    pages: ['operations/index.html', 'errors.html', 'workflows.html', ...operations],
    address: (path) => {
      const [file = '', ...fragment] = path.split('#')
      return [pathToFileURL(join(folder, file)).href, ...fragment].join('#')
    },
    remove: () => rmSync(folder, { recursive: true, force: true }),
  }
}
