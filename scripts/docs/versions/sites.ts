import type { ArazzoSource } from '../../arazzo/read-arazzo.ts'
import type { Document } from '../../document/openapi.ts'
import { pagePath } from '../model/page-links.ts'
import type { Site } from '../model/types.ts'
import type { Change } from '../../diff/change.ts'
import type { OlderVersion } from './read-versions.ts'
import type { Version } from './version.ts'

/** The sites of all versions, the newest first, each knowing the others. */
export async function sitesOf(
  newest: Site,
  older: readonly OlderVersion[],
  siteOf: (document: Document, arazzo?: ArazzoSource) => Promise<Site>,
): Promise<[Site, ...Site[]]> {
  if (older.length === 0) return [newest]
  const sites: Site[] = []
  for (const { document, arazzo } of older) sites.push(await siteOf(document, arazzo))
  const versions = [
    versionOf(newest.document.info.version, newest),
    ...older.map(({ name, changes }, index) => versionOf(name, sites[index]!, changes)),
  ]
  const withVersions = (site: Site, index: number): Site => {
    const { folder } = versions[index]!
    const { url } = site.publication
    const publication = { ...site.publication, url: url && url + folder }
    return { ...site, publication, versions, folder }
  }
  return [withVersions(newest, 0), ...sites.map((it, index) => withVersions(it, index + 1))]
}

function versionOf(
  name: string,
  { operations, incoming, workflows }: Site,
  changes?: readonly Change[],
): Version {
  const pages = [...operations, ...incoming].map((page) => pagePath(page, ''))
  return {
    name,
    changes,
    folder: changes === undefined ? '' : `versions/${name}/`,
    paths: new Set(['index.', 'errors.', ...(workflows ? ['workflows.'] : []), ...pages]),
  }
}
