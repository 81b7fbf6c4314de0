import { readFileSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import { parseYaml } from '@redocly/openapi-core'
import { isObject } from '../document/objects.ts'
import { ProblemsError } from '../document/problem.ts'
import { rulesetFile } from './project-root.ts'

/** The settings for a description in the project where the command was started. */
export interface ProjectSettings {
  /** The project's `redocly.yaml`, which may not exist. It is trusted: it may run code. */
  readonly file: string
  /** The name of the description in `apis`; `undefined` when it isn't there. */
  readonly api: string | undefined
  /** Folders that the description may read besides its own. */
  readonly readable: readonly string[]
}

/** The extension object of `redocly.yaml` with this tool's settings of an API. */
export const SETTINGS = 'x-specwright'

/**
 * The settings that the project of a folder has for the description in a file.
 *
 * @throws ProblemsError (exit code 2) for settings of another form
 */
export function projectSettings(folder: string, entry: string): ProjectSettings {
  const start = join(folder, 'redocly.yaml')
  const file = rulesetFile(start) ?? start
  const apis = Object.entries(object(object(parseConfiguration(file)).apis))
  const [api, settings] =
    apis.find(([, it]) => resolve(dirname(file), String(object(it).root)) === entry) ?? []
  const readable = object(object(settings)[SETTINGS]).readable ?? []
  if (Array.isArray(readable) && readable.every((it) => typeof it === 'string'))
    return { file, api, readable: readable.map((it) => resolve(dirname(file), it)) }
  throw new ProblemsError(
    [
      {
        code: 'configuration',
        severity: 'error',
        message: `${SETTINGS}.readable of ${api} is not a list of folders`,
        hint: `write ${SETTINGS}: { readable: [../common] }`,
        location: { file, line: 1, column: 1 },
      },
    ],
    2,
  )
}

/** The content of a YAML file; `undefined` for one that is missing or has a syntax error. */
export function parseConfiguration(file: string): unknown {
  try {
    return parseYaml(readFileSync(file, 'utf8'), { filename: file })
  } catch {
    return undefined
  }
}

function object(value: unknown): Readonly<Record<string, unknown>> {
  return isObject(value) ? value : {}
}
