import type { ReadOptions } from '../../bundle/read-description.ts'
import { readArazzo, type ArazzoSource } from '../../arazzo/read-arazzo.ts'
import { findBase } from '../../diff/base.ts'
import { changesBetween } from '../../diff/index.ts'
import type { Change } from '../../diff/change.ts'
import type { Document } from '../../document/openapi.ts'
import { projectRoot } from '../../read/project-root.ts'
import type { DocsSettings } from '../settings.ts'

/** An older version of a description, and what changed since. */
export interface OlderVersion {
  readonly name: string
  readonly document: Document
  readonly arazzo: ArazzoSource | undefined
  readonly changes: readonly Change[]
}

/**
 * The older versions that the settings name, the newest first.
 *
 * @throws ProblemsError for one that doesn't exist or can't be read
 */
export async function readVersions(
  entry: string,
  now: Document,
  { versions = [] }: DocsSettings,
  options: ReadOptions = {},
): Promise<OlderVersion[]> {
  const read: OlderVersion[] = []
  for (const { name, base: wanted } of versions) {
    const beside: ArazzoSource[] = []
    const { document, inAuthorsOrder } = await findBase({
      entry,
      wanted,
      root: projectRoot(entry),
      bundle: undefined,
      folder: options.start,
      trustConfig: options.trustConfig ?? false,
      visit: async (file, boundary) => {
        const { arazzo } = await readArazzo(file, boundary)
        if (arazzo) beside.push(arazzo)
      },
    })
    const [arazzo] = beside
    const changes = changesBetween(document, now)
    read.push({ name, document: inAuthorsOrder(), arazzo, changes })
  }
  return read
}
