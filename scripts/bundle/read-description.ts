import type { Config } from '@redocly/openapi-core'
import { ProblemsError } from '../document/problem.ts'
import { atLevel, defaultLevel, type LintLevel } from '../lint/level.ts'
import { loadRuleset, type Ruleset } from '../lint/ruleset.ts'
import type { Boundary } from '../read/boundary.ts'
import { digestOfFile, type Digests } from '../read/digest.ts'
import type { ApiSettings } from '../read/configuration/settings.ts'
import { load, type Description } from '../read/load.ts'
import { projectSettings, type ProjectSettings } from '../read/project.ts'
import { realPath } from '../read/project-root.ts'
import { bundle, type Bundle } from './bundle.ts'

export interface ReadOptions {
  /** The folder in which the command was started, whose project is trusted. The working directory by default. */
  readonly start?: string
  /** Whether any `redocly.yaml` may run plugins, and not only that of the trusted project. */
  readonly trustConfig?: boolean
  /** By default that of the settings, else `error` for a description with rules of its own, else `warn`. */
  readonly lint?: LintLevel | undefined
}

/** A description and its ruleset, before the two are put to use. */
export interface OpenDescription {
  readonly description: Description
  readonly ruleset: Ruleset
  readonly level: LintLevel
  readonly project: ProjectSettings
}

/** A description without errors, except those that the lint finds; its problems are warnings. */
export interface ReadDescription extends Bundle {
  readonly config: Config
  /** What the starting project says about it. */
  readonly settings: ApiSettings
  /** What the description may read. */
  readonly boundary: Boundary
  /** The digests of all files of the description, as they were read. */
  readonly inputs: Digests
  /** The digests of all files of its configuration, as they were read. */
  readonly configuration: Digests
}

/**
 * The description that starts in a file, bundled. All commands read descriptions this way.
 *
 * @param entry absolute path of an OpenAPI 3.0, 3.1 or 3.2 file
 * @throws ProblemsError for a description that cannot be read or bundled
 */
export async function readDescription(
  entry: string,
  options: ReadOptions = {},
): Promise<ReadDescription> {
  const { description, ruleset, level, project } = await openDescription(entry, options)
  const bundled = await bundle(description, ruleset.config)
  const problems = atLevel(level, bundled.problems)
  if (problems.some(({ severity }) => severity === 'error')) throw new ProblemsError(problems)
  const { boundary, inputs } = description
  return {
    ...bundled,
    problems,
    settings: project.settings,
    config: ruleset.config,
    boundary,
    inputs,
    configuration: ruleset.files,
  }
}

/** The files of a description and of its configuration, for the pipeline, which lints while it bundles. */
export async function openDescription(
  entry: string,
  { start = process.cwd(), trustConfig = false, lint }: ReadOptions = {},
): Promise<OpenDescription> {
  const project = await projectSettings(start, entry)
  const isTrusted = (file: string) => trustConfig || realPath(file) === realPath(project.file)
  const description = await load(entry, project)
  const ruleset = await loadRuleset(entry, isTrusted)
  const files = new Map([[project.file, digestOfFile(project.file) ?? null], ...ruleset.files])
  const level = lint ?? project.settings.lint ?? defaultLevel(ruleset)
  return { description, ruleset: { ...ruleset, files }, level, project }
}
