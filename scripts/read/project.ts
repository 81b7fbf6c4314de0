import { join } from 'node:path'
import { pointerOf } from '../document/json-pointer.ts'
import { readConfiguration } from './configuration/read-configuration.ts'
import { SETTINGS, type ApiSettings } from './configuration/settings.ts'
import { rulesetFile } from './project-root.ts'

/** The settings for a description in the project where the command was started. */
export interface ProjectSettings {
  /** The project's `redocly.yaml`, which may not exist. It is trusted: it may run code. */
  readonly file: string
  /** The name of the description in `apis`; `undefined` when it isn't there. */
  readonly api: string | undefined
  readonly settings: ApiSettings
  /** The pointer to the settings in that file. */
  readonly pointer: string
}

/**
 * The settings that the project of a folder has for the description in a file.
 *
 * @throws ProblemsError (exit code 2) for a configuration that is not valid
 */
export async function projectSettings(folder: string, entry: string): Promise<ProjectSettings> {
  const start = join(folder, 'redocly.yaml')
  const configuration = await readConfiguration(folder)
  const api = configuration?.apis.find(({ root }) => root === entry)
  return {
    file: rulesetFile(start) ?? start,
    api: api?.name,
    settings: api?.settings ?? {},
    pointer: pointerOf('apis', api?.name ?? '', SETTINGS),
  }
}
