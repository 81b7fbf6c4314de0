import type { Config } from '@redocly/openapi-core'
import { ProblemsError } from '../document/problem.ts'
import { loadRuleset, type Ruleset } from '../lint/lint.ts'
import type { Digests } from '../read/digest.ts'
import { load, type Description } from '../read/load.ts'
import { bundle, type Bundle } from './bundle.ts'

/** A description and its ruleset, before the two are put to use. */
export interface OpenDescription {
  readonly description: Description
  readonly ruleset: Ruleset
}

/** A description that was found to have no errors other than those for the lint. */
export interface ReadDescription extends Bundle {
  readonly config: Config
  /** The folder that no `$ref` leaves. */
  readonly root: string
  /** All files of the description, as they were read. */
  readonly inputs: Digests
  /** The files of the configuration, as they were read. */
  readonly configuration: Digests
}

/**
 * The description that starts in a file, bundled. This is the only way into the project.
 *
 * @param entry absolute path of an OpenAPI 3.0 or 3.1 file
 * @throws ProblemsError for a description that cannot be read or bundled
 */
export async function readDescription(entry: string): Promise<ReadDescription> {
  const { description, ruleset } = await openDescription(entry)
  const bundled = await bundle(description, ruleset.config)
  if (bundled.problems.some(({ severity }) => severity === 'error'))
    throw new ProblemsError(bundled.problems)
  const { root, inputs } = description
  return { ...bundled, config: ruleset.config, root, inputs, configuration: ruleset.files }
}

/** The files of a description and of its configuration; for the pipeline, which lints while it bundles. */
export async function openDescription(entry: string): Promise<OpenDescription> {
  const description = await load(entry)
  return { description, ruleset: await loadRuleset(entry, description.root) }
}
