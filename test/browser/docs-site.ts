import { rmSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll } from 'vitest'
import { buildDocs } from '../../scripts/docs/build-docs.ts'
import { siteOf } from '../../scripts/docs/model/site.ts'
import type { Site } from '../../scripts/docs/model/types.ts'
import { readSource } from '../../scripts/docs/read-source.ts'
import { startServer } from '../../scripts/docs/server.ts'
import { write } from '../../scripts/output/write.ts'
import { temporaryFolder } from '../support/files.ts'
import { startBrowser } from './browser.ts'

const ENTRY = resolve(import.meta.dirname, '../../openapi/openapi.yaml')

/** What pages from files may load. */
export const LOCAL = ['file://', 'data:', 'blob:']

/** The documentation of our description, in a folder and on a server, and a browser. */
export interface PublishedSite {
  readonly site: Site
  /** All of our own pages but the one for unknown addresses, relative to the folder. */
  readonly pages: readonly string[]
  /** The `file://` address of a page, with its fragment. */
  readonly file: (path: string) => string
  /** The origin of the server. */
  readonly served: string
  readonly browser: Browser
}

/** Publishes the site before the tests of a file; returns it to them. */
export function publishedSite(): () => PublishedSite {
  const folder = temporaryFolder()
  let published: PublishedSite
  let close: () => void
  beforeAll(async () => {
    const { document, settings } = await readSource(ENTRY)
    const site = await siteOf(document, settings)
    const files = [...(await buildDocs(ENTRY)).files]
    write(files, folder)
    const server = await startServer(folder, [0])
    close = server.close
    published = {
      site,
      pages: files
        .map(({ path }) => path)
        .filter((path) => path.endsWith('.html') && !['404.html', 'reference.html'].includes(path)),
      file: (path) => {
        const [name = '', ...fragment] = path.split('#')
        return [pathToFileURL(join(folder, name)).href, ...fragment].join('#')
      },
      served: new URL(server.url).origin,
      browser: await startBrowser(),
    }
  })
  afterAll(async () => {
    await published.browser.close()
    close()
    rmSync(folder, { recursive: true, force: true })
  })
  return () => published
}
