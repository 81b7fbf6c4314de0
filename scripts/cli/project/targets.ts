import { basename, dirname } from 'node:path'
import { closest } from '../../read/configuration/closest.ts'
import {
  readConfiguration,
  type Configuration,
} from '../../read/configuration/read-configuration.ts'
import { SETTINGS, type ApiSettings } from '../../read/configuration/settings.ts'
import { ProblemsError, type Problem } from '../../document/problem.ts'
import { usageError } from '../command.ts'
import { startFolder } from './folders.ts'
import { reportProblems, say } from '../terminal.ts'

/** A description that a command works on. */
export interface Target {
  /** In the configuration; `undefined` for a description that isn't there. */
  readonly name: string | undefined
  /** Absolute path of the description. */
  readonly entry: string
  /** The folder of the project, whose configuration is trusted. */
  readonly start: string
  readonly settings: ApiSettings
}

/**
 * The descriptions that the arguments name: all APIs with settings in `redocly.yaml` by default.
 *
 * @param spec absolute path of a description, which needn't be in the configuration
 * @throws ProblemsError (exit code 2) when there is none, or a name is unknown
 */
export async function targetsOf(names: readonly string[], spec?: string): Promise<Target[]> {
  if (spec !== undefined && names.length > 0)
    throw usageError('--spec and the name of an API exclude each other', 'leave one of them out')
  const configuration = await projectConfiguration()
  if (spec !== undefined) {
    const [configured] = targetsIn(configuration).filter(({ entry }) => entry === spec)
    return [configured ?? { name: undefined, entry: spec, start: process.cwd(), settings: {} }]
  }
  if (configuration === undefined)
    throw usageError(
      `there is no redocly.yaml in ${process.cwd()} or the folders of its project`,
      'npx specwright init writes one; --spec FILE names a description without it',
    )
  if (names.length > 0) return names.map((name) => named(name, configuration))
  const all = targetsIn(configuration).filter(({ name }) => hasSettings(configuration, name))
  if (all.length > 0) return all
  throw new ProblemsError([noApis(configuration)], 2)
}

/** That of the package whose script runs, or of the folder in which the command was called. */
async function projectConfiguration(): Promise<Configuration | undefined> {
  return (await readConfiguration(startFolder())) ?? (await readConfiguration(process.cwd()))
}

function targetsIn(configuration: Configuration | undefined): Target[] {
  return (configuration?.apis ?? []).map(({ name, root, settings = {} }) => ({
    name,
    entry: root,
    settings,
    start: dirname(configuration!.file),
  }))
}

function hasSettings({ apis }: Configuration, name: string | undefined): boolean {
  return apis.some((api) => api.name === name && api.settings !== undefined)
}

function named(name: string, configuration: Configuration): Target {
  const all = targetsIn(configuration)
  const target = all.find((it) => it.name === name)
  if (target !== undefined) return target
  const names = all.map((it) => it.name!)
  const meant = closest(name, names)
  throw usageError(
    `redocly.yaml has no API ${JSON.stringify(name)}`,
    meant === undefined ? `it has ${names.join(', ') || 'none'}` : `did you mean ${meant}?`,
  )
}

function noApis({ file }: Configuration): Problem {
  return {
    code: 'configuration',
    severity: 'error',
    message: `no API in ${basename(file)} has ${SETTINGS}, so there is nothing to do`,
    hint: `add one, as in apis: { notes: { root: notes.yaml, ${SETTINGS}: { output: src/notes } } }`,
    location: { file, line: 1, column: 1 },
  }
}

/**
 * The only target of a command.
 *
 * @param option which needs exactly one
 * @throws ProblemsError (exit code 2) when there are several
 */
export function onlyTarget(targets: readonly Target[], option: string): Target {
  if (targets.length === 1) return targets[0]!
  const names = targets.map(({ name }) => name).join(', ')
  throw usageError(`${option} needs one description`, `name one of ${names}`)
}

/**
 * Where a command writes.
 *
 * @param setting the path of the setting below `x-specwright`
 * @throws ProblemsError (exit code 2) when neither an option nor the configuration says it
 */
export function outputOf(
  { name }: Target,
  configured: string | undefined,
  setting: string,
): string {
  if (configured !== undefined) return configured
  throw name === undefined
    ? usageError('--spec needs --out DIR', 'name the folder to write')
    : usageError(
        `apis.${name} in redocly.yaml has no ${SETTINGS}.${setting}`,
        `add ${setting}, or pass --out DIR`,
      )
}

/** Runs a command for each target; one that fails doesn't keep the others from running. */
export async function forEachTarget(
  targets: readonly Target[],
  action: (target: Target, index: number) => Promise<void>,
  outcome?: string,
): Promise<void> {
  for (const [index, target] of targets.entries()) {
    try {
      if (targets.length > 1) say(`${target.name}:`)
      await action(target, index)
    } catch (error) {
      if (!(error instanceof ProblemsError) || targets.length === 1) throw error
      reportProblems(error.problems, outcome)
      process.exitCode = error.exitCode
    }
  }
}
