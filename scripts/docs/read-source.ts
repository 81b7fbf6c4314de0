import { dirname, resolve } from 'node:path'
import type { Config } from '@redocly/openapi-core'
import { readDescription, type ReadOptions } from '../bundle/read-description.ts'
import type { Boundary } from '../read/boundary.ts'
import type { Digests } from '../read/digest.ts'
import type { Document } from '../document/openapi.ts'
import type { Problem } from '../document/problem.ts'
import { docsSettings, type DocsSettings } from './settings.ts'

/** A bundled description. */
export interface Source {
  readonly document: Document
  readonly settings: DocsSettings
  /** What the description may read. */
  readonly boundary: Boundary
  /** All files of the description. */
  readonly inputs: Digests
  /** The files of its configuration. */
  readonly configuration: Digests
  readonly warnings: readonly Problem[]
  readonly notes: readonly string[]
}

/**
 * The description as one document in its author's order, in which people read it, and the
 * settings of its documentation.
 *
 * @throws ProblemsError for a description that can't be read or bundled
 */
export async function readSource(entry: string, options?: ReadOptions): Promise<Source> {
  const { inAuthorsOrder, config, problems, ...rest } = await readDescription(entry, options)
  const settings = settingsOf(entry, config)
  return { ...rest, settings, document: inAuthorsOrder(), warnings: problems }
}

/** The settings of the API in `redocly.yaml` whose `root` is the description. */
function settingsOf(entry: string, { resolvedConfig, configPath }: Config): DocsSettings {
  if (configPath === undefined) return {}
  const api = Object.values(resolvedConfig.apis ?? {}).find(
    ({ root }) => resolve(dirname(configPath), root) === entry,
  ) as { 'x-specwright'?: unknown } | undefined
  return docsSettings(api?.['x-specwright'], configPath)
}
